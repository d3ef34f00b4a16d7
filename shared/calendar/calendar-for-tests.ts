/** What the tests of this folder write calendars with. Not for the product: it throws. */
import { compileCalendar, type CalendarDefinition, type WorkingCalendar } from './calendar.ts'

export const at = (text: string): number => {
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) throw new Error(`no instant: ${text}`)
  return ms
}

export function compiledCalendar(definition: CalendarDefinition): WorkingCalendar {
  const answer = compileCalendar(definition)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export type Ranges = [open: string, close: string][]

const onDays = (days: readonly string[], hours: Ranges) => Object.fromEntries(days.map((day) => [day, hours]))
export const everyDay = (...hours: Ranges): CalendarDefinition['weekly'] => onDays(weekdays, hours)
export const mondayToFriday = (...hours: Ranges): CalendarDefinition['weekly'] => onDays(weekdays.slice(0, 5), hours)
