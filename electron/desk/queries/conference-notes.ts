/** The notes of a conference for a window: one Yjs update of everything that it does not have. */
import { Doc, applyUpdate } from 'yjs'
import type { Conference } from '../../../shared/conference/conference.ts'
import { mergeNotes } from '../../../shared/conference/note-merge.ts'
import type { NotesAnswer } from '../../../shared/contract/conferences.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { fold } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'

interface Update { chapter: string; rev: number; schema: number; data: Uint8Array }

const updatesOf = ({ db }: Pick<Desk, 'db'>, conference: EntityId): Update[] =>
  db.prepare('select chapter, rev, schema, data from note_update where conference = ? order by chapter, rev').all(conference) as Update[]

export function conferenceNotes(desk: Desk, { id, known }: { id: EntityId; known: Record<string, number> }): NotesAnswer {
  const heads: Record<string, number> = {}
  const unknown: Uint8Array[] = []
  let schema = 0
  for (const { chapter, rev, schema: under, data } of updatesOf(desk, id)) {
    heads[chapter] = rev
    schema = Math.max(schema, under)
    if (rev > (known[chapter] ?? 0)) unknown.push(data)
  }
  return { update: unknown.length === 0 ? new Uint8Array() : mergeNotes(unknown), heads, schema }
}

/** The whole document, for minutes and papers. The caller destroys it. */
export function notesDocument(desk: Pick<Desk, 'db'>, id: EntityId): Doc {
  const doc = new Doc()
  const updates = updatesOf(desk, id)
  if (updates.length > 0) applyUpdate(doc, mergeNotes(updates.map(({ data }) => data)))
  return doc
}

/** What was sealed is not written on, here at least: what another desk wrote meanwhile is kept, and changes no minutes. */
export function notesSealed({ log }: Pick<Desk, 'log'>, conference: EntityId): boolean {
  return (fold(log.entriesOf(conference)) as Conference | undefined)?.status === 'sealed'
}
