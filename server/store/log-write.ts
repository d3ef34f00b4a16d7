/**
 * Adding to HQ's log in SQL. Devices and streams are locked before anything is read and stay so until the commit; what was locked is
 * answered from there, not asked again. A thousand rows are one statement: each column travels as one array.
 */
import { sql } from 'kysely'
import type { AggregateRow, DeviceCount, Head, HqWrite, LogRow } from '../log/store.ts'
import { anyOf, LogRead } from './log-read.ts'
import type { HqDb } from './tables.ts'

export interface Locks { devices: readonly string[]; streams: readonly string[] }

export class LogWrite extends LogRead implements HqWrite {
  readonly #heads = new Map<string, Head>()
  readonly #counts = new Map<string, DeviceCount>()

  /** Devices first, then streams, each by name: two writers never wait for each other in a circle. Answers whether all of them are there to be locked. */
  async hold({ devices, streams }: Locks): Promise<boolean> {
    const counts = await this.db.selectFrom('device').selectAll().where('device_id', '=', anyOf(devices)).orderBy('device_id').forUpdate().execute()
    for (const { device_id, last_seq, last_op_id } of counts) this.#counts.set(device_id, { lastSeq: last_seq, lastOpId: last_op_id })
    const heads = await this.db.selectFrom('stream_head').selectAll().where('stream', '=', anyOf(streams)).orderBy('stream').forUpdate().execute()
    for (const { stream, seq, chain } of heads) this.#heads.set(stream, { seq, chain })
    return devices.every((deviceId) => this.#counts.has(deviceId)) && streams.every((stream) => this.#heads.has(stream))
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
    const column = <Name extends keyof LogRow>(name: Name) => rows.map((row) => row[name])
    await sql`
      with added as (
        select * from unnest(
          ${column('stream')}::text[], ${column('seq')}::bigint[], ${column('opId')}::text[], ${column('entity')}::text[], ${column('deviceId')}::text[],
          ${column('deviceSeq')}::bigint[], ${column('op')}::text[], ${column('verdict')}::text[], ${column('receivedAt')}::text[], ${column('chain')}::text[], ${column('seal')}::text[]
        ) as one (stream, seq, op_id, entity, device_id, device_seq, op, verdict, received_at, chain, seal)
      ), placed as (
        insert into op_place (op_id, stream, seq) select op_id, stream, seq from added
      )
      insert into log (stream, seq, op_id, entity, device_id, device_seq, op, verdict, received_at, chain, seal) select * from added`.execute(this.db)
  }

  async saveHead(stream: string, head: Head): Promise<void> {
    if (!this.#heads.has(stream)) throw new Error(`the head of ${stream} is written without being held`)
    await this.db.updateTable('stream_head').set({ seq: head.seq, chain: head.chain }).where('stream', '=', stream).execute()
    this.#heads.set(stream, head)
  }

  async saveAggregates(rows: readonly AggregateRow[]): Promise<void> {
    await sql`
      insert into aggregate (stream, entity, first_seq, last_seq, rev, closed)
      select * from unnest(
        ${rows.map(({ stream }) => stream)}::text[], ${rows.map(({ entity }) => entity)}::text[], ${rows.map(({ firstSeq }) => firstSeq)}::bigint[],
        ${rows.map(({ lastSeq }) => lastSeq)}::bigint[], ${rows.map(({ rev }) => rev)}::bigint[], ${rows.map(({ open }) => !open)}::boolean[]
      )
      on conflict (stream, entity) do update set last_seq = excluded.last_seq, rev = excluded.rev, closed = excluded.closed`.execute(this.db)
  }

  async saveCount(deviceId: string, { lastSeq, lastOpId }: DeviceCount): Promise<void> {
    if (!this.#counts.has(deviceId)) throw new Error(`the device ${deviceId} is counted without being held`)
    await this.db.updateTable('device').set({ last_seq: lastSeq, last_op_id: lastOpId }).where('device_id', '=', deviceId).execute()
    this.#counts.set(deviceId, { lastSeq, lastOpId })
  }
}

/** A row for each name that has none. In a transaction of its own: waiting for it inside one that holds locks could close a circle. */
export async function addLockable(db: HqDb, { devices, streams }: Locks): Promise<void> {
  await sql`insert into device (device_id) select unnest(${devices.toSorted()}::text[]) on conflict do nothing`.execute(db)
  await sql`insert into stream_head (stream) select unnest(${streams.toSorted()}::text[]) on conflict do nothing`.execute(db)
}
