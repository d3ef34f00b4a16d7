/**
 * A named calendar as forms hold it: as typed. Dates stand one after the other in any form that people separate them by, hours of single dates a
 * line each. What cannot be read stays as it was typed, so that the rules of calendars refuse it with its place.
 */
import type { CalendarDefinition } from '../../../shared/calendar/calendar.ts'
import { dateOfDay, dayOfDate } from '../../../shared/calendar/civil.ts'
import type { NamedCalendar } from '../../../shared/rules/named-calendar.ts'
import { numberFrom, titleFrom, titleValues, type TitleValues } from '../../parts/limit-values.ts'
import { readRanges, readWeek, weekValues, type WeekValues } from './hours-values.ts'

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

function hoursFrom(typed: string): Hours {
  const hours: Hours = {}
  for (const line of typed.split('\n').map((one) => one.normalize('NFKC').trim()).filter(Boolean)) {
    const [date = '', ...rest] = line.split(/\s+/)
    const ranges = rest.join(' ')
    hours[date] = [...(hours[date] ?? []), ...(readRanges(ranges) ?? [[ranges, ranges] as [string, string]])]
  }
  return hours
}

/** What was typed, for the rules of calendars to judge. A week that cannot be read says so at its own field. */
export function calendarFrom({ id, title, source, zone, week, ...typed }: CalendarValues): NamedCalendar {
  const read = readWeek(week)
  const [holidays, recurring, overrides, breaks] = [datesFrom(typed.holidays), words(typed.recurring), hoursFrom(typed.overrides), hoursFrom(typed.breaks)]
  const loaded = words(typed.years).map(Number)
  return {
    id: id.trim(), title: titleFrom(title), ...(source.trim() && { source: source.trim() }),
    definition: {
      zone: zone.trim(), weekly: read.ok ? read.weekly : {},
      ...(holidays.length > 0 && { holidays: [...new Set(holidays)].sort() }),
      ...(recurring.length > 0 && { recurringHolidays: [...new Set(recurring)].sort() }),
      ...(Object.keys(overrides).length > 0 && { overrides }),
      ...(Object.keys(breaks).length > 0 && { breaks }),
      ...(loaded.length > 0 && { years: { loaded, closedDaysAtMost: typed.closedAtMost.trim() === '' ? 0 : numberFrom(typed.closedAtMost) } }),
    },
  }
}

/** `holidays.3` -> the date that stands there; `overrides.2026-02-14.0` -> that date: what a person finds again in a field. */
export function placeInCalendar({ definition }: NamedCalendar, at: string): string {
  const [list, key = ''] = at.split('.')
  if (list === 'holidays') return definition.holidays?.[Number(key)] ?? at
  if (list === 'recurringHolidays') return definition.recurringHolidays?.[Number(key)] ?? at
  return key || at
}

/** The field in which a refusal is said. */
export function fieldAt(at: string): keyof CalendarValues | undefined {
  const [list] = at.split('.')
  return ({ id: 'id', title: 'title', zone: 'zone', weekly: 'week', holidays: 'holidays', recurringHolidays: 'recurring', overrides: 'overrides', breaks: 'breaks', years: 'years' } as const)[list as 'id']
}

/** Days off out of a file beside those that stand there; where years are counted as known, theirs are known now. */
export function withDaysOff(values: CalendarValues, dates: readonly string[]): Pick<CalendarValues, 'holidays' | 'years'> {
  const years = values.years.trim() === '' ? [] : [...new Set([...words(values.years), ...dates.map((date) => date.slice(0, 4))])].sort()
  return { holidays: byYear([...new Set([...datesFrom(values.holidays), ...dates])]), years: years.join(' ') }
}
