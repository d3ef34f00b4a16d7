import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { noteMarks, noteNodes } from '../../../../shared/conference/note-schema.ts'
import { noteExtensions } from './extensions.ts'

const schema = getSchema(noteExtensions({ words: { resolution: '决议', task: '待办' } }))
const defaults = (attributes: Record<string, { default?: unknown }> | undefined) => Object.fromEntries(Object.entries(attributes ?? {}).map(([name, rule]) => [name, rule.default]))

describe('the schema of the editor', () => {
  it('has the blocks of version 1, no other, each with its attributes, its content and its group', () => {
    expect(Object.fromEntries(Object.entries(schema.nodes).map(([name, { spec }]) => [name, { content: spec.content ?? '', group: spec.group ?? '', attributes: defaults(spec.attrs as never) }]))).toEqual(noteNodes)
  })

  it('has the marks of version 1, no other, each with its attributes', () => {
    expect(Object.fromEntries(Object.entries(schema.marks).map(([name, { spec }]) => [name, defaults(spec.attrs as never)]))).toEqual(noteMarks)
  })
})
