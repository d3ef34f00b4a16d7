/**
 * The log: append in device order, read by aggregate, verify the chain. What others wrote comes in through replica.ts.
 * `append` is only ever called inside the transaction that also writes the projections: a saved op and its rows are never apart.
 *
 * An aggregate is read in HQ's order, the ops that HQ has not placed yet behind it; what HQ refused is kept and tells of nothing.
 */
import { hash } from 'node:crypto'
import { chainStart, nextLink, type Sha256 } from '../../../shared/log/chain.ts'
import type { Entry, Op } from '../../../shared/log/op.ts'
import { appliedText } from '../../../shared/sync/row.ts'
import type { Database } from '../database.ts'

export const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer')

export interface LogRow {
  local_seq: number; op_id: string; stream: string; entity: string; type: string; v: number; body: string
  device_id: string; device_seq: number; actor: string; base_rev: number; at: string; chain: Uint8Array
}
export const opColumns = 'local_seq, op_id, stream, entity, type, v, body, device_id, device_seq, actor, base_rev, at'
/** Counts as having happened: applied, or not yet placed by HQ. */
const happened = `(hq_verdict is null or hq_verdict = '${appliedText}')`

export interface StoredEntry extends Entry {
  localSeq: number
}
interface Device { deviceId: string; lastSeq: number; takenAlong: number }

export class Log {
  readonly #db: Database
  #head: Uint8Array
  #device: Device

  constructor(db: Database, newDeviceId: () => string) {
    this.#db = db
    this.#head = head(db)
    const known = readDevice(db)
    this.#device = known ?? { deviceId: newDeviceId(), lastSeq: 0, takenAlong: 0 }
    if (!known) db.prepare('insert into device values (1, ?, 0, 0)').run(this.#device.deviceId)
  }

  get deviceId(): string {
    return this.#device.deviceId
  }

  /** Reads head and counter again, after another connection of this workstation (the import) has written. */
  reload(): void {
    this.#head = head(this.#db)
    this.#device = readDevice(this.#db) ?? this.#device
  }

  /** Runs `work` with what it appends; when it throws, neither rows nor the head in memory have moved. */
  transaction<Value>(work: () => Value): Value {
    const before = { head: this.#head, device: { ...this.#device } }
    try {
      return this.#db.transaction(() => {
        const value = work()
        const { deviceId, lastSeq, takenAlong } = this.#device
        this.#db.prepare('update device set device_id = ?, last_seq = ?, taken_along = ?').run(deviceId, lastSeq, takenAlong)
        return value
      })
    } catch (error) {
      this.#head = before.head
      this.#device = before.device
      throw error
    }
  }

  append(op: Omit<Op, 'deviceId' | 'deviceSeq'>): StoredEntry {
    const full: Op = { ...op, deviceId: this.#device.deviceId, deviceSeq: this.#device.lastSeq + 1 }
    const localSeq = this.write(full, JSON.stringify(op.body), true)
    this.#device.lastSeq = full.deviceSeq
    return { ...full, rev: op.baseRev + 1, localSeq }
  }

  /** Puts an op at the end of the log and of its chain; answers its place. */
  write(op: Op, body: string, own: boolean): number {
    this.#head = nextLink(sha256, this.#head, op, body)
    const { lastInsertRowid } = this.#db.prepare(
      `insert into log (op_id, stream, entity, type, v, body, device_id, device_seq, actor, base_rev, at, chain, own) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(op.opId, op.stream, op.entity, op.type, op.v, body, op.deviceId, op.deviceSeq, op.actor, op.baseRev, op.at, this.#head, own ? 1 : 0)
    return Number(lastInsertRowid)
  }

  /**
   * Another name for this device: its ops that HQ has not placed are sent under it, numbered from 1, and keep their identity. After a restore
   * and when HQ says that another workstation has used these numbers (docs/sync.md, fork).
   */
  fork(newDeviceId: string): void {
    this.transaction(() => {
      const { changes } = this.#db.prepare(
        `update log set sent_device_id = ?, sent_device_seq = place
         from (select local_seq as pending, row_number() over (order by local_seq) as place from log where hq_seq is null and own = 1)
         where local_seq = pending`,
      ).run(newDeviceId)
      this.#device = { deviceId: newDeviceId, lastSeq: changes, takenAlong: changes }
    })
  }

  /** Begins the chain anew: for what takes entries out and writes the others again (remove-stream.ts). */
  empty(): void {
    this.#head = chainStart
  }

  /** After that: the device's own count is of what is there now. */
  recount(): void {
    const { n } = this.#db.prepare('select count(*) as n from log where own = 1 and device_id = ?').get(this.#device.deviceId) as { n: number }
    this.#device.takenAlong = this.#device.lastSeq - n
  }

  entriesOf(entity: string): StoredEntry[] {
    const rows = this.#db.prepare(`select ${opColumns} from log where entity = ? and ${happened} order by hq_seq is null, hq_seq, local_seq`).all(entity) as Omit<LogRow, 'chain'>[]
    return rows.map((row, index) => ({ ...opOf(row), rev: index + 1, localSeq: row.local_seq }))
  }

  /** Every aggregate of a kind with all its entries, in the order in which this workstation first heard of them. */
  *aggregates(kind: string): Generator<StoredEntry[]> {
    const names = this.#db.prepare(`select entity from log where type >= ? and type < ? group by entity order by min(local_seq)`).all(`${kind}.`, `${kind}/`) as { entity: string }[]
    for (const { entity } of names) yield this.entriesOf(entity)
  }

  /** Entries that count, of the types and versions that are asked for; of one aggregate or of all. */
  written(wanted: (kind: Pick<Op, 'type' | 'v'>) => boolean, entity?: string): Op[] {
    const [of, values] = entity === undefined ? ['', []] : ['and entity = ?', [entity]]
    const kinds = this.#db.prepare(`select distinct type, v from log where true ${of}`).all(...values) as Pick<Op, 'type' | 'v'>[]
    return kinds.filter(wanted).flatMap(({ type, v }) =>
      (this.#db.prepare(`select ${opColumns} from log where type = ? and v = ? and ${happened} ${of} order by local_seq`).all(type, v, ...values) as LogRow[]).map(opOf))
  }

  /** The last revision of an aggregate, 0 when it has none: for one that is written without being folded. */
  revisionOf(entity: string): number {
    return (this.#db.prepare(`select count(*) as rev from log where entity = ? and ${happened}`).get(entity) as { rev: number }).rev
  }

  /** The time and place of the last entry that was written here; undefined when nothing was. */
  last(): { at: Entry['at']; localSeq: number } | undefined {
    return this.#db.prepare('select at, local_seq as localSeq from log where own = 1 order by local_seq desc limit 1').get() as { at: Entry['at']; localSeq: number } | undefined
  }

  size(): number {
    return (this.#db.prepare('select count(*) as n from log').get() as { n: number }).n
  }

  /** Walks the whole chain; answers the first local_seq that does not fit. */
  verify(): { entries: number; brokenAt?: number } {
    let previous: Uint8Array = chainStart
    let entries = 0
    for (const row of this.#db.handle.prepare(`select ${opColumns}, chain from log order by local_seq`).iterate() as Iterable<LogRow>) {
      entries += 1
      const link = nextLink(sha256, previous, opOf(row), row.body)
      if (!Buffer.from(link).equals(row.chain) || row.local_seq !== entries) return { entries, brokenAt: row.local_seq }
      previous = link
    }
    return this.#complete() ? { entries } : { entries, brokenAt: entries + 1 }
  }

  /** Entries cut off at the end leave a good chain: the device's own count tells, and how far each stream has come. */
  #complete(): boolean {
    const own = (this.#db.prepare('select count(*) as n from log where own = 1 and device_id = ?').get(this.#device.deviceId) as { n: number }).n
    const cut = this.#db.prepare(`select 1 from stream where copy is null and seq <> (select coalesce(max(max(hq_seq), 0), 0) from log where log.stream = stream.name)`).get()
    return own === this.#device.lastSeq - this.#device.takenAlong && cut === undefined
  }
}

const head = (db: Database): Uint8Array =>
  (db.prepare('select chain from log order by local_seq desc limit 1').get() as { chain: Uint8Array } | undefined)?.chain ?? chainStart

const readDevice = (db: Database): Device | undefined =>
  db.prepare('select device_id as deviceId, last_seq as lastSeq, taken_along as takenAlong from device').get() as Device | undefined

export function opOf(row: Omit<LogRow, 'chain'>): Op {
  return {
    opId: row.op_id, stream: row.stream, entity: row.entity as Op['entity'], type: row.type, v: row.v, body: JSON.parse(row.body) as Op['body'],
    deviceId: row.device_id, deviceSeq: row.device_seq, actor: row.actor as Op['actor'], baseRev: row.base_rev, at: row.at as Op['at'],
  }
}
