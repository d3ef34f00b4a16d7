/**
 * The log: append in device order, read by aggregate, verify the chain.
 * `append` is only ever called inside the transaction that also writes the projections: a saved op and its rows are never apart.
 */
import { createHash } from 'node:crypto'
import { chainStart, nextLink, type Sha256 } from '../../../shared/log/chain.ts'
import type { Entry, Op } from '../../../shared/log/op.ts'
import type { Database } from '../database.ts'

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()

interface LogRow {
  local_seq: number; op_id: string; stream: string; entity: string; rev: number; type: string; v: number; body: string
  device_id: string; device_seq: number; actor: string; base_rev: number; at: string; chain: Uint8Array
}
const entryColumns = 'local_seq, op_id, stream, entity, rev, type, v, body, device_id, device_seq, actor, base_rev, at'

export interface StoredEntry extends Entry {
  localSeq: number
}

export class Log {
  readonly #db: Database
  #head: Uint8Array
  #device: { deviceId: string; lastSeq: number }

  constructor(db: Database, newDeviceId: () => string) {
    this.#db = db
    this.#head = head(db)
    const device = db.prepare('select device_id as deviceId, last_seq as lastSeq from device').get() as { deviceId: string; lastSeq: number } | undefined
    this.#device = device ?? { deviceId: newDeviceId(), lastSeq: 0 }
    if (!device) db.prepare('insert into device values (1, ?, 0)').run(this.#device.deviceId)
  }

  get deviceId(): string {
    return this.#device.deviceId
  }

  /** Reads head and counter again, after another connection of this workstation (the import) has written. */
  reload(): void {
    this.#head = head(this.#db)
    this.#device = this.#db.prepare('select device_id as deviceId, last_seq as lastSeq from device').get() as { deviceId: string; lastSeq: number }
  }

  /** Runs `work` with what it appends; when it throws, neither rows nor the head in memory have moved. */
  transaction<Value>(work: () => Value): Value {
    const before = { head: this.#head, device: { ...this.#device } }
    try {
      return this.#db.transaction(() => {
        const value = work()
        this.#db.prepare('update device set last_seq = ?').run(this.#device.lastSeq)
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
    const body = JSON.stringify(op.body)
    const rev = op.baseRev + 1
    this.#head = nextLink(sha256, this.#head, full, body)
    const { lastInsertRowid } = this.#db.prepare(
      `insert into log (op_id, stream, entity, rev, type, v, body, device_id, device_seq, actor, base_rev, at, chain)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      full.opId, full.stream, full.entity, rev, full.type, full.v, body,
      full.deviceId, full.deviceSeq, full.actor, full.baseRev, full.at, this.#head,
    )
    this.#device.lastSeq = full.deviceSeq
    return { ...full, rev, localSeq: Number(lastInsertRowid) }
  }

  entriesOf(entity: string): StoredEntry[] {
    const rows = this.#db.prepare(`select ${entryColumns} from log where entity = ? order by rev`).all(entity) as Omit<LogRow, 'chain'>[]
    return rows.map(entryOf)
  }

  /** Every aggregate of a kind with all its entries, in the order in which the aggregates first appeared. */
  *aggregates(kind: string): Generator<StoredEntry[]> {
    const firsts = this.#db.prepare(`select entity from log where rev = 1 and type like ? order by local_seq`).all(`${kind}.%`) as { entity: string }[]
    for (const { entity } of firsts) yield this.entriesOf(entity)
  }

  /** The last revision of an aggregate, 0 when it has none: for one that is written without being folded. */
  revisionOf(entity: string): number {
    return (this.#db.prepare('select max(rev) as rev from log where entity = ?').get(entity) as { rev: number | null }).rev ?? 0
  }

  /** The last entry's own time and place; undefined in an empty log. */
  last(): { at: Entry['at']; localSeq: number } | undefined {
    return this.#db.prepare('select at, local_seq as localSeq from log order by local_seq desc limit 1').get() as { at: Entry['at']; localSeq: number } | undefined
  }

  size(): number {
    return (this.#db.prepare('select count(*) as n from log').get() as { n: number }).n
  }

  /** Walks the whole chain; answers the first local_seq that does not fit. */
  verify(): { entries: number; brokenAt?: number } {
    let previous: Uint8Array = chainStart
    let entries = 0
    for (const row of this.#db.handle.prepare(`select ${entryColumns}, chain from log order by local_seq`).iterate() as Iterable<LogRow>) {
      entries += 1
      const link = nextLink(sha256, previous, entryOf(row), row.body)
      if (!Buffer.from(link).equals(row.chain) || row.local_seq !== entries) return { entries, brokenAt: row.local_seq }
      previous = link
    }
    const { last_seq: last } = this.#db.prepare('select last_seq from device').get() as { last_seq: number }
    const own = (this.#db.prepare('select count(*) as n from log where device_id = (select device_id from device)').get() as { n: number }).n
    // entries cut off at the end leave a good chain: the device's own count tells
    return own === last ? { entries } : { entries, brokenAt: entries + 1 }
  }
}

const head = (db: Database): Uint8Array =>
  (db.prepare('select chain from log order by local_seq desc limit 1').get() as { chain: Uint8Array } | undefined)?.chain ?? chainStart

function entryOf(row: Omit<LogRow, 'chain'>): StoredEntry {
  return {
    localSeq: row.local_seq, opId: row.op_id, stream: row.stream, entity: row.entity as StoredEntry['entity'], rev: row.rev,
    type: row.type, v: row.v, body: JSON.parse(row.body) as StoredEntry['body'], deviceId: row.device_id, deviceSeq: row.device_seq,
    actor: row.actor as StoredEntry['actor'], baseRev: row.base_rev, at: row.at as StoredEntry['at'],
  }
}
