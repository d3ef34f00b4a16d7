/**
 * The notes of a conference: one Yjs document, whose updates are ops. Updates commute, so any order and any repetition give the same text, and
 * nobody's words are lost when desks that were apart meet again. They come in chapters of one writer each: a keystroke never folds a whole sitting.
 */
import { fromBase64 } from 'lib0/buffer'
import { decodeUpdate } from 'yjs'
import { z } from 'zod'
import { may } from '../access/may.ts'
import type { Actor } from '../access/roles.ts'
import { EntityId, type Entry, type OfficerId } from '../log/op.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { noteSchema } from './note-schema.ts'

/** Updates in one chapter; the next one begins a new chapter. */
export const mostInChapter = 400
/** Base64 of one update: the paste of a large table fits, a film does not. */
const longestUpdate = 4_000_000

export const noteCommands = {
  /** `schema`: the version of the editor's schema under which it was written (note-schema.ts); `update`: a Yjs update (v1), base64 */
  'notes.append': z.object({ id: EntityId, conference: EntityId, schema: z.int().positive().max(1000), update: z.base64().min(4).max(longestUpdate) }),
} as const
export type NoteCommand = { type: 'notes.append' } & z.infer<(typeof noteCommands)['notes.append']>
export type NoteBody = Omit<z.infer<(typeof noteCommands)['notes.append']>, 'id'>

/** What decides about the next update; the text itself is read from the entries. */
export interface NoteChapter { rev: number; conference: EntityId; writer: OfficerId; updates: number; schema: number }

/** A newer app may append under its newer schema: this one keeps what it cannot show in an editor. */
export function decideNotes(state: NoteChapter | undefined, command: NoteCommand, { actor }: { actor: Actor }): Answer<undefined> {
  if (!may(actor, command.type)) return refuse('notYourRole', { params: { role: actor.role } })
  if (state && state.writer !== actor.id) return refuse('notYourOwn')
  if (state && state.conference !== command.conference) return refuse('notes.otherConference')
  if (state && state.updates >= mostInChapter) return refuse('notes.chapterFull')
  return isUpdate(command.update) ? accepted : refuse('notes.unreadable')
}

export function evolveNotes(state: NoteChapter | undefined, entry: Entry): NoteChapter {
  const { conference, schema } = entry.body as unknown as NoteBody
  return { rev: entry.rev, conference, writer: state?.writer ?? entry.actor, updates: (state?.updates ?? 0) + 1, schema: Math.max(state?.schema ?? 0, schema) }
}

/** An editor is bound to what it knows whole; a newer document is shown, never edited: an older editor silently drops what it does not know. */
export const editable = (schema: number): boolean => schema <= noteSchema

export const bytesOf = (update: string): Uint8Array => fromBase64(update)

function isUpdate(update: string): boolean {
  try {
    decodeUpdate(bytesOf(update))
    return true
  } catch {
    return false
  }
}
