import { refuse, type Answer } from '../log/refusal.ts'
import { dayOfDate, dayOfWeek } from './civil.ts'
import type { GazettedYear } from './cn.ts'

/** What a year may not say, whatever file it came in; `place` names where it stands there. */
export function checkYear(one: GazettedYear, place: (...at: (string | number)[]) => string): Answer<GazettedYear> {
  const wrong = (code: 'dateUnreadable' | 'dateOutside' | 'dayTwice' | 'makeupOnWeekday', at: string, date: string) =>
    refuse(`calendarFile.${code}`, { params: { at, date, year: one.year } })
  const seen = new Set<string>()
  const days = [
    ...one.holidays.map(([date], index) => ({ date, at: place('holidays', index), makeup: false })),
    ...one.makeupWorkdays.map((date, index) => ({ date, at: place('makeupWorkdays', index), makeup: true })),
  ]
  for (const { date, at, makeup } of days) {
    const day = dayOfDate(date)
    if (Number.isNaN(day)) return wrong('dateUnreadable', at, date)
    if (!date.startsWith(`${one.year}-`)) return wrong('dateOutside', at, date)
    if (seen.has(date)) return wrong('dayTwice', at, date)
    if (makeup && dayOfWeek(day) <= 5) return wrong('makeupOnWeekday', at, date)
    seen.add(date)
  }
  return { ok: true, value: one }
}
