/** The facts of a case that rule packs look at. */
import { deadlines, type Deadline, type Facts } from '../rules/deadlines.ts'
import type { RuleBook } from '../rules/rule-book.ts'
import type { Instant } from '../log/op.ts'
import { validNotice, type Case, type Notice } from './case.ts'

export function factsOf(state: Case): Facts {
  const decisionNotice = validNotice(state, 'decision')
  const review = state.reviews.at(-1)
  const reviewNotice = validNotice(state, 'reviewDecision', review?.receivedAt)
  const { closedAt } = state
  return {
    packs: state.packs,
    attributes: { stage: state.stage, channel: state.channel, line: state.line, forwarded: state.forwardedByRegulator, amount: state.amount },
    moments: {
      receipt: happened(state.clockFrom),
      // history out of a ledger says nothing of who did what in the desk
      registered: state.imported ? undefined : happened(state.registeredAt),
      assigned: happened(state.assignedAt),
      firstContact: happened(state.contacts.find(({ direction, reached }) => direction === 'in' || reached)?.at),
      acknowledged: ended(validNotice(state, 'acknowledgement')),
      investigated: happened(state.investigatedAt),
      supervisorLook: happened(state.looks[0]?.at),
      decided: happened(state.decision?.at),
      decisionNotice: ended(decisionNotice) ?? closedWithoutNotice(state),
      decisionReceived: state.imported ? undefined : happened(decisionNotice && (decisionNotice.receivedByComplainantAt ?? decisionNotice.at)),
      extensionNotice: ended(validNotice(state, 'extension')),
      reviewApplication: happened(review?.receivedAt),
      reviewDecided: happened(review?.decided?.at),
      reviewNotice: review?.decided && ended(reviewNotice),
      closed: state.imported ? undefined : happened(closedAt),
      callback: happened(closedAt && state.contacts.find(({ at, reached }) => reached && at > closedAt)?.at),
    },
    steps: { complex: state.complexAt, extended: state.extension?.approvedAt },
    spans: [
      ...state.suspensions.map(({ kind, from, to }) => ({ kind, from, to })),
      ...state.waits.map(({ since, until }) => ({ kind: 'waitingForCustomer' as const, since, until })),
    ],
    procedureEndedAt: procedureEndedAt(state),
    calendarsAsOf: closedAt,
  }
}

const happened = (at: Instant | undefined) => at && { at }

/** A complainant who cannot be reached, or who agreed to something else, is excepted by art. 21. */
const ended = (notice: Notice | undefined) =>
  notice && { at: notice.at, excepted: Boolean(notice.unreachable || notice.agreedOtherwise) }

/** A ledger knows when a case was closed, not when the notice was given: its closing is the latest that the notice can have been. */
const closedWithoutNotice = (state: Case) => (state.imported && state.closedAt ? { at: state.closedAt } : undefined)

/** Closing is a moment like others: a callback is owed after it. What a ledger calls closed without saying when has nothing left to run. */
function procedureEndedAt({ status, withdrawnAt, closedAt, receivedAt, imported }: Case): Instant | undefined {
  if (withdrawnAt) return withdrawnAt
  if (status === 'merged' || status === 'handedOver' || status === 'voided' || status === 'notGenuine') return closedAt ?? receivedAt
  return imported && (status === 'closed' || status === 'archived') ? (closedAt ?? receivedAt) : undefined
}

export const caseDeadlines = (state: Case, rules: RuleBook, asOf: Instant): Deadline[] => deadlines(factsOf(state), rules, asOf)
