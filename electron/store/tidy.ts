/**
 * Work that would otherwise be done inside somebody's command or read: merging the search index, moving the write-ahead log into the
 * database, reading the orders of the queue. Done in small steps when nobody waits. Nothing is lost when it is not done; reads only get slower.
 */
import { statSync } from 'node:fs'
import type { Database } from './database.ts'
import { Orders } from './orders.ts'

/** Pages of the search index that one step may write: about 10 ms of work. */
const mergePages = 64
/** A log smaller than this is not worth moving. */
const worthCheckpoint = 4 * 1024 * 1024

/** One step; answers whether there is more to do. */
export function tidyStep(db: Database): boolean {
  return mergeSearch(db) || checkpointStep(db) || Orders.of(db).readAhead()
}

/** Everything that an import left to do, in steps that let commands of other connections in between. */
export async function tidyGently(db: Database): Promise<void> {
  while (db.handle.open && mergeSearch(db)) await new Promise((resolve) => setTimeout(resolve, 5))
  if (db.handle.open) db.handle.pragma('wal_checkpoint(PASSIVE)')
}

/** Everything at once, where nobody else is at work: a rebuild, the command line. */
export function tidyAll(db: Database): void {
  while (mergeStep(db, 1000));
  db.handle.pragma('wal_checkpoint(PASSIVE)')
}

/** One step of the search index; answers whether there is more of it. Where thousands of segments come together, SQLite merges them all inside one command. */
export const mergeSearch = (db: Database): boolean => mergeStep(db, mergePages)

function mergeStep(db: Database, pages: number): boolean {
  const changes = () => (db.handle.prepare('select total_changes() as n').get() as { n: number }).n
  const before = changes()
  db.prepare(`insert into case_search (case_search, rank) values ('merge', ?)`).run(pages)
  // documented: fewer than two changes means that there was nothing to merge
  return changes() - before >= 2
}

function checkpointStep(db: Database): boolean {
  const wal = `${db.handle.name}-wal`
  if ((statSync(wal, { throwIfNoEntry: false })?.size ?? 0) < worthCheckpoint) return false
  db.handle.pragma('wal_checkpoint(PASSIVE)')
  return false
}
