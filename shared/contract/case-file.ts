/** The opened case, as the screen gets it: personal data masked, deadlines derived, the timeline folded. */
import type { Case } from '../case/case.ts'
import type { CaseCommandType } from '../case/commands.ts'
import type { Reached } from '../rules/ladder.ts'
import type { ClosedDays } from '../rules/closed-days.ts'
import type { Rolled } from '../rules/rolled-date.ts'
import type { EntityId, Instant, OfficerId } from '../log/op.ts'
import type { Deadline } from '../rules/deadlines.ts'

export interface ShownDeadline extends Deadline {
  /** of a clock in calendar units: the next working day when the due date is a rest day, or the year whose calendar is missing. Never the deadline */
  rolled?: Rolled
  closed?: ClosedDays
  /** who is told when, in order of time */
  steps: Reached[]
}

export interface FieldChange {
  field: string
  before: unknown
  after: unknown
}

export interface TimelineItem {
  rev: number
  at: Instant
  actor: OfficerId
  type: CaseCommandType
  /** what was written, masked */
  body: Record<string, unknown>
  /** for a correction: every field that changed, with both values */
  changes: FieldChange[]
}

export interface RelatedCase {
  id: EntityId
  number: string
  status: Case['status']
  receivedAt: number | undefined
  complainant: string
  request: string
  /** why it is shown: the same identity, phone, policy, number plate or name; or the two ends of a merge */
  shares: ('identity' | 'phone' | 'policy' | 'plate' | 'name' | 'mergedHere' | 'mergedInto')[]
}

export interface CaseFile {
  /** in whose stream it lives */
  branchId: string
  /** `parties` hold masked values, and so do the texts, unless this is the answer to a look at them */
  case: Case
  /** numbers of persons stand in the texts: there is something to look at */
  hides: boolean
  clocks: ShownDeadline[]
  timeline: TimelineItem[]
  related: RelatedCase[]
}
