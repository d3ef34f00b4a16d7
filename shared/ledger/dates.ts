/**
 * Reads one cell as a date. A column of a real ledger mixes forms, so each cell is read for itself; only dates whose year
 * stands last (7/8/2012) or has two digits need `order`, and where the order is not known an ambiguous one is refused:
 * a wrong receipt date moves every deadline. Local dates stay local text; only a cell with Z or an offset is an instant.
 * The host's time zone and `new Date(text)` are never used, so the same file gives the same dates on every desk.
 */

export type DateOrder = 'ymd' | 'mdy' | 'dmy'

/** `value` is `YYYY-MM-DD`, local `YYYY-MM-DDTHH:mm:ss`, or for an instant `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type LedgerDate = { ok: true; value: string; kind: 'date' | 'dateTime' | 'instant' } | { ok: false }

type Clock = { hour: number; minute: number; second: number; milli: number; offset: number | null }

const refusal: LedgerDate = { ok: false }
// Complaints outside these years are typing errors (219/6/20, 20190/6/2); the same bounds make 112/5/6 a safe ROC date.
const firstYear = 1900
const lastYear = 2100
// Serial days: 1954-10-03 to 2099-12-31. Below, a number in a date column is a year or a count, not a day.
const firstSerial = 20_000
const lastSerial = 73_050

// A date with weekday, time and offset is half as long; anything longer is a sentence.
const longestDate = 80

const yearFirst = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?:\s?[日号號])?/
const compact = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?$/
const republic = /^(?:(?:中華|中华)?民[國国]\s?(\d{1,3}|元)|(\d{3}))\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?:\s?[日号號])?/
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/
const dayMonthName = /^(\d{1,2})(?:st|nd|rd|th)?[-\s/.]*([a-z]{3,9})[-\s/.,]*(\d{4}|\d{2})(?!\d)/i
const monthNameDay = /^([a-z]{3,9})\.?[-\s]*(\d{1,2})(?:st|nd|rd|th)?,?[-\s]+(\d{4})(?!\d)/i
const weekdayName = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i
const weekdayHan = /[([]?(?:星期|礼拜|禮拜|[周週])[一二三四五六日天][)\]]?/
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const fullMonthNames = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
]

/**
 * @param cell a number is an Excel serial day (1900 system) or a compact date (20190620); text is read in any known form
 * @param order which part comes first where the text alone does not say; 'ymd' means "not known" for dates that end in the year
 */
export function parseLedgerDate(cell: string | number, order: DateOrder = 'ymd'): LedgerDate {
  if (typeof cell === 'number') return fromNumber(cell)
  if (cell.length > longestDate) return refusal
  const text = tidy(cell)
  const packed = compact.exec(text)
  if (packed) return fromCompact(packed)
  const day = dayOf(text, order)
  if (!day) return refusal
  const { year, month, date, length } = day
  if (!isDay(year, month, date)) return refusal
  const rest = text.slice(length)
  // 2019-06-2010:55 has no border between day and hour: whoever wrote it lost a character, perhaps a digit.
  if (/^\d/.test(rest) && /\d$/.test(text.slice(0, length))) return refusal
  const calendar = `${year}-${two(month)}-${two(date)}`
  const clockText = rest.replace(/^[\sT,]+/, '').trim()
  if (clockText === '') return { ok: true, value: calendar, kind: 'date' }
  const clock = clockOf(clockText)
  if (!clock) return refusal
  if (clock.offset === null) {
    return { ok: true, value: `${calendar}T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}`, kind: 'dateTime' }
  }
  const utc = Date.UTC(year, month - 1, date, clock.hour, clock.minute - clock.offset, clock.second, clock.milli)
  return { ok: true, value: new Date(utc).toISOString(), kind: 'instant' }
}

function tidy(cell: string): string {
  let text = cell.trim()
  if (/[^\x20-\x7e]/.test(text)) text = text.normalize('NFKC').replace(/[‐-―−]/g, '-').replace(weekdayHan, ' ')
  return text.replace(/^'/, '').replace(weekdayName, '').replace(/\s+/g, ' ').trim()
}

function dayOf(text: string, order: DateOrder): { year: number; month: number; date: number; length: number } | null {
  const first = yearFirst.exec(text)
  if (first) return { year: Number(first[1]), month: Number(first[2]), date: Number(first[3]), length: first[0].length }
  const roc = republic.exec(text)
  if (roc) {
    const year = roc[1] === '元' ? 1 : Number(roc[1] ?? roc[2])
    return { year: year + 1911, month: Number(roc[3]), date: Number(roc[4]), length: roc[0].length }
  }
  const last = yearLast.exec(text)
  if (last) return fromYearLast(Number(last[1]), Number(last[3]), last[4] ?? '', last[0].length, order)
  const named = dayMonthName.exec(text)
  if (named) return { year: fullYear(named[3] ?? ''), month: monthOf(named[2] ?? ''), date: Number(named[1]), length: named[0].length }
  const american = monthNameDay.exec(text)
  if (!american) return null
  return { year: Number(american[3]), month: monthOf(american[1] ?? ''), date: Number(american[2]), length: american[0].length }
}

function fromYearLast(a: number, b: number, yearText: string, length: number, order: DateOrder) {
  if (order === 'mdy') return { year: fullYear(yearText), month: a, date: b, length }
  if (order === 'dmy') return { year: fullYear(yearText), month: b, date: a, length }
  if (yearText.length === 2) return { year: fullYear(two(a)), month: b, date: Number(yearText), length }
  if (b > 12 || a === b) return { year: Number(yearText), month: a, date: b, length }
  if (a > 12) return { year: Number(yearText), month: b, date: a, length }
  return null
}

function fromCompact(parts: RegExpExecArray): LedgerDate {
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (!isDay(year, month, date)) return refusal
  const calendar = `${year}-${two(month)}-${two(date)}`
  if (parts[4] === undefined) return { ok: true, value: calendar, kind: 'date' }
  const [hour, minute, second] = [Number(parts[4]), Number(parts[5]), Number(parts[6] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return refusal
  return { ok: true, value: `${calendar}T${two(hour)}:${two(minute)}:${two(second)}`, kind: 'dateTime' }
}

function fromNumber(value: number): LedgerDate {
  if (Number.isInteger(value) && value > 9_999_999) return parseLedgerDate(String(value))
  if (!(value >= firstSerial && value < lastSerial + 1)) return refusal
  const text = serialToLocal(value)
  return { ok: true, value: text, kind: text.length === 10 ? 'date' : 'dateTime' }
}

/** An Excel serial day of the 1900 system as local text, to the second. Whole days have no time. */
export function serialToLocal(serial: number): string {
  const seconds = Math.round((serial - 25_569) * 86_400)
  const iso = new Date(seconds * 1000).toISOString()
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19)
}

function clockOf(text: string): Clock | null {
  const zone = /\s?(z|utc|gmt|[+-]\d{2}:?\d{2})$/i.exec(text)
  let rest = zone ? text.slice(0, zone.index) : text
  const half = /^(上午|下午|[ap]\.?m\.?)\s?|\s?(上午|下午|[ap]\.?m\.?)$/i.exec(rest)
  if (half) rest = rest.replace(half[0], '')
  const match =
    /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?$/.exec(rest) ??
    /^(\d{1,2})\s?[时時点點]\s?(?:(\d{1,2})\s?分?\s?(?:(\d{1,2})\s?秒)?|整)?$/.exec(rest)
  if (!match) return null
  let hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  const second = Number(match[3] ?? 0)
  if (half) {
    if (hour > 12 && /^[上a]/i.test(half[0].trim())) return null
    const afternoon = /^[下p]/i.test(half[0].trim())
    // 下午15:20 is written by people and means 15:20.
    if (hour <= 12) hour = (hour % 12) + (afternoon ? 12 : 0)
  }
  if (hour > 23 || minute > 59 || second > 59) return null
  const milli = Number((match[4] ?? '').slice(0, 3).padEnd(3, '0'))
  const offset = zone ? offsetOf(zone[1] ?? '') : null
  return Number.isNaN(offset) ? null : { hour, minute, second, milli, offset }
}

function offsetOf(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!match) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  // No place on earth is further than 14 hours from UTC.
  return minutes > 840 ? Number.NaN : match[1] === '-' ? -minutes : minutes
}

function monthOf(name: string): number {
  const low = name.toLowerCase()
  const short = monthNames.indexOf(low === 'sept' ? 'sep' : low) + 1
  return short > 0 ? short : fullMonthNames.indexOf(low) + 1
}

function fullYear(text: string): number {
  const year = Number(text)
  return text.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year
}

function isDay(year: number, month: number, date: number): boolean {
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && date >= 1)) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return date <= days
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
