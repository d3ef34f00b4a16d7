/** The desk's side of a backup's thread (electron/backup-worker.ts). */
import { Worker } from 'node:worker_threads'
import type { WorkstationHost } from './workstation.ts'
import type { OpenDesk } from './acts/access.ts'

export interface BackupStart { folder: string; key: Uint8Array; now: string }
export type BackupResult = { ok: true; value: { file: string; bytes: number } } | { ok: false; code: string; reason: string }

/** Makes today's backup beside the desk's work; answers when it is checked and in its place. */
export function backUpBeside(host: WorkstationHost, { desk, key }: OpenDesk): Promise<BackupResult> {
  const start: BackupStart = { folder: host.files.folder, key: new Uint8Array(key), now: desk.platform.now() }
  return new Promise((resolve) => {
    const thread = new Worker(host.shell.backupWorker, { workerData: start })
    thread.once('message', resolve)
    thread.once('error', (error) => resolve({ ok: false, code: '', reason: error.message }))
    thread.once('exit', () => resolve({ ok: false, code: '', reason: 'the thread of the backup ended' }))
  })
}
