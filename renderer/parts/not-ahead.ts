/** Marks a time that has not come yet at its own field, before the command is sent: the answer that the rules give, in the place where it can be mended. */
import { dateOf } from '../../shared/calendar/calendar-days.ts'
import { liesAhead } from '../../shared/incident/ahead.ts'
import type { Instant } from '../../shared/log/op.ts'
import { deskNow } from '../desk-clock.ts'
import { readDateTime } from './dates.ts'
import type { Missing } from './use-command-form.ts'

/** `path`: where the command has it; `typed`: as it stands in the field. What cannot be read is marked by the schema. */
export function notAhead(path: string, typed: string, zone: string): Missing[] {
  const instant = readDateTime(typed, deskNow(), zone) as Instant | undefined
  return instant && liesAhead(instant, deskNow()) ? [{ path, code: 'inFuture', params: { date: dateOf(instant, zone) } }] : []
}
