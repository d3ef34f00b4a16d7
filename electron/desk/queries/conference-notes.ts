/** The notes of a conference for a window: one Yjs update of everything that it does not have. */
import { Doc, applyUpdate } from 'yjs'
import type { Conference } from '../../../shared/conference/conference.ts'
import { mergeNotes } from '../../../shared/conference/note-merge.ts'
import type { NotesAnswer } from '../../../shared/contract/conferences.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { fold } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'

/** What a window holds already is counted, never read: in a long sitting that is nearly everything, at every word of every writer. */
export function conferenceNotes({ db }: Pick<Desk, 'db'>, { id, known }: { id: EntityId; known: Record<string, number> }): NotesAnswer {
  const chapters = db.prepare('select chapter, max(rev) as head, max(schema) as schema from note_update where conference = ? group by chapter order by chapter').all(id) as { chapter: string; head: number; schema: number }[]
  const after = db.prepare('select data from note_update where conference = ? and chapter = ? and rev > ? order by rev')
  const unknown = chapters.filter(({ chapter, head }) => head > (known[chapter] ?? 0)).flatMap(({ chapter }) => (after.all(id, chapter, known[chapter] ?? 0) as { data: Uint8Array }[]).map(({ data }) => data))
  return {
    update: unknown.length === 0 ? new Uint8Array() : mergeNotes(unknown), heads: Object.fromEntries(chapters.map(({ chapter, head }) => [chapter, head])),
    schema: Math.max(0, ...chapters.map(({ schema }) => schema)),
  }
}

/** The whole document, for minutes and papers. The caller destroys it. */
export function notesDocument(desk: Pick<Desk, 'db'>, id: EntityId): Doc {
  const doc = new Doc()
  const { update } = conferenceNotes(desk, { id, known: {} })
  if (update.length > 0) applyUpdate(doc, update)
  return doc
}

/** What was sealed is not written on, here at least: what another desk wrote meanwhile is kept, and changes no minutes. */
export function notesSealed({ log }: Pick<Desk, 'log'>, conference: EntityId): boolean {
  return (fold(log.entriesOf(conference)) as Conference | undefined)?.status === 'sealed'
}
