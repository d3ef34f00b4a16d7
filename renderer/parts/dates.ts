/** Dates as the office writes them, `2026-09-17（周四）`, and read as people type them. All in the branch's zone. Pure. */
import { dateOf, dayOfWeek, endOfDate, plusDays, startOfDate, dateTimeOf, timeOf } from '../../shared/calendar/calendar-days.ts'
import { zoneOf } from '../../shared/calendar/zone.ts'
import type { CalendarDate, Instant } from '../../shared/log/op.ts'
import type { Text } from '../text/text.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export const weekdayText = (t: Text, date: CalendarDate): string => t(`time.weekday.${weekdays[dayOfWeek(date) - 1] ?? 'mon'}`)
export const dateText = (t: Text, date: CalendarDate): string => t('time.date', { date, weekday: weekdayText(t, date) })

export function instantText(t: Text, instant: string | number, zone: string): string {
  const date = dateOf(instant, zone)
  return t('time.dateTime', { date, weekday: weekdayText(t, date), time: timeOf(instant, zone) })
}
export const instantDateText = (t: Text, instant: string | number, zone: string): string => dateText(t, dateOf(instant, zone))

/** `2026-09-17 14:05`: what a field shows and takes back. */
export const typedInstant = (instant: string, zone: string): string => dateTimeOf(instant, zone)

export function instantAt(date: CalendarDate, time: string, zone: string): Instant | undefined {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const midnight = Date.parse(`${date}T00:00:00.000Z`)
  const at = zoneOf(zone)?.instantOf(midnight + (hours * 60 + minutes) * 60_000) ?? Number.NaN
  return Number.isNaN(at) ? undefined : (new Date(at).toISOString() as Instant)
}

const relative: [RegExp, number][] = [
  [/^(今天|今日|今|today|jt)/i, 0], [/^(昨天|昨日|昨|yesterday|zt)/i, -1], [/^(前天|前日|qt)/i, -2], [/^(明天|明日|明|tomorrow|mt)/i, 1],
  [/^(后天|後天|ht)/i, 2],
]

/**
 * A date as typed: `2026-09-17`, `2026/9/17`, `20260917`, `2026年9月17日`, `9-17` (the year that lies nearest to today), 今天, 昨天, `+3`, `-1`.
 */
export function readDate(typed: string, today: CalendarDate): CalendarDate | undefined {
  const text = typed.normalize('NFKC').trim()
  for (const [pattern, days] of relative) if (pattern.exec(text)?.[0].length === text.length) return plusDays(today, days)
  const shift = /^([+-]\d{1,3})$/.exec(text)
  if (shift) return plusDays(today, Number(shift[1]))
  const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (full) return valid(full[1] ?? '', full[2] ?? '', full[3] ?? '')
  const short = /^(\d{1,2})[-/.月](\d{1,2})[日号號]?$/.exec(text)
  return short ? nearest(short[1] ?? '', short[2] ?? '', today) : undefined
}

function valid(year: string, month: string, day: string): CalendarDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return plusDays(date, 0) === date ? (date as CalendarDate) : undefined
}

/** On the second of January, `12-30` is three days ago, not next year. */
function nearest(month: string, day: string, today: CalendarDate): CalendarDate | undefined {
  const year = Number(today.slice(0, 4))
  const candidates = [year - 1, year, year + 1].map((one) => valid(String(one), month, day)).filter((one) => one !== undefined)
  const distance = (date: CalendarDate) => Math.abs(Date.parse(date) - Date.parse(today))
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** A date with a time: as `readDate`, then `14:30`, `1430`, `14点半`, `下午2:30`; a time alone is today's; a date alone has none. */
export function readDateTime(typed: string, now: number, zone: string): Instant | undefined {
  const text = typed.normalize('NFKC').trim().replace(/\s+/g, ' ')
  const today = dateOf(now, zone)
  const time = /(?<![\d\-/.:])(上午|下午|晚上|中午)?\s?(\d{1,2})(?::(\d{2})|[点點时時](?:(\d{1,2})分?|(半))?)$/.exec(text)
    ?? /(?:^|[ T])()(\d{2})(\d{2})$/.exec(text)
  const clock = time && clockOf(time)
  const dateWords = time ? text.slice(0, time.index).trim() : text
  const date = dateWords === '' ? today : readDate(dateWords, today)
  if (!date || (time && !clock)) return undefined
  return instantAt(date, clock ?? (date === today ? timeOf(now, zone) : '00:00'), zone)
}

function clockOf([, half, hours, minutes, spoken, halfHour]: RegExpExecArray): string | undefined {
  const afternoon = half === '下午' || half === '晚上'
  const hour = Number(hours) + (afternoon && Number(hours) < 12 ? 12 : 0)
  const minute = Number(minutes ?? spoken ?? (halfHour ? 30 : 0))
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : undefined
}

/** [from, to) of whole days in the zone, epoch ms. */
export const spanOfDates = (
  from: CalendarDate | undefined, to: CalendarDate | undefined, zone: string,
): { from?: number; to?: number } => ({
  ...(from && { from: startOfDate(from, zone) }),
  ...(to && { to: endOfDate(to, zone) }),
})
