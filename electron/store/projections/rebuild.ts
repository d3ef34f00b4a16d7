/** Throws the projections away and folds the whole log again; `verify` does the same into a second database and compares. */
import { evolve, type Case } from '../../../shared/case/case.ts'
import { emptyDirectory, evolveDirectory, type Directory } from '../../../shared/directory/directory.ts'
import type { OfficerId } from '../../../shared/log/op.ts'
import { bookOf, emptyLibrary, evolveLibrary, libraryId, type Library } from '../../../shared/rules/library.ts'
import type { Database } from '../database.ts'
import type { Log, StoredEntry } from '../log/log.ts'
import { tidyAll } from '../tidy.ts'
import { projectCase, projectDirectory, projectReminders } from './project.ts'
import { projectionSchema, projectionTables, projectionVersion } from './schema.ts'

export const foldCase = (entries: readonly StoredEntry[]): Case | undefined => entries.reduce<Case | undefined>(evolve, undefined)
export const foldLibrary = (entries: readonly StoredEntry[]): Library => entries.reduce(evolveLibrary, emptyLibrary)
export const readLibrary = (log: Log): Library => foldLibrary(log.entriesOf(libraryId))
export const foldDirectory = (entries: readonly StoredEntry[]): Directory => entries.reduce(evolveDirectory, emptyDirectory)

/** Rebuilds when the projections are missing or of another version; answers whether it did. */
export function ensureProjections(db: Database, log: Log, progress: (done: number, total: number) => void): boolean {
  const present = db.prepare(`select 1 from sqlite_master where name = 'projection_state'`).get()
  const state = present === undefined ? undefined : (db.prepare('select version from projection_state').get() as { version: number } | undefined)
  if (state && state.version === projectionVersion) return false
  db.transaction(() => {
    for (const table of projectionTables) db.handle.exec(`drop table if exists ${table}`)
    project(db, log, progress)
  })
  tidyAll(db)
  return true
}

/** Creates the projections in `db` and fills them from `log`, which may live in another database. */
export function project(db: Database, log: Log, progress: (done: number, total: number) => void): void {
  db.handle.exec(projectionSchema)
  const total = log.size()
  let done = 0
  let branch = { branchId: '', zone: 'Asia/Shanghai' }
  for (const entries of log.aggregates('directory')) {
    const directory = foldDirectory(entries)
    projectDirectory(db, directory)
    branch = directory.branches[0] ?? branch
    done += entries.length
  }
  const rules = bookOf(readLibrary(log), branch)
  for (const entries of log.aggregates('case')) {
    const state = foldCase(entries)
    const first = entries[0]
    const last = entries.at(-1)
    if (state && first && last) projectCase(db, state, first.localSeq, last, rules)
    const before = done
    done += entries.length
    if (Math.floor(before / 1000) !== Math.floor(done / 1000)) progress(done, total)
  }
  for (const entries of log.aggregates('reminder')) {
    for (const entry of entries) projectReminders(db, entry.entity.slice('reminders/'.length) as OfficerId, entry)
    done += entries.length
  }
  db.prepare('insert into projection_state values (1, ?, ?)').run(projectionVersion, total)
}
