/**
 * Adding to HQ's log in SQL. Devices and streams are locked before anything is read and stay so until the commit; what was locked is
 * answered from there, not asked again. A thousand rows are one statement: each column travels as one array. What is written is sent off and
 * not waited for until the end: reads behind it on the same connection see it, and a failure fails the whole.
 */
import { sql } from 'kysely'
import type { AggregateRow, DeviceCount, Head, HqWrite, LogRow } from '../log/store.ts'
import { anyOf, LogRead } from './log-read.ts'
import { plainArray, textArray } from './array-literal.ts'
import type { HqDb } from './tables.ts'

export interface Locks { devices: readonly string[]; streams: readonly string[] }

export class LogWrite extends LogRead implements HqWrite {
  readonly #heads = new Map<string, Head>()
  readonly #counts = new Map<string, DeviceCount>()
  readonly #sent: Promise<unknown>[] = []

  /** Devices first, then streams, each by name: two writers never wait for each other in a circle. Answers whether all of them are there to be locked. */
  async hold({ devices, streams }: Locks): Promise<boolean> {
    const { rows } = await sql<{ device: string | null; stream: string | null; seq: number; text: string }>`
      with devices as materialized (select device_id, last_seq, last_op_id from device where device_id = ${anyOf(devices)} order by device_id for update),
        streams as materialized (select stream, seq, chain from stream_head where stream = ${anyOf(streams)} order by stream for update)
      select device_id as device, null as stream, last_seq as seq, last_op_id as text from devices
      union all select null, stream, seq, chain from streams`.execute(this.db)
    for (const { device, stream, seq, text } of rows) {
      if (device !== null) this.#counts.set(device, { lastSeq: seq, lastOpId: text })
      if (stream !== null) this.#heads.set(stream, { seq, chain: text })
    }
    return devices.every((deviceId) => this.#counts.has(deviceId)) && streams.every((stream) => this.#heads.has(stream))
  }

  /** Waits for what was sent. */
  async sent(): Promise<void> {
    await Promise.all(this.#sent)
  }

  override async head(stream: string): Promise<Head> {
    return this.#heads.get(stream) ?? super.head(stream)
  }

  override async count(deviceId: string): Promise<DeviceCount | undefined> {
    const count = this.#counts.get(deviceId)
    if (!count) return super.count(deviceId)
    return count.lastSeq > 0 ? count : undefined
  }

  async append(rows: readonly LogRow[]): Promise<void> {
    const texts = (column: 'stream' | 'opId' | 'entity' | 'deviceId' | 'op' | 'verdict' | 'receivedAt' | 'chain' | 'seal') => textArray(rows.map((row) => row[column]))
    const numbers = (column: 'seq' | 'deviceSeq') => plainArray(rows.map((row) => row[column]))
    this.#send(sql`
      with added as (
        select * from unnest(
          ${texts('stream')}::text[], ${numbers('seq')}::bigint[], ${texts('opId')}::text[], ${texts('entity')}::text[], ${texts('deviceId')}::text[],
          ${numbers('deviceSeq')}::bigint[], ${texts('op')}::text[], ${texts('verdict')}::text[], ${texts('receivedAt')}::text[], ${texts('chain')}::text[], ${texts('seal')}::text[]
        ) as one (stream, seq, op_id, entity, device_id, device_seq, op, verdict, received_at, chain, seal)
      ), placed as (
        insert into op_place (op_id, stream, seq) select op_id, stream, seq from added
      )
      insert into log (stream, seq, op_id, entity, device_id, device_seq, op, verdict, received_at, chain, seal) select * from added`.execute(this.db))
  }

  async saveHead(stream: string, head: Head): Promise<void> {
    if (!this.#heads.has(stream)) throw new Error(`the head of ${stream} is written without being held`)
    this.#send(this.db.updateTable('stream_head').set({ seq: head.seq, chain: head.chain }).where('stream', '=', stream).execute())
    this.#heads.set(stream, head)
  }

  async saveAggregates(rows: readonly AggregateRow[]): Promise<void> {
    this.#send(sql`
      insert into aggregate (stream, entity, first_seq, last_seq, rev, closed)
      select * from unnest(
        ${textArray(rows.map(({ stream }) => stream))}::text[], ${textArray(rows.map(({ entity }) => entity))}::text[], ${plainArray(rows.map(({ firstSeq }) => firstSeq))}::bigint[],
        ${plainArray(rows.map(({ lastSeq }) => lastSeq))}::bigint[], ${plainArray(rows.map(({ rev }) => rev))}::bigint[], ${plainArray(rows.map(({ open }) => !open))}::boolean[]
      )
      on conflict (stream, entity) do update set last_seq = excluded.last_seq, rev = excluded.rev, closed = excluded.closed`.execute(this.db))
  }

  async saveCount(deviceId: string, { lastSeq, lastOpId }: DeviceCount): Promise<void> {
    if (!this.#counts.has(deviceId)) throw new Error(`the device ${deviceId} is counted without being held`)
    this.#send(this.db.updateTable('device').set({ last_seq: lastSeq, last_op_id: lastOpId }).where('device_id', '=', deviceId).execute())
    this.#counts.set(deviceId, { lastSeq, lastOpId })
  }

  #send(statement: Promise<unknown>): void {
    // told at the end; until then nobody else shall call it unhandled
    statement.catch(() => {})
    this.#sent.push(statement)
  }
}

/** A row for each name that has none. In a transaction of its own: waiting for it inside one that holds locks could close a circle. */
export async function addLockable(db: HqDb, { devices, streams }: Locks): Promise<void> {
  await sql`insert into device (device_id) select unnest(${devices.toSorted()}::text[]) on conflict do nothing`.execute(db)
  await sql`insert into stream_head (stream) select unnest(${streams.toSorted()}::text[]) on conflict do nothing`.execute(db)
}
