import { describe, expect, it } from 'vitest'
import { identityPlausible, isMobile, isResidentIdentity, phonePlausible, tidyIdentity, tidyPhone } from './plausible.ts'

describe('a phone number', () => {
  it('is written in one way, however it was typed', () => {
    for (const typed of ['13800000000', '138 0000 0000', '138-0000-0000', '+86 13800000000', '008613800000000', '１３８００００００００']) {
      expect(tidyPhone(typed)).toBe('13800000000')
      expect(isMobile(typed)).toBe(true)
    }
    expect(tidyPhone('010-12345678')).toBe('010-12345678')
  })

  it('can be a mobile, a land line, a service number, a foreign or a masked one', () => {
    const national = ['13800000000', '010-12345678', '0755 2345678-801', '4001234567', '95519', '62345678']
    for (const phone of [...national, '+852 2345 6789', '0912345678', '138****0000']) {
      expect(phonePlausible(phone), phone).toBe(true)
    }
  })

  it('is not any digits', () => {
    for (const phone of ['12', '1380000000', '138000000000', 'abc', '2019-06-20']) expect(phonePlausible(phone), phone).toBe(false)
  })
})

describe('an identity number', () => {
  it('of a resident has its date and its check digit', () => {
    expect(isResidentIdentity('11010519491231002X')).toBe(true)
    expect(isResidentIdentity('11010519491231002x')).toBe(true)
    expect(isResidentIdentity('110105194912310021')).toBe(false)
    expect(isResidentIdentity('11010519491331002X')).toBe(false)
  })

  it('can be an old one, a company, a passport or masked', () => {
    const foreign = ['E12345678', 'H1234567890']
    for (const identity of ['110105491231002', '91110105MA01ABCD2X', '913101151234567890', '110105********002X', ...foreign]) {
      expect(identityPlausible(identity), identity).toBe(true)
    }
    for (const identity of ['1234', '110105194912310021', '张三']) expect(identityPlausible(identity), identity).toBe(false)
  })

  it('loses its spaces and its apostrophe', () => {
    expect(tidyIdentity("'1101 0519491231002x ")).toBe('11010519491231002X')
  })
})
