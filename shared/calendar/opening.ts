/** Questions about one moment: open, on a break, on a day off; and the open periods that follow it. Instants are epoch ms. */
import { wrongInstant, type WorkingCalendar } from './calendar.ts'
import { DAY_MS, dateOfDay } from './civil.ts'
import { missingYear } from './loaded-years.ts'
import { openMomentFrom, periodsOfDay } from './open-periods.ts'
import { no, refuseYear, yes, type Answer } from './refusals.ts'
import { addWorkingTime } from './working-time.ts'

function wrongMoment(calendar: WorkingCalendar, ms: number) {
  const wrong = wrongInstant(ms)
  if (wrong) return wrong
  const day = calendar.zone.dayAt(ms)
  const year = missingYear(calendar, day, day)
  return year === undefined ? undefined : refuseYear(year, {})
}

/** Refusals of all three: `instantUnreadable`, `instantOutOfRange`, `calendarYearMissing` (without bounds). */
export const isOpen = (calendar: WorkingCalendar, at: number): Answer<boolean> =>
  wrongMoment(calendar, at) ?? yes(openMomentFrom(calendar, at) === at)

/** A holiday runs from local midnight to local midnight. */
export const isHoliday = (calendar: WorkingCalendar, at: number): Answer<boolean> =>
  wrongMoment(calendar, at) ?? yes(calendar.isHoliday(calendar.zone.dayAt(at)))

/** Whether a break is written for this moment, opening hours or not. */
export function isBreak(calendar: WorkingCalendar, at: number): Answer<boolean> {
  const wrong = wrongMoment(calendar, at)
  if (wrong) return wrong
  const { zone } = calendar
  const day = zone.dayAt(at)
  const edge = (clock: number) => (clock === DAY_MS ? zone.startOfDay(day + 1) : zone.instantOf(day * DAY_MS + clock))
  return yes(calendar.breaksOf(day).some(([from, to]) => edge(from) <= at && at < edge(to)))
}

/**
 * The first `take` open periods from an instant on, the first cut to begin there; fewer when the calendar stops opening. Ranges that touch
 * are kept apart as the calendar writes them, and so are days. Refusals: as `addWorkingTime` of zero, and `amountUnreadable`.
 */
export function openPeriods(calendar: WorkingCalendar, start: number, take: number): Answer<[open: number, close: number][]> {
  if (!Number.isSafeInteger(take) || take < 0) return no('amountUnreadable')
  const first = addWorkingTime(calendar, start, 0)
  if (!first.ok) return first
  const periods: [number, number][] = []
  const { zone, lastDay } = calendar
  for (let day = zone.dayAt(first.value); day <= lastDay && periods.length < take; day++) {
    const year = missingYear(calendar, day, day)
    if (year !== undefined) return refuseYear(year, {})
    for (const [open, close] of periodsOfDay(calendar, day)) {
      if (close > first.value) periods.push([Math.max(open, first.value), close])
    }
  }
  return yes(periods.slice(0, take))
}

/** The local date of the next open moment at or after an instant. Refusals as `addWorkingTime`. */
export function nextOpenDate(calendar: WorkingCalendar, start: number): Answer<string> {
  const moment = addWorkingTime(calendar, start, 0)
  return moment.ok ? yes(dateOfDay(calendar.zone.dayAt(moment.value))) : moment
}
