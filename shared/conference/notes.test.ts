import { toBase64 } from 'lib0/buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import type { EntityId, OfficerId } from '../log/op.ts'
import { decideNotes, evolveNotes, mostInChapter, noteCommands, type NoteChapter } from './notes.ts'
import { noteSchema } from './note-schema.ts'

const conference = 'conference/1' as EntityId
const written = (text: string): string => {
  const doc = new Doc()
  doc.getText('t').insert(0, text)
  return toBase64(encodeStateAsUpdate(doc))
}
const append = (update: string, more: object = {}) => ({ type: 'notes.append' as const, id: 'notes/1' as EntityId, conference, schema: noteSchema, update, ...more })
const by = (id: string, role: 'officer' | 'reader' = 'officer') => ({ actor: { id: id as OfficerId, role } })
const code = (verdict: ReturnType<typeof decideNotes>) => (verdict.ok ? '' : verdict.refusal.code)
const chapter = (more: Partial<NoteChapter> = {}): NoteChapter => ({ rev: 1, conference, writer: 'o1' as OfficerId, updates: 1, schema: 1, ...more })

describe('a chapter of notes', () => {
  it('is of one writer and one conference, and takes so many updates', () => {
    expect(code(decideNotes(undefined, append(written('一')), by('o1')))).toBe('')
    expect(code(decideNotes(chapter(), append(written('一')), by('o2')))).toBe('notYourOwn')
    expect(code(decideNotes(chapter(), append(written('一'), { conference: 'conference/2' }), by('o1')))).toBe('notes.otherConference')
    expect(code(decideNotes(chapter({ updates: mostInChapter }), append(written('一')), by('o1')))).toBe('notes.chapterFull')
    expect(code(decideNotes(undefined, append(written('一')), by('o1', 'reader')))).toBe('notYourRole')
  })

  it('takes updates of a newer schema and remembers the highest', () => {
    const entry = { entity: 'notes/1', type: 'notes.append', actor: 'o1', rev: 2, body: append(written('一'), { schema: 7 }) } as never
    expect(evolveNotes(chapter(), entry)).toMatchObject({ schema: 7, updates: 2, rev: 2 })
  })

  it('takes nothing that is no update, whatever it is', () => {
    for (const wrong of ['AAAA', '////', toBase64(new Uint8Array([1, 2, 3, 4, 5])), toBase64(new TextEncoder().encode('{"a":1}'))]) {
      const verdict = decideNotes(undefined, append(wrong), by('o1'))
      if (verdict.ok) expect(wrong).toBe('AAAA')
      else expect(code(verdict)).toBe('notes.unreadable')
    }
    expect(noteCommands['notes.append'].safeParse({ id: 'notes/1', conference, schema: 1, update: 'not base64 !' }).success).toBe(false)
    fc.assert(fc.property(fc.uint8Array({ minLength: 3, maxLength: 200 }), (bytes) => {
      const verdict = decideNotes(undefined, append(toBase64(bytes)), by('o1'))
      expect(verdict.ok || verdict.refusal.code === 'notes.unreadable').toBe(true)
    }))
  })
})
