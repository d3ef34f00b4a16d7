/**
 * Migrations of the log's schema: numbered, one file each, run in one transaction each, forward only.
 * A database from a newer app is refused untouched; an older app never guesses.
 */
import { StoreUnreadable, type Database } from '../database.ts'
import { migration0001 } from './migrations/0001-log.ts'
import { migration0002 } from './migrations/0002-sync.ts'
import { migration0003 } from './migrations/0003-attachments-due.ts'
import { migration0004 } from './migrations/0004-conference-files.ts'
import { migration0005 } from './migrations/0005-own-entries.ts'

const migrations = [migration0001, migration0002, migration0003, migration0004, migration0005]
export const logVersion = migrations.length

export function migrateLog(db: Database): void {
  const version = db.handle.pragma('user_version', { simple: true }) as number
  if (version > logVersion) throw new StoreUnreadable('newer', `database ${version}, app ${logVersion}`)
  for (const [index, migration] of migrations.entries()) {
    if (index < version) continue
    db.transaction(() => {
      db.handle.exec(migration)
      db.handle.pragma(`user_version=${index + 1}`)
    })
  }
}
