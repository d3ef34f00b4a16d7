import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { highlights, snippet } from './highlight.ts'

const shown = (text: string, query: string) => highlights(text, query).map(({ from, to }) => text.slice(from, to))

describe('highlights', () => {
  it.each([
    ['客戶投訴，要求退保', '投诉 退保', ['投訴', '退保']],
    ['投诉人的投诉', '投诉', ['投诉', '投诉']],
    ['哈哈哈', '哈哈', ['哈哈哈']],
    ['Policy POLICIES apology', 'pol', ['Pol', 'POL']],
    ['保单号 ＰＯ１２３', 'po1', ['ＰＯ１']],
    ['关于投诉pol123的', '诉pol', ['诉pol']],
    ['关于投诉，pol123的', '投诉-pol123', ['投诉，pol123']],
    ['投诉', '保险', []],
    ['投诉', '', []],
    ['', '投诉', []],
    ['cafe\u0301 au lait', 'café', ['cafe\u0301']],
    ['投诉，保险', '投诉保险', []],
    ['投诉', '诉 投', ['投诉']],
  ])('in %j for %j are %j', (text, query, expected) => {
    expect(shown(text, query)).toEqual(expected)
  })

  it('for a single Chinese character mark it wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('投', '诉', '訴', 'a', '，', ' '), { maxLength: 20 }), (characters) => {
        const text = characters.join('')
        const count = Array.from(fold(text)).filter((character) => character === '诉').length
        expect(shown(text, '诉').join('').length).toBe(count)
      }),
    )
  })
})

describe('a snippet', () => {
  const text = `${'前'.repeat(200)}投诉${'中'.repeat(300)}退保和投诉${'后'.repeat(200)}`

  it('shows the piece with most highlights', () => {
    const piece = snippet(text, '投诉 退保', 40)
    expect(piece.text.length).toBe(40)
    expect(piece.marks.map(({ from, to }) => piece.text.slice(from, to))).toEqual(['退保', '投诉'])
    expect([piece.cutBefore, piece.cutAfter]).toEqual([true, true])
  })

  it('counts a highlight that ends where the piece ends', () => {
    const piece = snippet(`${'前'.repeat(50)}投诉${'中'.repeat(4)}退保${'后'.repeat(50)}`, '投诉 退保', 8)
    expect(piece.text).toBe(`${'前'.repeat(2)}投诉${'中'.repeat(4)}`)
    expect(snippet(`${'前'.repeat(50)}投诉${'中'.repeat(2)}退保${'后'.repeat(50)}`, '投诉 退保', 8).marks.length).toBe(2)
  })

  it('is the whole text when there is room', () => {
    expect(snippet('投诉人', '诉', 10)).toEqual({ text: '投诉人', from: 0, marks: [{ from: 1, to: 2 }], cutBefore: false, cutAfter: false })
  })

  it('begins at the beginning when nothing is found', () => {
    expect(snippet(text, '没有的词', 10)).toEqual({ text: '前'.repeat(10), from: 0, marks: [], cutBefore: false, cutAfter: true })
  })

  it('never cuts a character in two and never grows beyond its width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('𠮷', '𐀀', '投', '诉', 'a', ' '), { maxLength: 40 }),
        fc.integer({ min: 0, max: 20 }),
        (characters, width) => {
          const whole = characters.join('')
          const piece = snippet(whole, '诉 𠮷', width)
          expect(piece.text.isWellFormed()).toBe(true)
          expect(piece.text.length).toBeLessThanOrEqual(width)
          expect(whole).toContain(piece.text)
          for (const { from, to } of piece.marks) expect(from >= 0 && from < to && to <= piece.text.length).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('asked for no room is empty', () => {
    expect(snippet('投诉', '投诉', 0)).toEqual({ text: '', from: 0, marks: [], cutBefore: false, cutAfter: true })
    expect(snippet('投诉', '投诉', -5).text).toBe('')
  })
})
