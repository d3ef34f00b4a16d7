/** The shell's side of the desk thread: starts it, correlates calls with answers, passes events on. The same for both shells. */
import { spawn } from 'node:child_process'
import { Worker } from 'node:worker_threads'
import type { DeskEvent, Workstation } from '../../shared/contract/bridge.ts'
import { refuse, type Answer } from '../../shared/log/refusal.ts'
import { storeFiles } from '../store/files.ts'

export interface WorkerStart { folder: string; shell: Workstation['shell']; version: string; importWorker: string; backupWorker: string }
export type ToDesk =
  | { id: number; verb: 'query'; name: string; input: unknown }
  | { id: number; verb: 'execute'; input: unknown }
  | { id: number; verb: 'close' }
  | { opened: boolean; asked: number }
export type FromDesk = { id: number; answer: Answer<unknown> } | { event: DeskEvent } | { openPath: string; asked: number }

export interface DeskClient {
  query(name: string, input: unknown): Promise<Answer<unknown>>
  execute(input: unknown): Promise<Answer<unknown>>
  subscribe(listener: (event: DeskEvent) => void): () => void
  /** signs out, closes the store, ends the thread */
  close(): Promise<void>
}

type Call = { verb: 'query'; name: string; input: unknown } | { verb: 'execute'; input: unknown } | { verb: 'close' }

export function startDesk(worker: URL, start: WorkerStart, openPath: (path: string) => Promise<boolean>): DeskClient {
  // the desk's program is some megabytes: compiled once, read the next time; in the user's own folder, where no other user of the machine can put code
  const thread = new Worker(worker, { workerData: start, env: { ...process.env, NODE_COMPILE_CACHE: storeFiles(start.folder).compiled } })
  const waiting = new Map<number, (answer: Answer<unknown>) => void>()
  const listeners = new Set<(event: DeskEvent) => void>()
  let last = 0
  let ended = false

  thread.on('message', (message: FromDesk) => {
    if ('event' in message) for (const listener of listeners) listener(message.event)
    else if ('openPath' in message) void openPath(message.openPath).then((opened) => thread.postMessage({ opened, asked: message.asked } satisfies ToDesk))
    else {
      waiting.get(message.id)?.(message.answer)
      waiting.delete(message.id)
    }
  })
  const end = () => {
    ended = true
    for (const answer of waiting.values()) answer(refuse('deskStopped'))
    waiting.clear()
  }
  thread.on('error', (error) => {
    console.error(error.stack)
    end()
  })
  thread.on('exit', end)

  const call = (message: Call): Promise<Answer<unknown>> =>
    new Promise((resolve) => {
      if (ended) return resolve(refuse('deskStopped'))
      last += 1
      waiting.set(last, resolve)
      thread.postMessage({ ...message, id: last } as ToDesk)
    })

  return {
    query: (name, input) => call({ verb: 'query', name, input }),
    execute: (input) => call({ verb: 'execute', input }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      await call({ verb: 'close' })
      await thread.terminate()
    },
  }
}

/** Shows a file with the desktop's own program, where there is a desktop. */
export function openWithDesktop(path: string): Promise<boolean> {
  const opener = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open'
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return Promise.resolve(false)
  return new Promise((resolve) => {
    const child = spawn(opener, [path], { stdio: 'ignore', detached: true })
    child.on('error', () => resolve(false))
    child.on('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}
