/**
 * The verdict: runs a file of outside facts about service clocks (calendars, starts, amounts, expected results) through the engine and
 * says where it differs. Every value that a case expects is compared, exactly; a case that cannot be read or run differs.
 *
 * Texts with `Z` or an offset are instants; without one they are wall-clock readings in the case's zone (such cases say `local: true`).
 */
import { z } from 'zod'
import { compileCalendar, type WorkingCalendar } from './calendar.ts'
import { parseInstant, parseWallClock } from './instants.ts'
import { isRecord, runCase, type CaseFacts } from './verdict-kinds.ts'

const fileSchema = z.looseObject({
  calendars: z.record(z.string(), z.unknown()).default({}),
  cases: z.array(z.unknown()),
})

/** What a case says of the calendar, whether by name, in its own fields, or both. */
const calendarFields = z.looseObject({
  timezone: z.string().default('Etc/UTC'),
  weekly: z.record(z.string(), z.unknown()).default({}),
  holidays: z.array(z.unknown()).default([]),
  holiday: z.unknown().optional(),
  recurring_holidays_mm_dd: z.array(z.unknown()).default([]),
  breaks: z.record(z.string(), z.unknown()).default({}),
  date_overrides: z.record(z.string(), z.unknown()).default({}),
})

export interface Difference {
  id: string
  expected: unknown
  got: unknown
}

export interface Verdict {
  agree: number
  differ: number
  differences: Difference[]
}

/** `file` is the parsed JSON: `{ calendars: { name: calendar }, cases: [{ id, kind, ... }] }`. Never throws. */
export function verdict(file: unknown): Verdict {
  const read = fileSchema.safeParse(file)
  if (!read.success) return { agree: 0, differ: 1, differences: [{ id: '', expected: 'a file of cases', got: 'unreadable' }] }
  const differences = read.data.cases
    .map((facts, index) => differenceOf(facts, index, read.data.calendars))
    .filter((difference) => difference !== undefined)
  return { agree: read.data.cases.length - differences.length, differ: differences.length, differences }
}

function differenceOf(input: unknown, index: number, calendars: Record<string, unknown>): Difference | undefined {
  const facts: CaseFacts = isRecord(input) ? input : {}
  const id = typeof facts.id === 'string' ? facts.id : `#${index}`
  const expected = Object.entries(facts).filter(([name]) => name === 'expected' || name.startsWith('expected_'))
  const shown = expected.length === 1 ? expected[0]?.[1] : Object.fromEntries(expected)
  try {
    const calendar = calendarOf(facts, calendars)
    const got = runCase(facts, calendar)
    const zone = calendar.ok ? calendar.value : undefined
    const agrees = expected.length > 0 && expected.every(([name, value]) => same(value, got[name], zone))
    return agrees ? undefined : { id, expected: shown, got: readable(got.refused ?? (expected.length === 1 ? got[expected[0]?.[0] ?? ''] : got)) }
  } catch (error) {
    return { id, expected: shown, got: `threw: ${String(error)}` }
  }
}

/** Instants as texts, wherever they stand: a difference is read by people. */
function readable(got: unknown): unknown {
  if (Array.isArray(got)) return got.map(readable)
  if (!isRecord(got)) return got
  if (typeof got.instant === 'number' && Number.isFinite(got.instant)) return new Date(got.instant).toISOString()
  return Object.fromEntries(Object.entries(got).map(([name, value]) => [name, readable(value)]))
}

function calendarOf(facts: CaseFacts, calendars: Record<string, unknown>) {
  // a name that no calendar has would be an empty calendar, in which everything is closed
  if (typeof facts.calendar === 'string' && !Object.hasOwn(calendars, facts.calendar)) return compileCalendar(undefined)
  const named = typeof facts.calendar === 'string' ? calendars[facts.calendar] : facts.calendar
  const read = calendarFields.safeParse({ ...(isRecord(named) ? stated(named) : {}), ...ownFields(facts) })
  if (!read.success) return compileCalendar(undefined)
  const { timezone, weekly, holidays, holiday, recurring_holidays_mm_dd: recurringHolidays, breaks, date_overrides: overrides } = read.data
  const allHolidays = holiday === undefined ? holidays : [...holidays, holiday]
  return compileCalendar({ zone: timezone, weekly, holidays: allHolidays, recurringHolidays, breaks, overrides })
}

/** A member that is null says nothing. */
const stated = (fields: Record<string, unknown>) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
const ownFields = (facts: CaseFacts) => stated(Object.fromEntries(Object.entries(facts).filter(([name]) => name in calendarFields.shape)))

/** Numbers that stand for instants (`Got.instants`) are compared as instants or wall clocks, everything else as it is written. */
function same(expected: unknown, got: unknown, calendar: WorkingCalendar | undefined): boolean {
  if (got === undefined) return false
  if (isRecord(got) && typeof got.instant === 'number') return sameInstant(expected, got.instant, calendar)
  if (Array.isArray(got))
    return Array.isArray(expected) && expected.length === got.length && got.every((part, i) => same(expected[i], part, calendar))
  if (isRecord(got)) {
    const names = Object.keys(got)
    return (
      isRecord(expected) &&
      Object.keys(expected).length === names.length &&
      names.every((name) => same(expected[name], got[name], calendar))
    )
  }
  return expected === got
}

function sameInstant(expected: unknown, got: number, calendar: WorkingCalendar | undefined): boolean {
  if (typeof expected !== 'string') return false
  const instant = parseInstant(expected)
  if (instant.ok) return instant.value === got
  const wallClock = parseWallClock(expected)
  return wallClock.ok && calendar?.zone.wallClockAt(got) === wallClock.value
}
