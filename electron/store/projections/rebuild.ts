/** Throws the projections away and folds the whole log again; `verify` does the same into a second database and compares. */
import { aggregateOf, readable } from '../../../shared/aggregates.ts'
import type { Case } from '../../../shared/case/case.ts'
import type { Conference } from '../../../shared/conference/conference.ts'
import type { Incident } from '../../../shared/incident/incident.ts'
import type { PostBatch } from '../../../shared/incident/posts.ts'
import { directoryId, emptyDirectory, evolveDirectory, type Directory } from '../../../shared/directory/directory.ts'
import type { EntityId, OfficerId } from '../../../shared/log/op.ts'
import { booksOf, type Books } from '../../../shared/rules/books.ts'
import { emptyLibrary, evolveLibrary, libraryId, type Library } from '../../../shared/rules/library.ts'
import type { Database } from '../database.ts'
import type { Log, StoredEntry } from '../log/log.ts'
import { tidyAll } from '../tidy.ts'
import { projectConference, projectNotes, removeConference, removeNotes } from './conference-row.ts'
import { projectIncident, projectPosts, removeIncident, removePosts } from './incident-row.ts'
import { projectAttention, projectCase, projectDirectory, projectOverwrites, projectReminders, removeCase } from './project.ts'
import { projectUnreadable, readableByNow } from './unreadable.ts'
import { projectionSchema, projectionTables, projectionVersion } from './schema.ts'

/** Any aggregate from its entries; undefined when it was never begun. */
export function fold(entries: readonly StoredEntry[]): unknown {
  const aggregate = aggregateOf(entries[0]?.type ?? '')
  return entries.reduce<unknown>((state, entry) => (readable(entry) ? aggregate?.evolve(state, entry) : state), undefined)
}
export const foldCase = (entries: readonly StoredEntry[]): Case | undefined => fold(entries) as Case | undefined
export const foldLibrary = (entries: readonly StoredEntry[]): Library => entries.reduce(evolveLibrary, emptyLibrary)
export const readLibrary = (log: Log): Library => foldLibrary(log.entriesOf(libraryId))
export const foldDirectory = (entries: readonly StoredEntry[]): Directory => entries.reduce(evolveDirectory, emptyDirectory)
export const readDirectory = (log: Log): Directory => foldDirectory(log.entriesOf(directoryId))

/** Rebuilds when the projections are missing or of another version; answers whether it did. */
export function ensureProjections(db: Database, log: Log, progress: (done: number, total: number) => void): boolean {
  const present = db.prepare(`select 1 from sqlite_master where name = 'projection_state'`).get()
  const state = present === undefined ? undefined : (db.prepare('select version from projection_state').get() as { version: number } | undefined)
  if (state && state.version === projectionVersion && !readableByNow(db)) return false
  rebuildProjections(db, log, progress)
  tidyAll(db)
  return true
}

/** For an opening: the process may have died between taking in what others wrote and writing its rows. */
export function finishStale(db: Database, log: Log): void {
  if (db.prepare('select 1 from stale limit 1').get() === undefined) return
  refoldStale(db, log, booksOf(readLibrary(log), readDirectory(log).branches))
}

/** All of them, from nothing. */
export function rebuildProjections(db: Database, log: Log, progress: (done: number, total: number) => void = () => {}): void {
  db.transaction(() => {
    for (const table of projectionTables) db.handle.exec(`drop table if exists ${table}`)
    project(db, log, progress)
  })
}

/** Creates the projections in `db` and fills them from `log`, which may live in another database. */
export function project(db: Database, log: Log, progress: (done: number, total: number) => void): void {
  db.handle.exec(projectionSchema)
  const total = log.size()
  let done = 0
  const directory = readDirectory(log)
  projectDirectory(db, directory)
  const books = booksOf(readLibrary(log), directory.branches)
  for (const kind of kinds) {
    for (const entries of log.aggregates(kind)) {
      // of what HQ refused to begin nothing counts
      if (entries.length > 0) writeRows[kind](db, entries, books)
      const before = done
      done += entries.length
      if (Math.floor(before / 1000) !== Math.floor(done / 1000)) progress(done, total)
    }
  }
  for (const entries of log.aggregates('reminder')) {
    for (const entry of entries) projectReminders(db, entry.entity.slice('reminders/'.length) as OfficerId, entry)
    done += entries.length
  }
  for (const entries of log.aggregates('attention')) {
    for (const entry of entries) projectAttention(db, entry)
    done += entries.length
  }
  projectUnreadable(db, log)
  db.prepare('insert into projection_state values (1, ?, ?)').run(projectionVersion, total)
}

/**
 * After what others wrote came in, or HQ's order changed: what everything else depends on, and what nobody may write behind, is written anew at
 * once, inside the transaction that changed the log. Rows of cases, incidents and conferences are noted as old there and follow (`refoldStale`).
 */
export function refold(db: Database, log: Log, entities: Iterable<EntityId>, booksNow: () => Books): void {
  const note = db.prepare('insert or ignore into stale (entity) values (?)')
  let booksChanged = false
  for (const entity of entities) {
    projectUnreadable(db, log, entity)
    booksChanged ||= entity === directoryId || entity === libraryId
    if (entity === directoryId) projectDirectory(db, readDirectory(log))
    else if (entity.startsWith('reminders/')) refoldReminders(db, log, entity)
    else if (entity.startsWith('attention/')) for (const entry of log.entriesOf(entity)) projectAttention(db, entry)
    else if (kindOf(entity)) note.run(entity)
  }
  const books = booksNow()
  if (booksChanged) refoldDated(db, log, books)
}

/** Writes the rows of so many of the oldest noted aggregates anew from the log as it stands; answers which. None is left when it answers none. */
export function refoldStale(db: Database, log: Log, books: Books, most = Number.MAX_SAFE_INTEGER): EntityId[] {
  const stale = db.prepare('select place, entity from stale order by place limit ?').all(most) as { place: number; entity: EntityId }[]
  if (stale.length === 0) return []
  const done = db.prepare('delete from stale where place = ?')
  log.transaction(() => {
    for (const { place, entity } of stale) {
      const kind = kindOf(entity)
      const entries = log.entriesOf(entity)
      if (kind && entries.length > 0) writeRows[kind](db, entries, books)
      else if (kind) removeRows[kind](db, entity)
      done.run(place)
    }
  })
  return stale.map(({ entity }) => entity)
}

/** Aggregates with rows of their own, by the first part of their names. */
const kinds = ['case', 'incident', 'posts', 'conference', 'notes'] as const
type Kind = (typeof kinds)[number]
const kindOf = (entity: string): Kind | undefined => kinds.find((kind) => entity.startsWith(`${kind}/`))
/** Whether the rows of an aggregate follow its log (`refoldStale`), or stand as soon as it does. */
export const rowsFollow = (entity: string): boolean => kindOf(entity) !== undefined

const writeRows: Record<Kind, (db: Database, entries: readonly StoredEntry[], books: Books) => void> = {
  case: (db, entries, books) => {
    const { entity, state, row, last } = folded(db, entries, 'case_row')
    if (state) projectCase(db, state as Case, row, last, books(last.stream))
    else removeRows.case(db, entity)
    projectOverwrites(db, entity, entries)
  },
  incident: (db, entries, books) => {
    const { entity, state, row, last } = folded(db, entries, 'incident_row')
    if (state) projectIncident(db, state as Incident, row, last, books(last.stream))
    else removeRows.incident(db, entity)
  },
  posts: (db, entries) => {
    const state = fold(entries) as PostBatch | undefined
    if (state) projectPosts(db, state)
    else removeRows.posts(db, entries[0]?.entity as EntityId)
  },
  conference: (db, entries, books) => {
    const { entity, state, row, last } = folded(db, entries, 'conference_row')
    if (state) projectConference(db, state as Conference, row, last, books(last.stream))
    else removeRows.conference(db, entity)
  },
  notes: projectNotes,
}

/** What HQ refused to begin has entries and no state; what was never begun here has neither. */
const removeRows: Record<Kind, (db: Database, entity: EntityId) => void> = {
  case: (db, entity) => withRow(db, 'case_row', entity, (row) => removeCase(db, row)),
  incident: (db, entity) => withRow(db, 'incident_row', entity, (row) => removeIncident(db, row)),
  posts: removePosts,
  conference: (db, entity) => withRow(db, 'conference_row', entity, (row) => removeConference(db, row)),
  notes: removeNotes,
}

type RowTable = 'case_row' | 'incident_row' | 'conference_row'
const rowOf = (db: Database, table: RowTable, entity: EntityId): number | undefined =>
  (db.prepare(`select row from ${table} where id = ?`).get(entity) as { row: number } | undefined)?.row

function withRow(db: Database, table: RowTable, entity: EntityId, then: (row: number) => void): void {
  const row = rowOf(db, table, entity)
  if (row !== undefined) then(row)
}

/** The row stays what it was when the log's beginning of this aggregate was written again. */
function folded(db: Database, entries: readonly StoredEntry[], table: RowTable): { entity: EntityId; state: unknown; row: number; last: StoredEntry } {
  const [first, last] = [entries[0], entries.at(-1)]
  if (!first || !last) throw new Error('an aggregate without entries')
  return { entity: first.entity, state: fold(entries), row: rowOf(db, table, first.entity) ?? first.localSeq, last }
}

/** The calendars or the hours have changed: the running plans of open incidents and the resolutions of conferences are few enough to be written at once. */
export function refoldDated(db: Database, log: Log, books: Books): void {
  for (const { id } of db.prepare(`select id from incident_row where status = 'open'`).all() as { id: EntityId }[]) writeRows.incident(db, log.entriesOf(id), books)
  for (const { id } of db.prepare('select distinct id from conference_row join clock_row using (row)').all() as { id: EntityId }[]) writeRows.conference(db, log.entriesOf(id), books)
}

function refoldReminders(db: Database, log: Log, entity: EntityId): void {
  const officer = entity.slice('reminders/'.length) as OfficerId
  db.prepare('delete from reminder where officer = ?').run(officer)
  for (const entry of log.entriesOf(entity)) projectReminders(db, officer, entry)
}
