import { expect, it } from 'vitest'
import type { CalendarDate } from '../../../../shared/log/op.ts'
import { firstDay, fromOf } from './spans.ts'

const today = '2026-11-23' as CalendarDate

it('begins a month, a quarter and a year with their first day, and the whole with none', () => {
  expect((['month', 'quarter', 'year', 'all'] as const).map((span) => firstDay(span, today))).toEqual(['2026-11-01', '2026-10-01', '2026-01-01', undefined])
  expect(firstDay('quarter', '2026-03-31' as CalendarDate)).toBe('2026-01-01')
})
it('counts days in the zone of the branch', () => {
  expect(fromOf('month', today, 'Asia/Shanghai')).toBe(Date.parse('2026-10-31T16:00:00.000Z'))
  expect(fromOf('all', today, 'Asia/Shanghai')).toBeUndefined()
})
