/** The desk's side of a ledger's thread (electron/import-worker.ts). */
import { Worker } from 'node:worker_threads'
import type { DeskEvent } from '../../../shared/contract/bridge.ts'
import type { PostImport } from '../../../shared/contract/posts.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import type { LedgerMapping } from '../../../shared/ledger/mapping.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import type { Session } from '../session.ts'

export interface ImportStart {
  folder: string
  key: Uint8Array
  session: Session
  fileId: string
  name: string
  bytes: Uint8Array
  /** an export of posts about this incident; absent: a ledger of cases */
  incident?: EntityId
  /** one Int32: 1 asks the writing to stop and take everything back */
  cancelled: SharedArrayBuffer
}

export type ImportCall =
  | { call: 'describe' }
  | { call: 'preview'; sheet: string; mapping: LedgerMapping | PostImport }
  | { call: 'import'; sheet: string; mapping: LedgerMapping | PostImport; guessed: boolean }
  | { call: 'close' }
export type ToImport = ImportCall & { id: number }
export type FromImport = { id: number; answer: Answer<unknown> } | { event: DeskEvent }

export class ImportThread {
  readonly #thread: Worker
  readonly #flag: Int32Array
  readonly #waiting = new Map<number, (answer: Answer<unknown>) => void>()
  #last = 0
  #ended = false

  constructor(worker: URL, start: Omit<ImportStart, 'cancelled'>, emit: (event: DeskEvent) => void) {
    const cancelled = new SharedArrayBuffer(4)
    this.#flag = new Int32Array(cancelled)
    this.#thread = new Worker(worker, { workerData: { ...start, cancelled } satisfies ImportStart })
    this.#thread.on('message', (message: FromImport) => {
      if ('event' in message) return emit(message.event)
      this.#waiting.get(message.id)?.(message.answer)
      this.#waiting.delete(message.id)
    })
    const end = () => {
      this.#ended = true
      for (const answer of this.#waiting.values()) answer(refuse('importStopped'))
      this.#waiting.clear()
    }
    this.#thread.on('error', end)
    this.#thread.on('exit', end)
  }

  ask<Value>(call: ImportCall): Promise<Answer<Value>> {
    return new Promise((resolve) => {
      if (this.#ended) return resolve(refuse('importStopped'))
      this.#last += 1
      this.#waiting.set(this.#last, resolve as (answer: Answer<unknown>) => void)
      this.#thread.postMessage({ ...call, id: this.#last } satisfies ToImport)
    })
  }

  cancel(): void {
    Atomics.store(this.#flag, 0, 1)
  }

  async close(): Promise<void> {
    await this.ask({ call: 'close' })
    await this.#thread.terminate()
  }
}
