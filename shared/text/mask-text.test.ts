import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maskText } from './mask-text.ts'

it.each([
  ['客户来电 13812345678，要求回电', '客户来电 138****5678，要求回电'],
  ['电话：０１０－６２７８１２３４ 转 8', '电话：０１０－****１２３４ 转 8'],
  ['身份证 11010519491231002X 本人', '身份证 1101**********002X 本人'],
  ['客服 95519 已答复，赔付 12,345.67 元，2026年9月17日', '客服 95519 已答复，赔付 12,345.67 元，2026年9月17日'],
  ['保单号 PDAA202644010000012345', '保单号 PDAA202644010000012345'],
  ['我的车粤B12345在高速上', '我的车粤B***45在高速上'],
  ['新能源车 粤B·D12345 被撞', '新能源车 粤B·****45 被撞'],
  ['没有号码', '没有号码'],
])('%s', (text, expected) => {
  expect(maskText(text)).toBe(expected)
})

it('leaves a number that the reader knows, and only when all of it is known', () => {
  const text = '来电13812345678和13987654321'
  expect(maskText(text, [{ from: 2, to: 13 }])).toBe('来电13812345678和139****4321')
  expect(maskText(text, [{ from: 2, to: 8 }])).toBe('来电138****5678和139****4321')
})

it('keeps the length of any text, and masks nothing twice', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789-+ １３８，。电话是X身份证保单a\u{1f600}')), maxLength: 60 }), (text) => {
    const masked = maskText(text)
    expect(masked).toHaveLength(text.length)
    expect(maskText(masked)).toBe(masked)
  }))
})
