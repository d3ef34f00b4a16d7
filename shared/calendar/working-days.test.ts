import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays } from './calendar-days.ts'
import { at, compiledCalendar, everyDay, mondayToFriday, weekdays } from './calendar-for-tests.ts'
import { dateOfDay, dayOfDate } from './civil.ts'
import {
  addWorkingDays,
  addWorkingDaysAtClock,
  endOfWorkingDay,
  firstWorkingDayFrom,
  isWorkingDay,
  moveDeadlineByWorkingDays,
  workingDaysBetween,
} from './working-days.ts'

const zone = 'Asia/Shanghai'
const hours: [string, string] = ['09:00', '17:30']
const local = (text: string) => at(`${text}+08:00`)
const clock = (answer: { ok: true; value: number } | { ok: false; refusal: { code: string } }) =>
  answer.ok ? new Date(answer.value + 8 * 3_600_000).toISOString().slice(0, 16) : answer.refusal.code

const anyDefinition = fc.record({
  zone: fc.constant(zone),
  weekly: fc.subarray([...weekdays], { minLength: 1 }).map((days) => Object.fromEntries(days.map((day) => [day, [hours]]))),
  holidays: fc.array(fc.integer({ min: 19_000, max: 21_500 }).map(dateOfDay), { maxLength: 40 }),
  recurringHolidays: fc.uniqueArray(
    fc.integer({ min: 10_957, max: 10_957 + 365 }).map((day) => dateOfDay(day).slice(5)),
    { maxLength: 20 },
  ),
  overrides: fc.dictionary(fc.integer({ min: 19_000, max: 21_500 }).map(dateOfDay), fc.constantFrom<[string, string][]>([], [hours]), {
    maxKeys: 40,
  }),
})
type Definition = typeof anyDefinition extends fc.Arbitrary<infer T> ? T : never

/** Written without the engine: one date, looked at by itself. */
function works({ weekly, holidays, recurringHolidays, overrides }: Definition, date: string): boolean {
  if (holidays.includes(date) || recurringHolidays.includes(date.slice(5))) return false
  const weekday = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon'
  return (overrides[date] ?? weekly[weekday] ?? []).length > 0
}

describe('working days', () => {
  it('agree with a walk from day to day', () => {
    fc.assert(
      fc.property(
        anyDefinition,
        fc.integer({ min: 19_000, max: 21_500 }).map(dateOfDay),
        fc.integer({ min: -400, max: 400 }),
        (definition, start, n) => {
          const calendar = compiledCalendar(definition)
          let date: string = start
          for (let left = Math.abs(n); left > 0;) {
            date = plusDays(date, Math.sign(n))
            if (works(definition, date)) left--
          }
          expect(addWorkingDays(calendar, start, n)).toEqual({ ok: true, value: date })
          expect(workingDaysBetween(calendar, start, date)).toEqual({ ok: true, value: n })
          expect(isWorkingDay(calendar, start)).toEqual({ ok: true, value: works(definition, start) })
        },
      ),
      { numRuns: 150 },
    )
  })

  it('the first one from a date on is the date itself or the next one', () => {
    fc.assert(
      fc.property(anyDefinition, fc.integer({ min: 19_000, max: 21_500 }).map(dateOfDay), (definition, start) => {
        const calendar = compiledCalendar(definition)
        const expected = works(definition, start) ? { ok: true, value: start } : addWorkingDays(calendar, start, 1)
        expect(firstWorkingDayFrom(calendar, start)).toEqual(expected)
      }),
    )
  })

  it('are counted over centuries', () => {
    const calendar = compiledCalendar({ zone, weekly: mondayToFriday(hours) })
    expect(addWorkingDays(calendar, '2000-01-03', 100_000)).toEqual({ ok: true, value: plusDays('2000-01-03', 140_000) })
    expect(addWorkingDays(calendar, '2000-01-03', 110_000)).toMatchObject({ refusal: { code: 'instantOutOfRange' } })
    expect(workingDaysBetween(calendar, '2000-01-03', plusDays('2000-01-03', 140_000))).toEqual({ ok: true, value: 100_000 })
  })

  it('none is counted for zero, whatever day it is', () => {
    const calendar = compiledCalendar({ zone, weekly: mondayToFriday(hours) })
    expect(addWorkingDays(calendar, '2026-09-19', 0)).toEqual({ ok: true, value: '2026-09-19' })
  })

  it('stay working days when a break covers them, and end when they were to end', () => {
    const calendar = compiledCalendar({
      zone,
      weekly: mondayToFriday(hours),
      breaks: { '2026-09-17': [['00:00', '24:00']], '2026-09-18': [['16:00', '18:00']] },
    })
    expect(addWorkingDays(calendar, '2026-09-16', 1)).toEqual({ ok: true, value: '2026-09-17' })
    expect(clock(endOfWorkingDay(calendar, dayOfDate('2026-09-17')))).toBe('2026-09-17T17:30')
    expect(clock(endOfWorkingDay(calendar, dayOfDate('2026-09-18')))).toBe('2026-09-18T16:00')
    expect(clock(endOfWorkingDay(calendar, dayOfDate('2026-09-19')))).toBe('2026-09-21T17:30')
  })

  it('are not worked on a date that a zone skipped', () => {
    const calendar = compiledCalendar({ zone: 'Pacific/Apia', weekly: everyDay(hours) })
    expect(addWorkingDays(calendar, '2011-12-29', 1)).toEqual({ ok: true, value: '2011-12-31' })
  })

  it.each([
    ['2026-02-30', 1, 'dateUnreadable'],
    ['soon', 1, 'dateUnreadable'],
    ['1850-01-01', 1, 'instantOutOfRange'],
    ['2026-01-01', 1.5, 'amountUnreadable'],
    ['2026-01-01', NaN, 'amountUnreadable'],
  ])('%s and %d is refused: %s', (date, n, code) => {
    const calendar = compiledCalendar({ zone, weekly: mondayToFriday(hours) })
    expect(addWorkingDays(calendar, date, n)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('refuse unreadable dates everywhere', () => {
    const calendar = compiledCalendar({ zone, weekly: mondayToFriday(hours) })
    for (const answer of [
      firstWorkingDayFrom(calendar, 'x'),
      isWorkingDay(calendar, 'x'),
      workingDaysBetween(calendar, '2026-01-01', 'x'),
      endOfWorkingDay(calendar, NaN),
    ]) {
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'dateUnreadable' } })
    }
  })
})

describe('the same clock time, working days away', () => {
  const calendar = compiledCalendar({
    zone,
    weekly: mondayToFriday(['09:00', '12:00'], ['13:30', '17:30']),
    overrides: { '2026-09-21': [['13:00', '16:00']] },
  })

  it.each([
    ['2026-09-16T10:30', 2, '2026-09-18T10:30'], // in open hours
    ['2026-09-16T12:30', 2, '2026-09-18T13:30'], // at lunch: next open moment
    ['2026-09-16T17:30', 1, '2026-09-18T09:00'], // closing is not open
    ['2026-09-16T22:00', 2, '2026-09-21T13:00'], // after hours, over a weekend
    ['2026-09-19T10:00', 1, '2026-09-21T13:00'], // from a Saturday
    ['2026-09-19T10:00', 0, '2026-09-21T13:00'],
    ['2026-09-22T10:00', -1, '2026-09-18T17:30'], // the 21st opens later: back to the closing before
    ['2026-09-22T09:00', -2, '2026-09-18T09:00'], // opening is open
    ['2026-09-22T17:30', -1, '2026-09-21T16:00'],
  ])('%s and %i working days is %s', (start, n, expected) => {
    expect(clock(addWorkingDaysAtClock(calendar, local(start), n))).toBe(expected)
  })

  it.each([
    ['2026-09-16T17:30', 1, '2026-09-17T17:30'],
    ['2026-09-18T16:00', 1, '2026-09-21T16:00'],
    ['2026-09-18T17:30', 1, '2026-09-22T09:00'],
    ['2026-09-22T17:30', -1, '2026-09-21T16:00'],
    ['2026-09-22T13:30', -2, '2026-09-18T13:30'],
  ])('a deadline at %s, moved by %i, may lie at a closing time: %s', (start, n, expected) => {
    expect(clock(moveDeadlineByWorkingDays(calendar, local(start), n))).toBe(expected)
  })

  it('is at 24:00 again for a deadline at the end of an open day, also before a weekend', () => {
    const roundTheClock = compiledCalendar({ zone, weekly: mondayToFriday(['00:00', '24:00']) })
    expect(clock(moveDeadlineByWorkingDays(roundTheClock, local('2026-09-19T00:00'), 1))).toBe('2026-09-22T00:00')
    expect(clock(moveDeadlineByWorkingDays(roundTheClock, local('2026-09-19T00:00'), -1))).toBe('2026-09-18T00:00')
    expect(clock(moveDeadlineByWorkingDays(roundTheClock, local('2026-09-16T00:00'), 3))).toBe('2026-09-19T00:00')
  })

  it('is the same wall clock across a change of the clocks', () => {
    const london = compiledCalendar({ zone: 'Europe/London', weekly: everyDay(hours) })
    expect(addWorkingDaysAtClock(london, at('2026-03-28T10:00Z'), 1)).toEqual({ ok: true, value: at('2026-03-29T10:00+01:00') })
  })

  it('is refused for what is no instant', () => {
    expect(addWorkingDaysAtClock(calendar, NaN, 1)).toMatchObject({ refusal: { code: 'instantUnreadable' } })
    expect(moveDeadlineByWorkingDays(calendar, Date.UTC(2500, 0, 1), 1)).toMatchObject({ refusal: { code: 'instantOutOfRange' } })
  })
})
