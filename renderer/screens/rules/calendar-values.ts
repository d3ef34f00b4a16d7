/**
 * A named calendar as forms hold it: as typed. Dates stand one after the other in any form that people separate them by, hours of single dates a
 * line each. What cannot be read stays as it was typed, so that the rules of calendars refuse it with its place.
 */
import type { CalendarDefinition } from '../../../shared/calendar/calendar.ts'
import { dateOfDay, dayOfDate } from '../../../shared/calendar/civil.ts'
import type { NamedCalendar } from '../../../shared/rules/named-calendar.ts'
import { numberFrom, titleFrom, titleValues, type TitleValues } from '../../parts/limit-values.ts'
import { readRanges, weekdays, weekValues, type Weekday, type WeekValues } from './hours-values.ts'

export interface CalendarValues {
  id: string
  title: TitleValues
  source: string
  zone: string
  week: WeekValues
  holidays: string
  recurring: string
  overrides: string
  breaks: string
  years: string
  closedAtMost: string
}

type Hours = Record<string, [string, string][]>

const fresh: CalendarDefinition = { zone: 'Asia/Shanghai', weekly: {} }

export function calendarValues(calendar: NamedCalendar | undefined): CalendarValues {
  const { zone, weekly, holidays = [], recurringHolidays = [], overrides = {}, breaks = {}, years } = calendar?.definition ?? fresh
  return {
    id: calendar?.id ?? '', title: titleValues(calendar?.title), source: calendar?.source ?? '', zone, week: weekValues(weekly),
    holidays: byYear(holidays), recurring: recurringHolidays.join(' '), overrides: typedHours(overrides), breaks: typedHours(breaks),
    years: years?.loaded.join(' ') ?? '', closedAtMost: years ? String(years.closedDaysAtMost) : '',
  }
}

/** A line for each year. */
function byYear(dates: readonly string[]): string {
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))].sort()
  return years.map((year) => dates.filter((date) => date.startsWith(year)).toSorted().join(' ')).join('\n')
}

const typedHours = (hours: Record<string, readonly (readonly [string, string])[]>): string =>
  Object.entries(hours).sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, ranges]) => [date, ranges.map(([open, close]) => `${open}-${close}`).join(', ')].join(' ').trim()).join('\n')

const words = (typed: string): string[] => typed.normalize('NFKC').split(/[\s,;、]+/).filter(Boolean)

/** `2026-10-01..2026-10-07` is every day of it, both included. */
function datesFrom(typed: string): string[] {
  return words(typed).flatMap((word) => {
    const [from = '', to] = word.split(/\.\.|~|至/)
    const [first, last] = [dayOfDate(from), dayOfDate(to ?? '')]
    const isSpan = to !== undefined && last >= first && last - first < 366
    return isSpan ? Array.from({ length: last - first + 1 }, (_, day) => dateOfDay(first + day)) : [word]
  })
}

/** A date that stands twice, or a break without a time, is kept as typed as well: nobody can say what was meant. */
function hoursFrom(typed: string, mayBeClosed: boolean): Hours {
  const hours = new Map<string, [string, string][]>()
  for (const line of typed.split('\n').map((one) => one.normalize('NFKC').trim()).filter(Boolean)) {
    const [first = '', ...rest] = line.split(/\s+/)
    // what is no date is named by its whole line: alone it could be the name of something that every object has
    const date = Number.isNaN(dayOfDate(first)) ? line : first
    const ranges = readRanges(rest.join(' '))
    const clear = ranges !== undefined && (mayBeClosed || ranges.length > 0) && !hours.has(date)
    hours.set(date, clear ? ranges : asTyped(line))
  }
  return Object.fromEntries(hours)
}

const asTyped = (typed: string): [string, string][] => [[typed, typed]]

/** What was typed, for the rules of calendars to judge. */
export function calendarFrom({ id, title, source, zone, week, ...typed }: CalendarValues): NamedCalendar {
  const weekly = Object.fromEntries(weekdays.map((day) => [day, readRanges(week[day]) ?? asTyped(week[day])]).filter(([, ranges]) => ranges && ranges.length > 0)) as CalendarDefinition['weekly']
  const [holidays, recurring, overrides, breaks] = [datesFrom(typed.holidays), words(typed.recurring), hoursFrom(typed.overrides, true), hoursFrom(typed.breaks, false)]
  const loaded = words(typed.years).map(Number)
  return {
    id: id.trim(), title: titleFrom(title), ...(source.trim() && { source: source.trim() }),
    definition: {
      zone: zone.trim(), weekly,
      ...(holidays.length > 0 && { holidays: [...new Set(holidays)].sort() }),
      ...(recurring.length > 0 && { recurringHolidays: [...new Set(recurring)].sort() }),
      ...(Object.keys(overrides).length > 0 && { overrides }),
      ...(Object.keys(breaks).length > 0 && { breaks }),
      // the one without the other bounds nothing
      ...((loaded.length > 0 || typed.closedAtMost.trim() !== '') && { years: { loaded, closedDaysAtMost: numberFrom(typed.closedAtMost) } }),
    },
  }
}

/** A place as a rule names it, as a person finds it: the weekday, the field, or what stands in the list. */
export type PlaceInCalendar = { weekday: Weekday } | { field: keyof CalendarValues } | { text: string }

/** `holidays.3` -> the date that stands there; `overrides.2026-02-14.0` -> that date; `weekly.tue.0` -> Tuesday. */
export function placeInCalendar({ definition }: Pick<NamedCalendar, 'definition'>, at: string): PlaceInCalendar | undefined {
  const [list, key = ''] = at.split('.')
  const weekday = weekdays.find((day) => day === key)
  if (list === 'weekly' && weekday) return { weekday }
  const listed = list === 'holidays' ? definition.holidays?.[Number(key)] : list === 'recurringHolidays' ? definition.recurringHolidays?.[Number(key)] : list === 'overrides' || list === 'breaks' ? key : undefined
  if (listed) return { text: listed }
  const field = fieldAt(at)
  return field ? { field } : undefined
}

/** The field in which a refusal is said. */
export function fieldAt(at: string): keyof CalendarValues | undefined {
  if (at === 'years.closedDaysAtMost') return 'closedAtMost'
  const [list = ''] = at.split('.')
  return fields.find(([name]) => name === list)?.[1]
}
const fields: readonly (readonly [string, keyof CalendarValues])[] = [
  ['id', 'id'], ['title', 'title'], ['zone', 'zone'], ['source', 'source'], ['weekly', 'week'], ['holidays', 'holidays'], ['recurringHolidays', 'recurring'], ['overrides', 'overrides'], ['breaks', 'breaks'], ['years', 'years'],
]

/** Days off out of a file beside those that stand there; where years are counted as known, theirs are known now. */
export function withDaysOff(values: CalendarValues, dates: readonly string[]): Pick<CalendarValues, 'holidays' | 'years'> {
  const years = values.years.trim() === '' ? [] : [...new Set([...words(values.years), ...dates.map((date) => date.slice(0, 4))])].sort()
  return { holidays: byYear([...new Set([...datesFrom(values.holidays), ...dates])]), years: years.join(' ') }
}
