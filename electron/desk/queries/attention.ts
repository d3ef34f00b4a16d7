/** The attention list of the signed-in officer: what HQ refused or could not read, what overwrote what, and what they have not dealt with yet. */
import { commandOf } from '../../../shared/sync/judge.ts'
import type { AttentionItem } from '../../../shared/contract/sync.ts'
import type { EntityId, Instant, Op, OfficerId } from '../../../shared/log/op.ts'
import { appliedText, type Verdict } from '../../../shared/sync/row.ts'
import { opOf, type LogRow } from '../../store/log/log.ts'
import { bodyAsWritten, maskedTexts } from '../masking.ts'
import type { Desk } from '../desk.ts'

type Reading = Pick<Desk, 'db' | 'session'>
interface Found { op: Op; verdict: Verdict | undefined }

const unsettled = 'not exists (select 1 from attention_done where attention_done.op_id = log.op_id and settled = 1)'
const shown = 'local_seq, op_id, stream, entity, type, v, body, device_id, device_seq, actor, base_rev, at, hq_verdict'

export function attention(desk: Reading): AttentionItem[] {
  return [...unapplied(desk), ...overwritings(desk)].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.opId < b.opId ? 1 : -1))
}

/** As a screen may have it: nothing of a person that a case would not show. */
export const maskedAttention = (desk: Reading): AttentionItem[] =>
  attention(desk).map((item) => ({ ...item, mine: masked(item.mine), ...(item.other && { other: { ...item.other, body: masked(item.other.body) } }) }))

const masked = (body: Record<string, unknown>): Record<string, unknown> => maskedTexts(bodyAsWritten(body))

export const attentionCount = (desk: Reading): number => attention(desk).length

function unapplied({ db, session }: Reading): AttentionItem[] {
  const rows = db.prepare(`select ${shown} from log where hq_verdict <> '${appliedText}' and actor = ? and ${unsettled}`).all(session.officer.officerId) as (LogRow & { hq_verdict: string })[]
  return rows.map((row) => {
    const op = opOf(row)
    const verdict = JSON.parse(row.hq_verdict) as Verdict
    return {
      ...about(db, op), is: verdict.is === 'refused' ? 'refused' : 'quarantined', ...(verdict.is === 'refused' && { refusal: verdict.refusal as NonNullable<AttentionItem['refusal']> }),
      reissuable: typeof commandOf(op) !== 'string',
    }
  })
}

function overwritings({ db, session }: Reading): AttentionItem[] {
  const { officerId } = session.officer
  const pairs = db.prepare('select earlier, later, fields from overwrite where earlier_actor = ? or later_actor = ?').all(officerId, officerId) as { earlier: string; later: string; fields: string }[]
  return pairs.flatMap(({ earlier, later, fields }) => {
    const [first, second] = [read(db, earlier), read(db, later)]
    if (!first || !second) return []
    const [mine, other, is] = first.op.actor === officerId ? ([first.op, second.op, 'overwritten'] as const) : ([second.op, first.op, 'overwrote'] as const)
    if (db.prepare('select 1 from attention_done where op_id = ? and settled = 1').get(mine.opId)) return []
    return [{
      ...about(db, mine), is, other: { opId: other.opId, type: other.type, actor: other.actor, at: other.at, body: other.body, fields: fields.split(' ') }, reissuable: is === 'overwritten',
    }]
  })
}

/** One item by its op, dealt with or not: for the acts upon it. */
export function read(db: Desk['db'], opId: string): Found | undefined {
  const row = db.prepare(`select ${shown} from log where op_id = ?`).get(opId) as (LogRow & { hq_verdict: string | null }) | undefined
  return row && { op: opOf(row), verdict: row.hq_verdict === null ? undefined : (JSON.parse(row.hq_verdict) as Verdict) }
}

function about(db: Desk['db'], { opId, entity, type, at, actor, body }: Op): Omit<AttentionItem, 'is' | 'reissuable'> {
  const row = db.prepare('select number from case_row where id = ?').get(entity) as { number: string } | undefined
  const written = (body as { number?: unknown }).number
  const number = row?.number ?? (typeof written === 'string' ? written : undefined)
  const asked = db.prepare('select asked_at as asked from attention_done where op_id = ? and asked_at is not null').get(opId) as { asked: Instant } | undefined
  return { opId, entity: entity satisfies EntityId, type, at, actor: actor satisfies OfficerId, mine: body, ...(number !== undefined && { number }), ...(asked && { asked: asked.asked }) }
}
