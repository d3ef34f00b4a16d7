/**
 * What the calendar engine answers when it cannot compute: always a value, never an exception. Codes name sentences in the text
 * catalogues (`refusal.<code>`); `params` carry what the sentence needs.
 */
import { refuse, type Answer, type Refusal } from '../log/refusal.ts'

export type { Answer } from '../log/refusal.ts'

export const calendarRefusalCodes = [
  // a calendar that cannot be used
  'calendarUnreadable',
  'zoneUnknown',
  'timeUnreadable',
  'rangeInverted',
  'rangesOverlap',
  'dateUnreadable',
  'yearsUnreadable',
  // an argument that cannot be used
  'instantUnreadable',
  'instantOutOfRange',
  'amountUnreadable',
  'amountNegative',
  'unitUnknown',
  'pauseUnreadable',
  'pauseInverted',
  // a question without an answer
  'neverOpen',
  'pausedWithoutEnd',
  'calendarYearMissing',
] as const
export type CalendarRefusalCode = (typeof calendarRefusalCodes)[number]

/** No answer without the holidays of `year`. The bounds are sure: the true answer lies between them, both included. */
export type CalendarYearMissing = Refusal & {
  code: 'calendarYearMissing'
  year: number
  /** dates `YYYY-MM-DD`, when a date or an instant was asked for; `latest` is absent when nothing bounds it */
  earliest?: string
  latest?: string
  /** when an amount was asked for: open ms, or working days */
  atLeast?: number
  atMost?: number
}

export const isCalendarYearMissing = (refusal: Refusal): refusal is CalendarYearMissing => refusal.code === 'calendarYearMissing'

export type YearBounds = Pick<CalendarYearMissing, 'earliest' | 'latest' | 'atLeast' | 'atMost'>

export const refuseYear = (year: number, bounds: YearBounds): { ok: false; refusal: CalendarYearMissing } => ({
  ok: false,
  refusal: { code: 'calendarYearMissing', year, ...bounds, params: { year, ...bounds } },
})

export const no = (code: CalendarRefusalCode, params?: Refusal['params']) => refuse(code, params ? { params } : {})
export const yes = <Value>(value: Value): Answer<Value> => ({ ok: true, value })
