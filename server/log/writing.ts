/**
 * One transaction on HQ's log: the heads that it holds, the aggregates as they stand in it, and what it will add. Push, heal and HQ's own
 * acts all write through here, so that a row is judged, linked and sealed in one way only.
 */
import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto'
import { canonical } from '../../shared/log/canonical.ts'
import type { Instant, Op } from '../../shared/log/op.ts'
import { aggregateOf } from '../../shared/aggregates.ts'
import { streams } from '../../shared/access/streams.ts'
import type { Role } from '../../shared/access/roles.ts'
import { judge } from '../../shared/sync/judge.ts'
import { opText, rowLink, type Row, type Sha256Hex, type Verdict } from '../../shared/sync/row.ts'
import type { Company } from './company.ts'
import { foldOn, type Folded, type States } from './states.ts'
import type { AggregateRow, Head, HqWrite, LogRow } from './store.ts'

export const sha256: Sha256Hex = (text) => hash('sha256', text, 'hex')
/** Making a key of bytes takes longer than all the rest of a row. */
const keys = new WeakMap<Uint8Array, KeyObject>()

export function sealOf(bytes: Uint8Array, chain: string): string {
  const key = keys.get(bytes) ?? createSecretKey(bytes)
  keys.set(bytes, key)
  return createHmac('sha256', key).update(chain).digest('hex').slice(0, 32)
}

/** The role in which an op is judged, by the company as it stands in this transaction. */
export type RoleOf = (op: Op, company: Company) => Role | undefined

export class Writing {
  readonly #key: Uint8Array
  readonly #company: Company
  readonly #states: States
  readonly #now: Instant
  readonly #heads = new Map<string, Head>()
  readonly #rows: LogRow[] = []
  readonly #places = new Map<string, AggregateRow>()
  #folded = new Map<string, Folded>()

  constructor({ key, company, states, now }: { key: Uint8Array; company: Company; states: States; now: Instant }) {
    this.#key = key
    this.#company = company.copy()
    this.#states = states
    this.#now = now
  }

  get heads(): ReadonlyMap<string, Head> {
    return this.#heads
  }

  /** Reads what is needed to judge these ops; their streams are locked. */
  async begin(write: HqWrite, locked: readonly string[], ops: readonly Pick<Op, 'entity'>[]): Promise<void> {
    const heads = async () => {
      for (const stream of locked) this.#heads.set(stream, await write.head(stream))
      return this.#heads
    }
    const [folded] = await Promise.all([this.#states.of(write, [...new Set(ops.map(({ entity }) => entity))], heads()), this.#company.refresh(write)])
    this.#folded = folded
  }

  /** Judges an op and gives it the next place of its stream. */
  add(op: Op, roleOf: RoleOf): Verdict {
    const text = opText(op)
    const folded = this.#folded.get(op.entity)
    const state = op.stream === streams.directory() ? this.#company.stateOf(op.entity) : folded?.state
    const verdict = judge(op, { state, home: folded?.home, role: roleOf(op, this.#company), rules: this.#company.bookFor(op.stream) })
    const head = this.#headOf(op.stream)
    const chain = rowLink(sha256, head.chain, text, verdict)
    this.#write(op, { text, verdict, seq: head.seq + 1, chain, seal: sealOf(this.#key, chain), receivedAt: this.#now })
    return verdict
  }

  /** Takes back a row as it was once written, when it fits on the stream as it stands now; answers whether it did. */
  takeBack({ op, seq, receivedAt, verdict, chain, seal }: Row): boolean {
    const head = this.#headOf(op.stream)
    const text = opText(op)
    if (seq !== head.seq + 1 || rowLink(sha256, head.chain, text, verdict) !== chain) return false
    this.#write(op, { text, verdict, seq, chain, seal, receivedAt })
    return true
  }

  async save(write: HqWrite): Promise<void> {
    if (this.#rows.length === 0) return
    await write.append(this.#rows)
    for (const [stream, head] of this.#heads) await write.saveHead(stream, head)
    await write.saveAggregates([...this.#places.values()])
  }

  /** Once it is committed. */
  committed(company: Company): void {
    company.become(this.#company)
    this.#states.keep(this.#folded, this.#heads)
  }

  /** Rows of an aggregate that this transaction adds. */
  added(entity: string): LogRow[] {
    return this.#rows.filter((row) => row.entity === entity)
  }

  #headOf(stream: string): Head {
    const head = this.#heads.get(stream)
    if (!head) throw new Error(`the stream ${stream} is written without being held`)
    return head
  }

  #write(op: Op, row: { text: string; verdict: Verdict; seq: number; chain: string; seal: string; receivedAt: Instant }): void {
    const { text, verdict, seq, chain, seal, receivedAt } = row
    const stored: LogRow = {
      stream: op.stream, seq, opId: op.opId, entity: op.entity, deviceId: op.deviceId, deviceSeq: op.deviceSeq, op: text, verdict: canonical(verdict), receivedAt, chain, seal,
    }
    this.#rows.push(stored)
    this.#heads.set(op.stream, { seq, chain })
    if (op.stream === streams.directory()) this.#company.take(stored, op)
    const folded = foldOn(this.#folded.get(op.entity), stored, op)
    if (folded) this.#folded.set(op.entity, folded)
    const place = `${op.stream}\n${op.entity}`
    const here = folded?.home === op.stream
    this.#places.set(place, {
      stream: op.stream, entity: op.entity, firstSeq: this.#places.get(place)?.firstSeq ?? seq, lastSeq: seq,
      rev: here ? folded.rev : 0, open: here && (aggregateOf(op.type)?.open(folded.state) ?? false),
    })
  }
}
