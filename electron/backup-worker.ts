/** The thread of one backup: copying and checking a large database takes seconds, and nobody at a desk should wait for them. */
import { parentPort, workerData } from 'node:worker_threads'
import type { BackupResult, BackupStart } from './desk/backup-thread.ts'
import { dailyBackup } from './store/backup.ts'
import { openDatabase } from './store/database.ts'
import { storeFiles } from './store/files.ts'

const { folder, key, now } = workerData as BackupStart
const files = storeFiles(folder)
const answer = (result: BackupResult) => parentPort?.postMessage(result)
try {
  const db = openDatabase(files.database, key)
  try {
    answer({ ok: true, value: dailyBackup(db, key, files, now) })
  } finally {
    db.close()
  }
} catch (error) {
  answer({ ok: false, code: (error as { code?: string }).code ?? '', reason: (error as Error).message })
}
