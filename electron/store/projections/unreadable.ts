/**
 * What a newer app has written: kept as it is, told to whom it concerns, and nothing is written behind it here (execute.ts). Which ops those are
 * changes with the app and not with the log, so an app that can read one of them rebuilds.
 */
import { readable } from '../../../shared/aggregates.ts'
import type { Database } from '../database.ts'
import type { Log } from '../log/log.ts'

/** Of one aggregate, or of all into an empty table. */
export function projectUnreadable(db: Database, log: Log, entity?: string): void {
  if (entity !== undefined) db.prepare('delete from unreadable where entity = ?').run(entity)
  for (const one of log.written(({ type, v }) => !readable({ type, v }), entity)) db.prepare('insert into unreadable values (?, ?, ?, ?)').run(one.opId, one.entity, one.type, one.v)
}

/** The app has learned to read something that it could not when it wrote the rows. */
export const readableByNow = (db: Database): boolean => (db.prepare('select distinct type, v from unreadable').all() as { type: string; v: number }[]).some(readable)
