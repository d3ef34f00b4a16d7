/**
 * The calendar of mainland China: Monday to Friday, days off and make-up working days as the State Council gazettes them year by year.
 * Only gazetted years are loaded (`cn-holidays.json`, each with its notice); an administrator can load further ones in the same form.
 * Answers that need another year are refused with bounds (loaded-years.ts).
 */
import { z } from 'zod'
import { typed } from '../text/typed.ts'
import type { CalendarDefinition } from './calendar.ts'
import { dayOfDate, dayOfWeek } from './civil.ts'
import cnHolidays from './cn-holidays.json' with { type: 'json' }
import { no, yes, type Answer } from './refusals.ts'

const date = z.string().refine((text) => !Number.isNaN(dayOfDate(text)))

/** One gazetted year: the days off with their names, and the weekend days that are worked. */
export const gazettedYearSchema = z
  .object({
    year: z.int().min(1900).max(2399),
    source: z.object({ notice: typed.min(1), official: typed.optional() }),
    holidays: z.array(z.tuple([date, typed])).min(1),
    makeupWorkdays: z.array(date),
  })
  .refine(({ year, holidays, makeupWorkdays }) =>
    [...holidays.map(([day]) => day), ...makeupWorkdays].every((day) => day.startsWith(`${year}-`)),
  )
  .refine(({ holidays, makeupWorkdays }) => {
    const off = new Set(holidays.map(([day]) => day))
    return makeupWorkdays.every((day) => !off.has(day) && dayOfWeek(dayOfDate(day)) > 5)
  })
export type GazettedYear = z.infer<typeof gazettedYearSchema>

/**
 * Checks a year that is imported. Refusal: `yearsUnreadable`; `params.at` names the place, empty where the year contradicts itself
 * (a date of another year, a make-up day that is a day off or no weekend day).
 */
export function readGazettedYear(input: unknown): Answer<GazettedYear> {
  const read = gazettedYearSchema.safeParse(input)
  return read.success ? yes(read.data) : no('yearsUnreadable', { at: read.error.issues[0]?.path.map(String).join('.') ?? '' })
}

/** The years that come with the product: 2025 and 2026. */
export const gazettedYears: readonly GazettedYear[] = z.array(gazettedYearSchema).parse(cnHolidays.years)

/**
 * The law gives 13 statutory days off (全国年节及纪念日放假办法, 2024); swaps with weekends move further weekdays: 2025 closed 18
 * weekdays, 2026 19. The bound leaves room for a year of more swaps and an extraordinary day.
 */
const CLOSED_WEEKDAYS_AT_MOST = 25

export interface CnHours {
  open: string
  close: string
  /** absent: the desk stays open at noon */
  lunch?: readonly [from: string, to: string] | undefined
}

/** The usual hours of a desk; a branch sets its own. */
export const usualHours: CnHours = { open: '09:00', close: '17:30', lunch: ['12:00', '13:30'] }

/** The same hours from Monday to Friday. */
export function weeklyOf({ open, close, lunch }: CnHours): CalendarDefinition['weekly'] {
  const day: [string, string][] = lunch
    ? [
        [open, lunch[0]],
        [lunch[1], close],
      ]
    : [[open, close]]
  return { mon: day, tue: day, wed: day, thu: day, fri: day }
}

/**
 * The definition of a branch's calendar, ready for `compileCalendar`; hours that make no sense are refused there. A weekend day that is
 * worked has the hours of Monday.
 */
export function cnCalendar(weekly: CalendarDefinition['weekly'] = weeklyOf(usualHours), years: readonly GazettedYear[] = gazettedYears): CalendarDefinition {
  return {
    zone: cnHolidays.zone,
    weekly,
    holidays: years.flatMap(({ holidays }) => holidays.map(([date]) => date)),
    overrides: Object.fromEntries(years.flatMap(({ makeupWorkdays }) => makeupWorkdays.map((date) => [date, weekly.mon ?? []]))),
    years: { loaded: years.map(({ year }) => year), closedDaysAtMost: CLOSED_WEEKDAYS_AT_MOST },
  }
}

/** What a date is off for, e.g. 国庆节; undefined for an ordinary date. */
export const holidayName = (date: string, years: readonly GazettedYear[] = gazettedYears): string | undefined =>
  years.flatMap(({ holidays }) => holidays).find(([day]) => day === date)?.[1]
