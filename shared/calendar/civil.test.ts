import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, dateOfDay, dayOfDate, dayOfWeek, daysInMonth, epochDay, isLeapYear } from './civil.ts'

describe('the civil calendar', () => {
  it('agrees with the platform for every date of the years 0000 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        const date = new Date(day * 86_400_000)
        expect(civilOf(day)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() })
        expect(dateOfDay(day)).toBe(date.toISOString().slice(0, 10))
        expect(dayOfDate(dateOfDay(day))).toBe(day)
        expect(dayOfWeek(day) % 7).toBe(date.getUTCDay())
      }),
      { numRuns: 2000 },
    )
  })

  it('knows the edges of its range', () => {
    expect(dateOfDay(-719_528)).toBe('0000-01-01')
    expect(dateOfDay(-719_529)).toBe('')
    expect(dateOfDay(2_932_896)).toBe('9999-12-31')
    expect(dateOfDay(2_932_897)).toBe('')
    expect(dateOfDay(0.5)).toBe('')
  })

  it.each(['2026-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-1-1', '20250101', '2025-01-01T00:00', '', 'today'])(
    'does not read %j as a date',
    (text) => {
      expect(dayOfDate(text)).toBeNaN()
    },
  )

  it('knows leap years and the length of each month', () => {
    expect([1900, 2000, 2024, 2026, 2100].map(isLeapYear)).toEqual([false, true, true, false, false])
    expect([1, 2, 4, 12].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 30, 31])
    expect(daysInMonth(2024, 13)).toBeNaN()
    expect(epochDay(1970, 1, 1)).toBe(0)
  })
})
