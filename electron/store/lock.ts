/** One writer per folder, held by a lock that the system drops when the process dies, however it dies. */
import { mkdirSync } from 'node:fs'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { reservePrivate, type StoreFiles } from './files.ts'

export interface Lock {
  release: () => void
}

/** Takes the folder for this process, or answers undefined when another one has it. */
export function lockFolder(files: StoreFiles): Lock | undefined {
  mkdirSync(files.folder, { recursive: true, mode: 0o700 })
  reservePrivate(files.lock)
  const lock = new Sqlite(files.lock)
  try {
    lock.pragma('busy_timeout=0')
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return undefined
    throw error
  }
  return { release: () => lock.close() }
}
