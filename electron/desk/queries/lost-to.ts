/**
 * To whom a refused op came second: the decision that HQ had placed before it and that its author had not seen (as in overwrites.ts). Of two people who decide the same
 * case while there is no HQ the first in HQ's order stands, and the second is shown both.
 */
import type { AttentionItem } from '../../../shared/contract/sync.ts'
import { canonical } from '../../../shared/log/canonical.ts'
import type { Op } from '../../../shared/log/op.ts'
import { appliedText } from '../../../shared/sync/row.ts'
import { opColumns, opOf, type LogRow } from '../../store/log/log.ts'
import type { Desk } from '../desk.ts'

/** Each ends the matter, or takes it away: any of them may have come before any other. */
const endings: readonly string[] = ['case.decide', 'case.decideReview', 'case.withdraw', 'case.markNotGenuine', 'case.close', 'case.void', 'case.handOver', 'case.mergeInto', 'case.archive']

export function lostTo(db: Desk['db'], op: Op): AttentionItem['other'] {
  const kinds = endings.includes(op.type) ? endings : [op.type]
  const before = db.prepare(
    `with placed as (
       select *, row_number() over (order by hq_seq) as rev, count(*) filter (where actor = :actor) over (order by hq_seq desc rows between unbounded preceding and 1 preceding) as theirs
       from log where entity = :entity and hq_verdict = '${appliedText}' and hq_seq > 0 and hq_seq < (select hq_seq from log where op_id = :opId))
     select ${opColumns} from placed where rev > :baseRev - theirs and type in (select value from json_each(:kinds)) order by hq_seq limit 1`,
  ).get({ entity: op.entity, opId: op.opId, actor: op.actor, baseRev: op.baseRev, kinds: JSON.stringify(kinds) }) as LogRow | undefined
  if (!before) return undefined
  const { opId, type, actor, at, body } = opOf(before)
  return { opId, type, actor, at, body, fields: type === op.type ? differing(op.body, body) : [] }
}

/** Members in which both writings contradict each other, by their path: `decision.outcome`. */
function differing(mine: Record<string, unknown>, other: Record<string, unknown>, within = ''): string[] {
  return Object.keys(mine).filter((key) => key in other).flatMap((key) => {
    const [one, two] = [mine[key], other[key]]
    if (isObject(one) && isObject(two)) return differing(one, two, `${within}${key}.`)
    return canonical(one) === canonical(two) ? [] : [within + key]
  })
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
