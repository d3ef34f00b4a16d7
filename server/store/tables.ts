/** HQ's tables as Kysely sees them. The migrations (migrations/) make them; a column is added there first. */
import type { Kysely } from 'kysely'

export interface Tables {
  /** every op with what HQ said to it: only ever added to */
  log: {
    stream: string; seq: number; op_id: string; entity: string; device_id: string; device_seq: number
    op: string; verdict: string; received_at: string; chain: string; seal: string
  }
  /** one row for each op, over all streams: an op is in the log at most once */
  op_place: { op_id: string; device_id: string; device_seq: number; stream: string; seq: number }
  stream_head: { stream: string; seq: number; chain: string }
  aggregate: { stream: string; entity: string; first_seq: number; last_seq: number; rev: number; closed: boolean }
  device: { device_id: string; last_seq: number; last_op_id: string }
  /** one row: which life of HQ this is */
  identity: { one: boolean; epoch: string; key: string; device_id: string }
  migration: { number: number; name: string; at: string }
}

export type HqDb = Kysely<Tables>
