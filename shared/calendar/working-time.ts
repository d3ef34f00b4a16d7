/**
 * Working time (工作时间): open time added, taken away and measured, to the millisecond, pauses left out.
 *
 * An amount that ends exactly at closing time (or where a pause begins) stays there; zero gives the next open moment. Backwards it is the
 * mirror image: an amount used up exactly at opening time stays there, zero gives the last moment that open time leads up to.
 * Measured: `workingTimeBetween(start, addWorkingTime(start, x)) = x`, and taking x away again leads back into the same open time.
 */
import { exhausted, FIRST_DAY, LAST_DAY, neverOpens, wrongInstant, type WorkingCalendar } from './calendar.ts'
import { DAY_MS } from './civil.ts'
import { amountBounds, dateBounds, entryDay, missingYear, slackOf } from './loaded-years.ts'
import { blockOfDay, firstAbove, openBefore, openBlock, openMomentFrom, openMomentUpTo } from './open-periods.ts'
import { NO_PAUSES, unitePauses, type Pause, type UnitedPauses } from './pauses.ts'
import { no, refuseYear, yes, type Answer } from './refusals.ts'

/**
 * The instant (epoch ms) at which `amount` ms of open time have passed since `start` (epoch ms).
 * Refusals: `instantUnreadable`, `instantOutOfRange`, `amountUnreadable`, `amountNegative`, `neverOpen`, `pausedWithoutEnd`,
 * `calendarYearMissing` (bounds are dates), those of `unitePauses`.
 */
export function addWorkingTime(calendar: WorkingCalendar, start: number, amount: number, pauses: readonly Pause[] = []): Answer<number> {
  return walk(calendar, start, amount, pauses, 1)
}

/** The instant from which `amount` ms of open time lead up to `start`. Refusals as `addWorkingTime`. */
export function subtractWorkingTime(
  calendar: WorkingCalendar,
  start: number,
  amount: number,
  pauses: readonly Pause[] = [],
): Answer<number> {
  return walk(calendar, start, amount, pauses, -1)
}

/**
 * Open ms from `start` to `end` (epoch ms), pauses left out; 0 when `end` is not after `start`.
 * Refusals: `instantUnreadable`, `instantOutOfRange`, `calendarYearMissing` (bounds are amounts), those of `unitePauses`.
 */
export function workingTimeBetween(calendar: WorkingCalendar, start: number, end: number, pauses: readonly Pause[] = []): Answer<number> {
  const wrong = wrongInstant(start) ?? wrongInstant(end)
  if (wrong) return wrong
  const united = unitePauses(pauses)
  if (!united.ok) return united
  if (end <= start) return yes(0)
  const { zone } = calendar
  const lastDay = zone.dayAt(end - 1)
  const year = missingYear(calendar, zone.dayAt(start), lastDay)
  if (year === undefined) return yes(unpausedBetween(calendar, start, end, united.value))
  const known = (from: number, to: number) =>
    unpausedBetween(calendar, Math.max(start, zone.startOfDay(from)), Math.min(end, zone.startOfDay(to + 1)), united.value)
  return refuseYear(year, amountBounds(calendar, zone.dayAt(start), lastDay, known, calendar.longestDay + slackOf(calendar, year)))
}

function walk(calendar: WorkingCalendar, start: number, amount: number, pauses: readonly Pause[], step: 1 | -1): Answer<number> {
  const wrong = wrongInstant(start)
  if (wrong) return wrong
  if (!Number.isSafeInteger(amount)) return no('amountUnreadable')
  if (amount < 0) return no('amountNegative')
  const united = pauses.length === 0 ? yes(NO_PAUSES) : unitePauses(pauses)
  if (!united.ok) return united
  if (neverOpens(calendar)) return no('neverOpen')
  const end = amount === 0 ? nextUnpaused(calendar, start, united.value, step) : overPauses(calendar, start, amount, united.value, step)
  if (calendar.years) {
    const missing = throughMissingYear(calendar, start, end, amount, united.value, step)
    if (missing) return missing
  }
  if (end === Infinity) return no('pausedWithoutEnd')
  return Number.isNaN(end) ? exhausted(calendar) : yes(end)
}

/** Whether the way led through a year that is not loaded, and then between which dates it ends. */
function throughMissingYear(calendar: WorkingCalendar, start: number, end: number, amount: number, pauses: UnitedPauses, step: 1 | -1) {
  const { zone } = calendar
  const startDay = zone.dayAt(step === 1 ? start : start - 1)
  const endDay = lastDayTouched(calendar, start, end, amount, pauses, step)
  const year = missingYear(calendar, startDay, endDay)
  if (year === undefined) return undefined
  const entry = entryDay(year, startDay, step)
  const border = zone.startOfDay(step === 1 ? entry : entry + 1)
  const used =
    step === 1
      ? unpausedBetween(calendar, start, Math.max(start, border), pauses)
      : unpausedBetween(calendar, Math.min(start, border), start, pauses)
  const left = amount - used
  const slack = slackOf(calendar, year)
  const ahead = pauses.filter(({ from, to }) => (step === 1 ? to > border : from < border))
  const pausedDays = ahead.reduce((sum, { from, to }) => sum + Math.ceil((to - from) / DAY_MS) + 1, 0)
  const lost = pausedDays + calendar.breakDays.filter((day) => (step === 1 ? day >= entry : day <= entry)).length
  const nearest = Math.max(1, Math.ceil(left / (calendar.longestDay + slack)))
  const furthest = Math.max(1, Math.ceil(left / Math.max(1, calendar.shortestDay - slack)))
  return refuseYear(year, dateBounds(calendar, entry, step, nearest, furthest, lost))
}

/** A closing at 24:00 belongs to the day that it closes, although the instant is the next day's first. */
function lastDayTouched({ zone }: WorkingCalendar, start: number, end: number, amount: number, pauses: UnitedPauses, step: 1 | -1): number {
  if (end === Infinity) return zone.dayAt(Math.max(start, pauses.at(-1)?.from ?? start))
  if (Number.isNaN(end)) return step === 1 ? LAST_DAY : FIRST_DAY
  const isClosing = step === 1 ? amount > 0 : amount === 0
  return zone.dayAt(isClosing ? end - 1 : end)
}

/** Open time without regard to pauses. */
export function openBetween(calendar: WorkingCalendar, from: number, to: number): number {
  const start = Math.max(from, FIRST_DAY * DAY_MS)
  const end = Math.min(to, LAST_DAY * DAY_MS)
  if (end <= start) return 0
  const firstBlock = blockOfDay(calendar.zone.dayAt(start))
  const lastBlock = blockOfDay(calendar.zone.dayAt(end))
  let sum = openBefore(openBlock(calendar, lastBlock), end) - openBefore(openBlock(calendar, firstBlock), start)
  for (let block = firstBlock; block < lastBlock; block++) sum += openBlock(calendar, block).total
  return sum
}

function unpausedBetween(calendar: WorkingCalendar, start: number, end: number, pauses: UnitedPauses): number {
  return openBetween(calendar, start, end) - pausedBetween(calendar, start, end, pauses)
}

/** Open time that pauses took away between two instants. */
export function pausedBetween(calendar: WorkingCalendar, start: number, end: number, pauses: UnitedPauses): number {
  return pauses.reduce((sum, { from, to }) => sum + openBetween(calendar, Math.max(start, from), Math.min(end, to)), 0)
}

/** Where a positive amount of open time ends; NaN beyond the last opening. */
function addOpen(calendar: WorkingCalendar, start: number, amount: number): number {
  const lastBlock = blockOfDay(calendar.lastDay)
  const startBlock = blockOfDay(calendar.zone.dayAt(start))
  let left = amount
  for (let block = Math.max(startBlock, blockOfDay(calendar.firstDay)); block <= lastBlock; block++) {
    const { opens, before, total } = openBlock(calendar, block)
    const wanted = left + (block === startBlock ? openBefore(openBlock(calendar, block), start) : 0)
    if (wanted > total) {
      left = wanted - total
      continue
    }
    const i = firstAbove(before, wanted - 1) - 1
    return (opens[i] ?? Number.NaN) + wanted - (before[i] ?? 0)
  }
  return Number.NaN
}

/** Where a positive amount of open time begins that ends at `start`; NaN before the first opening. */
function subtractOpen(calendar: WorkingCalendar, start: number, amount: number): number {
  const firstBlock = blockOfDay(calendar.firstDay)
  const startBlock = blockOfDay(calendar.zone.dayAt(start))
  let left = amount
  for (let block = Math.min(startBlock, blockOfDay(calendar.lastDay)); block >= firstBlock; block--) {
    const { opens, before, total } = openBlock(calendar, block)
    const available = block === startBlock ? openBefore(openBlock(calendar, block), start) : total
    if (left > available) {
      left -= available
      continue
    }
    const rest = available - left
    const i = firstAbove(before, rest) - 1
    return (opens[i] ?? Number.NaN) + rest - (before[i] ?? 0)
  }
  return Number.NaN
}

function overPauses(calendar: WorkingCalendar, start: number, amount: number, pauses: UnitedPauses, step: 1 | -1): number {
  let at = start
  let left = amount
  for (const { from, to } of step === 1 ? pauses : pauses.toReversed()) {
    const [near, far] = step === 1 ? [from, to] : [to, from]
    if ((far - at) * step <= 0) continue
    const open = step === 1 ? openBetween(calendar, at, near) : openBetween(calendar, near, at)
    if (open >= left) break
    left -= open
    at = far
    if (at === Infinity) return at
  }
  return step === 1 ? addOpen(calendar, at, left) : subtractOpen(calendar, at, left)
}

function nextUnpaused(calendar: WorkingCalendar, start: number, pauses: UnitedPauses, step: 1 | -1): number {
  const next = step === 1 ? openMomentFrom : openMomentUpTo
  let at = next(calendar, start)
  for (const { from, to } of step === 1 ? pauses : pauses.toReversed()) {
    const inside = step === 1 ? at >= from && at < to : at > from && at <= to
    if (!inside) continue
    const far = step === 1 ? to : from
    if (far === Infinity) return far
    at = next(calendar, far)
  }
  return at
}
