/**
 * Calendars with a name, beside the two of the product (`branch`: the branch's own hours, `cn`: mainland China at the usual hours): of another
 * country, of a call centre that works on Saturdays, of a court. Packs name them; what they hold is a whole working calendar.
 */
import { z } from 'zod'
import { calendarSchema, compileCalendar } from '../calendar/calendar.ts'
import { refuse, type Answer } from '../log/refusal.ts'
import { typed } from '../text/typed.ts'
import { Slug, Title } from './pack.ts'

export const ownCalendars: readonly string[] = ['branch', 'cn']

/** Thirty years of days off take a tenth of it. */
const mostCharacters = 100_000

export const NamedCalendar = z.strictObject({
  /** what packs call it */
  id: Slug,
  title: Title,
  definition: calendarSchema,
  /** where its days off are written */
  source: typed.max(500).optional(),
})
export type NamedCalendar = z.infer<typeof NamedCalendar>

/**
 * Checks a calendar that somebody typed or that comes from a file. Refusals, with `params.at` naming the place as in a bare calendar
 * (`holidays.3`): those of `compileCalendar`; `pack.idUnreadable`; `namedCalendar.untitled`, `.ownName`, `.neverOpen`, `.tooLarge`.
 */
export function readNamedCalendar(input: unknown): Answer<NamedCalendar> {
  const { definition } = (input ?? {}) as { definition?: unknown }
  const compiled = compileCalendar(definition)
  if (!compiled.ok) return compiled
  const read = NamedCalendar.safeParse(input)
  if (!read.success) {
    const at = read.error.issues[0]?.path.map(String).join('.') ?? ''
    return at === 'id' ? refuse('pack.idUnreadable', { params: { at } }) : at.startsWith('title') ? refuse('namedCalendar.untitled', { params: { at } }) : refuse('calendarUnreadable', { params: { at } })
  }
  const { id } = read.data
  if (ownCalendars.includes(id)) return refuse('namedCalendar.ownName', { params: { at: 'id', id } })
  if (JSON.stringify(definition).length > mostCharacters) return refuse('namedCalendar.tooLarge', { params: { at: '' } })
  return compiled.value.longestDay > 0 ? { ok: true, value: read.data } : refuse('namedCalendar.neverOpen', { params: { at: 'weekly' } })
}

/** England and Wales. The days follow from the Banking and Financial Dealings Act 1971 and its yearly proclamations; nobody compared them with the published list. */
export const ukCalendar = NamedCalendar.parse({
  id: 'uk',
  title: { 'zh-CN': '英格兰和威尔士', 'zh-TW': '英格蘭和威爾斯', en: 'England and Wales' },
  source: 'Banking and Financial Dealings Act 1971',
  definition: {
    zone: 'Europe/London',
    weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']], wed: [['09:00', '17:00']], thu: [['09:00', '17:00']], fri: [['09:00', '17:00']] },
    holidays: [
      '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26',
      '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28',
      '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28',
    ],
    // eight a year, and now and then one for a coronation or a funeral
    years: { loaded: [2025, 2026, 2027], closedDaysAtMost: 12 },
  },
})
