/** Dates in a folded message: 2026年9月17日, 2026-09-17, 2026/9/17, 2026.9.17, and 9月17日 when today is known. */
import { dateOfDay, dayOfDate } from '../calendar/civil.ts'
import type { Taken } from './extract.ts'
import { matchesOf } from './matches.ts'

const full = /(?<!\d|\d[.,])((\d{4})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})(?:\s?[日号])?)(?!\d)/dgu
const yearless = /(?<![\d年/.-])((\d{1,2})\s?月\s?(\d{1,2})\s?[日号])/dgu

/** Nobody complains of what was before. */
const FIRST_YEAR = 1900

export function datesIn(text: string, today?: string): Taken[] {
  const taken: Taken[] = []
  for (const { range, groups } of matchesOf(text, full)) {
    const [, , year = '', month = '', day = ''] = groups
    const value = dateFrom(Number(year), month, day)
    if (value !== undefined) taken.push({ kind: 'date', value, ...range })
  }
  if (today === undefined) return taken
  for (const { range, groups } of matchesOf(text, yearless)) {
    const value = lastBefore(today, groups[2] ?? '', groups[3] ?? '')
    if (value !== undefined) taken.push({ kind: 'date', value, ...range })
  }
  return taken
}

/** Nine years hold a 29 February in any case. */
function lastBefore(today: string, month: string, day: string): string | undefined {
  const thisYear = Number(today.slice(0, 4))
  const dates = Array.from({ length: 9 }, (_, back) => dateFrom(thisYear - back, month, day))
  return dates.find((date) => date !== undefined && date <= today)
}

function dateFrom(year: number, month: string, day: string): string | undefined {
  if (!(year >= FIRST_YEAR)) return undefined
  const date = dateOfDay(dayOfDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`))
  return date === '' ? undefined : date
}
