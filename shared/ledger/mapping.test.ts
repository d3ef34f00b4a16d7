import { describe, expect, it } from 'vitest'
import { ledgerFields, readMapping, repeatableFields, setFields } from './mapping.ts'

describe('a mapping', () => {
  it('is read with its columns, null for a column that maps to nothing, and the order of dates', () => {
    expect(readMapping({ columns: { 编号: 'number', 其他: null }, dateOrder: 'mdy' })).toEqual({
      ok: true,
      mapping: { columns: { 编号: 'number', 其他: null }, dateOrder: 'mdy' },
    })
    expect(readMapping({ columns: {} })).toEqual({ ok: true, mapping: { columns: {}, dateOrder: 'ymd' } })
  })

  it('with an unknown field is refused by the name of the column and the field', () => {
    expect(readMapping({ columns: { 编号: 'number', 生日: 'birthday' } })).toEqual({
      ok: false,
      refusal: { code: 'unknownField', column: '生日', field: 'birthday' },
    })
  })

  it('with a column that the sheet does not have is refused by its name', () => {
    expect(readMapping({ columns: { 编号: 'number' } }, ['投诉编号'])).toEqual({ ok: false, refusal: { code: 'unknownColumn', column: '编号' } })
    expect(readMapping({ columns: { 投诉编号: 'number' } }, ['投诉编号', '姓名']).ok).toBe(true)
  })

  it('gives a field that has one place to one column only', () => {
    expect(readMapping({ columns: { a: 'receivedAt', b: 'receivedAt' } })).toEqual({
      ok: false,
      refusal: { code: 'fieldTwice', field: 'receivedAt', columns: ['a', 'b'] },
    })
    expect(readMapping({ columns: { a: 'note', b: 'note', c: 'tag', d: 'tag', e: 'facts', f: 'facts' } }).ok).toBe(true)
  })

  it.each([
    [null, ''],
    ['number', ''],
    [{ columns: [] }, 'columns'],
    [{ columns: { a: 7 } }, 'columns.a'],
    [{ columns: {}, dateOrder: 'dym' }, 'dateOrder'],
    [{ columns: {}, extra: 1 }, ''],
  ])('of the wrong shape is refused with the place: %j', (value, path) => {
    expect(readMapping(value)).toEqual({ ok: false, refusal: { code: 'mappingShape', path } })
  })

  it('never takes a set or a repeated field that is the number, a date or a name', () => {
    for (const field of [...setFields, ...repeatableFields]) expect(ledgerFields).toContain(field)
    for (const field of ['number', 'receivedAt', 'closedAt', 'complainant.name', 'reply'] as const) {
      expect(setFields.has(field) || repeatableFields.has(field)).toBe(false)
    }
  })
})
