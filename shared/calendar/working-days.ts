/**
 * Working days (工作日): the start day is not counted, the end day is (民法典 201). A working day is a date with hours of its own or of its
 * weekday that is not a day off; breaks do not make it less of one. Counted with running sums per block of days, never day by day.
 */
import { exhausted, FIRST_DAY, isComputable, LAST_DAY, neverOpens, wrongInstant, type WorkingCalendar } from './calendar.ts'
import { DAY_MS, dateOfDay, dayOfDate } from './civil.ts'
import { amountBounds, dateBounds, entryDay, missingYear } from './loaded-years.ts'
import { BLOCK_DAYS, blockOfDay, openMomentFrom, openMomentUpTo, periodsOfDay } from './open-periods.ts'
import { no, refuseYear, yes, type Answer } from './refusals.ts'

/** `counts[i]`: working days among the first i days of the block. */
function countsOf(calendar: WorkingCalendar, block: number): Int16Array {
  const kept = calendar.kept.working.get(block)
  if (kept) return kept
  const counts = new Int16Array(BLOCK_DAYS + 1)
  for (let i = 0; i < BLOCK_DAYS; i++) counts[i + 1] = (counts[i] ?? 0) + (worksOn(calendar, block * BLOCK_DAYS + i) ? 1 : 0)
  calendar.kept.working.set(block, counts)
  return counts
}

/** A date that a zone skipped (Pacific/Apia, 2011-12-30) has hours in the calendar but no moment in time. */
function worksOn({ zone, hoursOf }: WorkingCalendar, day: number): boolean {
  return hoursOf(day).length > 0 && zone.startOfDay(day) < zone.startOfDay(day + 1)
}

const countIn = (counts: Int16Array, days: number): number => counts[days] ?? 0

/** The n-th working day after (n > 0) or before (n < 0) an epoch day; NaN when there is none within reach. */
function nthDay(calendar: WorkingCalendar, day: number, n: number): number {
  const step = n > 0 ? 1 : -1
  const lastBlock = blockOfDay(step === 1 ? calendar.lastDay : calendar.firstDay)
  const startBlock = blockOfDay(day)
  let left = Math.abs(n)
  for (let block = startBlock; (lastBlock - block) * step >= 0; block += step) {
    const counts = countsOf(calendar, block)
    const total = countIn(counts, BLOCK_DAYS)
    const offset = day - block * BLOCK_DAYS
    const behind = block === startBlock ? (step === 1 ? countIn(counts, offset + 1) : total - countIn(counts, offset)) : 0
    const ahead = total - behind
    if (left > ahead) {
      left -= ahead
      continue
    }
    return block * BLOCK_DAYS + indexOfWorkingDay(counts, step === 1 ? behind + left : ahead - left + 1)
  }
  return Number.NaN
}

/** Place in the block of its k-th working day, k from 1. */
function indexOfWorkingDay(counts: Int16Array, k: number): number {
  let low = 0
  let high = BLOCK_DAYS
  while (low < high) {
    const middle = (low + high) >> 1
    if (countIn(counts, middle) >= k) high = middle
    else low = middle + 1
  }
  return low - 1
}

/** Working days from one epoch day to another, both included. */
function countDays(calendar: WorkingCalendar, from: number, to: number): number {
  if (to < from) return 0
  const firstBlock = blockOfDay(from)
  const lastBlock = blockOfDay(to)
  let sum =
    countIn(countsOf(calendar, lastBlock), to - lastBlock * BLOCK_DAYS + 1) -
    countIn(countsOf(calendar, firstBlock), from - firstBlock * BLOCK_DAYS)
  for (let block = firstBlock; block < lastBlock; block++) sum += countIn(countsOf(calendar, block), BLOCK_DAYS)
  return sum
}

/**
 * The n-th working day after an epoch day, or before it for n < 0; n = 0 is the day itself, whatever it is. For dates see `addWorkingDays`.
 * Refusals: `dateUnreadable`, `instantOutOfRange`, `amountUnreadable`, `neverOpen`, `calendarYearMissing` (bounds are dates).
 */
export function nthWorkingDay(calendar: WorkingCalendar, day: number, n: number): Answer<number> {
  const wrong = wrongDay(day)
  if (wrong) return wrong
  if (!Number.isSafeInteger(n)) return no('amountUnreadable')
  if (n === 0) return yes(day)
  if (neverOpens(calendar)) return no('neverOpen')
  const step = n > 0 ? 1 : -1
  const found = nthDay(calendar, day, n)
  if (calendar.years) {
    const first = day + step
    const year = missingYear(calendar, first, Number.isNaN(found) ? (step === 1 ? LAST_DAY : FIRST_DAY) : found)
    if (year !== undefined) {
      const entry = entryDay(year, first, step)
      const left = Math.abs(n) - (step === 1 ? countDays(calendar, first, entry - 1) : countDays(calendar, entry + 1, first))
      return refuseYear(year, dateBounds(calendar, entry, step, left, left))
    }
  }
  return Number.isNaN(found) ? exhausted(calendar) : yes(found)
}

function wrongDay(day: number) {
  if (Number.isNaN(day)) return no('dateUnreadable')
  return day >= FIRST_DAY && day <= LAST_DAY ? undefined : no('instantOutOfRange')
}

const asDate = (answer: Answer<number>): Answer<string> => (answer.ok ? yes(dateOfDay(answer.value)) : answer)

/** `nthWorkingDay` for a date `YYYY-MM-DD`. */
export const addWorkingDays = (calendar: WorkingCalendar, date: string, n: number): Answer<string> =>
  asDate(nthWorkingDay(calendar, dayOfDate(date), n))

/** The date itself when it is a working day, else the next one (民法典 203 rolls a last day on like this). Refusals as `nthWorkingDay`. */
export function firstWorkingDayFrom(calendar: WorkingCalendar, date: string): Answer<string> {
  const day = dayOfDate(date)
  return asDate(wrongDay(day) ?? nthWorkingDay(calendar, day - 1, 1))
}

/** Refusals: `dateUnreadable`, `instantOutOfRange`, `calendarYearMissing` (without bounds). */
export function isWorkingDay(calendar: WorkingCalendar, date: string): Answer<boolean> {
  const day = dayOfDate(date)
  const wrong = wrongDay(day)
  if (wrong) return wrong
  const year = missingYear(calendar, day, day)
  return year === undefined ? yes(countDays(calendar, day, day) === 1) : refuseYear(year, {})
}

/**
 * Working days from one date to another, the start not counted, the end counted. Backwards the number is negative, so that
 * `addWorkingDays(from, n)` is n days away for every n. Refusals: `dateUnreadable`, `instantOutOfRange`, `calendarYearMissing` (amounts).
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): Answer<number> {
  const start = dayOfDate(from)
  const end = dayOfDate(to)
  const wrong = wrongDay(start) ?? wrongDay(end)
  if (wrong) return wrong
  if (start === end) return yes(0)
  const [first, last, sign] = start < end ? [start + 1, end, 1] : [end, start - 1, -1]
  const year = missingYear(calendar, first, last)
  if (year === undefined) return yes(sign * countDays(calendar, first, last))
  const { atLeast = 0, atMost = 0 } = amountBounds(calendar, first, last, (a, b) => countDays(calendar, a, b), 1)
  return refuseYear(year, sign === 1 ? { atLeast, atMost } : { atLeast: -atMost, atMost: -atLeast })
}

/**
 * The n-th working day at the same clock time. Where the calendar is closed at that moment: the next open moment, or for n < 0 (and for
 * `back`, with n = 0) the last moment that open time leads up to. `start` is epoch ms. Refusals as `nthWorkingDay` and `addWorkingTime`.
 */
export function addWorkingDaysAtClock(calendar: WorkingCalendar, start: number, n: number, back = n < 0): Answer<number> {
  const at = sameClock(calendar, start, n)
  return at.ok ? settled(calendar, at.value, back, isOpenAt(calendar, at.value)) : at
}

/**
 * As `addWorkingDaysAtClock`, for an instant that is itself a deadline: a closing time counts as open, as it does for amounts that end
 * there, and midnight at the end of an open day is that day's 24:00.
 */
export function moveDeadlineByWorkingDays(calendar: WorkingCalendar, deadline: number, n: number): Answer<number> {
  const at = sameClock(calendar, deadline, n, isReached(calendar, deadline))
  return at.ok ? settled(calendar, at.value, n < 0, isOpenAt(calendar, at.value) || isReached(calendar, at.value)) : at
}

function sameClock(calendar: WorkingCalendar, start: number, n: number, isEnd = false): Answer<number> {
  const wrong = wrongInstant(start)
  if (wrong) return wrong
  const { zone } = calendar
  const day = zone.dayAt(isEnd ? start - 1 : start)
  const target = nthWorkingDay(calendar, day, n)
  if (!target.ok) return target
  if (isEnd && start === zone.startOfDay(day + 1)) return yes(zone.startOfDay(target.value + 1))
  const wallClock = zone.wallClockAt(start)
  return yes(zone.instantOf(target.value * DAY_MS + wallClock - Math.floor(wallClock / DAY_MS) * DAY_MS))
}

/** Whether open time leads up to the instant: it is open just before. */
const isReached = (calendar: WorkingCalendar, ms: number): boolean => isComputable(ms) && openMomentUpTo(calendar, ms) === ms
const isOpenAt = (calendar: WorkingCalendar, ms: number): boolean => openMomentFrom(calendar, ms) === ms

/** Where `at` does not stand, it rolls to the next open moment, or back to the last. */
function settled(calendar: WorkingCalendar, at: number, back: boolean, stands: boolean): Answer<number> {
  if (neverOpens(calendar)) return no('neverOpen')
  const { zone } = calendar
  const moment = stands ? at : back ? openMomentUpTo(calendar, at) : openMomentFrom(calendar, at)
  const day = zone.dayAt(at)
  const year = missingYear(calendar, day, stands || Number.isNaN(moment) ? day : zone.dayAt(back ? moment - 1 : moment))
  if (year !== undefined) return refuseYear(year, dateBounds(calendar, entryDay(year, day, back ? -1 : 1), back ? -1 : 1, 1, 1))
  return Number.isNaN(moment) ? exhausted(calendar) : yes(moment)
}

/**
 * Closing time of a working day (epoch day), epoch ms: the end of its last open period. A day without hours gives the next one that has
 * some.
 * Refusals as `nthWorkingDay`.
 */
export function endOfWorkingDay(calendar: WorkingCalendar, day: number): Answer<number> {
  const wrong = wrongDay(day)
  if (wrong) return wrong
  const working = nthWorkingDay(calendar, day - 1, 1)
  if (!working.ok) return working
  const close = periodsOfDay(calendar, working.value).at(-1)?.[1]
  if (close !== undefined) return yes(close)
  // A break covers the whole day: it still ends when it was to end.
  const hours = calendar.hoursOf(working.value).at(-1)?.[1] ?? DAY_MS
  return yes(hours === DAY_MS ? calendar.zone.startOfDay(working.value + 1) : calendar.zone.instantOf(working.value * DAY_MS + hours))
}
