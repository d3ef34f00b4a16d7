import { expect, it } from 'vitest'
import type { CalendarDate } from '../../../shared/log/op.ts'
import { depthOf, dueWeeks } from './due-weeks.ts'

const wednesday = '2026-09-30' as CalendarDate

it('begins with the Monday of this week and ends with the last day, over the turn of a month', () => {
  const weeks = dueWeeks(wednesday, 8, [{ date: '2026-10-01', due: 3, law: 2 }])
  expect(weeks.map(({ monday }) => monday)).toEqual(['2026-09-28', '2026-10-05'])
  expect(weeks[0]?.days.map((day) => day?.due)).toEqual([undefined, undefined, 0, 3, 0, 0, 0])
  expect(weeks[1]?.days.map((day) => day?.date)).toEqual(['2026-10-05', '2026-10-06', '2026-10-07', undefined, undefined, undefined, undefined])
})

it('holds sixty days in at most ten weeks', () => {
  for (const day of ['28', '29', '30']) expect(dueWeeks(`2026-09-${day}` as CalendarDate, 60, []).length).toBeLessThanOrEqual(10)
})

it('gives a day with a single clock a ground of its own', () => {
  expect([depthOf(0, 40), depthOf(1, 40), depthOf(20, 40), depthOf(40, 40)]).toEqual([0, 1, 2, 4])
})
