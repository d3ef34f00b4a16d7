import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { highlights, occurrences } from './highlight.ts'
import { identifierQuery, identifierTokens, indexText, matchQuery, runsOf, termsOf } from './tokens.ts'

/** What FTS5 does with a phrase: its tokens stand one after another, the last one as a beginning when it is marked with `*`. */
function ftsMatches(expression: string, document: string): boolean {
  const tokens = document.split(' ')
  return expression.split(' AND ').every((phrase) => {
    const parts = /^"([^"]*)"(\*?)$/u.exec(phrase)
    if (!parts) throw new Error(`not an expression of ours: ${phrase}`)
    const wanted = (parts[1] ?? '').split(' ')
    const isPrefix = parts[2] === '*'
    return tokens.some((_, at) =>
      wanted.every((token, i) => (isPrefix && i === wanted.length - 1 ? tokens[at + i]?.startsWith(token) : tokens[at + i] === token)),
    )
  })
}

const kindOf = (character: string): 'han' | 'other' | 'none' =>
  /[一-龥𠮷]/u.test(character) ? 'han' : /[a-z0-9é]/u.test(character) ? 'other' : 'none'

/** `|投诉人|abc|`: the runs of a text between bars, found character by character. */
function barred(text: string): string {
  let result = '|'
  let before = 'none'
  for (const character of fold(text)) {
    const kind = kindOf(character)
    if (kind !== before && !result.endsWith('|')) result += '|'
    if (kind !== 'none') result += character
    before = kind
  }
  return result.endsWith('|') ? result : `${result}|`
}

/** A term is found where it stands: Chinese anywhere in a run, other letters from the start of one, the end anywhere. */
function naivelyMatches(query: string, text: string): boolean {
  return fold(query)
    .split(/\s+/u)
    .every((term) => {
      const wanted = barred(term).slice(1, -1)
      if (wanted === '') return true
      return barred(text).includes(kindOf(Array.from(wanted)[0] ?? '') === 'han' ? wanted : `|${wanted}`)
    })
}

const alphabet = ['投', '诉', '訴', '保', '险', '𠮷', 'a', 'b', 'Ａ', '1', '２', 'é', ' ', '，', '-', '"', '*', "'", '(', '\u200b']
const anyText = fc.array(fc.constantFrom(...alphabet), { maxLength: 16 }).map((characters) => characters.join(''))

describe('index and query', () => {
  it('find a term exactly where it stands', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const expression = matchQuery(query)
        if (expression !== undefined) expect(ftsMatches(expression, indexText(text))).toBe(naivelyMatches(query, text))
      }),
      { numRuns: 3000 },
    )
  })

  it('find every part of a text that is cut out of it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(16), fc.nat(16), (text, a, b) => {
        const characters = Array.from(text)
        const part = characters.slice(Math.min(a, b), Math.max(a, b)).join('')
        const expression = matchQuery(part)
        if (expression !== undefined) expect(ftsMatches(expression, indexText(text))).toBe(naivelyMatches(part, text))
      }),
      { numRuns: 3000 },
    )
  })

  it('find a Chinese word if and only if the folded text holds it', () => {
    const han = fc
      .array(fc.constantFrom('投', '诉', '訴', '保', '险', '險', '𠮷'), { minLength: 1, maxLength: 5 })
      .map((characters) => characters.join(''))
    fc.assert(
      fc.property(anyText, han, (text, word) => {
        expect(ftsMatches(matchQuery(word) ?? '', indexText(text))).toBe(fold(text).includes(fold(word)))
      }),
      { numRuns: 2000 },
    )
  })

  it('agree with the highlights: what is found is marked, what is marked is found', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const expression = matchQuery(query)
        const marked = termsOf(query).every((term) => occurrences(runsOf(fold(text)), term).length > 0)
        if (expression === undefined) expect(highlights(text, query)).toEqual([])
        else expect(ftsMatches(expression, indexText(text))).toBe(marked)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('index tokens', () => {
  it.each([
    ['投诉人', '投诉 诉人 人'],
    ['險', '险'],
    ['abc投诉1', 'abc 投诉 诉 1'],
    ['投，诉', '投 诉'],
    ['Policy-No.ＡＢ１２', 'policy no ab12'],
    ['々〇', '々〇 〇'],
    ['𠮷野', '𠮷野 野'],
    ['⺮竹', '竹'],
    ['\u0301a', 'a'],
    ['，。！', ''],
    ['', ''],
  ])('of %j are %j', (text, tokens) => {
    expect(indexText(text)).toBe(tokens)
  })
})

describe('a query', () => {
  it.each([
    ['投诉', '"投诉"'],
    ['投诉人', '"投诉 诉人"'],
    ['诉', '"诉"*'],
    ['Pol', '"pol"*'],
    ['投诉 pol', '"投诉" AND "pol"*'],
    ['投诉pol', '"投诉 诉 pol"*'],
    ['pol投诉', '"pol 投诉"'],
    ['pol投', '"pol 投"*'],
    ['投，诉', '"投 诉"*'],
    ['投訴　保險', '"投诉" AND "保险"'],
  ])('%j becomes %s', (query, expression) => {
    expect(matchQuery(query)).toBe(expression)
  })

  it.each(['', '  ', '，', '"', '* - ()', '\u200b'])('%j asks for nothing', (query) => {
    expect(matchQuery(query)).toBeUndefined()
  })

  it('never lets typed text speak to FTS5', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 30 }),
          fc.constantFrom('" OR "a', 'NEAR(a b)', 'body:x', 'a" AND 投*', '^a', '{a b}:c'),
        ),
        (query) => {
          const expression = matchQuery(query)
          if (expression !== undefined) expect(expression).toMatch(/^("[\p{L}\p{N}\p{M} ]+"\*?)( AND "[\p{L}\p{N}\p{M} ]+"\*?)*$/u)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('identifiers', () => {
  it('are found by any part of at least three characters, however it is written', () => {
    const written = fc
      .array(fc.constantFrom('1', '2', '3', 'a', 'B', '粤', '-', ' ', '/', '（'), { minLength: 1, maxLength: 14 })
      .map((characters) => characters.join(''))
    fc.assert(
      fc.property(written, fc.nat(14), fc.integer({ min: 3, max: 14 }), (identifier, from, length) => {
        const bare = fold(identifier).replace(/[-\s/(]/gu, '')
        const part = bare.slice(from, from + length)
        if (part.length < 3) return
        const expression = identifierQuery(part.toUpperCase().split('').join('-'))
        expect(ftsMatches(expression ?? '', identifierTokens(identifier).join(' '))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('are not found by what they do not hold', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{6,12}$/), fc.stringMatching(/^[0-9]{3,6}$/), (identifier, part) => {
        expect(ftsMatches(identifierQuery(part) ?? '', identifierTokens(identifier).join(' '))).toBe(identifier.includes(part))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['138-1234', ['1381234', '381234', '81234', '1234', '234']],
    ['ＡＢ', ['ab']],
    ['粤B·12', ['粤b12', 'b12']],
    ['--', []],
    ['', []],
  ])('%j give %j', (identifier, tokens) => {
    expect(identifierTokens(identifier)).toEqual(tokens)
  })

  it('that are empty ask for nothing', () => {
    expect(identifierQuery(' - ')).toBeUndefined()
  })
})
