/** The opened case, as the screen gets it: personal data masked, deadlines derived, the timeline folded. */
import type { Case } from '../case/case.ts'
import type { CaseCommandType } from '../case/commands.ts'
import type { EntityId, CalendarDate, Instant, OfficerId } from '../log/op.ts'
import type { Deadline } from '../rules/deadlines.ts'

export interface ShownDeadline extends Deadline {
  /** the next working day when the due date is a rest day: information, never the deadline */
  rolledDate?: CalendarDate
  /** the year whose calendar is not loaded, when the rest days around the due date are unknown */
  calendarMissing?: number
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
  /** why it is shown: the same identity, phone, policy or name; or the two ends of a merge */
  shares: ('identity' | 'phone' | 'policy' | 'name' | 'mergedHere' | 'mergedInto')[]
}

export interface CaseFile {
  /** `parties` hold masked values; everything else is as written */
  case: Case
  clocks: ShownDeadline[]
  timeline: TimelineItem[]
  related: RelatedCase[]
}
