import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithMap, originalRange } from './fold.ts'
import { simplifiedCharacters, traditionalCharacters } from './traditional.ts'

const joining = [
  'e\u0301',
  '\u0301',
  'ｶﾞ',
  'ﾊﾟ',
  '한',
  '\u1112\u1161\u11ab',
  'ㅎㅏㄴ',
  'İ',
  'ﬁ',
  '㍿',
  'Å',
  '\u200b',
  '\ufe0f',
  '葛\u{e0100}',
  '👩‍👧',
  '𠮷',
  '訴',
  'A',
  'Ⅳ',
  'ς',
  '裏',
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...joining, '投', 'a', ' '), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

describe('folding', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['投訴處理', '投诉处理'],
    ['裏裡里', '里里里'],
    ['臺台檯颱', '台台台台'],
    ['爲為为', '为为为'],
    ['衆眾众', '众众众'],
    ['羣群', '群群'],
    ['着著', '着着'],
    ['ﾌﾞﾗｳｻﾞ', 'ブラウザ'],
    ['İ', 'i̇'],
    ['Straße', 'straße'],
    ['ΟΔΟΣ ὁδός', 'οδοσ ὁδόσ'],
    ['①㎡', '1m2'],
    ['e\u0301', 'é'],
    ['㈱', '(株)'],
    ['全角　空格', '全角 空格'],
    ['投\u200b诉\ufeff', '投诉'],
    ['葛\u{e0100}', '葛'],
    ['', ''],
    ['𨦫', '䦀'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing more when done twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('folds upper and lower case, composed and decomposed forms alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text))
        expect(fold(text.normalize('NFC'))).toBe(fold(text))
        expect(fold(text.normalize('NFKC'))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('folds a text as it folds its parts, cut between characters', () => {
    const plain = fc.array(fc.constantFrom('投', '訴', 'a', 'Ｂ', '１', ' ', '𠮷', '，', 'ß'), { maxLength: 10 })
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(fold([...a, ...b].join(''))).toBe(fold(a.join('')) + fold(b.join('')))
      }),
    )
  })

  it('knows the same characters on both sides of its table, none of which folds further', () => {
    const from = Array.from(traditionalCharacters)
    const to = Array.from(simplifiedCharacters)
    expect(from.length).toBe(to.length)
    expect(new Set(from).size).toBe(from.length)
    expect(from.length).toBeGreaterThan(3000)
    expect(to.filter((character) => from.includes(character))).toEqual([])
  })
})

describe('folding with the way back', () => {
  it('gives the same text, and an origin for every unit of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, map } = foldWithMap(text)
        expect(folded).toBe(fold(text))
        expect(map.length).toBe(folded.length + 1)
        expect(map.at(-1)).toBe(text.length)
        map.forEach((origin, i) => expect(origin).toBeGreaterThanOrEqual(map[i - 1] ?? 0))
      }),
      { numRuns: 1000 },
    )
  })

  it('leads every part back to a part of the original that holds it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), (text, a, b) => {
        const found = foldWithMap(text)
        const [from, to] = [Math.min(a, b, found.folded.length), Math.min(Math.max(a, b), found.folded.length)]
        if (from === to) return
        const range = originalRange(found, { from, to })
        expect(range.to).toBeGreaterThan(range.from)
        expect(fold(text.slice(range.from, range.to))).toContain(found.folded.slice(from, to))
      }),
      { numRuns: 1000 },
    )
  })

  it('widens to whole characters where one folded to several', () => {
    expect(originalRange(foldWithMap('aﬁb'), { from: 1, to: 2 })).toEqual({ from: 1, to: 2 })
    expect(originalRange(foldWithMap('xe\u0301y'), { from: 1, to: 2 })).toEqual({ from: 1, to: 3 })
    expect(originalRange(foldWithMap('投\u200b诉'), { from: 0, to: 1 })).toEqual({ from: 0, to: 2 })
  })
})
