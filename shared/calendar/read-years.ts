/**
 * Gazetted years out of a file: the product's own form, one year or several, as JSON; or an iCalendar file of the Chinese days off (read-ical.ts).
 * A year that contradicts itself is refused with the place named: every deadline in working time is computed from what is accepted here.
 */
import { z } from 'zod'
import { refuse, type Answer } from '../log/refusal.ts'
import { checkYear } from './check-year.ts'
import type { GazettedYear } from './cn.ts'
import { readICalendar } from './read-ical.ts'

const text = z.string().trim().min(1).max(500)
const YearInFile = z.object({
  year: z.int().min(1970).max(2399),
  source: z.object({ notice: text, official: text.optional() }),
  holidays: z.array(z.tuple([z.string(), z.string().max(100)])).min(1).max(366),
  makeupWorkdays: z.array(z.string()).max(120),
})
/** A year that is announced but has nothing yet stands in such files as a blank. */
const Blank = z.object({ year: z.int(), holidays: z.array(z.unknown()).length(0) })

/**
 * Reads a file by what is in it. Refusals, each with `params.at` where there is a place: `calendarFile.unreadable`, `.empty`, `.otherCountry`,
 * `.mixedYears`, `.dateUnreadable`, `.dateOutside`, `.dayTwice`, `.makeupOnWeekday`, `.timed`, `.unmarked`.
 */
export function readYears(content: string): Answer<GazettedYear[]> {
  const body = content.replace(/^\uFEFF/, '').trimStart()
  if (body === '') return refuse('calendarFile.empty')
  return /^BEGIN:VCALENDAR/i.test(body) ? readICalendar(body) : readJson(body)
}

function readJson(body: string): Answer<GazettedYear[]> {
  let input: unknown
  try {
    input = JSON.parse(body)
  } catch {
    return refuse('calendarFile.unreadable', { params: { at: '' } })
  }
  const country = (input as { jurisdiction?: unknown } | null)?.jurisdiction
  if (typeof country === 'string' && country.toUpperCase() !== 'CN') return refuse('calendarFile.otherCountry', { params: { at: 'jurisdiction', found: country } })
  const many = Array.isArray(input) ? input : (input as { years?: unknown } | null)?.years
  const entries = Array.isArray(many) ? many.map((entry: unknown, index) => ({ entry, path: Array.isArray(input) ? `${index}` : `years.${index}` })) : [{ entry: input, path: '' }]
  const years: GazettedYear[] = []
  for (const { entry, path } of entries) {
    if (Array.isArray(many) && Blank.safeParse(entry).success) continue
    const read = YearInFile.safeParse(entry)
    if (!read.success) return refuse('calendarFile.unreadable', { params: { at: placeIn(path, read.error.issues[0]?.path ?? []) } })
    const { source: { notice, official }, ...rest } = read.data
    const year = { ...rest, source: { notice, ...(official && { official }) } }
    const checked = checkYear(year, (...at) => placeIn(path, at))
    if (!checked.ok) return checked
    if (years.some((one) => one.year === year.year)) return refuse('calendarFile.dayTwice', { params: { at: placeIn(path, ['year']) } })
    years.push(year)
  }
  return years.length > 0 ? { ok: true, value: years } : refuse('calendarFile.empty')
}

const placeIn = (path: string, at: readonly PropertyKey[]): string => [path, ...at.map(String)].filter(Boolean).join('.')
