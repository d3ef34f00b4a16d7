/** The days ahead as weeks from Monday to Sunday: what the map of due clocks draws. Pure. */
import { dayOfWeek, plusDays } from '../../../shared/calendar/calendar-days.ts'
import type { Board } from '../../../shared/contract/now.ts'
import type { CalendarDate } from '../../../shared/log/op.ts'

export interface DueDay { date: CalendarDate; due: number; law: number }
/** `days` has seven places; those before today and after the last day are empty. */
export interface DueWeek { monday: CalendarDate; days: readonly (DueDay | undefined)[] }

export function dueWeeks(today: CalendarDate, count: number, byDay: Board['byDay']): DueWeek[] {
  const known = new Map(byDay.map((day) => [day.date, day]))
  const last = plusDays(today, count - 1)
  const weeks: DueWeek[] = []
  for (let monday = plusDays(today, 1 - dayOfWeek(today)); monday <= last; monday = plusDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => {
      const date = plusDays(monday, index)
      return date < today || date > last ? undefined : { date, due: known.get(date)?.due ?? 0, law: known.get(date)?.law ?? 0 }
    })
    weeks.push({ monday, days })
  }
  return weeks
}

/** Four grounds, by how a day compares with the fullest one; 0 is an empty day. */
export const depthOf = (due: number, most: number): number => (due === 0 ? 0 : Math.max(1, Math.ceil((due / most) * 4)))
