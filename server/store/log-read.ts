/** Reading HQ's log in SQL, the same for PostgreSQL and PGlite. Lives within one transaction, so that all its answers are of one moment. */
import { sql } from 'kysely'
import type { Instant } from '../../shared/log/op.ts'
import type { AggregateRow, DeviceCount, Head, HqRead, LogRow } from '../log/store.ts'
import type { HqDb, Tables } from './tables.ts'

export class LogRead implements HqRead {
  protected readonly db: HqDb

  constructor(db: HqDb) {
    this.db = db
  }

  async head(stream: string): Promise<Head> {
    return (await this.db.selectFrom('stream_head').select(['seq', 'chain']).where('stream', '=', stream).executeTakeFirst()) ?? { seq: 0, chain: '' }
  }

  async rows(stream: string, after: number, limit: number): Promise<LogRow[]> {
    const found = await this.db.selectFrom('log').selectAll().where('stream', '=', stream).where('seq', '>', after).orderBy('seq').limit(limit).execute()
    return found.map(rowOf)
  }

  async rowsOf(stream: string, entities: readonly string[], upTo?: number): Promise<LogRow[]> {
    let query = this.db.selectFrom('log').selectAll().where('stream', '=', stream).where('entity', '=', anyOf(entities)).orderBy('seq')
    if (upTo !== undefined) query = query.where('seq', '<=', upTo)
    return (await query.execute()).map(rowOf)
  }

  async linkAt(stream: string, seq: number): Promise<string | undefined> {
    return (await this.db.selectFrom('log').select('chain').where('stream', '=', stream).where('seq', '=', seq).executeTakeFirst())?.chain
  }

  async known(opIds: readonly string[]): Promise<Set<string>> {
    const found = await this.db.selectFrom('op_place').select('op_id').where('op_id', '=', anyOf(opIds)).execute()
    return new Set(found.map(({ op_id }) => op_id))
  }

  async rowsByOp(opIds: readonly string[]): Promise<LogRow[]> {
    const found = await this.db.selectFrom('op_place').innerJoin('log', (join) => join.onRef('log.stream', '=', 'op_place.stream').onRef('log.seq', '=', 'op_place.seq'))
      .selectAll('log').where('op_place.op_id', '=', anyOf(opIds)).execute()
    return found.map(rowOf)
  }

  async count(deviceId: string): Promise<DeviceCount | undefined> {
    const found = await this.db.selectFrom('device').select(['last_seq', 'last_op_id']).where('device_id', '=', deviceId).where('last_seq', '>', 0).executeTakeFirst()
    return found && { lastSeq: found.last_seq, lastOpId: found.last_op_id }
  }

  async homesOf(entities: readonly string[]): Promise<Map<string, string>> {
    const found = await this.db.selectFrom('aggregate').select(['entity', 'stream']).where('entity', '=', anyOf(entities)).where('rev', '>', 0).execute()
    return new Map(found.map(({ entity, stream }) => [entity, stream]))
  }

  async listAggregates(stream: string, upTo: number, after: { open: boolean; firstSeq: number } | undefined, limit: number): Promise<AggregateRow[]> {
    let query = this.db.selectFrom('aggregate').selectAll().where('stream', '=', stream).where('first_seq', '<=', upTo).orderBy('closed').orderBy('first_seq').limit(limit)
    if (after) query = query.where((eb) => eb(eb.refTuple('closed', 'first_seq'), '>', eb.tuple(!after.open, after.firstSeq)))
    return (await query.execute()).map(aggregateRowOf)
  }

  async countAggregates(stream: string, upTo: number): Promise<number> {
    const counted = this.db.selectFrom('aggregate').select(({ fn }) => fn.countAll<number>().as('count')).where('stream', '=', stream).where('first_seq', '<=', upTo)
    return (await counted.executeTakeFirstOrThrow()).count
  }
}

/** One parameter however many values: the statement stays the same, and the limit of 65,535 parameters is far. */
export const anyOf = (values: readonly string[]) => sql<string>`any(${[...values]})`

function rowOf(row: Tables['log']): LogRow {
  const { stream, seq, entity, op, verdict, chain, seal } = row
  return { stream, seq, opId: row.op_id, entity, deviceId: row.device_id, deviceSeq: row.device_seq, op, verdict, receivedAt: row.received_at as Instant, chain, seal }
}

function aggregateRowOf({ stream, entity, first_seq, last_seq, rev, closed }: Tables['aggregate']): AggregateRow {
  return { stream, entity, firstSeq: first_seq, lastSeq: last_seq, rev, open: !closed }
}
