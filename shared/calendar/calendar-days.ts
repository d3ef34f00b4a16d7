/**
 * Calendar days (自然日): arithmetic on dates `YYYY-MM-DD`, and the edges of a date in a zone. No holiday and no opening hour is looked at,
 * so nothing here is ever refused for a missing year. Input is taken as checked (`CalendarDate`, `Instant`, `isZone`); unchecked input
 * gives the empty text or NaN, never an exception.
 */
import type { CalendarDate } from '../log/op.ts'
import { civilOf, dateOfDay, dayOfDate, daysInMonth, dayOfWeek as weekdayOfDay, epochDay } from './civil.ts'
import { parseInstant, parseWallClock } from './instants.ts'
import { zoneOf } from './zone.ts'

const asDate = (day: number): CalendarDate => dateOfDay(day) as CalendarDate

export const plusDays = (date: string, days: number): CalendarDate => asDate(dayOfDate(date) + days)

export const plusWeeks = (date: string, weeks: number): CalendarDate => plusDays(date, weeks * 7)

/** The same day of the month `months` later or earlier; where that month is shorter, its last day (民法典 202). */
export function plusMonths(date: string, months: number): CalendarDate {
  const day = dayOfDate(date)
  if (Number.isNaN(day) || !Number.isInteger(months)) return asDate(Number.NaN)
  const { year, month, dayOfMonth } = civilOf(day)
  const index = year * 12 + month - 1 + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return asDate(epochDay(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth))))
}

/** Days from one date to another, the start day not counted; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number => dayOfDate(to) - dayOfDate(from)

/** ISO: 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (date: string): number => weekdayOfDay(dayOfDate(date))

/** The local date of an instant (ISO 8601 with an offset, or epoch ms). */
export function dateOf(instant: string | number, zone: string): CalendarDate {
  const ms = typeof instant === 'number' ? instant : epochMs(instant)
  return asDate(zoneOf(zone)?.dayAt(ms) ?? Number.NaN)
}

function epochMs(instant: string): number {
  const parsed = parseInstant(instant)
  return parsed.ok ? parsed.value : Number.NaN
}

/** `2026-09-17 14:05` on the wall clock of a zone. */
export function dateTimeOf(instant: string | number, zone: string): string {
  const wall = zoneOf(zone)?.wallClockAt(typeof instant === 'number' ? instant : epochMs(instant)) ?? Number.NaN
  return Number.isNaN(wall) ? '' : new Date(wall).toISOString().slice(0, 16).replace('T', ' ')
}

/** `14:05` of it. */
export const timeOf = (instant: string | number, zone: string): string => dateTimeOf(instant, zone).slice(11)

/** The instant of a local text, `2026-09-17T14:05` with or without seconds, on the wall clock of a zone, epoch ms. */
export function wallClockMs(local: string, zone: string): number {
  const wall = parseWallClock(local)
  return wall.ok ? (zoneOf(zone)?.instantOf(wall.value) ?? Number.NaN) : Number.NaN
}

/** First instant of a date in a zone, epoch ms. */
export const startOfDate = (date: string, zone: string): number => zoneOf(zone)?.startOfDay(dayOfDate(date)) ?? Number.NaN

/** End of a date in a zone, epoch ms: the first instant of the next date. What happens before it is still in time (M20 43). */
export const endOfDate = (date: string, zone: string): number => zoneOf(zone)?.startOfDay(dayOfDate(date) + 1) ?? Number.NaN
