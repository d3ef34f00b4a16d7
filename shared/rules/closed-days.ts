/** Days that a clock in working time passes over because nobody works on them: part of the sum, for whoever checks it by hand. */
import type { WorkingCalendar } from '../calendar/calendar.ts'
import { inWorkingTime } from '../calendar/targets.ts'
import type { Deadline } from './deadlines.ts'

export interface ClosedDays {
  /** without hours in the week, or by an override */
  rest: number
  /** days off by the calendar, those that fall on a weekend as well */
  holidays: number
}

/** From the day of the start to the due day, both included. Undefined for what counts by dates or by the clock, and where the year is not loaded. */
export function closedDaysOf({ limit, startedAt, dueAt, uncertain }: Pick<Deadline, 'limit' | 'startedAt' | 'dueAt' | 'uncertain'>, calendar: WorkingCalendar): ClosedDays | undefined {
  if (!inWorkingTime(limit.unit) || uncertain) return undefined
  const closed: ClosedDays = { rest: 0, holidays: 0 }
  const last = calendar.zone.dayAt(dueAt - 1)
  for (let day = calendar.zone.dayAt(Date.parse(startedAt)); day <= last; day += 1) {
    if (calendar.isHoliday(day)) closed.holidays += 1
    else if (calendar.hoursOf(day).length === 0) closed.rest += 1
  }
  return closed
}
