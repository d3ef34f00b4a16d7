/** Throws the projections away and folds the whole log again; `verify` does the same into a second database and compares. */
import { aggregateOf, readable } from '../../../shared/aggregates.ts'
import type { Case } from '../../../shared/case/case.ts'
import { directoryId, emptyDirectory, evolveDirectory, type Directory } from '../../../shared/directory/directory.ts'
import type { EntityId, OfficerId } from '../../../shared/log/op.ts'
import { booksOf, type Books } from '../../../shared/rules/books.ts'
import { emptyLibrary, evolveLibrary, libraryId, type Library } from '../../../shared/rules/library.ts'
import type { Database } from '../database.ts'
import type { Log, StoredEntry } from '../log/log.ts'
import { tidyAll } from '../tidy.ts'
import { projectAttention, projectCase, projectDirectory, projectOverwrites, projectReminders, removeCase } from './project.ts'
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
  if (state && state.version === projectionVersion) return false
  rebuildProjections(db, log, progress)
  tidyAll(db)
  return true
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
  for (const entries of log.aggregates('case')) {
    const state = foldCase(entries)
    const first = entries[0]
    const last = entries.at(-1)
    if (state && first && last) projectCase(db, state, first.localSeq, last, books(last.stream))
    projectOverwrites(db, entries[0]?.entity ?? '', entries)
    const before = done
    done += entries.length
    if (Math.floor(before / 1000) !== Math.floor(done / 1000)) progress(done, total)
  }
  for (const entries of log.aggregates('reminder')) {
    for (const entry of entries) projectReminders(db, entry.entity.slice('reminders/'.length) as OfficerId, entry)
    done += entries.length
  }
  for (const entries of log.aggregates('attention')) {
    for (const entry of entries) projectAttention(db, entry)
    done += entries.length
  }
  db.prepare('insert into projection_state values (1, ?, ?)').run(projectionVersion, total)
}

/**
 * Writes the rows of these aggregates anew from the log as it stands: after what others wrote came in, or HQ's order changed. Inside the
 * transaction that changed the log.
 */
export function refold(db: Database, log: Log, entities: Iterable<EntityId>, booksNow: () => Books): void {
  const cases: EntityId[] = []
  for (const entity of entities) {
    if (entity === directoryId) projectDirectory(db, readDirectory(log))
    else if (entity.startsWith('reminders/')) refoldReminders(db, log, entity)
    else if (entity.startsWith('attention/')) for (const entry of log.entriesOf(entity)) projectAttention(db, entry)
    else if (entity.startsWith('case/')) cases.push(entity)
  }
  // what the directory or the library says by now holds for the cases too
  const books = booksNow()
  for (const entity of cases) {
    const entries = log.entriesOf(entity)
    const state = foldCase(entries)
    const first = entries[0]
    const last = entries.at(-1)
    const known = db.prepare('select row from case_row where id = ?').get(entity) as { row: number } | undefined
    if (state && first && last) projectCase(db, state, known?.row ?? first.localSeq, last, books(last.stream))
    else if (known) removeCase(db, known.row)
    projectOverwrites(db, entity, entries)
  }
}

function refoldReminders(db: Database, log: Log, entity: EntityId): void {
  const officer = entity.slice('reminders/'.length) as OfficerId
  db.prepare('delete from reminder where officer = ?').run(officer)
  for (const entry of log.entriesOf(entity)) projectReminders(db, officer, entry)
}
