import { describe, expect, it } from 'vitest'
import { at, compiledCalendar, mondayToFriday } from './calendar-for-tests.ts'
import { addWorkingTime, subtractWorkingTime, workingTimeBetween } from './working-time.ts'

const HOUR = 3_600_000
const calendar = compiledCalendar({
  zone: 'Asia/Shanghai',
  weekly: mondayToFriday(['09:00', '12:00'], ['13:30', '17:30']),
  holidays: ['2026-10-01', '2026-10-02'],
})
const local = (text: string) => at(`${text}+08:00`)
const value = (answer: { ok: true; value: number } | { ok: false; refusal: { code: string } }) =>
  answer.ok ? new Date(answer.value + 8 * HOUR).toISOString().slice(0, -1) : answer.refusal.code

describe('working time added', () => {
  it.each([
    ['2026-09-17T09:00:00', 3 * HOUR, '2026-09-17T12:00:00.000'], // ends at closing time and stays there
    ['2026-09-17T09:00:00', 3 * HOUR + 1, '2026-09-17T13:30:00.001'],
    ['2026-09-17T12:00:00', 0, '2026-09-17T13:30:00.000'],
    ['2026-09-17T10:00:00', 0, '2026-09-17T10:00:00.000'],
    ['2026-09-30T17:00:00', HOUR, '2026-10-05T09:30:00.000'], // over the holidays and a weekend
    ['2026-09-19T11:00:00', 7 * HOUR, '2026-09-21T17:30:00.000'],
    ['2026-01-01T00:00:00', 2000 * HOUR, '2027-02-08T15:30:00.000'], // 5 hours into the 286th day of 7 hours
  ])('%s and %i ms is %s', (start, amount, expected) => {
    expect(value(addWorkingTime(calendar, local(start), amount))).toBe(expected)
  })

  it('leaves pauses out and stays where a pause begins', () => {
    const pauses = [{ from: local('2026-09-17T10:00:00'), to: local('2026-09-17T11:00:00') }]
    expect(value(addWorkingTime(calendar, local('2026-09-17T09:00:00'), HOUR, pauses))).toBe('2026-09-17T10:00:00.000')
    expect(value(addWorkingTime(calendar, local('2026-09-17T09:00:00'), HOUR + 1, pauses))).toBe('2026-09-17T11:00:00.001')
    expect(value(addWorkingTime(calendar, local('2026-09-17T10:00:00'), 0, pauses))).toBe('2026-09-17T11:00:00.000')
  })

  it('finds the next open moment past a pause that ends outside of hours', () => {
    const pauses = [
      { from: local('2026-09-17T09:00:00'), to: local('2026-09-17T12:30:00') },
      { from: local('2026-09-17T13:30:00'), to: local('2026-09-18T08:00:00') },
    ]
    expect(value(addWorkingTime(calendar, local('2026-09-17T09:00:00'), 0, pauses))).toBe('2026-09-18T09:00:00.000')
  })

  it('has no end while a pause has none, unless the amount is used up before', () => {
    const pauses = [{ from: local('2026-09-17T10:00:00') }]
    expect(value(addWorkingTime(calendar, local('2026-09-17T09:00:00'), HOUR, pauses))).toBe('2026-09-17T10:00:00.000')
    expect(value(addWorkingTime(calendar, local('2026-09-17T09:00:00'), HOUR + 1, pauses))).toBe('pausedWithoutEnd')
    expect(value(addWorkingTime(calendar, local('2026-09-17T10:00:00'), 0, pauses))).toBe('pausedWithoutEnd')
  })
})

describe('working time taken away', () => {
  it.each([
    ['2026-09-17T12:00:00', 3 * HOUR, '2026-09-17T09:00:00.000'], // used up at opening time and stays there
    ['2026-09-17T12:00:00', 3 * HOUR + 1, '2026-09-16T17:29:59.999'],
    ['2026-09-17T13:00:00', 0, '2026-09-17T12:00:00.000'],
    ['2026-09-17T13:30:00', 0, '2026-09-17T12:00:00.000'],
    ['2026-10-05T09:30:00', HOUR, '2026-09-30T17:00:00.000'],
  ])('%s less %i ms is %s', (start, amount, expected) => {
    expect(value(subtractWorkingTime(calendar, local(start), amount))).toBe(expected)
  })

  it('leaves pauses out, those without an end too', () => {
    const pauses = [{ from: local('2026-09-17T10:00:00'), to: local('2026-09-17T11:00:00') }, { from: local('2026-09-17T11:30:00') }]
    expect(value(subtractWorkingTime(calendar, local('2026-09-17T12:00:00'), HOUR, pauses))).toBe('2026-09-17T09:30:00.000')
    expect(value(subtractWorkingTime(calendar, local('2026-09-17T12:00:00'), 0, pauses))).toBe('2026-09-17T11:30:00.000')
    expect(value(subtractWorkingTime(calendar, local('2026-09-17T11:00:00'), 0, pauses))).toBe('2026-09-17T10:00:00.000')
  })
})

describe('working time measured', () => {
  it('is exact to the millisecond, and 0 backwards', () => {
    expect(workingTimeBetween(calendar, local('2026-09-17T11:59:59.999'), local('2026-09-17T13:30:00.002'))).toEqual({ ok: true, value: 3 })
    expect(workingTimeBetween(calendar, local('2026-09-17T13:30:00'), local('2026-09-17T09:00:00'))).toEqual({ ok: true, value: 0 })
  })

  it('leaves out pauses that overlap, reach over the ends, or have none', () => {
    const pauses = [
      { from: local('2026-09-17T16:00:00'), to: null },
      { from: local('2026-09-10T00:00:00'), to: local('2026-09-17T10:00:00') },
      { from: local('2026-09-17T09:30:00'), to: local('2026-09-17T10:30:00') },
    ]
    expect(workingTimeBetween(calendar, local('2026-09-17T09:00:00'), local('2026-09-17T18:00:00'), pauses)).toEqual({
      ok: true,
      value: 4 * HOUR,
    })
    expect(
      workingTimeBetween(calendar, local('2026-09-17T09:00:00'), local('2026-09-17T18:00:00'), [{ from: -1e18, to: 1e18 }]),
    ).toMatchObject({ refusal: { code: 'pauseUnreadable' } })
    expect(workingTimeBetween(calendar, local('2026-09-17T09:00:00'), local('2026-09-17T18:00:00'), [{ from: -9e15, to: 9e15 }])).toEqual({
      ok: true,
      value: 0,
    })
  })
})

describe('input that cannot be computed with', () => {
  it.each([
    [NaN, 1, 'instantUnreadable'],
    [0.5, 1, 'instantUnreadable'],
    [Date.UTC(1899, 11, 30), 1, 'instantOutOfRange'],
    [0, -1, 'amountNegative'],
    [0, NaN, 'amountUnreadable'],
    [0, 0.5, 'amountUnreadable'],
    [0, Infinity, 'amountUnreadable'],
    [0, Number.MAX_SAFE_INTEGER, 'instantOutOfRange'],
  ])('start %d with %d ms is refused: %s', (start, amount, code) => {
    expect(addWorkingTime(calendar, start, amount)).toMatchObject({ ok: false, refusal: { code } })
    expect(subtractWorkingTime(calendar, start, amount)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('is refused by the measure too', () => {
    expect(workingTimeBetween(calendar, NaN, 0)).toMatchObject({ refusal: { code: 'instantUnreadable' } })
    expect(workingTimeBetween(calendar, 0, Date.UTC(2500, 0, 1))).toMatchObject({ refusal: { code: 'instantOutOfRange' } })
    expect(workingTimeBetween(calendar, 0, 1, [{ from: 2, to: 1 }])).toMatchObject({ refusal: { code: 'pauseInverted' } })
  })
})
