/** What a change of packs or calendars does to dates, before anybody agrees to it. */
import type { CalendarDate, EntityId } from '../log/op.ts'
import type { Deadline } from '../rules/deadlines.ts'
import type { Clock, Title } from '../rules/pack.ts'

/** A due date as it is told: a date, or an instant of a clock in working time; with its bounds where the calendar of a year is missing. */
export interface DueTold {
  dueDate: CalendarDate
  /** epoch ms */
  dueAt: number
  /** of a clock in working time: the hour counts */
  inTime: boolean
  uncertain?: NonNullable<Deadline['uncertain']>
}

export interface MovedDate {
  id: EntityId
  number: string
  title: Title
  before: DueTold
  after: DueTold
}

export interface CalendarPreview {
  /** open cases that were looked at */
  open: number
  /** of these, how many have a date that moves */
  cases: number
  /** dates that move, all of them; `shown` has the most urgent */
  dates: number
  shown: MovedDate[]
}

/** One clock of a case under its packs and under others; it appears where `before` is missing and disappears where `after` is. */
export interface ClockUnderPacks {
  /** the pack that gives it, or whose clock an overlay replaced */
  pack: string
  clock: string
  title: Title
  kind: Clock['kind']
  before?: DueTold
  after?: DueTold
}
