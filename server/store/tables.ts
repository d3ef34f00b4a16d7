/** HQ's tables as Kysely sees them. The migrations (migrations/) make them; a column is added there first. */
import type { Kysely } from 'kysely'

export interface Tables {
  /** every op with what HQ said to it: only ever added to */
  log: {
    stream: string; seq: number; op_id: string; entity: string; device_id: string; device_seq: number
    op: string; verdict: string; received_at: string; chain: string; seal: string
  }
  /** one row for each op, over all streams: an op is in the log at most once */
  op_place: { op_id: string; stream: string; seq: number }
  stream_head: { stream: string; seq: number; chain: string }
  aggregate: { stream: string; entity: string; first_seq: number; last_seq: number; rev: number; closed: boolean }
  device: { device_id: string; last_seq: number; last_op_id: string }
  /** one row: which life of HQ this is */
  identity: { one: boolean; epoch: string; key: string }
  workstation: {
    workstation_id: string; name: string; branch_id: string; enrolled_by: string; enrolled_at: string; last_seen: string | null; revoked_at: string | null
    /** out of our hands: nothing is taken from it any more */
    lost: boolean
    /** JSON of what it may found, when a branch that had worked alone came with it */
    founds: string | null
  }
  seat: { workstation_id: string; officer_id: string; since: string }
  code: {
    hash: string; officer_id: string | null; joins: boolean; made_by: string; made_at: string; expires_at: string; used_at: string | null; used_by: string | null
  }
  token: { hash: string; workstation_id: string; kind: 'access' | 'refresh'; expires_at: string | null }
  workstation_device: { device_id: string; workstation_id: string }
  migration: { number: number; name: string; at: string }
}

export type HqDb = Kysely<Tables>
