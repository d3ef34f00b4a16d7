import { expect, it } from 'vitest'
import type { CalendarDate } from '../log/op.ts'
import { shippedCalendar } from './rule-book.ts'
import { rolledOf } from './rolled-date.ts'

const saturday = '2026-09-19' as CalendarDate

it('rolls a due date in calendar units to the next working day, and leaves one in working time alone', () => {
  // the Sunday is a working day in exchange for one of the National Day holidays
  expect(rolledOf({ limit: { amount: 15, unit: 'calendarDay' }, dueDate: saturday }, shippedCalendar)).toEqual({ ok: true, date: '2026-09-20' })
  expect(rolledOf({ limit: { amount: 2, unit: 'month' }, dueDate: '2026-10-01' as CalendarDate }, shippedCalendar)).toEqual({ ok: true, date: '2026-10-08' })
  for (const unit of ['workingHour', 'workingDay'] as const) expect(rolledOf({ limit: { amount: 15, unit }, dueDate: saturday }, shippedCalendar)).toBeUndefined()
})
