/** The notes of a sitting: 20,000 characters by three writers in some 4,000 updates, each a word; what a window waits for when it opens them, and for each further word. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toBase64 } from 'lib0/buffer'
import { applyUpdate, Doc, XmlElement, XmlText } from 'yjs'
import { setUp } from '../electron/desk/acts/access.ts'
import type { Desk } from '../electron/desk/desk.ts'
import { execute } from '../electron/desk/execute.ts'
import { callConference } from '../electron/desk/numbered.ts'
import { conferenceNotes, notesDocument } from '../electron/desk/queries/conference-notes.ts'
import { itemField, noteSchema } from '../shared/conference/note-schema.ts'
import { mostInChapter } from '../shared/conference/notes.ts'
import { noteText } from '../shared/conference/note-text.ts'
import { shippedAuthorities } from '../shared/conference/shipped.ts'
import type { EntityId, Instant } from '../shared/log/op.ts'
import { around, benchNow, benchPassphrase, random } from './branch.ts'
import { measure } from './measure.ts'

const characters = 20_000
const word = 5
const words = '客户称定损金额偏低查勘岗已复核现场照片与维修清单一致拟按保单约定补充赔付并书面说明理由请法务核对条款'
const field = itemField('a')

/** Each writer's updates: they type words of five characters in turn, each in a line of its own, and take what the others have written after every turn. */
function written(): Uint8Array[][] {
  const next = random(11)
  const writers = [1, 2, 3].map((clientID) => {
    const doc = new Doc()
    doc.clientID = clientID
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array, origin: unknown) => origin !== 'others' && updates.push(update))
    return { doc, updates, line: undefined as XmlText | undefined }
  })
  for (let typed = 0; typed < characters;) {
    for (const writer of writers) {
      writer.doc.transact(() => {
        const fragment = writer.doc.getXmlFragment(field)
        if (!writer.line || next() < 0.07) {
          const line = new XmlElement('paragraph')
          if (next() < 0.3) line.setAttribute('kind', 'ordered')
          writer.line = new XmlText()
          line.insert(0, [writer.line])
          fragment.insert(Math.floor(next() * (fragment.length + 1)), [line])
        }
        const from = Math.floor(next() * (words.length - word))
        writer.line.insert(writer.line.length, words.slice(from, from + word))
      })
      const last = writer.updates.at(-1)
      for (const other of writers) if (other !== writer && last) applyUpdate(other.doc, last, 'others')
      typed += word
    }
  }
  return writers.map(({ updates }) => updates)
}

export function notesBench(): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-notes-'))
  const founded = setUp(around(folder), { type: 'workstation.setUp', language: 'zh-CN', branchName: '测量', officerName: '测量', passphrase: benchPassphrase })
  if (!founded.ok) throw new Error(founded.refusal.code)
  const { desk } = founded.value.open
  const conference = conferenceOf(desk)
  const append = (chapter: string, update: Uint8Array) => {
    const saved = execute(desk, [{ type: 'notes.append', id: `notes/${chapter}` as EntityId, conference, schema: noteSchema, update: toBase64(update) }])
    if (!saved.ok) throw new Error(saved.refusal.code)
  }
  const updates = written()
  for (const [writer, own] of updates.entries()) for (const [index, update] of own.entries()) append(`${writer}-${Math.floor(index / mostInChapter)}`, update)
  const figures: Record<string, number> = { updates: updates.flat().length }
  const { heads } = conferenceNotes(desk, { id: conference, known: {} })
  const known = { ...heads, 'notes/0-0': mostInChapter - 1 }
  const opened = measure(50, () => conferenceNotes(desk, { id: conference, known: {} }))
  figures['20,000 characters opened p50 ms'] = opened.p50
  figures['20,000 characters opened p95 ms'] = opened.p95
  figures['one new word read p50 ms'] = measure(100, () => conferenceNotes(desk, { id: conference, known })).p50
  figures['text of all for the minutes p50 ms'] = measure(20, () => {
    const doc = notesDocument(desk, conference)
    if (noteText(doc.getXmlFragment(field)).replaceAll('\n', '').length < characters) throw new Error('words are missing')
    doc.destroy()
  }).p50
  // chapters that stand at 399: each takes one more
  const runs = 20
  const [[update] = []] = updates
  if (!update) throw new Error('nothing was written')
  for (let run = 0; run < runs * 2; run += 1) for (let count = 1; count < mostInChapter; count += 1) append(`full-${run}`, update)
  let chapter = 0
  const full = measure(runs, () => append(`full-${chapter++}`, update))
  figures['update appended to a chapter of 399 p50 ms'] = full.p50
  figures['update appended to a chapter of 399 worst ms'] = full.max
  desk.db.close()
  rmSync(folder, { recursive: true, force: true })
  return figures
}

function conferenceOf(desk: Desk): EntityId {
  const { officerId, name } = desk.session.officer
  const called = callConference(desk, {
    kind: 'claims', title: '测量', startsAt: benchNow as Instant, durationMinutes: 60, purpose: '', quorum: { count: 1 }, authorities: [...shippedAuthorities],
    participants: [
      { participantId: 'chair', officer: officerId, name, title: '', duty: 'chair', votes: true }, { participantId: 'recorder', name: '记录', title: '', duty: 'recorder', votes: false },
    ],
    agenda: [{ itemId: 'a', title: '测量', plannedMinutes: 20, questions: [] }],
  })
  if (!called.ok) throw new Error(called.refusal.code)
  return called.value.id
}
