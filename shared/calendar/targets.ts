/**
 * Targets: how long a clock runs, when it is due, and when it escalates. Four units that are never mixed: working time, working days
 * (the start day not counted), calendar days and clock time. Due instants are derived each time, never stored.
 *
 *   working time    due when that much open time has passed, pauses left out
 *   working days    the n-th working day at the same clock time, or at its closing time with `endOfDay`; a pause then adds the open time
 *                   that it took away, before or after that moment
 *   calendar units  the end of the due date in the calendar's zone (the last day is still in time); a pause adds its whole days, the day
 *                   of its beginning not counted. Never refused for a missing year
 *   clock time      due when so many hours have passed by day and by night, pauses left out: an emergency does not wait for the morning
 */
import { z } from 'zod'
import { isComputable, wrongInstant, type WorkingCalendar } from './calendar.ts'
import { plusDays, plusMonths } from './calendar-days.ts'
import { DAY_MS, dateOfDay, dayOfDate } from './civil.ts'
import { unitePauses, type Pause, type UnitedPauses } from './pauses.ts'
import { no, yes, type Answer } from './refusals.ts'
import { addWorkingDaysAtClock, endOfWorkingDay, moveDeadlineByWorkingDays, nthWorkingDay } from './working-days.ts'
import { addWorkingTime, pausedBetween, subtractWorkingTime } from './working-time.ts'

/** ms of open time in one unit of working time */
const workingUnits = { workingSecond: 1000, workingMinute: 60_000, workingHour: 3_600_000 } as const
type WorkingUnit = keyof typeof workingUnits

/** ms in one unit of clock time */
const clockUnits = { clockMinute: 60_000, clockHour: 3_600_000 } as const
type ClockUnit = keyof typeof clockUnits

export const targetUnits = ['workingSecond', 'workingMinute', 'workingHour', 'workingDay', 'clockMinute', 'clockHour', 'calendarDay', 'week', 'month'] as const
export type TargetUnit = (typeof targetUnits)[number]

/** Counted by the working calendar, in open time or in working days, not by dates alone. */
export const inWorkingTime = (unit: string): boolean => unit.startsWith('working')

/** Counted in whole dates: such a clock ends with its last day. */
export const inDates = (unit: string): unit is DateUnit => unit === 'calendarDay' || unit === 'week' || unit === 'month'
type DateUnit = 'calendarDay' | 'week' | 'month'

export interface Target {
  /** not negative; whole for everything but working time, which is exact to the millisecond */
  amount: number
  unit: TargetUnit
  /** of a target in working days: due at the closing time of its last day */
  endOfDay?: boolean | undefined
}

const shape = z.object({ amount: z.number(), unit: z.string(), endOfDay: z.boolean().optional() })

/** Checks a target that comes from outside. Refusals: `unitUnknown`, `amountUnreadable`, `amountNegative`. */
export function readTarget(input: unknown): Answer<Target> {
  const read = shape.safeParse(input)
  if (!read.success) return no('amountUnreadable', { at: read.error.issues[0]?.path.map(String).join('.') ?? '' })
  const unit = targetUnits.find((known) => known === read.data.unit)
  if (!unit) return no('unitUnknown', { unit: read.data.unit })
  if (read.data.amount < 0) return no('amountNegative', { amount: read.data.amount })
  if (!isWorkingUnit(unit) && !Number.isInteger(read.data.amount)) return no('amountUnreadable', { amount: read.data.amount })
  return yes({ amount: read.data.amount, unit, endOfDay: read.data.endOfDay })
}

const isWorkingUnit = (unit: TargetUnit): unit is WorkingUnit => unit in workingUnits
const isClockUnit = (unit: TargetUnit): unit is ClockUnit => unit in clockUnits

const openMs = (amount: number, unit: WorkingUnit): number => Math.round(amount * workingUnits[unit])

export interface Due {
  /** epoch ms; the first moment that is too late */
  at: number
  /** epoch ms; what it would be without any pause */
  withoutPauses: number
  /** what pauses took away up to `at`: open ms, for calendar units ms of whole days */
  pausedMs: number
}

/**
 * When a clock that began at `start` (epoch ms) is due. A clock that never pauses is given no pauses.
 * Refusals: `instantUnreadable`, `instantOutOfRange`, `pausedWithoutEnd` (see `endPausesAt`), those of `readTarget` and of the unit.
 */
export function dueAt(calendar: WorkingCalendar, target: Target, start: number, pauses: readonly Pause[] = []): Answer<Due> {
  const checked = readTarget(target)
  if (!checked.ok) return checked
  const wrong = wrongInstant(start)
  if (wrong) return wrong
  const united = unitePauses(pauses)
  if (!united.ok) return united
  const { amount, unit, endOfDay } = checked.value
  if (isWorkingUnit(unit)) return dueInWorkingTime(calendar, openMs(amount, unit), start, united.value)
  if (unit === 'workingDay') return dueInWorkingDays(calendar, amount, endOfDay ?? false, start, united.value)
  if (isClockUnit(unit)) return dueInClockTime(amount * clockUnits[unit], start, united.value)
  return dueInCalendarDays(calendar, amount, unit, start, united.value)
}

function dueInWorkingTime(calendar: WorkingCalendar, amount: number, start: number, pauses: UnitedPauses): Answer<Due> {
  const withoutPauses = addWorkingTime(calendar, start, amount)
  if (!withoutPauses.ok) return withoutPauses
  const at = addWorkingTime(calendar, start, amount, pauses)
  return at.ok ? yes(due(calendar, start, at.value, withoutPauses.value, pauses)) : at
}

function dueInWorkingDays(calendar: WorkingCalendar, days: number, endOfDay: boolean, start: number, pauses: UnitedPauses): Answer<Due> {
  const withoutPauses = endOfDay ? closingAfter(calendar, start, days) : addWorkingDaysAtClock(calendar, start, days)
  if (!withoutPauses.ok) return withoutPauses
  const paused = pausedBetween(calendar, start, withoutPauses.value, pauses)
  if (paused === 0) return yes(due(calendar, start, withoutPauses.value, withoutPauses.value, []))
  const at = addWorkingTime(calendar, withoutPauses.value, paused, pauses)
  return at.ok ? yes(due(calendar, start, at.value, withoutPauses.value, pauses)) : at
}

function closingAfter(calendar: WorkingCalendar, start: number, days: number): Answer<number> {
  const day = nthWorkingDay(calendar, calendar.zone.dayAt(start), days)
  return day.ok ? endOfWorkingDay(calendar, day.value) : day
}

const due = (calendar: WorkingCalendar, start: number, at: number, withoutPauses: number, pauses: UnitedPauses): Due => ({
  at,
  withoutPauses,
  pausedMs: pausedBetween(calendar, start, at, pauses),
})

function dueInClockTime(ms: number, start: number, pauses: UnitedPauses): Answer<Due> {
  let at = start + ms
  for (const { from, to } of pauses) {
    if (to <= start || from >= at) continue
    if (to === Infinity) return no('pausedWithoutEnd')
    at += to - Math.max(start, from)
  }
  return isComputable(at) ? yes({ at, withoutPauses: start + ms, pausedMs: at - start - ms }) : no('instantOutOfRange')
}

function dueInCalendarDays(
  { zone }: WorkingCalendar,
  amount: number,
  unit: DateUnit,
  start: number,
  pauses: UnitedPauses,
): Answer<Due> {
  const startDay = zone.dayAt(start)
  const plainDay = plusUnits(startDay, amount, unit)
  let dueDay = plainDay
  for (const { from, to } of pauses) {
    if (to <= start || from >= zone.startOfDay(dueDay + 1)) continue
    if (to === Infinity) return no('pausedWithoutEnd')
    dueDay += zone.dayAt(to) - Math.max(startDay, zone.dayAt(from))
  }
  const at = zone.startOfDay(dueDay + 1)
  const withoutPauses = zone.startOfDay(plainDay + 1)
  return isComputable(at) ? yes({ at, withoutPauses, pausedMs: (dueDay - plainDay) * DAY_MS }) : no('instantOutOfRange')
}

function plusUnits(day: number, amount: number, unit: DateUnit): number {
  const date = dateOfDay(day)
  if (unit === 'month') return dayOfDate(plusMonths(date, amount))
  return dayOfDate(plusDays(date, unit === 'week' ? amount * 7 : amount))
}

/** A step of the escalation ladder, before (negative) or after the due instant. */
export interface EscalationOffset {
  amount: number
  unit: TargetUnit
}

/**
 * When a step of the ladder is reached: counted in open time, working days or clock time from the due instant, pauses not looked at; calendar
 * units move the date and keep the clock. Refusals: as `dueAt`, but the amount may be negative.
 */
export function escalationAt(calendar: WorkingCalendar, dueInstant: number, { amount, unit }: EscalationOffset): Answer<number> {
  const checked = readTarget({ amount: Math.abs(amount), unit })
  if (!checked.ok) return checked
  const wrong = wrongInstant(dueInstant)
  if (wrong) return wrong
  if (amount === 0) return yes(dueInstant)
  if (isWorkingUnit(unit)) {
    const shift = openMs(Math.abs(amount), unit)
    return amount > 0 ? addWorkingTime(calendar, dueInstant, shift) : subtractWorkingTime(calendar, dueInstant, shift)
  }
  if (unit === 'workingDay') return moveDeadlineByWorkingDays(calendar, dueInstant, amount)
  if (isClockUnit(unit)) {
    const at = dueInstant + amount * clockUnits[unit]
    return isComputable(at) ? yes(at) : no('instantOutOfRange')
  }
  const { zone } = calendar
  const wallClock = zone.wallClockAt(dueInstant)
  const day = Math.floor(wallClock / DAY_MS)
  const at = zone.instantOf(plusUnits(day, amount, unit) * DAY_MS + wallClock - day * DAY_MS)
  return isComputable(at) ? yes(at) : no('instantOutOfRange')
}
