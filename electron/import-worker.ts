/**
 * The thread of one opened file, a ledger or an export of posts: reading and writing hundreds of thousands of rows must not hold up the desk's own thread, which goes on
 * answering the screens. It has its own connection to the database; the desk waits with commands while it writes.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { DeskEvent } from '../shared/contract/bridge.ts'
import { refuse, type Answer } from '../shared/log/refusal.ts'
import { openAgain } from './desk/acts/access.ts'
import type { FromImport, ImportStart, ToImport } from './desk/import/import-thread.ts'
import type { ImportSession } from './desk/import/import-session.ts'
import { LedgerSession } from './desk/import/ledger-session.ts'
import { PostsSession } from './desk/import/posts-session.ts'
import { platform } from './desk/platform.ts'
import { storeFiles } from './store/files.ts'
import { tidyGently } from './store/tidy.ts'

const port = parentPort
if (!port) throw new Error('a ledger is read in a worker thread')
const { folder, key, session, name, bytes, fileId, incident, cancelled } = workerData as ImportStart
const post = (message: FromImport) => port.postMessage(message)
const event = (value: DeskEvent) => post({ event: value })

const desk = openAgain({ files: storeFiles(folder), platform, changed: () => {}, progress: () => {} }, key, session)
const flag = new Int32Array(cancelled)
const opened: Promise<Answer<ImportSession>> = incident ? PostsSession.open(desk, incident, name, bytes) : LedgerSession.open(desk, name, bytes)

port.on('message', (message: ToImport) => {
  void answer(message)
    .catch((error: unknown): Answer<unknown> => {
      const code = (error as { code?: string }).code ?? ''
      return refuse(code === 'SQLITE_FULL' || code === 'ENOSPC' ? 'store.diskFull' : code.startsWith('SQLITE') ? 'store.damaged' : 'fault', { params: { name: (error as Error).name } })
    })
    .then((value) => {
      post({ id: message.id, answer: value })
      if (message.call === 'import') void tidyGently(desk.db)
    })
})

async function answer(message: ToImport): Promise<Answer<unknown>> {
  if (message.call === 'close') {
    desk.db.close()
    return { ok: true, value: undefined }
  }
  const ledger = await opened
  if (!ledger.ok) return ledger
  switch (message.call) {
    case 'describe':
      return { ok: true, value: ledger.value.describe(fileId) }
    case 'preview':
      return ledger.value.preview(message.sheet, message.mapping)
    case 'import': {
      desk.log.reload()
      Atomics.store(flag, 0, 0)
      return ledger.value.import(message.sheet, message.mapping, message.guessed, {
        progress: (phase, done, total) => event({ type: 'progress', task: 'import', phase, done, total }),
        cancelled: () => Atomics.load(flag, 0) === 1,
      })
    }
  }
}
