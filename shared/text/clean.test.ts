import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clean, isClean } from './clean.ts'

it.each([
  ['a NUL', '理\u0000赔', '理赔'],
  ['C0 and C1 controls', '\u0001a\u001f\u007f\u0085b', 'ab'],
  ['overrides and isolates of direction', '\u202e100\u202c元\u2066x\u2069', '100元x'],
  ['blanks without width and soft hyphens', '\ufeff张\u200b三\u2060 re\u00address', '张三 redress'],
  ['nothing of what is written: tabs, line ends, marks, emoji', 'a\tb\r\n\u200f𠮷😀👩\u200d⚖️', 'a\tb\r\n\u200f𠮷😀👩\u200d⚖️'],
])('strips %s', (_, text, expected) => {
  expect(clean(text)).toBe(expected)
  expect(isClean(text)).toBe(text === expected)
})

it('leaves nothing to strip, and nothing else out', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(isClean(clean(text))).toBe(true)
    const seen = (one: string) => one.replace(/[\p{Cc}\p{Bidi_Control}\u00ad\u200b\u2060\ufeff]/gu, '')
    expect(seen(clean(text))).toBe(seen(text))
  }))
})
