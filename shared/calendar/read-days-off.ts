/**
 * Days off out of an iCalendar file as authorities and companies publish them: every all-day event closes its dates, its end not included, unless it was
 * taken back or says that it is a working day (班).
 * For named calendars; the Chinese days off, which need make-up days beside them, are read by read-years.ts.
 */
import { refuse, type Answer } from '../log/refusal.ts'
import { allDayEvent, isCancelled, parseICalendar, signOf, textOf } from './read-ical.ts'

/** Dates in order, each once. Refusals: `calendarFile.unreadable`, `.empty`, `.timed`, `.dateUnreadable`, with `params.at` where there is a place. */
export function readDaysOff(content: string): Answer<string[]> {
  const calendar = parseICalendar(content.replace(/^\uFEFF/, '').trimStart())
  if (!calendar) return refuse('calendarFile.unreadable', { params: { at: '' } })
  const dates = new Set<string>()
  for (const event of calendar.getAllSubcomponents('vevent')) {
    const summary = textOf(event, 'summary')
    if (isCancelled(event) || signOf(event, summary) === 'work') continue
    const read = allDayEvent(event, summary)
    if (!read.ok) return read
    for (const date of read.value.dates) dates.add(date)
  }
  return dates.size > 0 ? { ok: true, value: [...dates].sort() } : refuse('calendarFile.empty')
}
