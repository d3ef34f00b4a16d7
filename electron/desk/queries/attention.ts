/** The attention list of the signed-in officer: what HQ refused or could not read, what overwrote what, what a newer app wrote - and was not dealt with yet. */
import { leads } from '../../../shared/access/may.ts'
import { commandOf } from '../../../shared/sync/judge.ts'
import type { AttentionItem } from '../../../shared/contract/sync.ts'
import type { EntityId, Instant, Op, OfficerId } from '../../../shared/log/op.ts'
import { appliedText, type Verdict } from '../../../shared/sync/row.ts'
import { opColumns, opOf, type LogRow } from '../../store/log/log.ts'
import { bodyAsWritten, maskedTexts } from '../masking.ts'
import type { Desk } from '../desk.ts'
import type { Session } from '../session.ts'
import { entityNumber } from './entity-number.ts'
import { lostTo } from './lost-to.ts'

type Reading = Pick<Desk, 'db' | 'session'>
interface Found { op: Op; verdict: Verdict | undefined }

const shown = `${opColumns}, hq_verdict`

export function attention(desk: Reading): AttentionItem[] {
  return [...unapplied(desk), ...overwritten(desk), ...newer(desk)].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.opId < b.opId ? 1 : -1))
}

/** As a screen may have it: nothing of a person that a case would not show. */
export const maskedAttention = (desk: Reading): AttentionItem[] =>
  attention(desk).map((item) => ({ ...item, mine: masked(item.mine), ...(item.other && { other: { ...item.other, body: masked(item.other.body) } }) }))

const masked = (body: Record<string, unknown>): Record<string, unknown> => maskedTexts(bodyAsWritten(body))

/** The same items, only counted: asked at every word from HQ. */
export function attentionCount({ db, session }: Reading): number {
  const counted = `select (select count(*) from (${unappliedOps})) + (select count(*) from (${overwritings})) + (select count(*) from (${newerOps})) as n`
  return (db.prepare(counted).get(asking(session)) as { n: number }).n
}

const settled = (opId: string): string => `exists (select 1 from attention_done done where done.op_id = ${opId} and done.settled = 1)`
const asking = ({ officer }: Session) => ({ me: officer.officerId, leading: leads(officer) ? 1 : 0 })

const unappliedOps = `select ${shown} from log where hq_verdict <> '${appliedText}' and actor = :me and not ${settled('log.op_id')}`

/** Both ways: what I wrote over, and what was written over of mine. */
const overwritings = `select earlier, later, fields, earlier_actor = :me as overwritten from overwrite
  where (earlier_actor = :me or later_actor = :me) and not ${settled('case when earlier_actor = :me then earlier else later end')}`

/** One for each aggregate, by its first op of a newer app: for who has the case or has written in it; what nobody has is those's who lead. */
const newerOps = `select ${opColumns.split(', ').map((column) => `log.${column}`).join(', ')} from (select entity, min(place.local_seq) as first from unreadable join log place using (entity, op_id) group by entity) newer join log on log.local_seq = newer.first
  left join case_row on case_row.id = newer.entity
  where (case_row.assignee = :me or exists (select 1 from log mine where mine.entity = newer.entity and mine.actor = :me) or (:leading and coalesce(case_row.assignee, '') = ''))
    and not ${settled('log.op_id')}`

function unapplied({ db, session }: Reading): AttentionItem[] {
  const rows = db.prepare(unappliedOps).all(asking(session)) as (LogRow & { hq_verdict: string })[]
  return rows.map((row) => {
    const op = opOf(row)
    const verdict = JSON.parse(row.hq_verdict) as Verdict
    const other = verdict.is === 'refused' ? lostTo(db, op) : undefined
    return {
      ...about(db, op), is: verdict.is === 'refused' ? 'refused' : 'quarantined', ...(verdict.is === 'refused' && { refusal: verdict.refusal as NonNullable<AttentionItem['refusal']> }),
      ...(other && { other }), reissuable: typeof commandOf(op) !== 'string',
    }
  })
}

function overwritten({ db, session }: Reading): AttentionItem[] {
  const pairs = db.prepare(overwritings).all(asking(session)) as { earlier: string; later: string; fields: string; overwritten: number }[]
  return pairs.flatMap(({ earlier, later, fields, overwritten: lost }) => {
    const [first, second] = [read(db, earlier), read(db, later)]
    if (!first || !second) return []
    const [mine, other, is] = lost ? ([first.op, second.op, 'overwritten'] as const) : ([second.op, first.op, 'overwrote'] as const)
    return [{
      ...about(db, mine), is, other: { opId: other.opId, type: other.type, actor: other.actor, at: other.at, body: other.body, fields: fields.split(' ') }, reissuable: is === 'overwritten',
    }]
  })
}

/** Nothing of what it says: nobody here knows which of its members are a person's. */
function newer({ db, session }: Reading): AttentionItem[] {
  const rows = db.prepare(newerOps).all(asking(session)) as LogRow[]
  return rows.map((row) => ({ ...about(db, opOf(row)), is: 'newerApp', mine: {}, reissuable: false }))
}

/** One item by its op, dealt with or not: for the acts upon it. */
export function read(db: Desk['db'], opId: string): Found | undefined {
  const row = db.prepare(`select ${shown} from log where op_id = ?`).get(opId) as (LogRow & { hq_verdict: string | null }) | undefined
  return row && { op: opOf(row), verdict: row.hq_verdict === null ? undefined : (JSON.parse(row.hq_verdict) as Verdict) }
}

function about(db: Desk['db'], { opId, entity, type, at, actor, body }: Op): Omit<AttentionItem, 'is' | 'reissuable'> {
  const written = (body as { number?: unknown }).number
  const number = entityNumber({ db }, entity) ?? (typeof written === 'string' ? written : undefined)
  const asked = db.prepare('select asked_at as asked from attention_done where op_id = ? and asked_at is not null').get(opId) as { asked: Instant } | undefined
  return { opId, entity: entity satisfies EntityId, type, at, actor: actor satisfies OfficerId, mine: body, ...(number !== undefined && { number }), ...(asked && { asked: asked.asked }) }
}
