/** Named calendars as files: the product's own form, or a bare working calendar as the command line takes it (`deadlines --calendar`). */
import type { MadeFile } from '../../../shared/contract/acts.ts'
import type { Answer } from '../../../shared/log/refusal.ts'
import { readNamedCalendar, type NamedCalendar } from '../../../shared/rules/named-calendar.ts'
import { jsonFile, readJsonFile } from '../../parts/json-file.ts'

export const fileOfCalendar = (calendar: NamedCalendar): MadeFile => jsonFile(`${calendar.id}.json`, calendar)

/** A bare calendar is called as `named`. Refusals: `calendarFile.unreadable` for what is no JSON, else those of `readNamedCalendar`. */
export const readCalendarFile = (text: string, named: Pick<NamedCalendar, 'id' | 'title'>): Answer<NamedCalendar> =>
  readJsonFile(text, (content) => readNamedCalendar(isBare(content) ? { ...named, definition: content } : content), 'calendarFile.unreadable').answer

const isBare = (content: unknown): boolean => typeof content === 'object' && content !== null && 'weekly' in content
