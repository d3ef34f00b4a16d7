/** What the signed-in officer has to look at now, and what a supervisor sees of all clocks. Names are masked, times are epoch ms. */
import type { ConferenceStatus, Duty } from '../conference/vocabulary.ts'
import type { EntityId, OfficerId } from '../log/op.ts'
import type { ReminderKey } from '../reminders/reminders.ts'
import type { PauseKind, Title } from '../rules/pack.ts'
import type { LadderStep } from '../rules/pack.ts'

/** One step of a ladder as it is told: without any personal data, because it may stand on a locked screen. */
export interface ShownReminder {
  key: ReminderKey
  number: string
  title: Title
  /** when the step was reached */
  at: number
  dueAt: number
  /** the case is one's own; else it was escalated to one */
  own: boolean
  requires?: LadderStep['requires']
}

export interface ClockItem {
  id: EntityId
  number: string
  complainant: string
  request: string
  pack: string
  clock: string
  title: Title
  kind: 'law' | 'company'
  dueAt: number
  assignee?: OfficerId
  /** of an incident that is made up */
  drill?: true
}

export interface EscalatedItem extends ClockItem {
  key: ReminderKey
  /** when it was told */
  firedAt: number
  requires?: LadderStep['requires']
  /** what is required was done */
  done: boolean
}

export interface WaitingItem {
  kind: 'extension' | 'proposal' | 'submission' | 'statement' | 'stepApproval'
  drill?: true
  id: EntityId
  number: string
  complainant: string
  since: number
  by: string
  reason: string
  dueAt: number
}

/** A conference in which one takes part: today's, those to come within two weeks, and those for which one still owes something. */
export interface NowConference {
  id: EntityId
  number: string
  title: string
  startsAt: number
  durationMinutes: number
  status: ConferenceStatus
  duty: Duty
  owes: ('position' | 'sign' | 'read')[]
}

/** Lists hold the most pressing hundred, counts all. */
export interface Now {
  overdue: { count: number; items: ClockItem[] }
  today: { count: number; items: ClockItem[] }
  /** `atLeast`: there are more than were counted */
  escalated: { count: number; atLeast?: boolean; items: EscalatedItem[] }
  waiting: { count: number; items: WaitingItem[] }
  conferences: NowConference[]
  snoozed: number
  unassigned: number
  clock: DeskClock
}

/**
 * How the computer's clock stands to the desk's time. `by`: what that goes by instead of it - the last entry, because the clock was set back behind it,
 * or HQ's word. `ahead`: ms that the desk's time lies before the computer's clock; negative when that runs ahead.
 */
export interface DeskClock { by: 'computer' | 'entries' | 'hq'; ahead: number }

export interface Load { officerId: OfficerId | ''; open: number; overdue: number; soon: number; paused: number }

export interface AtRiskItem extends ClockItem {
  /** ms left to the deadline */
  left: number
  /** ms that such cases usually take from here on, by the median of closed ones of its line */
  usual: number
}

export interface SuspendedItem extends ClockItem { pausedBy: PauseKind; since: number }

/** The timer board of those who lead. */
export interface Board {
  loads: Load[]
  /** clocks due on each date that has any, from today, for `days` days */
  byDay: { date: string; due: number; law: number }[]
  atRisk: AtRiskItem[]
  suspended: SuspendedItem[]
  extensions: WaitingItem[]
}
