import { describe, expect, it } from 'vitest'
import { moneyText, readMoney, typedMoney } from './money.ts'

describe('money', () => {
  it.each([
    ['12,300', 1_230_000], ['12300.5', 1_230_050], ['￥1,000.00', 100_000], ['1.23万', 1_230_000], ['2 万元', 2_000_000], ['0', 0],
    ['1亿', 10_000_000_000],
  ])(
    '%s is %d fen', (typed, fen) => expect(readMoney(typed)).toBe(fen))
  it.each(['', 'abc', '1.234', '-5', '1e5', '9999999999999999'])('%s is no amount', (typed) => expect(readMoney(typed)).toBeUndefined())
  it('is written with two decimals and groups of three', () => expect(moneyText(1_230_000)).toBe('¥12,300.00'))
  it('comes back from its own field unchanged', () => expect(readMoney(typedMoney(1_230_050))).toBe(1_230_050))
})
