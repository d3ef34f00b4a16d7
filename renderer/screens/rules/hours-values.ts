/** Weekly hours as typed: `09:00-12:00, 13:30-17:30`, each day in one field; an empty day is a day off. */
import type { CalendarDefinition } from '../../../shared/calendar/calendar.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]
export type WeekValues = Record<Weekday, string>
type Weekly = CalendarDefinition['weekly']

export const weekValues = (weekly: Weekly): WeekValues => {
  const typed = (day: Weekday) => (weekly[day] ?? []).map(([open, close]) => `${open}-${close}`).join(', ')
  return { mon: typed('mon'), tue: typed('tue'), wed: typed('wed'), thu: typed('thu'), fri: typed('fri'), sat: typed('sat'), sun: typed('sun') }
}

/** The ranges of a day; undefined when it cannot be read. `9:00` is as good as `09:00`. */
export function readRanges(typed: string): [string, string][] | undefined {
  const parts = typed.normalize('NFKC').split(/[,、;\n]|\s(?=\d{1,2}:\d{2}\s*[-–—~至到])/).map((part) => part.trim()).filter(Boolean)
  const ranges = parts.map((part): [string, string] | undefined => {
    const found = /^(\d{1,2}):(\d{2})\s*[-–—~至到]\s*(\d{1,2}):(\d{2})$/.exec(part)
    return found ? [`${(found[1] ?? '').padStart(2, '0')}:${found[2]}`, `${(found[3] ?? '').padStart(2, '0')}:${found[4]}`] : undefined
  })
  return ranges.some((range) => range === undefined) ? undefined : ranges.filter((range) => range !== undefined)
}

/** The week, or the first day that cannot be read. */
export function readWeek(values: WeekValues): { ok: true; weekly: Weekly } | { ok: false; day: Weekday } {
  const weekly: Weekly = {}
  for (const day of weekdays) {
    const ranges = readRanges(values[day])
    if (!ranges) return { ok: false, day }
    if (ranges.length > 0) weekly[day] = ranges
  }
  return { ok: true, weekly }
}
