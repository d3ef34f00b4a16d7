/** What each kind of outside case asks, put to the engine. Instants in an answer are wrapped, so that they are compared as instants. */
import type { WorkingCalendar } from './calendar.ts'
import { dateOfDay } from './civil.ts'
import { parseInstant, parseWallClock } from './instants.ts'
import { isBreak, isHoliday, isOpen, nextOpenDate, openPeriods } from './opening.ts'
import { splitPausesByDate, type Pause } from './pauses.ts'
import { no, yes, type Answer } from './refusals.ts'
import { dueAt, escalationAt, readTarget, type Target } from './targets.ts'
import {
  addWorkingDays,
  addWorkingDaysAtClock,
  endOfWorkingDay,
  firstWorkingDayFrom,
  nthWorkingDay,
  workingDaysBetween,
} from './working-days.ts'
import { addWorkingTime, subtractWorkingTime, workingTimeBetween } from './working-time.ts'

export type CaseFacts = Record<string, unknown>

/** Values by the name of the field that expects them. `refused` holds the code of a refusal. */
export type Got = Record<string, unknown> & { refused?: string }

const instant = (ms: number) => ({ instant: ms })

export function runCase(facts: CaseFacts, calendar: Answer<WorkingCalendar>): Got {
  const answer = facts.kind === 'reject' ? rejected(facts) : calendar.ok ? ask(facts, calendar.value) : calendar
  if (answer.ok) return answer.value
  // A case may expect a refusal under any kind; what it says beyond the word is not ours to compare.
  const expectsRefusal = typeof facts.expected === 'string' && /^(refused|rejected)/i.test(facts.expected)
  return { refused: answer.refusal.code, ...(expectsRefusal && { expected: facts.expected }) }
}

function ask(facts: CaseFacts, calendar: WorkingCalendar): Answer<Got> {
  const at = (name: string) => instantIn(facts, name, calendar)
  const amount = msOf(facts.seconds)
  switch (facts.kind) {
    case 'add_business_time':
      return with2(at('start'), pausesIn(facts, calendar), (start, pauses) => gotInstant(addWorkingTime(calendar, start, amount, pauses)))
    case 'subtract_business_time':
      return with2(at('start'), pausesIn(facts, calendar), (start, pauses) =>
        gotInstant(subtractWorkingTime(calendar, start, amount, pauses)),
      )
    case 'add_business_time_date_only':
      return with2(at('start'), pausesIn(facts, calendar), (start, pauses) =>
        map(addWorkingTime(calendar, start, amount, pauses), (ms) => ({ expected: dateOfDay(calendar.zone.dayAt(ms)) })),
      )
    case 'elapsed_business_time':
      return elapsed(facts, calendar)
    case 'is_open':
      return chain(at('at'), (ms) => got(isOpen(calendar, ms)))
    case 'is_holiday':
      return chain(at('at'), (ms) => got(isHoliday(calendar, ms)))
    case 'is_break':
      return chain(at('at'), (ms) => got(isBreak(calendar, ms)))
    case 'open_periods':
      return chain(at('start'), (start) =>
        map(openPeriods(calendar, start, numberOf(facts.take ?? 1)), (periods) => ({
          expected: periods.map((period) => period.map(instant)),
        })),
      )
    case 'add_workdays':
      return chain(dateIn(facts, 'start', calendar), (date) => got(addWorkingDays(calendar, date, numberOf(facts.days))))
    case 'count_workdays':
      return with2(dateIn(facts, 'start', calendar), dateIn(facts, 'end', calendar), (from, to) =>
        got(workingDaysBetween(calendar, from, to)),
      )
    case 'first_workday_on_or_after':
      return chain(dateIn(facts, 'start', calendar), (date) => got(firstWorkingDayFrom(calendar, date)))
    case 'next_open_date':
      return chain(at('start'), (start) => got(nextOpenDate(calendar, start)))
    case 'add_business_days_keep_clock':
    case 'add_workdays_clock':
      return chain(at('start'), (start) => atClock(facts, calendar, start, numberOf(facts.days), false))
    case 'subtract_business_days_keep_clock':
      return chain(at('start'), (start) => atClock(facts, calendar, start, -numberOf(facts.days), true))
    case 'pause_split':
      return chain(pausesIn(facts, calendar), (pauses) => got(splitPausesByDate(pauses, calendar.zone.name)))
    case 'sla_with_escalation':
      return with2(at('start'), pausesIn(facts, calendar), (start, pauses) => sla(facts, calendar, start, pauses))
    default:
      return no('unitUnknown', { kind: String(facts.kind) })
  }
}

function atClock(facts: CaseFacts, calendar: WorkingCalendar, start: number, days: number, back: boolean): Answer<Got> {
  if (facts.end_of_day !== true) return gotInstant(addWorkingDaysAtClock(calendar, start, days, back || days < 0))
  return chain(nthWorkingDay(calendar, calendar.zone.dayAt(start), days), (day) => gotInstant(endOfWorkingDay(calendar, day)))
}

function elapsed(facts: CaseFacts, calendar: WorkingCalendar): Answer<Got> {
  return chain(pausesIn(facts, calendar), (pauses) =>
    with2(instantIn(facts, 'start', calendar), instantIn(facts, 'end', calendar), (start, end) =>
      map(workingTimeBetween(calendar, start, end, pauses), (ms) => {
        const seconds = ms / 1000
        return { expected: seconds, expected_seconds: seconds, expected_remaining_seconds: (msOf(facts.target_seconds) - ms) / 1000 }
      }),
    ),
  )
}

function sla(facts: CaseFacts, calendar: WorkingCalendar, start: number, pauses: Pause[]): Answer<Got> {
  const target = amountIn(facts.target)
  const endOfDay = facts.end_of_day === true || (isRecord(facts.target) && facts.target.end_of_day === true)
  const neverPauses = facts.metric === 'TTO'
  return chain(dueAt(calendar, { ...target, endOfDay }, start, neverPauses ? [] : pauses), (due) => {
    const result: Got = { expected: instant(due.at), expected_paused_business_seconds: due.pausedMs / 1000 }
    if (facts.escalation_offset === undefined) return yes(result)
    return map(escalationAt(calendar, due.at, amountIn(facts.escalation_offset)), (ms) => ({ ...result, expected_escalation: instant(ms) }))
  })
}

/** {seconds} or {workdays} */
function amountIn(input: unknown): Target {
  const { seconds, workdays } = isRecord(input) ? input : {}
  return workdays === undefined ? { amount: numberOf(seconds), unit: 'workingSecond' } : { amount: numberOf(workdays), unit: 'workingDay' }
}

const peerUnits: Record<string, Target['unit']> = {
  seconds: 'workingSecond',
  second: 'workingSecond',
  minutes: 'workingMinute',
  minute: 'workingMinute',
  hours: 'workingHour',
  hour: 'workingHour',
  workdays: 'workingDay',
  workday: 'workingDay',
}

/** An input that must be refused: read by the same gate as every target. What the gate lets through was not refused. */
function rejected({ input }: CaseFacts): Answer<Got> {
  if (!isRecord(input)) return no('amountUnreadable')
  const unit = typeof input.unit === 'string' ? (peerUnits[input.unit] ?? input.unit) : input.unit
  return map(readTarget({ amount: input.value, unit }), (target) => ({ expected: `accepted ${target.amount} ${target.unit}` }))
}

function instantIn(facts: CaseFacts, name: string, calendar: WorkingCalendar): Answer<number> {
  return instantOf(facts[name], calendar)
}

function instantOf(text: unknown, { zone }: WorkingCalendar): Answer<number> {
  if (typeof text !== 'string') return no('instantUnreadable')
  const known = parseInstant(text)
  return known.ok ? known : map(parseWallClock(text), zone.instantOf)
}

const dateOnly = /^\d{4}-\d{2}-\d{2}$/

function dateIn(facts: CaseFacts, name: string, calendar: WorkingCalendar): Answer<string> {
  const text = facts[name]
  if (typeof text === 'string' && dateOnly.test(text)) return yes(text)
  return map(instantOf(text, calendar), (ms) => dateOfDay(calendar.zone.dayAt(ms)))
}

/** `pauses`: a list of pairs, or `pause`: one pair; an end of null or none means still paused. */
function pausesIn(facts: CaseFacts, calendar: WorkingCalendar): Answer<Pause[]> {
  const pairs = facts.pauses ?? (facts.pause === undefined ? [] : [facts.pause])
  if (!Array.isArray(pairs)) return no('pauseUnreadable')
  const pauses: Pause[] = []
  for (const pair of pairs) {
    if (!Array.isArray(pair)) return no('pauseUnreadable')
    const from = instantOf(pair[0], calendar)
    if (!from.ok) return from
    const open = pair[1] === undefined || pair[1] === null
    const to = open ? yes(undefined) : instantOf(pair[1], calendar)
    if (!to.ok) return to
    pauses.push({ from: from.value, to: to.value })
  }
  return yes(pauses)
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)
const msOf = (seconds: unknown): number => Math.round(numberOf(seconds) * 1000)

const got = (answer: Answer<unknown>): Answer<Got> => map(answer, (value) => ({ expected: value }))
const gotInstant = (answer: Answer<number>): Answer<Got> => map(answer, (ms) => ({ expected: instant(ms) }))

function map<From, To>(answer: Answer<From>, change: (value: From) => To): Answer<To> {
  return answer.ok ? yes(change(answer.value)) : answer
}
function chain<From, To>(answer: Answer<From>, next: (value: From) => Answer<To>): Answer<To> {
  return answer.ok ? next(answer.value) : answer
}
const with2 = <A, B, To>(a: Answer<A>, b: Answer<B>, next: (a: A, b: B) => Answer<To>): Answer<To> =>
  chain(a, (first) => chain(b, (second) => next(first, second)))
