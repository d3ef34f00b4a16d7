import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDays } from './calendar-days.ts'
import type { CalendarDefinition } from './calendar.ts'
import { at, compiledCalendar } from './calendar-for-tests.ts'
import { cnCalendar, gazettedYears, holidayName, readGazettedYear, usualHours, weeklyOf } from './cn.ts'
import { isHoliday, isOpen, openPeriods } from './opening.ts'
import { isCalendarYearMissing, type Answer, type CalendarYearMissing } from './refusals.ts'
import { dueAt } from './targets.ts'
import { addWorkingDays, addWorkingDaysAtClock, firstWorkingDayFrom, isWorkingDay, workingDaysBetween } from './working-days.ts'
import { addWorkingTime, subtractWorkingTime, workingTimeBetween } from './working-time.ts'

const HOUR = 3_600_000
const calendar = compiledCalendar(cnCalendar())
const local = (text: string) => at(`${text}+08:00`)

function missing(answer: Answer<unknown>): CalendarYearMissing {
  if (answer.ok || !isCalendarYearMissing(answer.refusal)) throw new Error(`not refused for a year: ${JSON.stringify(answer)}`)
  return answer.refusal
}

describe('the check values of the rule pack', () => {
  it.each([
    // receipt, +15, rolled to a working day, +30, +60, 7 working days
    ['2026-09-17', '2026-10-02', '2026-10-08', '2026-10-17', '2026-11-16', '2026-09-28'],
    ['2026-09-28', '2026-10-13', '2026-10-13', '2026-10-28', '2026-11-27', '2026-10-13'],
    ['2026-02-13', '2026-02-28', '2026-02-28', '2026-03-15', '2026-04-14', '2026-03-02'],
    ['2026-01-31', '2026-02-15', '2026-02-24', '2026-03-02', '2026-04-01', '2026-02-10'],
    ['2026-04-29', '2026-05-14', '2026-05-14', '2026-05-29', '2026-06-28', '2026-05-12'],
  ])('hold for a complaint received on %s', (receipt, in15, rolled, in30, in60, in7WorkingDays) => {
    expect([plusDays(receipt, 15), plusDays(receipt, 30), plusDays(receipt, 60)]).toEqual([in15, in30, in60])
    expect(firstWorkingDayFrom(calendar, in15)).toEqual({ ok: true, value: rolled })
    expect(addWorkingDays(calendar, receipt, 7)).toEqual({ ok: true, value: in7WorkingDays })
    const due = dueAt(calendar, { amount: 15, unit: 'calendarDay' }, local(`${receipt}T18:00`))
    expect(due).toMatchObject({ ok: true, value: { at: local(`${plusDays(in15, 1)}T00:00`) } })
  })
})

describe('the gazetted years', () => {
  it('have 248 working days each', () => {
    expect(workingDaysBetween(calendar, '2024-12-31', '2025-12-31')).toEqual({ ok: true, value: 248 })
    expect(workingDaysBetween(calendar, '2025-12-31', '2026-12-31')).toEqual({ ok: true, value: 248 })
  })

  it('close the days off and open the make-up Saturdays and Sundays', () => {
    expect(isOpen(calendar, local('2026-10-07T10:00'))).toEqual({ ok: true, value: false })
    expect(isHoliday(calendar, local('2026-10-07T10:00'))).toEqual({ ok: true, value: true })
    expect(isOpen(calendar, local('2026-10-10T10:00'))).toEqual({ ok: true, value: true })
    expect(isWorkingDay(calendar, '2026-10-11')).toEqual({ ok: true, value: false })
    expect([holidayName('2026-10-07'), holidayName('2026-10-08')]).toEqual(['国庆节', undefined])
  })

  it('take another branch hours: without lunch, from eight to six', () => {
    const early = compiledCalendar(cnCalendar(weeklyOf({ open: '08:00', close: '18:00' })))
    expect(openPeriods(early, local('2026-02-28T00:00'), 1)).toEqual({
      ok: true,
      value: [[local('2026-02-28T08:00'), local('2026-02-28T18:00')]],
    })
    expect(openPeriods(calendar, local('2026-02-28T00:00'), 2)).toEqual({
      ok: true,
      value: [
        [local('2026-02-28T09:00'), local('2026-02-28T12:00')],
        [local('2026-02-28T13:30'), local('2026-02-28T17:30')],
      ],
    })
  })
})

describe('a year that is not loaded', () => {
  it('refuses working days that lead into it, and says between which dates the answer lies', () => {
    expect(addWorkingDays(calendar, '2026-12-28', 3)).toEqual({ ok: true, value: '2026-12-31' })
    expect(missing(addWorkingDays(calendar, '2026-12-28', 4))).toEqual({
      code: 'calendarYearMissing',
      year: 2027,
      earliest: '2027-01-01',
      latest: '2027-02-05',
      params: { year: 2027, earliest: '2027-01-01', latest: '2027-02-05' },
    })
    expect(missing(addWorkingDays(calendar, '2025-01-03', -3))).toMatchObject({ year: 2024, latest: '2024-12-30' })
    expect(missing(firstWorkingDayFrom(calendar, '2027-01-01'))).toMatchObject({ year: 2027, earliest: '2027-01-01' })
    expect(missing(isWorkingDay(calendar, '2027-01-04'))).toEqual({ code: 'calendarYearMissing', year: 2027, params: { year: 2027 } })
  })

  it('refuses working time that leads into it, not time that ends at its border', () => {
    expect(addWorkingTime(calendar, local('2026-12-31T13:30'), 4 * HOUR)).toEqual({ ok: true, value: local('2026-12-31T17:30') })
    expect(missing(addWorkingTime(calendar, local('2026-12-31T13:30'), 4 * HOUR + 1))).toMatchObject({
      year: 2027,
      earliest: '2027-01-01',
      latest: '2027-02-05',
    })
    expect(missing(addWorkingTime(calendar, local('2026-12-31T17:30'), 0)).year).toBe(2027)
    expect(missing(subtractWorkingTime(calendar, local('2025-01-02T09:00'), 1)).year).toBe(2024)
    expect(missing(addWorkingDaysAtClock(calendar, local('2026-12-30T20:00'), 1))).toMatchObject({ year: 2027, earliest: '2027-01-01' })
    expect(missing(isOpen(calendar, local('2027-01-04T10:00'))).year).toBe(2027)
    expect(missing(openPeriods(calendar, local('2026-12-31T16:00'), 2)).year).toBe(2027)
    expect(subtractWorkingTime(calendar, local('2027-01-01T00:00'), 4 * HOUR)).toEqual({ ok: true, value: local('2026-12-31T13:30') })
    expect(addWorkingTime(calendar, local('2025-01-01T00:00'), 0)).toEqual({ ok: true, value: local('2025-01-02T09:00') })
    const roundTheClock = compiledCalendar(cnCalendar(weeklyOf({ open: '00:00', close: '24:00' })))
    expect(addWorkingTime(roundTheClock, local('2026-12-31T00:00'), 24 * HOUR)).toEqual({ ok: true, value: local('2027-01-01T00:00') })
  })

  it('refuses an amount that reaches into it, with the least and the most', () => {
    expect(missing(workingDaysBetween(calendar, '2026-12-28', '2027-01-10'))).toMatchObject({ year: 2027, atLeast: 3, atMost: 13 })
    expect(missing(workingDaysBetween(calendar, '2027-01-10', '2026-12-28'))).toMatchObject({ year: 2027, atLeast: -13, atMost: -4 })
    expect(missing(workingTimeBetween(calendar, local('2026-12-31T09:00'), local('2027-01-03T00:00')))).toMatchObject({
      atLeast: 7 * HOUR,
      atMost: 21 * HOUR,
    })
    expect(workingTimeBetween(calendar, local('2026-12-31T09:00'), local('2027-01-01T00:00'))).toEqual({ ok: true, value: 7 * HOUR })
  })

  it('has no latest date where no weekly hours bound it', () => {
    const single = compiledCalendar({
      zone: 'Asia/Shanghai',
      weekly: {},
      overrides: { '2026-12-30': [['09:00', '10:00']] },
      years: { loaded: [2026], closedDaysAtMost: 25 },
    })
    expect(addWorkingDays(single, '2026-12-01', 1)).toEqual({ ok: true, value: '2026-12-30' })
    expect(missing(addWorkingDays(single, '2026-12-01', 2))).toEqual({
      code: 'calendarYearMissing',
      year: 2027,
      earliest: '2027-01-01',
      params: { year: 2027, earliest: '2027-01-01' },
    })
  })

  it('never touches calendar days', () => {
    expect(dueAt(calendar, { amount: 60, unit: 'calendarDay' }, local('2026-12-31T10:00'))).toMatchObject({
      ok: true,
      value: { at: local('2027-03-02T00:00') },
    })
    expect(dueAt(calendar, { amount: 3, unit: 'month' }, local('2031-11-30T10:00'))).toMatchObject({
      ok: true,
      value: { at: local('2032-03-01T00:00') },
    })
  })

  it('says that a clock is paused, when it is paused before the year begins', () => {
    expect(addWorkingTime(calendar, local('2026-12-30T09:00'), 100 * HOUR, [{ from: local('2026-12-30T10:00') }])).toMatchObject({
      refusal: { code: 'pausedWithoutEnd' },
    })
  })

  it('gives bounds that hold once the year is known', () => {
    // Whole days and mornings of both years are taken out by breaks.
    const breaks: CalendarDefinition['breaks'] = {}
    for (const date of ['2025-02-10', '2025-02-11', '2025-06-03', '2025-12-30', '2026-01-05', '2026-01-06', '2026-01-07', '2026-03-04']) {
      breaks[date] = [date.endsWith('3') ? ['08:00', '12:00'] : ['00:00', '24:00']]
    }
    const knowing = (...years: number[]) =>
      compiledCalendar({
        ...cnCalendar(
          weeklyOf(usualHours),
          gazettedYears.filter(({ year }) => years.includes(year)),
        ),
        breaks,
      })
    const [both, known2025, known2026] = [knowing(2025, 2026), knowing(2025), knowing(2026)]
    const anyMinute = fc.integer({ min: local('2025-01-02T00:00') / 60_000, max: local('2026-12-30T00:00') / 60_000 })
    const anySpan = fc
      .record({ from: anyMinute, minutes: fc.integer({ min: 0, max: 40_000 }) })
      .map(({ from, minutes }) => ({ from: from * 60_000, to: (from + minutes) * 60_000 }))
    const dateAt = (ms: number) => new Date(ms + 8 * HOUR).toISOString().slice(0, 10)
    fc.assert(
      fc.property(
        fc.boolean(),
        anyMinute,
        fc.integer({ min: -100, max: 100 }),
        fc.array(anySpan, { maxLength: 2 }),
        (knows2026, minute, n, pauses) => {
          const half = knows2026 ? known2026 : known2025
          const start = minute * 60_000
          const amount = Math.abs(n) * 5 * HOUR
          const move = n < 0 ? subtractWorkingTime : addWorkingTime
          const pairs: [whole: Answer<string | number>, half: Answer<string | number>][] = [
            [addWorkingDays(both, dateAt(start), n), addWorkingDays(half, dateAt(start), n)],
            [addWorkingDaysAtClock(both, start, n), addWorkingDaysAtClock(half, start, n)],
            [move(both, start, amount, pauses), move(half, start, amount, pauses)],
          ]
          for (const [whole, part] of pairs) {
            if (!whole.ok) continue
            if (part.ok) {
              expect(part.value).toBe(whole.value)
              continue
            }
            const { earliest = '0', latest = '9' } = missing(part)
            const truth = typeof whole.value === 'number' ? dateAt(whole.value) : whole.value
            expect(earliest <= truth && truth <= latest, `${earliest} <= ${truth} <= ${latest}`).toBe(true)
          }
          const measures: [Answer<number>, Answer<number>][] = [
            [workingTimeBetween(both, start, start + amount * 4, pauses), workingTimeBetween(half, start, start + amount * 4, pauses)],
            [
              workingDaysBetween(both, dateAt(start), dateAt(start + n * 20 * HOUR)),
              workingDaysBetween(half, dateAt(start), dateAt(start + n * 20 * HOUR)),
            ],
          ]
          for (const [whole, part] of measures) {
            if (!whole.ok) continue
            if (part.ok) expect(part.value).toBe(whole.value)
            else {
              const { atLeast = Infinity, atMost = -Infinity } = missing(part)
              expect(whole.value).toBeGreaterThanOrEqual(atLeast)
              expect(whole.value).toBeLessThanOrEqual(atMost)
            }
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a year that is imported', () => {
  const year = { year: 2027, source: { notice: 'a notice' }, holidays: [['2027-01-01', '元旦']], makeupWorkdays: ['2027-01-09'] }

  it('can be worked with once it is loaded', () => {
    const read = readGazettedYear(year)
    if (!read.ok) throw new Error(read.refusal.code)
    const longer = compiledCalendar(cnCalendar(weeklyOf(usualHours), [...gazettedYears, read.value]))
    expect(addWorkingDays(longer, '2026-12-31', 6)).toEqual({ ok: true, value: '2027-01-09' })
  })

  it.each([
    ['a date of another year', { ...year, holidays: [['2028-01-01', '元旦']] }],
    ['a make-up day that is off', { ...year, makeupWorkdays: ['2027-01-01'] }],
    ['a make-up day in the week', { ...year, makeupWorkdays: ['2027-01-08'] }],
    ['no day off', { ...year, holidays: [] }],
    ['no source', { ...year, source: {} }],
    ['a date that does not exist', { ...year, holidays: [['2027-02-30', '春节']] }],
    ['nothing', undefined],
  ])('is refused with %s', (_name, input) => {
    expect(readGazettedYear(input)).toMatchObject({ ok: false, refusal: { code: 'yearsUnreadable' } })
  })
})
