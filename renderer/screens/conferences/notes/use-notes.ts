/**
 * The notes of a conference as its screens use them: all windows' parts that show the same conference share one document, and what could not be
 * saved stays here after the screen is left, until it could.
 */
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { noteSchema } from '../../../../shared/conference/note-schema.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { execute, onDeskEvent, query, useConnection } from '../../../desk.ts'
import { onFlush } from '../../../parts/use-draft.ts'
import { useSeat } from '../../../session.ts'
import { SharedNotes, type NoteState } from './shared-notes.ts'

interface Open { notes: SharedNotes; uses: number; close?: () => void }

/** By officer too: nobody's unsaved words go out under another name. */
const opened = new Map<string, Open>()

export function useNotes(conference: EntityId): NoteState {
  const { officerId } = useSeat().session.officer
  const connection = useConnection()
  const key = `${officerId} ${conference}`
  const notes = useMemo(() => openOf(key, conference).notes, [key, conference])
  useEffect(() => hold(key, notes), [key, notes])
  useEffect(() => {
    // what changed while the line was down was told to nobody
    if (connection !== 'open') return
    void notes.read()
    void notes.flush()
  }, [connection, notes])
  return useSyncExternalStore(notes.onState, notes.state)
}

/** Made while drawing: the parts of a screen that are drawn together have to find the same one. */
function openOf(key: string, conference: EntityId): Open {
  const open = opened.get(key) ?? { notes: notesOf(conference), uses: 0 }
  opened.set(key, open)
  return open
}

function hold(key: string, notes: SharedNotes): () => void {
  const open = opened.get(key) ?? { notes, uses: 0 }
  opened.set(key, open)
  open.close ??= listen(notes)
  open.uses += 1
  return () => {
    open.uses -= 1
    void notes.flush().then(() => release(key, open))
  }
}

function release(key: string, open: Open): void {
  if (open.uses > 0) return
  if (open.notes.idle) {
    open.close?.()
    delete open.close
    if (opened.get(key) === open) opened.delete(key)
    return
  }
  const stop = open.notes.onState(() => {
    if (!open.notes.idle) return
    stop()
    release(key, open)
  })
}

function listen(notes: SharedNotes): () => void {
  const flush = () => void notes.flush()
  const ends = [onDeskEvent((event) => event.type === 'changed' && notes.onChanged(event.entities)), onFlush(notes.flush), () => window.removeEventListener('pagehide', flush)]
  window.addEventListener('pagehide', flush)
  return () => ends.forEach((end) => end())
}

const notesOf = (conference: EntityId): SharedNotes => new SharedNotes({
  schema: noteSchema,
  read: (known) => query('conferenceNotes', { id: conference, known }),
  append: (chapter, update) => execute({ type: 'notes.append', id: chapter as EntityId, conference, schema: noteSchema, update }),
  newChapter: () => `notes/${crypto.randomUUID()}`,
  later: (run, ms) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
})
