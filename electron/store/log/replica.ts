/**
 * The workstation's side of HQ's log: what waits to be sent, how far each stream has come, and taking in what HQ has placed.
 *
 * Rows are taken in HQ's order without a gap, each link checked, in the transaction that also writes the cursor and which projections are old by
 * it: a crash in between leaves the place before, never half of it. An op stays pending until it has come back in the log itself; HQ's word that it has
 * it is not enough (docs/sync.md, I1).
 */
import { hash } from 'node:crypto'
import type { Op } from '../../../shared/log/op.ts'
import { appliedText, opText, rowLink, type Row, type Sha256Hex, type Verdict } from '../../../shared/sync/row.ts'
import { canonical } from '../../../shared/log/canonical.ts'
import type { Database } from '../database.ts'
import { noteNamed } from './attachments-due.ts'
import { opColumns, opOf, type Log, type LogRow } from './log.ts'
import { removeStream } from './remove-stream.ts'

export interface Cursor { seq: number; chain: string }
/** How far the first copy of a stream is. */
export interface Copy { upTo: number; next?: string | undefined; done: number; total: number; openDone: boolean }

/** What came does not continue what is here: another history, or an answer that is not HQ's. Nothing of it was taken. */
export class NotContiguous extends Error {}

const sentColumns = opColumns.replace('device_id, device_seq', 'coalesce(sent_device_id, device_id) as device_id, coalesce(sent_device_seq, device_seq) as device_seq')

const pointsAtOnce = 200

export const sha256: Sha256Hex = (text) => hash('sha256', text, 'hex')

export class Replica {
  readonly #db: Database
  readonly #log: Log

  constructor(db: Database, log: Log) {
    this.#db = db
    this.#log = log
  }

  /** Ops in the order in which they were written that HQ has not placed, numbered as they are sent. */
  pending(afterDeviceSeq: number, limit: number): Op[] {
    const rows = this.#db.prepare(
      `select ${sentColumns} from log where hq_seq is null and own = 1 and coalesce(sent_device_seq, device_seq) > ? order by local_seq limit ?`,
    ).all(afterDeviceSeq, limit) as LogRow[]
    return rows.map(opOf)
  }

  pendingCount(): number {
    return (this.#db.prepare('select count(*) as n from log where hq_seq is null and own = 1').get() as { n: number }).n
  }

  streams(): string[] {
    return (this.#db.prepare('select name from stream order by name').all() as { name: string }[]).map(({ name }) => name)
  }

  cursor(stream: string): Cursor {
    const row = this.#db.prepare('select seq, chain from stream where name = ?').get(stream) as { seq: number; chain: Uint8Array } | undefined
    return row ? { seq: row.seq, chain: Buffer.from(row.chain).toString('hex') } : { seq: 0, chain: '' }
  }

  copyOf(stream: string): Copy | undefined {
    const row = this.#db.prepare('select copy from stream where name = ?').get(stream) as { copy: string | null } | undefined
    return row?.copy ? (JSON.parse(row.copy) as Copy) : undefined
  }

  /** Takes rows that follow the cursor; answers the aggregates that they touch. Inside a transaction. */
  take(stream: string, rows: readonly Row[]): Set<string> {
    let { seq, chain } = this.cursor(stream)
    for (const row of rows) {
      if (row.op.stream !== stream || row.seq !== seq + 1 || rowLink(sha256, chain, opText(row.op), row.verdict) !== row.chain) {
        throw new NotContiguous(`${stream}: row ${row.seq} does not follow ${seq}`)
      }
      this.#place(row)
      seq = row.seq
      chain = row.chain
    }
    this.#saveCursor(stream, { seq, chain })
    return new Set(rows.map(({ op }) => op.entity))
  }

  /** Takes a part of a first copy: whole aggregates, out of the order of the stream; the chain is checked when the copy is complete. */
  takeCopy(stream: string, rows: readonly Row[], copy: Copy): Set<string> {
    for (const row of rows) {
      if (row.op.stream !== stream || row.seq > copy.upTo) throw new NotContiguous(`${stream}: row ${row.seq} of a copy up to ${copy.upTo}`)
      this.#place(row)
    }
    if (copy.next !== undefined) {
      this.#db.prepare(`insert into stream (name, seq, chain, copy) values (?, 0, x'', ?) on conflict do update set copy = excluded.copy`).run(stream, JSON.stringify(copy))
    } else {
      this.#saveCursor(stream, this.#checked(stream, copy.upTo))
    }
    return new Set(rows.map(({ op }) => op.entity))
  }

  /** Rows after a place as HQ had written them, with the link before them: what heals an HQ that has lost them. */
  rowsAfter(stream: string, after: number, limit: number): { previous: string; rows: Row[] } {
    const stored = this.#db.prepare(`select ${sentColumns}, hq_seq, hq_received_at, hq_verdict, hq_chain, hq_seal from log where stream = ? and hq_seq > ? order by hq_seq limit ?`)
      .all(stream, after, limit) as (LogRow & HqColumns)[]
    return { previous: this.linkAt(stream, after), rows: stored.map(rowOf) }
  }

  /** Places between two with their links, evenly spread and both ends left out: where two histories part is found in few questions. */
  points(stream: string, after: number, before: number): { seq: number; chain: string }[] {
    const step = Math.max(1, Math.ceil((before - after - 1) / pointsAtOnce))
    const points = []
    for (let seq = before - 1; seq > after; seq -= step) points.unshift({ seq, chain: this.linkAt(stream, seq) })
    return points
  }

  /** Own ops that wait in streams other than these. */
  pendingOutside(granted: readonly string[]): string[] {
    const rows = this.#db.prepare('select op_id, stream from log where hq_seq is null and own = 1 order by local_seq').all() as { op_id: string; stream: string }[]
    return rows.filter(({ stream }) => !granted.includes(stream)).map(({ op_id: opId }) => opId)
  }

  /** Streams that something here belongs to: known to HQ's order, or with entries that count. */
  streamsHeld(): string[] {
    return (this.#db.prepare(`select name from stream union select distinct stream from log where own = 0 or hq_verdict = '${appliedText}' order by 1`).all() as { name: string }[]).map(({ name }) => name)
  }

  /** What HQ said to own ops in a stream that does not come here: they wait no longer. Inside a transaction. */
  takeVerdicts(rows: readonly Row[]): Set<string> {
    const own = rows.filter(({ op }) => this.#db.prepare('select 1 from log where op_id = ? and own = 1 and hq_seq is null').get(op.opId))
    // the stream is not here, so the place in it would be compared with nothing: less than nothing says that there is one
    for (const row of own) this.#place(row, 'elsewhere')
    return new Set(own.map(({ op }) => op.entity))
  }

  /** Takes a stream away with everything in it but what was written here and HQ did not apply: its author's text stays. */
  remove(stream: string): void {
    removeStream(this.#db, this.#log, stream)
  }

  /** Forgets HQ's order after a place and keeps every op; answers the aggregates that stand differently now. Inside a transaction. */
  forgetAfter(stream: string, seq: number): Set<string> {
    const touched = this.#db.prepare('select distinct entity from log where stream = ? and hq_seq > ?').all(stream, seq) as { entity: string }[]
    this.#db.prepare('update log set hq_seq = null, hq_received_at = null, hq_verdict = null, hq_chain = null, hq_seal = null where stream = ? and hq_seq > ?').run(stream, seq)
    this.#saveCursor(stream, { seq, chain: this.linkAt(stream, seq) })
    return new Set(touched.map(({ entity }) => entity))
  }

  /** The link that stands at a place; empty at the beginning. */
  linkAt(stream: string, seq: number): string {
    const row = this.#db.prepare('select hq_chain from log where stream = ? and hq_seq = ?').get(stream, seq) as { hq_chain: Uint8Array } | undefined
    return row ? Buffer.from(row.hq_chain).toString('hex') : ''
  }

  /** Own: it has come back, under the numbers it was sent with. Another's: it comes into the log. Already here: it stays as it is. */
  #place({ op, seq, receivedAt, verdict, chain, seal }: Row, where: 'here' | 'elsewhere' = 'here'): void {
    const known = this.#db.prepare('select local_seq, device_id, device_seq from log where op_id = ?').get(op.opId) as Pick<LogRow, 'local_seq' | 'device_id' | 'device_seq'> | undefined
    const place = known?.local_seq ?? this.#log.write(op, JSON.stringify(op.body), false)
    const renamed = known && (known.device_id !== op.deviceId || known.device_seq !== op.deviceSeq)
    this.#db.prepare(
      'update log set hq_seq = ?, hq_received_at = ?, hq_verdict = ?, hq_chain = ?, hq_seal = ?, sent_device_id = ?, sent_device_seq = ? where local_seq = ?',
    ).run(where === 'here' ? seq : -place, receivedAt, canonical(verdict), Buffer.from(chain, 'hex'), Buffer.from(seal, 'hex'), renamed ? op.deviceId : null, renamed ? op.deviceSeq : null, place)
    if (verdict.is === 'applied') noteNamed(this.#db, op)
  }

  #saveCursor(stream: string, { seq, chain }: Cursor): void {
    this.#db.prepare('insert into stream (name, seq, chain, copy) values (?, ?, ?, null) on conflict do update set seq = excluded.seq, chain = excluded.chain, copy = null')
      .run(stream, seq, Buffer.from(chain, 'hex'))
  }

  /** Walks a copied stream from its first row; throws when a row is missing or was changed on its way. */
  #checked(stream: string, upTo: number): Cursor {
    let cursor: Cursor = { seq: 0, chain: '' }
    const stored = this.#db.handle.prepare(`select ${sentColumns}, hq_seq, hq_received_at, hq_verdict, hq_chain, hq_seal from log where stream = ? and hq_seq > 0 order by hq_seq`)
    for (const row of stored.iterate(stream) as Iterable<LogRow & HqColumns>) {
      const { op, seq, verdict, chain } = rowOf(row)
      if (seq !== cursor.seq + 1 || rowLink(sha256, cursor.chain, opText(op), verdict) !== chain) throw new NotContiguous(`${stream}: the copy is not whole at ${cursor.seq + 1}`)
      cursor = { seq, chain }
    }
    if (cursor.seq !== upTo) throw new NotContiguous(`${stream}: the copy ends at ${cursor.seq}, not at ${upTo}`)
    return cursor
  }
}

interface HqColumns { hq_seq: number; hq_received_at: string; hq_verdict: string; hq_chain: Uint8Array; hq_seal: Uint8Array }

const rowOf = (row: LogRow & HqColumns): Row => ({
  op: opOf(row), seq: row.hq_seq, receivedAt: row.hq_received_at as Row['receivedAt'], verdict: JSON.parse(row.hq_verdict) as Verdict,
  chain: Buffer.from(row.hq_chain).toString('hex'), seal: Buffer.from(row.hq_seal).toString('hex'),
})
