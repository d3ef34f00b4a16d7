/**
 * What HQ says to an op: the same `decide` that the desk had asked, on HQ's state and with the role that HQ knows. An op is never turned away:
 * one that is forbidden, refused or not understood gets its place in the log with what was said to it, so that nothing behind it waits and
 * its author hears of it.
 */
import { aggregateOf, bodyVersion, domainCommands, type DomainCommand, type DomainCommandType } from '../aggregates.ts'
import type { Role } from '../access/roles.ts'
import type { Op } from '../log/op.ts'
import { refuse, type Refusal } from '../log/refusal.ts'
import type { RuleBook } from '../rules/rule-book.ts'
import { applied, type Verdict } from './row.ts'

export interface Judging {
  /** the aggregate as it stands; undefined before its first entry */
  state: unknown
  /** the stream that the aggregate has lived in so far */
  home: string | undefined
  /** of the op's actor in the op's stream; undefined when they have no business there */
  role: Role | undefined
  rules: RuleBook
}

export function judge(op: Op, { state, home, role, rules }: Judging): Verdict {
  const command = commandOf(op)
  if (typeof command === 'string') return { is: 'quarantined', reason: command }
  const aggregate = aggregateOf(op.type)
  if (!aggregate) return { is: 'quarantined', reason: 'typeUnknown' }
  if (home !== undefined && home !== op.stream) return { is: 'quarantined', reason: 'entityElsewhere' }
  if (!role) return refusal(refuse('notGranted').refusal)
  const actor = { id: op.actor, role }
  if (!aggregate.livesIn(op.stream, op.entity, { actor })) return refusal(refuse('wrongStream').refusal)
  const answer = aggregate.decide(state ?? aggregate.empty, command, { actor, at: op.at, rules })
  return answer.ok ? applied : refusal(answer.refusal)
}

/** The command that an op carries, or why it cannot be read: by an app that is older than the one that wrote it, or because it is no command. */
export function commandOf(op: Pick<Op, 'type' | 'v' | 'entity' | 'body'>): DomainCommand | 'typeUnknown' | 'versionUnknown' | 'bodyUnreadable' {
  if (!Object.hasOwn(domainCommands, op.type)) return 'typeUnknown'
  const type = op.type as DomainCommandType
  if (op.v > bodyVersion(type)) return 'versionUnknown'
  const parsed = domainCommands[type].safeParse({ ...op.body, id: op.entity })
  return parsed.success ? ({ ...parsed.data, type } as DomainCommand) : 'bodyUnreadable'
}

const refusal = ({ code, rule, source, params }: Refusal): Verdict => ({
  is: 'refused', refusal: { code, ...(rule && { rule }), ...(source && { source }), ...(params && { params }) },
})
