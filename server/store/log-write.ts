/**
 * Adding to HQ's log in SQL. Devices and streams are locked before anything is read and stay so until the commit; what was locked is
 * answered from there, not asked again. What is read beside does not wait for the answer to the locking, only for its turn behind it. What is to be written is kept together and sent as one statement, before the next read or at the
 * end: each way to the database and back costs more than its work.
 */
import type { AggregateRow, DeviceCount, Head, HqWrite, LogRow } from '../log/store.ts'
import { plainArray, textArray } from './array-literal.ts'
import type { Connection } from './connections.ts'
import { LogRead } from './log-read.ts'

export interface Locks { devices: readonly string[]; streams: readonly string[] }

export class LogWrite extends LogRead implements HqWrite {
  readonly #heads = new Map<string, Head>()
  readonly #counts = new Map<string, DeviceCount>()
  readonly #locks: Locks
  #held: Promise<boolean> | undefined
  #unsent = new Unsent()

  constructor(connection: Connection, locks: Locks) {
    super({
      query: async (text, values) => {
        // sent first, and therefore seen by what is sent behind it
        const sent = this.send(connection)
        const [rows] = await Promise.all([connection.query(text, values), sent])
        return rows as never[]
      },
    })
    this.#locks = locks
  }

  /** Devices first, then streams, each by name: two writers never wait for each other in a circle. Answers whether all of them are there to be locked. */
  hold(): Promise<boolean> {
    return (this.#held ??= this.#hold(this.#locks))
  }

  async #hold({ devices, streams }: Locks): Promise<boolean> {
    const rows = await this.connection.query<{ device: string | null; stream: string | null; seq: number; text: string }>(lockThem, [textArray(devices), textArray(streams)])
    for (const { device, stream, seq, text } of rows) {
      if (device !== null) this.#counts.set(device, { lastSeq: seq, lastOpId: text })
      if (stream !== null) this.#heads.set(stream, { seq, chain: text })
    }
    return devices.every((deviceId) => this.#counts.has(deviceId)) && streams.every((stream) => this.#heads.has(stream))
  }

  async #locked(): Promise<void> {
    if (!(await this.hold())) throw new Error('something of what is to be locked is not there yet')
  }

  override async head(stream: string): Promise<Head> {
    if (!this.#locks.streams.includes(stream)) return super.head(stream)
    await this.#locked()
    return this.#heads.get(stream) ?? super.head(stream)
  }

  override async count(deviceId: string): Promise<DeviceCount | undefined> {
    if (!this.#locks.devices.includes(deviceId)) return super.count(deviceId)
    await this.#locked()
    const count = this.#counts.get(deviceId)
    return count && count.lastSeq > 0 ? count : undefined
  }

  async append(rows: readonly LogRow[]): Promise<void> {
    this.#unsent.rows.push(...rows)
  }

  async saveHead(stream: string, head: Head): Promise<void> {
    if (!this.#locks.streams.includes(stream)) throw new Error(`the head of ${stream} is written without being held`)
    await this.#locked()
    this.#heads.set(stream, head)
    this.#unsent.heads.set(stream, head)
  }

  async saveAggregates(rows: readonly AggregateRow[]): Promise<void> {
    for (const row of rows) this.#unsent.aggregates.set(`${row.stream}\n${row.entity}`, { ...row, firstSeq: this.#unsent.aggregates.get(`${row.stream}\n${row.entity}`)?.firstSeq ?? row.firstSeq })
  }

  async saveCount(deviceId: string, count: DeviceCount): Promise<void> {
    if (!this.#locks.devices.includes(deviceId)) throw new Error(`the device ${deviceId} is counted without being held`)
    await this.#locked()
    this.#counts.set(deviceId, count)
    this.#unsent.counts.set(deviceId, count)
  }

  /** What was not sent is not going to be. */
  forget(): void {
    this.#unsent = new Unsent()
  }

  /** Everything that was not sent yet. */
  async send(connection: Connection): Promise<void> {
    const unsent = this.#unsent
    if (unsent.empty) return
    this.#unsent = new Unsent()
    await connection.query(writeThem, unsent.values())
  }
}

class Unsent {
  readonly rows: LogRow[] = []
  readonly heads = new Map<string, Head>()
  readonly aggregates = new Map<string, AggregateRow>()
  readonly counts = new Map<string, DeviceCount>()

  get empty(): boolean {
    return this.rows.length + this.heads.size + this.aggregates.size + this.counts.size === 0
  }

  /** In the order of `writeThem`. */
  values(): string[] {
    const { rows } = this
    const [aggregates, heads, counts] = [[...this.aggregates.values()], [...this.heads], [...this.counts]]
    return [
      textArray(rows.map(({ stream }) => stream)), plainArray(rows.map(({ seq }) => seq)), textArray(rows.map(({ opId }) => opId)), textArray(rows.map(({ entity }) => entity)),
      textArray(rows.map(({ deviceId }) => deviceId)), plainArray(rows.map(({ deviceSeq }) => deviceSeq)), textArray(rows.map(({ op }) => op)), textArray(rows.map(({ verdict }) => verdict)),
      textArray(rows.map(({ receivedAt }) => receivedAt)), textArray(rows.map(({ chain }) => chain)), textArray(rows.map(({ seal }) => seal)),
      textArray(aggregates.map(({ stream }) => stream)), textArray(aggregates.map(({ entity }) => entity)), plainArray(aggregates.map(({ firstSeq }) => firstSeq)),
      plainArray(aggregates.map(({ lastSeq }) => lastSeq)), plainArray(aggregates.map(({ rev }) => rev)), plainArray(aggregates.map(({ open }) => !open)),
      textArray(heads.map(([stream]) => stream)), plainArray(heads.map(([, { seq }]) => seq)), textArray(heads.map(([, { chain }]) => chain)),
      textArray(counts.map(([deviceId]) => deviceId)), plainArray(counts.map(([, { lastSeq }]) => lastSeq)), textArray(counts.map(([, { lastOpId }]) => lastOpId)),
    ]
  }
}

/** A thousand rows are one statement: each column travels as one array. */
const writeThem = `
  with added as (
    select * from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[])
      as one (stream, seq, op_id, entity, device_id, device_seq, op, verdict, received_at, chain, seal)
  ), placed as (
    insert into op_place (op_id, stream, seq) select op_id, stream, seq from unnest($3::text[], $1::text[], $2::bigint[]) as one (op_id, stream, seq)
  ), gathered as (
    insert into aggregate (stream, entity, first_seq, last_seq, rev, closed)
    select * from unnest($12::text[], $13::text[], $14::bigint[], $15::bigint[], $16::bigint[], $17::boolean[])
    on conflict (stream, entity) do update set last_seq = excluded.last_seq, rev = excluded.rev, closed = excluded.closed
  ), moved as (
    update stream_head set seq = now.seq, chain = now.chain
    from unnest($18::text[], $19::bigint[], $20::text[]) as now (stream, seq, chain) where stream_head.stream = now.stream
  ), counted as (
    update device set last_seq = now.last_seq, last_op_id = now.last_op_id
    from unnest($21::text[], $22::bigint[], $23::text[]) as now (device_id, last_seq, last_op_id) where device.device_id = now.device_id
  )
  insert into log (stream, seq, op_id, entity, device_id, device_seq, op, verdict, received_at, chain, seal) select * from added`

const lockThem = `
  with devices as materialized (select device_id, last_seq, last_op_id from device where device_id = any($1::text[]) order by device_id for update),
    streams as materialized (select stream, seq, chain from stream_head where stream = any($2::text[]) order by stream for update)
  select device_id as device, null as stream, last_seq as seq, last_op_id as text from devices
  union all select null, stream, seq, chain from streams`

/** A row for each name that has none. In a transaction of its own: waiting for it inside one that holds locks could close a circle. */
export async function addLockable(connection: Connection, { devices, streams }: Locks): Promise<void> {
  await connection.query('insert into device (device_id) select unnest($1::text[]) on conflict do nothing', [textArray(devices.toSorted())])
  await connection.query('insert into stream_head (stream) select unnest($1::text[]) on conflict do nothing', [textArray(streams.toSorted())])
}
