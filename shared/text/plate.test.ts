import { describe, expect, it } from 'vitest'
import { checkPlate } from './plate.ts'

describe('a number plate', () => {
  it.each([
    ['粤B·12345', 'ordinary', '粤B12345'],
    ['京a 8k9j1', 'ordinary', '京A8K9J1'],
    ['滬Ａ１２３４５', 'ordinary', '沪A12345'],
    ['粤BD12345', 'newEnergy', '粤BD12345'],
    ['粤B12345D', 'newEnergy', '粤B12345D'],
    ['京ADA1234', 'newEnergy', '京ADA1234'],
    ['粤B1234挂', 'trailer', '粤B1234挂'],
    ['京A1234学', 'learner', '京A1234学'],
    ['京A1234警', 'police', '京A1234警'],
    ['粤ZA123港', 'crossBorder', '粤ZA123港'],
    ['沪A0023领', 'consulate', '沪A0023领'],
    ['使014578', 'embassy', '使014578'],
  ])('%j is read', (text, kind, number) => {
    expect(checkPlate(text)).toEqual({ ok: true, value: { kind, number } })
  })

  it.each([
    ['', 'empty'],
    ['粤B1234', 'length'],
    ['粤B1234567', 'length'],
    ['中B12345', 'province'],
    ['AB12345', 'province'],
    ['粤I12345', 'office'],
    ['粤112345', 'office'],
    ['粤B1234I', 'serial'],
    ['粤BO2345', 'serial'],
    ['粤BABC12', 'serial'],
    ['粤BL12345', 'serial'],
    ['粤BDAB123', 'serial'],
    ['粤BI234挂', 'serial'],
  ])('%j is refused: %s', (text, code) => {
    expect(checkPlate(text)).toEqual({ ok: false, code })
  })
})
