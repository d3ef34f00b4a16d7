/**
 * An iCalendar file of the Chinese days off, as calendars are shared: all-day events whose end is not included, with a sign of what they are.
 * Apple's calendar says it in X-APPLE-SPECIAL-DAY, others in the summary (国庆节 休, 国庆节（班）, [补班]) or in the categories. Events without a sign
 * are festivals on which everybody works; a file in which nothing has one is refused, because it cannot tell a day off from a festival.
 */
import ICAL from 'ical.js'
import { refuse, type Answer } from '../log/refusal.ts'
import { checkYear } from './check-year.ts'
import { dateOfDay, dayOfDate } from './civil.ts'
import type { GazettedYear } from './cn.ts'

/** Wall clocks of mainland China. */
const zones = ['Asia/Shanghai', 'Asia/Chongqing', 'Asia/Harbin', 'Asia/Urumqi', 'Asia/Beijing', 'PRC']
/** Longer than any break there was: an end that is written wrongly must not close a quarter. */
const mostDays = 31

interface MarkedDay { date: string; name: string; off: boolean; at: string }

export function readICalendar(content: string): Answer<GazettedYear[]> {
  const calendar = parseICalendar(content)
  if (!calendar) return refuse('calendarFile.unreadable', { params: { at: '' } })
  const foreign = otherCountry(calendar)
  if (foreign) return refuse('calendarFile.otherCountry', { params: foreign })
  const events = calendar.getAllSubcomponents('vevent')
  if (events.length === 0) return refuse('calendarFile.empty')
  const days: MarkedDay[] = []
  for (const event of events) {
    const marked = markedDays(event)
    if (!marked.ok) return marked
    days.push(...marked.value)
  }
  if (days.length === 0) return refuse('calendarFile.unmarked')
  return yearOf(calendar, days)
}

/** undefined: it is no calendar, or several in one file. */
export function parseICalendar(content: string): ICAL.Component | undefined {
  try {
    const parsed: unknown = ICAL.parse(content)
    return Array.isArray(parsed) && typeof parsed[0] === 'string' ? new ICAL.Component(parsed) : undefined
  } catch {
    return undefined
  }
}

function otherCountry(calendar: ICAL.Component): { at: string; found: string } | undefined {
  const zone = textOf(calendar, 'x-wr-timezone')
  if (zone && !zones.includes(zone)) return { at: 'X-WR-TIMEZONE', found: zone }
  const region = [calendar, ...calendar.getAllSubcomponents('vevent')].map((one) => textOf(one, 'x-apple-region')).find((one) => one && one !== 'CN')
  return region ? { at: 'X-APPLE-REGION', found: region } : undefined
}

/** The days of an event that has a sign, each with its name and the place it is called by; none of one that has not. */
function markedDays(component: ICAL.Component): Answer<MarkedDay[]> {
  const summary = textOf(component, 'summary')
  const sign = signOf(component, summary)
  if (!sign || isCancelled(component)) return { ok: true, value: [] }
  const event = allDayEvent(component, summary)
  if (!event.ok) return event
  const name = nameIn(summary)
  return { ok: true, value: event.value.dates.map((date) => ({ date, name, off: sign === 'off', at: event.value.at })) }
}

/**
 * The dates that an event closes, and the place it is called by. Read from what is written: the library's dates roll over, so that 30 February would be
 * 2 March. Refusals: `calendarFile.timed`, `.dateUnreadable`, `.unreadable` (an event that repeats, or ends before it begins), with `params.at`.
 */
export function allDayEvent(component: ICAL.Component, summary: string): Answer<{ dates: string[]; at: string }> {
  const start = writtenDate(component, 'dtstart')
  const at = [start?.date, summary].filter(Boolean).join(' ')
  if (!start || component.hasProperty('rrule') || component.hasProperty('rdate')) return refuse('calendarFile.unreadable', { params: { at } })
  if (start.timed) return refuse('calendarFile.timed', { params: { at } })
  const first = dayOfDate(start.date)
  const written = writtenDate(component, 'dtend')
  const end = written ? dayOfDate(written.date) : first + Math.max(1, daysOf(component))
  for (const [day, date] of [[first, start.date], [end, written?.date ?? '']] as const) if (Number.isNaN(day)) return refuse('calendarFile.dateUnreadable', { params: { at, date } })
  if (end <= first || end - first > mostDays) return refuse('calendarFile.unreadable', { params: { at } })
  return { ok: true, value: { dates: Array.from({ length: end - first }, (_, day) => dateOfDay(first + day)), at } }
}

/** A date as it stands in the file. `DTSTART:20261225` without its VALUE=DATE is not quite allowed, and common. */
function writtenDate(component: ICAL.Component, name: 'dtstart' | 'dtend'): { date: string; timed: boolean } | undefined {
  const value: unknown = component.getFirstProperty(name)?.jCal[3]
  if (typeof value !== 'string') return undefined
  const [, date, time = ''] = /^([^T]*)(?:T(.*))?$/.exec(value) ?? []
  return date === undefined ? undefined : { date, timed: /\d/.test(time) }
}

/** Of `DURATION:P1D`; 0 where there is none. */
function daysOf(component: ICAL.Component): number {
  const [, weeks, days] = /^P(?:(\d+)W)?(?:(\d+)D)?/.exec(String(component.getFirstProperty('duration')?.jCal[3] ?? '')) ?? []
  return Number(weeks ?? 0) * 7 + Number(days ?? 0)
}

/** Taken back by whoever published it. */
export const isCancelled = (component: ICAL.Component): boolean => textOf(component, 'status').toUpperCase() === 'CANCELLED'

const work = /补班|补假班|上班|加班|(?:^|[\s（(【[])班(?=$|[\s）)】\]])|班$/
const off = /放假|假期|休假|休息|(?:^|[\s（(【[])休(?=$|[\s）)】\]])|休$/

export function signOf(component: ICAL.Component, summary: string): 'off' | 'work' | undefined {
  const special = textOf(component, 'x-apple-special-day').toUpperCase()
  if (special === 'WORK-HOLIDAY') return 'off'
  if (special === 'ALTERNATE-WORKDAY') return 'work'
  const categories = component.getAllProperties('categories').flatMap((property) => property.getValues()).map(String)
  const said = [summary, ...categories]
  if (said.some((words) => work.test(words))) return 'work'
  return said.some((words) => off.test(words)) ? 'off' : undefined
}

/** 国庆节（休）, 国庆节 假期 第1天/共8天 -> 国庆节 */
const nameIn = (summary: string): string =>
  summary.replace(/第\s*\d+\s*天.*$/, '').replace(/[（(【[]\s*(?:休|班|放假|假期|补班|加班|上班|休息)\s*[）)】\]]|放假|假期|补班|休假|\s+[休班]$|[休班]$/g, '').trim() || summary.trim()

/** A gazette is of one year: days of two years in one file are two gazettes, or a slip. */
function yearOf(calendar: ICAL.Component, days: readonly MarkedDay[]): Answer<GazettedYear[]> {
  const years = [...new Set(days.map(({ date }) => date.slice(0, 4)))].sort()
  const most = years.toSorted((a, b) => countOf(days, b) - countOf(days, a))[0] ?? ''
  const stray = days.find(({ date }) => !date.startsWith(most))
  if (stray) return refuse('calendarFile.mixedYears', { params: { years: years.join(', '), at: `${stray.date} ${stray.name}` } })
  const holidays = days.filter((one) => one.off).sort(byDate)
  const makeup = days.filter((one) => !one.off).sort(byDate)
  if (holidays.length === 0) return refuse('calendarFile.empty')
  const notice = textOf(calendar, 'x-wr-calname') || `iCalendar ${most}`
  const year = { year: Number(most), source: { notice }, holidays: holidays.map(({ date, name }): [string, string] => [date, name]), makeupWorkdays: makeup.map(({ date }) => date) }
  const checked = checkYear(year, (list, index) => (list === 'holidays' ? holidays : makeup)[Number(index)]?.at ?? '')
  return checked.ok ? { ok: true, value: [checked.value] } : checked
}

const byDate = (a: MarkedDay, b: MarkedDay): number => (a.date < b.date ? -1 : 1)
const countOf = (days: readonly MarkedDay[], year: string): number => days.filter(({ date }) => date.startsWith(year)).length

export function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value.trim() : ''
}
