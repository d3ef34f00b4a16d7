import { expect, it } from 'vitest'
import type { Instant } from '../log/op.ts'
import { closedDaysOf } from './closed-days.ts'
import { shippedCalendar } from './rule-book.ts'

const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+08:00`)
const over = (from: string, to: string, unit: 'workingDay' | 'calendarDay' = 'workingDay') => closedDaysOf({ limit: { amount: 1, unit }, startedAt: at(from).toISOString() as Instant, dueAt: at(to).getTime() }, shippedCalendar)

it('counts the days off and the rest days that a clock in working time passes over', () => {
  // 29 September 2026 is a Tuesday; 1 to 7 October are off, 10 October is a Saturday that is worked, 11 October a Sunday
  expect(over('2026-09-29 10:00', '2026-10-12 17:30')).toEqual({ rest: 1, holidays: 7 })
  expect(over('2026-09-17 10:00', '2026-09-17 15:00')).toEqual({ rest: 0, holidays: 0 })
})

it('ends with the day before a deadline at midnight', () => {
  expect(over('2026-09-18 10:00', '2026-09-19 00:00')).toEqual({ rest: 0, holidays: 0 })
})

it('has nothing to say of what counts by dates, or reaches into a year that is not loaded', () => {
  expect(over('2026-09-29 10:00', '2026-10-12 00:00', 'calendarDay')).toBeUndefined()
  expect(closedDaysOf({ limit: { amount: 1, unit: 'workingDay' }, startedAt: at('2026-12-31 10:00').toISOString() as Instant, dueAt: 0, uncertain: { year: 2027, earliest: '2027-01-01' as never } }, shippedCalendar)).toBeUndefined()
})
