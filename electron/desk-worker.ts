/** The desk's own thread: SQLite never blocks the shell. Speaks the bridge's verbs over its port; one message in, one answer out. */
import { parentPort, workerData } from 'node:worker_threads'
import { platform } from './desk/platform.ts'
import { startUpkeep } from './desk/upkeep.ts'
import { startWatching } from './desk/watching.ts'
import { WorkstationHost } from './desk/workstation.ts'
import type { FromDesk, ToDesk, WorkerStart } from './shell/desk-client.ts'

const port = parentPort
if (!port) throw new Error('the desk runs in a worker thread')
const start = workerData as WorkerStart
const pending = new Map<number, (opened: boolean) => void>()
let asked = 0
const post = (message: FromDesk) => port.postMessage(message)

const host = new WorkstationHost({
  folder: start.folder,
  platform,
  shell: {
    kind: start.shell,
    version: start.version,
    importWorker: new URL(start.importWorker),
    backupWorker: new URL(start.backupWorker),
    openPath: (path) =>
      new Promise((resolve) => {
        asked += 1
        pending.set(asked, resolve)
        post({ openPath: path, asked })
      }),
  },
  emit: (event) => post({ event }),
})
const upkeep = startUpkeep(host)
const watching = startWatching(host)

port.on('message', (message: ToDesk) => {
  if ('opened' in message) {
    pending.get(message.asked)?.(message.opened)
    pending.delete(message.asked)
  } else if (message.verb === 'close') {
    upkeep.stop()
    watching.stop()
    host.signOut()
    post({ id: message.id, answer: { ok: true, value: undefined } })
  } else if (message.verb === 'query') {
    upkeep.busy()
    post({ id: message.id, answer: host.query(message.name, message.input) })
  } else {
    upkeep.busy()
    void host.execute(message.input).then((answer) => post({ id: message.id, answer }))
  }
})
