import { describe, expect, it } from 'vitest'
import { amountsApart, amountsSaid } from './amounts-said.ts'

describe('the sums that a resolution names', () => {
  it.each([
    ['赔付5万元', [5_000_000]],
    ['赔付 5 万元', [5_000_000]],
    ['赔付50,000元', [5_000_000]],
    ['赔付５０，０００元', [5_000_000]],
    ['赔付5.5万', [5_500_000]],
    ['赔付5.5万，七日内到账', [5_500_000]],
    ['賠付5.5萬元整', [5_500_000]],
    ['人民币30000.00元', [3_000_000]],
    ['人民币伍万元整', [5_000_000]],
    ['五万元', [5_000_000]],
    ['给付十二万', [12_000_000]],
    ['¥1,200.50', [120_050]],
    ['退还保费三千元并赔付2万元', [300_000, 2_000_000]],
    ['3万元（叁万元整）', [3_000_000]],
    ['5万美元', []],
    ['涉及5万户', []],
    ['3万5千元', []],
    ['0元', []],
    ['七日内答复', []],
    ['请致电13912345678', []],
  ])('in %j are %j fen', (text, amounts) => {
    expect(amountsSaid(text)).toEqual(amounts)
  })
})

describe('words and amount of a resolution', () => {
  it('stand apart where no sum of the words is the amount', () => {
    expect(amountsApart({ text: '赔付5万元', amount: 3_000_000 })).toEqual([5_000_000])
    expect(amountsApart({ text: '赔付5万元，另付利息200元', amount: 3_000_000 })).toEqual([5_000_000, 20_000])
  })

  it('agree where one of the sums is it, or all of them together are', () => {
    expect(amountsApart({ text: '损失10万元，赔付3万元', amount: 3_000_000 })).toEqual([])
    expect(amountsApart({ text: '医疗费1万元、误工费2万元', amount: 3_000_000 })).toEqual([])
  })

  it('say nothing of each other where there is no amount, or the words name none', () => {
    expect(amountsApart({ text: '赔付5万元' })).toEqual([])
    expect(amountsApart({ text: '予以赔付', amount: 3_000_000 })).toEqual([])
  })
})
