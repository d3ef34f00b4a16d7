/** The facts of a case that rule packs look at. */
import { cnM20 } from '../rules/cn-m20.ts'
import { deadlines, type Deadline, type Facts } from '../rules/deadlines.ts'
import type { Instant } from '../log/op.ts'
import { lastNotice, type Case, type Notice } from './case.ts'

export function factsOf(state: Case): Facts {
  const decisionNotice = lastNotice(state, 'decision')
  const reviewNotice = lastNotice(state, 'reviewDecision')
  const review = state.reviews.at(-1)
  return {
    stage: state.stage,
    triggers: {
      receipt: state.clockFrom,
      decisionReceived: decisionNotice && !state.imported ? (decisionNotice.receivedByComplainantAt ?? decisionNotice.at) : undefined,
      reviewApplication: review?.receivedAt,
    },
    steps: { complex: state.complexAt, extended: state.extension?.approvedAt },
    suspensions: state.suspensions,
    endings: {
      decisionNotice: ended(decisionNotice) ?? closedWithoutNotice(state),
      reviewApplication: review && { at: review.receivedAt },
      reviewNotice: review?.decided && ended(reviewNotice),
    },
    procedureEndedAt: procedureEndedAt(state),
  }
}

/** A complainant who cannot be reached, or who agreed to something else, is excepted by art. 21. */
const ended = (notice: Notice | undefined) =>
  notice && { at: notice.at, excepted: Boolean(notice.unreachable ?? notice.agreedOtherwise) }

/** A ledger knows when a case was closed, not when the notice was given: its closing is the latest that the notice can have been. */
const closedWithoutNotice = (state: Case) => (state.imported && state.closedAt ? { at: state.closedAt } : undefined)

function procedureEndedAt(state: Case): Instant | undefined {
  switch (state.status) {
    case 'withdrawn':
      return state.withdrawnAt
    case 'merged':
    case 'voided':
    case 'notGenuine':
    case 'closed':
    case 'archived':
      return state.closedAt ?? state.receivedAt
    default:
      return undefined
  }
}

export const caseDeadlines = (state: Case, zone: string, asOf: Instant): Deadline[] => deadlines(factsOf(state), cnM20, zone, asOf)
