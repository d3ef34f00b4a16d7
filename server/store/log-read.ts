/** Reading HQ's log in SQL, the same for PostgreSQL and PGlite. Lives within one transaction, so that all its answers are of one moment. */
import type { AggregateRow, DeviceCount, Head, HqRead, LogRow } from '../log/store.ts'
import { textArray } from './array-literal.ts'
import type { Connection } from './connections.ts'

/** As the tables have it; `verdict`, `seq` and the like are called the same. */
const rowColumns = 'log.stream, log.seq, log.op_id as "opId", log.entity, log.device_id as "deviceId", log.device_seq as "deviceSeq", log.op, log.verdict, log.received_at as "receivedAt", log.chain, log.seal'
const aggregateColumns = 'stream, entity, first_seq as "firstSeq", last_seq as "lastSeq", rev, not closed as open'
/** Before any place of a list that begins with what is open: no aggregate begins at 0. */
const beforeAll = { open: true, firstSeq: 0 }

export class LogRead implements HqRead {
  protected readonly connection: Connection

  constructor(connection: Connection) {
    this.connection = connection
  }

  async head(stream: string): Promise<Head> {
    const [head] = await this.connection.query<Head>('select seq, chain from stream_head where stream = $1', [stream])
    return head ?? { seq: 0, chain: '' }
  }

  rows(stream: string, after: number, limit: number): Promise<LogRow[]> {
    return this.connection.query(`select ${rowColumns} from log where stream = $1 and seq > $2 order by seq limit $3`, [stream, after, limit])
  }

  rowsOf(stream: string, entities: readonly string[], upTo?: number): Promise<LogRow[]> {
    const text = `select ${rowColumns} from log where stream = $1 and entity = any($2::text[])${upTo === undefined ? '' : ' and seq <= $3'} order by seq`
    return this.connection.query(text, [stream, textArray(entities), ...(upTo === undefined ? [] : [upTo])])
  }

  async linkAt(stream: string, seq: number): Promise<string | undefined> {
    const [row] = await this.connection.query<{ chain: string }>('select chain from log where stream = $1 and seq = $2', [stream, seq])
    return row?.chain
  }

  async known(opIds: readonly string[]): Promise<Set<string>> {
    const found = await this.connection.query<{ op_id: string }>('select op_id from op_place where op_id = any($1::text[])', [textArray(opIds)])
    return new Set(found.map(({ op_id }) => op_id))
  }

  rowsByOp(opIds: readonly string[]): Promise<LogRow[]> {
    return this.connection.query(`select ${rowColumns} from op_place join log using (stream, seq) where op_place.op_id = any($1::text[])`, [textArray(opIds)])
  }

  async count(deviceId: string): Promise<DeviceCount | undefined> {
    const [found] = await this.connection.query<DeviceCount>('select last_seq as "lastSeq", last_op_id as "lastOpId" from device where device_id = $1 and last_seq > 0', [deviceId])
    return found
  }

  async homesOf(entities: readonly string[]): Promise<Map<string, string>> {
    const found = await this.connection.query<{ entity: string; stream: string }>('select entity, stream from aggregate where entity = any($1::text[]) and rev > 0', [textArray(entities)])
    return new Map(found.map(({ entity, stream }) => [entity, stream]))
  }

  listAggregates(stream: string, upTo: number, after: { open: boolean; firstSeq: number } = beforeAll, limit: number): Promise<AggregateRow[]> {
    return this.connection.query(
      `select ${aggregateColumns} from aggregate where stream = $1 and first_seq <= $2 and (closed, first_seq) > ($3, $4) order by closed, first_seq limit $5`,
      [stream, upTo, !after.open, after.firstSeq, limit],
    )
  }

  async countAggregates(stream: string, upTo: number): Promise<number> {
    const [counted] = await this.connection.query<{ count: number }>('select count(*) as count from aggregate where stream = $1 and first_seq <= $2', [stream, upTo])
    return counted?.count ?? 0
  }
}

