/** Until when a reminder can be put off with one key. Pure. */
import { dateOf, plusDays, timeOf } from '../../../shared/calendar/calendar-days.ts'
import type { Instant } from '../../../shared/log/op.ts'
import { instantAt } from '../../parts/dates.ts'

export const snoozeChoices = ['hour', 'afternoon', 'tomorrow', 'typed'] as const
export type SnoozeChoice = (typeof snoozeChoices)[number]

const hour = 3_600_000
/** When the desk is back from lunch, and when it opens. */
const afternoon = '14:00'
const morning = '09:00'

/** Absent: not now. An afternoon that is there already, or about to be, is no choice. */
export function snoozeUntil(choice: Exclude<SnoozeChoice, 'typed'>, now: number, zone: string): Instant | undefined {
  const today = dateOf(now, zone)
  if (choice === 'hour') return new Date(now + hour).toISOString() as Instant
  if (choice === 'tomorrow') return instantAt(plusDays(today, 1), morning, zone)
  return timeOf(now + hour, zone) < afternoon && dateOf(now + hour, zone) === today ? instantAt(today, afternoon, zone) : undefined
}
