/**
 * Loaded years: a calendar whose holidays are gazetted year by year knows the working days of some years only. An answer that rests on
 * another year is refused with the bounds between which the true answer lies, never guessed (`calendarYearMissing`).
 *
 * What the bounds rest on: in a missing year every single day may be a working day (make-up days), and at most `closedDaysAtMost` of the
 * days with weekly hours may be closed. Days off and hours that the calendar does hold for that year are believed.
 */
import { FIRST_DAY, LAST_DAY, type WorkingCalendar } from './calendar.ts'
import { civilOf, dateOfDay, epochDay } from './civil.ts'
import type { YearBounds } from './refusals.ts'

const yearOf = (day: number): number => civilOf(day).year

/** The first year without holidays that is met on the way from one epoch day to another, both included; the way may lead back. */
export function missingYear({ years }: WorkingCalendar, from: number, to: number): number | undefined {
  if (!years) return undefined
  const end = yearOf(to)
  const step = from <= to ? 1 : -1
  for (let year = yearOf(from); year !== end + step; year += step) if (!years.loaded.has(year)) return year
  return undefined
}

/** Where the way from `first` enters a missing year. */
export const entryDay = (year: number, first: number, step: 1 | -1): number =>
  step === 1 ? Math.max(first, epochDay(year, 1, 1)) : Math.min(first, epochDay(year, 12, 31))

/**
 * Bounds of the date that lies at least `nearest` and at most `furthest` open days on from `entry` (counting `entry` itself), with up to
 * `lost` more days that do not count.
 */
export function dateBounds(
  calendar: WorkingCalendar,
  entry: number,
  step: 1 | -1,
  nearest: number,
  furthest: number,
  lost = 0,
): YearBounds {
  const near = dateOfDay(entry + step * (nearest - 1))
  const far = furthestDay(calendar, entry, step, furthest + lost)
  const farDate = far === undefined ? {} : { far: dateOfDay(far) }
  if (step === 1) return { earliest: near, ...('far' in farDate && { latest: farDate.far }) }
  return { latest: near, ...('far' in farDate && { earliest: farDate.far }) }
}

function furthestDay(calendar: WorkingCalendar, entry: number, step: 1 | -1, days: number): number | undefined {
  const closedAtMost = calendar.years?.closedDaysAtMost ?? 0
  let left = days
  let year = Number.NaN
  for (let day = entry; day >= FIRST_DAY && day <= LAST_DAY && Number.isFinite(left); day += step) {
    if (yearOf(day) !== year) {
      year = yearOf(day)
      left += closedAtMost
    }
    if (calendar.hoursOf(day).length > 0) left--
    if (left <= 0) return day
  }
  return undefined
}

/** Bounds of an amount measured from one epoch day to another, both included: exact in loaded years, 0 to `mostPerDay` a day elsewhere. */
export function amountBounds(
  { years }: WorkingCalendar,
  from: number,
  to: number,
  measure: (from: number, to: number) => number,
  mostPerDay: number,
): YearBounds {
  let atLeast = 0
  let unknown = 0
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const begin = Math.max(from, epochDay(year, 1, 1))
    const end = Math.min(to, epochDay(year, 12, 31))
    if (years?.loaded.has(year) ?? true) atLeast += measure(begin, end)
    else unknown += (end - begin + 1) * mostPerDay
  }
  return { atLeast, atMost: atLeast + unknown }
}

/** How much a day's hours can be stretched or shortened by a change of offset in that year, ms. */
export const slackOf = ({ zone }: WorkingCalendar, year: number): number =>
  Math.abs(zone.offsetAt(Date.UTC(year, 0, 1)) - zone.offsetAt(Date.UTC(year, 6, 1)))
