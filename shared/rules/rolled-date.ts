/**
 * 民法典 203: a period that ends on a rest day ends on the next working day. Whether that applies to M20 is not settled, so the rolled
 * date is shown as information and never used as the deadline.
 */
import { addWorkingDays, firstWorkingDayFrom } from '../calendar/working-days.ts'
import { inDates } from '../calendar/targets.ts'
import type { WorkingCalendar } from '../calendar/calendar.ts'
import type { CalendarDate } from '../log/op.ts'
import type { Deadline } from './deadlines.ts'
import { shippedCalendar } from './rule-book.ts'

export type Rolled = { ok: true; date: CalendarDate } | { ok: false; year: number }

/** The date itself when it is a working day, else the next working day; the year whose calendar is not loaded when that cannot be known. */
export const rolledDate = (date: CalendarDate, calendar = shippedCalendar): Rolled => dated(firstWorkingDayFrom(calendar, date), date)

/** Of a deadline in calendar units; one in working time never ends on a rest day. */
export const rolledOf = ({ limit, dueDate }: Pick<Deadline, 'limit' | 'dueDate'>, calendar: WorkingCalendar): Rolled | undefined =>
  inDates(limit.unit) ? rolledDate(dueDate, calendar) : undefined

/** The regulator forwards within 7 working days of receiving a complaint (M20 33, C-16): its duty, shown for orientation. */
export const workingDaysAfter = (date: CalendarDate, days: number, calendar = shippedCalendar): Rolled => dated(addWorkingDays(calendar, date, days), date)

function dated(answer: ReturnType<typeof firstWorkingDayFrom>, from: CalendarDate): Rolled {
  if (answer.ok) return { ok: true, date: answer.value as CalendarDate }
  const year = 'year' in answer.refusal ? Number(answer.refusal['year']) : Number(from.slice(0, 4))
  return { ok: false, year }
}
