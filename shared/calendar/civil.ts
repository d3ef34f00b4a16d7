/**
 * The proleptic Gregorian calendar on whole numbers: an epoch day is the number of days since 1970-01-01, negative before it.
 * Nothing here knows a zone. Algorithm: days from civil, H. Hinnant, "chrono-compatible low-level date algorithms".
 */
export const DAY_MS = 86_400_000

const DAYS_PER_ERA = 146_097
const DAYS_TO_1970 = 719_468

export function epochDay(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  return era * DAYS_PER_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - DAYS_TO_1970
}

export interface Civil {
  year: number
  /** 1..12 */
  month: number
  /** 1..31 */
  dayOfMonth: number
}

export function civilOf(day: number): Civil {
  const z = day + DAYS_TO_1970
  const era = Math.floor(z / DAYS_PER_ERA)
  const dayOfEra = z - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** ISO: 1 is Monday, 7 is Sunday. 1970-01-01 was a Thursday. */
export const dayOfWeek = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? Number.NaN)

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** `YYYY-MM-DD` -> epoch day; NaN when the text is not an existing date. */
export function dayOfDate(date: string): number {
  const parts = datePattern.exec(date)
  if (!parts) return Number.NaN
  const year = Number(parts[1])
  const month = Number(parts[2])
  const dayOfMonth = Number(parts[3])
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month) ? epochDay(year, month, dayOfMonth) : Number.NaN
}

const two = (part: number): string => (part < 10 ? `0${part}` : `${part}`)

/** Epoch day -> `YYYY-MM-DD`; the empty text outside the years 0000 to 9999. */
export function dateOfDay(day: number): string {
  if (!Number.isInteger(day)) return ''
  const { year, month, dayOfMonth } = civilOf(day)
  return year < 0 || year > 9999 ? '' : `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`
}
