/** The opened store of one workstation: database, log, projections. */
import { existsSync, mkdirSync } from 'node:fs'
import { openDatabase, readable, StoreUnreadable, type Database } from './database.ts'
import { closeToOthers, type StoreFiles } from './files.ts'
import { Log } from './log/log.ts'
import { migrateLog } from './log/migrate.ts'
import { Replica } from './log/replica.ts'
import { ensureProjections, finishStale } from './projections/rebuild.ts'

export interface Store {
  db: Database
  log: Log
  /** the workstation's side of HQ's log */
  replica: Replica
  /** the projections had to be rebuilt at opening */
  rebuilt: boolean
}

export interface OpenOptions {
  create?: boolean
  /** another connection of this process has the store open, and sees to its rows */
  beside?: boolean
  newId: () => string
  progress?: (done: number, total: number) => void
}

/** Opens with the unwrapped key. Creating refuses a folder that already holds a database: a store that cannot be opened is never overwritten. */
export function openStore(files: StoreFiles, key: Uint8Array, options: OpenOptions): Store {
  if (options.create) {
    mkdirSync(files.folder, { recursive: true, mode: 0o700 })
    if (existsSync(files.database)) throw new StoreUnreadable('damaged', 'a database is already here')
  }
  const db = openDatabase(files.database, key, { create: options.create ?? false })
  try {
    migrateLog(db)
    const log = new Log(db, options.newId)
    const rebuilt = ensureProjections(db, log, options.progress ?? (() => {}))
    if (!options.beside) finishStale(db, log)
    closeToOthers(files)
    return { db, log, replica: new Replica(db, log), rebuilt }
  } catch (error) {
    db.close()
    throw readable(error)
  }
}
