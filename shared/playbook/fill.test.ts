import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fill, places, type PlaceValues } from './fill.ts'
import { shippedPlans } from './shipped.ts'

describe('filling a template', () => {
  it('puts values in their places, as people type the brackets', () => {
    const { text, empty, unknown } = fill('{{number}} {{ title }} ｛｛level｝｝', { number: 'YQ-1', title: '理赔慢', level: '重大' })
    expect([text, empty, unknown]).toEqual(['YQ-1 理赔慢 重大', [], []])
  })

  it('leaves a place without a value as it is written, and names it once', () => {
    const { text, empty } = fill('{{reach}}、{{reach}}、{{cases}}', { cases: '  ' })
    expect(text).toBe('{{reach}}、{{reach}}、{{cases}}')
    expect(empty).toEqual(['reach', 'cases'])
  })

  it('names what is no place, and takes nothing from where objects come from', () => {
    const { text, unknown, empty } = fill('{{名称}}{{constructor}}{{__proto__}}{{toString}}{{a.b}}', {})
    expect(text).toBe('{{名称}}{{constructor}}{{__proto__}}{{toString}}{{a.b}}')
    expect(unknown).toEqual(['名称', 'constructor', '__proto__', 'toString', 'a.b'])
    expect(empty).toEqual([])
  })

  it('reads nothing in a value: no place, no pattern of replacing', () => {
    expect(fill('{{title}}|{{summary}}', { title: '{{summary}}', summary: '$& $1 $`' }).text).toBe('{{summary}}|$& $1 $`')
  })

  it('keeps every letter of any text that has no place in it, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.dictionary(fc.constantFrom(...places), fc.string()), (text, values) => {
      const filled = fill(text, values as PlaceValues)
      expect(filled.pieces.map((piece) => piece.text).join('')).toBe(filled.text)
      if (!/(\{\{|｛｛)/.test(text)) expect(filled.text).toBe(text)
    }))
  })

  it('finds only known places in what comes with the product', () => {
    for (const { id, templates } of shippedPlans()) for (const template of templates) expect(fill(template.text, {}).unknown, `${id} ${template.id}`).toEqual([])
  })
})
