/** Named calendars as files: the product's own form, or a bare working calendar as the command line takes it (`deadlines --calendar`). */
import { compileCalendar, type CalendarDefinition } from '../../../shared/calendar/calendar.ts'
import type { MadeFile } from '../../../shared/contract/acts.ts'
import type { Answer } from '../../../shared/log/refusal.ts'
import { readNamedCalendar, type NamedCalendar } from '../../../shared/rules/named-calendar.ts'
import { jsonFile, readJsonFile } from '../../parts/json-file.ts'

export const fileOfCalendar = (calendar: NamedCalendar): MadeFile => jsonFile(`${calendar.id}.json`, calendar)

type Named = Pick<NamedCalendar, 'id' | 'title' | 'source'>

/**
 * A bare calendar is called as `named`, even where that is not typed yet. Refusals: `calendarFile.unreadable` for what is no JSON, else those of
 * `readNamedCalendar`; `content` is what a place is looked up in.
 */
export const readCalendarFile = (text: string, named: Named): { answer: Answer<NamedCalendar>; content: unknown } => readJsonFile(text, (content) => read(content, named), 'calendarFile.unreadable')

function read(content: unknown, named: Named): Answer<NamedCalendar> {
  if (!isBare(content)) return readNamedCalendar(content)
  const compiled = compileCalendar(content)
  return compiled.ok ? { ok: true, value: { ...named, definition: content } } : compiled
}

const isBare = (content: unknown): content is CalendarDefinition & NamedCalendar['definition'] => typeof content === 'object' && content !== null && 'weekly' in content
