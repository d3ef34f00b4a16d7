/**
 * The working calendar: weekly hours with several ranges a day, days off (also each year's MM-DD), breaks inside a date, dates with
 * hours of their own (make-up working days), in an IANA zone. The definition is data that travels and is kept in versions; the
 * compiled form is what the engine computes with, and fills its caches as it is asked.
 *
 * A day off closes its date from local midnight to local midnight and wins over hours of its own. A break closes time, not the day:
 * a working day with a long break is still a working day. 24:00 closes at the end of the day, however long that day is.
 */
import { z } from 'zod'
import { DAY_MS, civilOf, dayOfDate, dayOfWeek } from './civil.ts'
import { parseTimeOfDay } from './instants.ts'
import type { OpenBlock } from './open-periods.ts'
import { calendarRefusalCodes, no, yes, type Answer, type CalendarRefusalCode } from './refusals.ts'
import { zoneOf, type Zone } from './zone.ts'

/** Opening and closing, ms of the wall clock since local midnight; half-open. */
export type Range = readonly [open: number, close: number]

const problem = (code: CalendarRefusalCode) => ({ error: code })

const time = z.string().refine((text) => parseTimeOfDay(text) !== undefined, problem('timeUnreadable'))
const date = z.string().refine((text) => !Number.isNaN(dayOfDate(text)), problem('dateUnreadable'))
// 2000 was a leap year, so 02-29 may recur.
const monthAndDay = z.string().refine((text) => !Number.isNaN(dayOfDate(`2000-${text}`)), problem('dateUnreadable'))
const range = z
  .tuple([time, time])
  .refine(([open, close]) => rangeOf([open, close])[0] < rangeOf([open, close])[1], problem('rangeInverted'))
const hours = z.array(range).refine((ranges) => !overlap(ranges), problem('rangesOverlap'))
const year = z.int().min(1900).max(2399)

const rangeOf = ([open, close]: readonly [string, string]): Range => [
  parseTimeOfDay(open) ?? Number.NaN,
  parseTimeOfDay(close) ?? Number.NaN,
]
const sorted = (ranges: readonly (readonly [string, string])[]): Range[] => ranges.map(rangeOf).sort((a, b) => a[0] - b[0])

function overlap(ranges: readonly (readonly [string, string])[]): boolean {
  const inOrder = sorted(ranges)
  return inOrder.some(([open], i) => i > 0 && open < (inOrder[i - 1]?.[1] ?? -Infinity))
}

export const calendarSchema = z.strictObject({
  /** IANA name, e.g. `Asia/Shanghai` */
  zone: z.string().refine((name) => zoneOf(name) !== undefined, problem('zoneUnknown')),
  weekly: z.strictObject({
    mon: hours.optional(),
    tue: hours.optional(),
    wed: hours.optional(),
    thu: hours.optional(),
    fri: hours.optional(),
    sat: hours.optional(),
    sun: hours.optional(),
  }),
  holidays: z.array(date).optional(),
  /** `MM-DD`, closed every year */
  recurringHolidays: z.array(monthAndDay).optional(),
  /** closed inside a date; breaks may overlap one another and reach over the opening hours */
  breaks: z.record(date, z.array(range)).optional(),
  /** hours that replace the weekly ones of a date; none at all closes it, but it is not a holiday */
  overrides: z.record(date, hours).optional(),
  /** years whose holidays are known; without it every year counts as known (see loaded-years.ts) */
  years: z.strictObject({ loaded: z.array(year).min(1, problem('yearsUnreadable')), closedDaysAtMost: z.int().min(0).max(366) }).optional(),
})
export type CalendarDefinition = z.input<typeof calendarSchema>

export interface WorkingCalendar {
  readonly zone: Zone
  readonly years: { readonly loaded: ReadonlySet<number>; readonly closedDaysAtMost: number } | undefined
  /** hours of an epoch day before breaks, in order; none on a day off */
  readonly hoursOf: (day: number) => readonly Range[]
  readonly breaksOf: (day: number) => readonly Range[]
  readonly isHoliday: (day: number) => boolean
  /** outside of these epoch days there is certainly no open hour */
  readonly firstDay: number
  readonly lastDay: number
  /** longest and shortest hours of a day that is open at all, ms; 0 when there are none */
  readonly longestDay: number
  readonly shortestDay: number
  readonly breakDays: readonly number[]
  /** kept by open-periods.ts and working-days.ts */
  readonly kept: { readonly open: Map<number, OpenBlock>; readonly working: Map<number, Int16Array> }
}

/** The engine computes between these dates; instants outside are refused (`instantOutOfRange`). */
export const FIRST_DAY = dayOfDate('1900-01-01')
export const LAST_DAY = dayOfDate('2399-12-31')

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const NONE: readonly Range[] = []
const MONTH_DAYS = 366

/**
 * Checks a definition and makes it ready to compute with.
 * Refusals: `zoneUnknown`, `timeUnreadable`, `dateUnreadable`, `rangeInverted`, `rangesOverlap`, `yearsUnreadable`, `calendarUnreadable`,
 * with `params.at` naming the place, e.g. `weekly.mon.0`. A calendar without any open hour is accepted: what asks it for time is refused.
 */
export function compileCalendar(definition: unknown): Answer<WorkingCalendar> {
  const read = calendarSchema.safeParse(definition)
  if (!read.success) {
    const issue = read.error.issues[0]
    // the names of records are dates
    const code = issue?.code === 'invalid_key' ? 'dateUnreadable' : calendarRefusalCodes.find((known) => known === issue?.message)
    return no(code ?? 'calendarUnreadable', { at: issue?.path.map(String).join('.') ?? '' })
  }
  const zone = zoneOf(read.data.zone)
  return zone ? yes(compiled(read.data, zone)) : no('zoneUnknown', { at: 'zone' })
}

function compiled(definition: z.output<typeof calendarSchema>, zone: Zone): WorkingCalendar {
  const weekly = weekdays.map((weekday) => sorted(definition.weekly[weekday] ?? []))
  const holidays = new Set(definition.holidays?.map(dayOfDate))
  const recurring = new Set(definition.recurringHolidays)
  const overrides = byDay(definition.overrides)
  const breaks = byDay(definition.breaks)
  const isHoliday = (day: number) => holidays.has(day) || (recurring.size > 0 && recurring.has(monthDayOf(day)))
  const hoursOf = (day: number) => (isHoliday(day) ? NONE : (overrides.get(day) ?? weekly[dayOfWeek(day) - 1] ?? NONE))

  // Every weekday meets every date of the year sooner or later, so weekly hours open again unless all dates recur as days off.
  const opensWeekly = weekly.some((ranges) => ranges.length > 0) && recurring.size < MONTH_DAYS
  const openDates = [...overrides.keys()].filter((day) => hoursOf(day).length > 0)
  const lengths = [...weekly, ...overrides.values()].map(lengthOf).filter((length) => length > 0)
  return {
    zone,
    years: definition.years && { loaded: new Set(definition.years.loaded), closedDaysAtMost: definition.years.closedDaysAtMost },
    hoursOf,
    breaksOf: (day) => breaks.get(day) ?? NONE,
    isHoliday,
    firstDay: opensWeekly ? FIRST_DAY : Math.min(...openDates),
    lastDay: opensWeekly ? LAST_DAY : Math.max(...openDates),
    longestDay: Math.max(0, ...lengths),
    shortestDay: lengths.length > 0 ? Math.min(...lengths) : 0,
    breakDays: [...breaks.keys()],
    kept: { open: new Map(), working: new Map() },
  }
}

const byDay = (dates: Record<string, readonly (readonly [string, string])[]> = {}): Map<number, Range[]> =>
  new Map(Object.entries(dates).map(([text, ranges]) => [dayOfDate(text), sorted(ranges)]))

const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, [open, close]) => sum + close - open, 0)

function monthDayOf(day: number): string {
  const { month, dayOfMonth } = civilOf(day)
  return `${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** Whether an instant (epoch ms) can be computed with. */
export const isComputable = (ms: number): boolean => Number.isInteger(ms) && ms >= FIRST_DAY * DAY_MS && ms < LAST_DAY * DAY_MS

export const wrongInstant = (ms: number) =>
  isComputable(ms) ? undefined : no(Number.isInteger(ms) ? 'instantOutOfRange' : 'instantUnreadable')

/** No weekly hours and no open date at all. */
export const neverOpens = ({ firstDay, lastDay }: WorkingCalendar): boolean => firstDay > lastDay

/** Why no further opening was found: there is none, or it lies beyond the dates that the engine computes with. */
export const exhausted = ({ lastDay }: WorkingCalendar) => no(lastDay === LAST_DAY ? 'instantOutOfRange' : 'neverOpen')
