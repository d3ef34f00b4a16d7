/**
 * Ten mistakes with which protocols like this one are made, each as a change of the product's own source. A simulation that does not notice them
 * proves nothing. Where two safeguards stand behind each other a mutant takes both away: one alone changes nothing, which is why there are two.
 * A text that is not found exactly once is an error, so no mutant goes stale unseen (mutate.ts).
 */
import type { StepKind } from './world.ts'

interface Edit { file: string; from: string; to: string }

export interface Mutant {
  name: string
  /** what goes wrong with it */
  about: string
  edits: readonly Edit[]
  /** the steps it takes to show, when games of all kinds of steps hardly ever come to them */
  kinds?: readonly StepKind[]
}

const follows = 'row.op.stream !== stream || row.seq !== seq + 1 || rowLink(sha256, chain, opText(row.op), row.verdict) !== row.chain'
const anyRow: Edit = { file: 'electron/store/log/replica.ts', from: `if (${follows}) {`, to: 'if (row.op.stream !== stream) {' }
const anyLife: Edit = { file: 'server/log/hq.ts', from: 'return known === chain ?', to: 'return known !== null ?' }
const anyRepetition: Edit = { file: 'server/log/hq.ts', from: `if (repeated.some(({ opId }) => !there.has(opId))) return { is: 'fork', ...this.answered() }`, to: '' }

export const mutants: readonly Mutant[] = [
  {
    name: 'no-dedupe', about: 'an op that HQ has already is written again', edits: [
      { file: 'server/log/hq.ts', from: 'if (there.has(op.opId)) continue', to: '' },
      { file: 'e2e/sim/hq-memory.ts', from: 'if (this.tables.byOp.has(row.opId)) throw new Error(`the op ${row.opId} is there already`)', to: '' },
    ],
  },
  {
    name: 'refused-dropped', about: 'an op that is refused gets no place in the log', edits: [
      { file: 'server/log/writing.ts', from: 'const head = this.#headOf(op.stream)\n    const chain', to: `if (verdict.is === 'refused') return verdict\n    const head = this.#headOf(op.stream)\n    const chain` },
    ],
  },
  {
    name: 'cursor-apart', about: 'log and cursor are saved, and a process that dies then forgets which rows have to follow', edits: [
      { file: 'electron/store/projections/rebuild.ts', from: `if (db.prepare('select 1 from stale limit 1').get() === undefined) return`, to: `db.handle.exec('delete from stale')` },
    ],
  },
  {
    name: 'bare-sequence', about: 'a reader sees row n+1 before row n, and goes past it', edits: [
      anyRow, anyLife,
      { file: 'e2e/sim/hq-memory.ts', from: 'return this.of(stream).slice(after, after + limit)', to: 'return this.of(stream).slice(after, after + limit).filter((_, at, all) => all.length < 2 || at !== all.length - 2)' },
    ],
  },
  {
    name: 'no-epoch', about: 'nobody notices that HQ was restored', edits: [
      anyLife, { file: 'electron/sync/exchange.ts', from: 'if (hello.epoch !== epoch) for', to: 'if (hello.epoch === undefined) for' },
    ],
  },
  {
    name: 'no-fence', about: 'an answer from another life of HQ is taken as it comes', edits: [
      anyRow, anyLife, { file: 'electron/sync/exchange.ts', from: 'if (epoch !== this.#now.hello.epoch) throw', to: 'if (epoch === undefined) throw' },
    ],
  },
  {
    name: 'ack-deletes', about: `HQ's word that it has an op ends the waiting for it`, edits: [
      {
        file: 'electron/sync/exchange.ts', from: 'this.#acked = answer.acked\n',
        to: 'this.#acked = answer.acked\n        desk.db.prepare(`update log set hq_seq = -local_seq where hq_seq is null and own = 1 and coalesce(sent_device_seq, device_seq) <= ?`).run(answer.acked)\n',
      },
    ],
  },
  {
    name: 'no-fork', about: 'a workstation that was copied goes on under the same name', edits: [
      { file: 'electron/sync/exchange.ts', from: `if (answer.is === 'fork') this.#fork()`, to: `if (answer.is === 'fork') return` },
    ],
  },
  {
    name: 'ack-without-op', about: 'an ack counts whichever op it is about', edits: [
      anyRepetition, { file: 'electron/sync/exchange.ts', from: ' || ops[answer.acked - first.deviceSeq]?.opId !== answer.ackedOpId) this.#fork()', to: ') return' },
    ],
  },
  {
    name: 'device-kept', about: 'a workstation keeps its name when a backup of it is restored', kinds: ['write', 'write', 'talk', 'talk', 'keepImage', 'restore', 'restoreHq'], edits: [
      { file: 'electron/store/backup.ts', from: 'new Log(db, newDeviceId).fork(newDeviceId())', to: 'new Log(db, newDeviceId)' },
    ],
  },
]
