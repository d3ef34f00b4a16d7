import { describe, expect, it } from 'vitest'
import { keyText, matches, type Pressed } from './key-match.ts'

const press = (
  key: string, more: Partial<Pressed> = {},
): Pressed => ({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more })

describe('a key', () => {
  it('is known by its letter, without modifiers only', () => {
    expect(matches(press('j'), 'j')).toBe(true)
    expect(matches(press('j', { ctrlKey: true }), 'j')).toBe(false)
    expect(matches(press('J', { shiftKey: true }), 'j')).toBe(false)
    expect(matches(press('j', { altKey: true }), 'j')).toBe(false)
  })

  it('with Ctrl or with ⌘ is the same', () => {
    expect(matches(press('k', { ctrlKey: true }), 'Mod+k')).toBe(true)
    expect(matches(press('k', { metaKey: true }), 'Mod+k')).toBe(true)
    expect(matches(press('k'), 'Mod+k')).toBe(false)
  })

  it('distinguishes a range from a step', () => {
    expect(matches(press('ArrowDown', { shiftKey: true }), 'Shift+ArrowDown')).toBe(true)
    expect(matches(press('ArrowDown', { shiftKey: true }), 'ArrowDown')).toBe(false)
  })

  it('is found under a Chinese input method', () => {
    expect(matches(press('Process', { code: 'KeyJ' }), 'j')).toBe(true)
    expect(matches(press('？', { shiftKey: true }), '?')).toBe(true)
    expect(matches(press('、'), '/')).toBe(true)
  })

  it('that is a sign carries its own Shift', () => {
    expect(matches(press('?', { shiftKey: true }), '?')).toBe(true)
  })

  it('is written as on the keyboard', () => {
    expect(keyText('Mod+k')).toBe('Ctrl K')
    expect(keyText('Shift+ArrowDown')).toBe('Shift ↓')
  })
})
