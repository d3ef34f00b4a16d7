import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountInFen, unitOfHeader } from './amounts.ts'

describe('an amount', () => {
  it.each([
    ['1,234.50', '123450'],
    ['1，234.50', '123450'],
    ['¥1,234.5', '123450'],
    ['￥ 1234.5 元', '123450'],
    ['人民币1234元整', '123400'],
    ['RMB 100', '10000'],
    ['１２３４', '123400'],
    ['1.2万元', '1200000'],
    ['1.2萬', '1200000'],
    ['3千元', '300000'],
    ['0.5亿', '5000000000'],
    ['1億元', '10000000000'],
    ['-123.45', '-12345'],
    ['(123.45)', '-12345'],
    ['-0', '0'],
    ['0.005', '1'],
    ['0.004', '0'],
    [1234.5, '123450'],
    [0.1 + 0.2, '30'],
    [1.005, '101'],
    [0, '0'],
  ])('reads %j as %s fen', (cell, fen) => {
    expect(amountInFen(cell)).toBe(fen)
  })

  it.each([
    '', '约5000', '3000-5000', '$100', 'HK$100', '1,23', '1.234,50', '五千元', '5000元左右', '(5', 'NaN', '--5', '1e5', Number.NaN,
    Number.POSITIVE_INFINITY, 1e21, '9'.repeat(100_000),
  ])('refuses %j', (cell) => {
    expect(amountInFen(cell)).toBeNull()
  })

  it('takes the unit of the header where the cell has none', () => {
    expect(unitOfHeader('涉及金额（万元）')).toBe('万')
    expect(unitOfHeader('金额')).toBe('')
    expect(amountInFen('1.5', '万')).toBe('1500000')
    expect(amountInFen('1.5亿', '万')).toBe('15000000000')
  })

  it('is exact for every whole number of fen', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (fen) => {
        const digits = String(fen < 0n ? -fen : fen).padStart(3, '0')
        const yuan = `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`
        expect(amountInFen(fen < 0n ? `-${yuan}` : yuan)).toBe(String(fen))
      }),
    )
  })
})
