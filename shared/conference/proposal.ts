/** Whether a conference is proposed for a case, and why (handbook, M11: 疑难投诉、重复投诉). The rules are the company's and can be edited. Pure. */
import { z } from 'zod'
import type { Case } from '../case/case.ts'
import { openStatuses } from '../case/vocabulary.ts'
import type { Instant } from '../log/op.ts'
import { ProposalReason } from './vocabulary.ts'

export const ProposalRules = z.strictObject({
  /** the reasons for which a conference is proposed */
  reasons: z.array(ProposalReason),
  /** 'amount': from this sum in dispute on, fen */
  amountFrom: z.int().nonnegative().max(1e15),
})
export type ProposalRules = z.infer<typeof ProposalRules>

/** What a case does not say of itself. */
export interface ProposalFacts {
  /** the same person, phone, identity or policy has an earlier case */
  repeat: boolean
  /** it was forwarded, and so was an earlier one of the same */
  forwardedAgain: boolean
  /** since when an open incident has it, if one has */
  incidentSince?: Instant | undefined
  /** when a step of a ladder that asks for a conference was reached */
  ladderSince?: Instant | undefined
}

export interface Proposal { reason: ProposalReason; since: Instant }

/** In the order of the closed list; nothing for a case that nothing is owed in, and for one whose reasons were all waived (`case.waiveConference`). */
export function proposalsFor(state: Case, facts: ProposalFacts, { reasons, amountFrom }: ProposalRules): Proposal[] {
  if (!openStatuses.includes(state.status)) return []
  const since: Record<ProposalReason, Instant | undefined> = {
    repeat: facts.repeat ? state.registeredAt : undefined,
    extended: state.extension?.approvedAt,
    forwardedAgain: facts.forwardedAgain ? state.registeredAt : undefined,
    amount: state.amount !== undefined && state.amount >= amountFrom ? state.registeredAt : undefined,
    incident: facts.incidentSince,
    ladder: facts.ladderSince,
  }
  const waived = state.conferenceWaived?.reasons ?? []
  return ProposalReason.options.flatMap((reason) => {
    const found = since[reason]
    return found && reasons.includes(reason) && !waived.includes(reason) ? [{ reason, since: found }] : []
  })
}
