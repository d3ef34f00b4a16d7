import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dateTimeOf, dayOfWeek, daysBetween, endOfDate, plusDays, plusMonths, plusWeeks, startOfDate, timeOf } from './calendar-days.ts'
import { dateOfDay } from './civil.ts'

const dates = fc.integer({ min: -20_000, max: 100_000 }).map(dateOfDay)

describe('calendar days', () => {
  it.each([
    ['2026-09-17', 15, '2026-10-02'],
    ['2026-09-17', 60, '2026-11-16'],
    ['2026-02-13', 15, '2026-02-28'],
    ['2026-02-13', 30, '2026-03-15'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(plusDays(date, days)).toBe(expected)
  })

  it('added and measured again give the number of days', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, plusDays(date, days))).toBe(days)
      }),
    )
  })

  it('a week is seven days and keeps the weekday', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -500, max: 500 }), (date, weeks) => {
        expect(daysBetween(date, plusWeeks(date, weeks))).toBe(weeks * 7)
        expect(dayOfWeek(plusWeeks(date, weeks))).toBe(dayOfWeek(date))
      }),
    )
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 2, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
    ['2026-01-10', -13, '2024-12-10'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(plusMonths(date, months)).toBe(expected)
  })

  it('a month added keeps the day of the month or takes the last day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = plusMonths(date, months)
        const isLast = plusDays(moved, 1).endsWith('-01')
        expect(moved.slice(8) === date.slice(8) || (isLast && moved.slice(8) < date.slice(8))).toBe(true)
        const distance = (Number(moved.slice(0, 4)) - Number(date.slice(0, 4))) * 12 + Number(moved.slice(5, 7)) - Number(date.slice(5, 7))
        expect(distance).toBe(months)
      }),
    )
  })
})

describe('a date in a zone', () => {
  it('is the date on the wall, not the one in UTC', () => {
    expect(dateOf('2026-09-17T16:00:00.000Z', 'Asia/Shanghai')).toBe('2026-09-18')
    expect(dateOf('2026-09-17T15:59:59.999Z', 'Asia/Shanghai')).toBe('2026-09-17')
    expect(dateOf(Date.UTC(2026, 8, 17, 3), 'America/New_York')).toBe('2026-09-16')
  })

  it('ends where the next one begins', () => {
    expect(new Date(endOfDate('2026-10-02', 'Asia/Shanghai')).toISOString()).toBe('2026-10-02T16:00:00.000Z')
    expect(endOfDate('2026-10-02', 'Asia/Shanghai')).toBe(startOfDate('2026-10-03', 'Asia/Shanghai'))
  })

  it('is 23 or 25 hours long when the clocks change', () => {
    const hours = (date: string, zone: string) => (endOfDate(date, zone) - startOfDate(date, zone)) / 3_600_000
    expect(hours('2026-03-29', 'Europe/London')).toBe(23)
    expect(hours('2026-10-25', 'Europe/London')).toBe(25)
    expect(hours('2026-04-05', 'Australia/Lord_Howe')).toBe(24.5)
    expect(hours('2011-12-30', 'Pacific/Apia')).toBe(0)
  })

  it('begins after the gap where midnight does not exist', () => {
    expect(new Date(startOfDate('2015-10-18', 'America/Sao_Paulo')).toISOString()).toBe('2015-10-18T03:00:00.000Z')
    // The gap of 1919-03-30 ran from 23:30 to 00:30.
    expect(new Date(startOfDate('1919-03-31', 'America/Toronto')).toISOString()).toBe('1919-03-31T04:30:00.000Z')
  })

  it('is said with its time on the wall clock of the zone', () => {
    expect(dateTimeOf('2026-09-17T16:30:00.000Z', 'Asia/Shanghai')).toBe('2026-09-18 00:30')
    expect(timeOf(Date.parse('2026-10-25T01:30:00.000Z'), 'Europe/London')).toBe('01:30')
    expect([dateTimeOf('soon', 'Asia/Shanghai'), dateTimeOf(0, 'Mars/Base'), timeOf(Number.NaN, 'Asia/Shanghai')]).toEqual(['', '', ''])
  })

  it('answers unchecked input without an exception', () => {
    expect([
      dateOf('soon', 'Asia/Shanghai'),
      dateOf(0, 'Mars/Base'),
      plusDays('2026-02-30', 1),
      plusMonths('x', 1),
      plusMonths('2026-01-01', 0.5),
    ]).toEqual(['', '', '', '', ''])
    expect([endOfDate('2026-01-01', 'Mars/Base'), endOfDate('x', 'Asia/Shanghai'), daysBetween('x', 'y'), dayOfWeek('x')]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ])
  })
})
