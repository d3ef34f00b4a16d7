import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../shared/log/op.ts'
import { readDate, readDateTime, spanOfDates, typedInstant } from './dates.ts'

const today = '2026-09-17' as CalendarDate
const zone = 'Asia/Shanghai'
const now = Date.parse('2026-09-17T06:05:00.000Z')

describe('a typed date', () => {
  it.each([
    ['2026-09-17', '2026-09-17'], ['2026/9/7', '2026-09-07'], ['20260917', '2026-09-17'], ['2026年9月17日', '2026-09-17'],
    ['9-1', '2026-09-01'],
    ['9月1日', '2026-09-01'], ['今天', '2026-09-17'], ['昨天', '2026-09-16'], ['zt', '2026-09-16'], ['+3', '2026-09-20'], ['-1', '2026-09-16'],
    ['２０２６－０９－１７', '2026-09-17'], ['12-30', '2026-12-30'],
  ])('%s is %s', (typed, date) => expect(readDate(typed, today)).toBe(date))

  it.each(['2026-02-30', '13-1', 'soon', '', '9'])('%s is no date', (typed) => expect(readDate(typed, today)).toBeUndefined())

  it('without a year is the nearest one', () => {
    expect(readDate('12-30', '2027-01-02' as CalendarDate)).toBe('2026-12-30')
    expect(readDate('1-3', '2026-12-30' as CalendarDate)).toBe('2027-01-03')
  })
})

describe('a typed date with a time', () => {
  it.each([
    ['2026-09-17 14:30', '2026-09-17T06:30:00.000Z'], ['9-16 9:05', '2026-09-16T01:05:00.000Z'], ['今天 9:00', '2026-09-17T01:00:00.000Z'],
    ['昨天下午3点半', '2026-09-16T07:30:00.000Z'], ['14:30', '2026-09-17T06:30:00.000Z'], ['2026-09-17 1430', '2026-09-17T06:30:00.000Z'],
    ['2026年9月17日14:30', '2026-09-17T06:30:00.000Z'], ['昨天', '2026-09-15T16:00:00.000Z'], ['今天', '2026-09-17T06:05:00.000Z'],
  ])('%s is %s', (typed, instant) => expect(readDateTime(typed, now, zone)).toBe(instant))

  it.each(
    ['25:00', '2026-09-17 14:75', 'tomorrow at noon', '2026-13-01 10:00'],
  )('%s is none', (typed) => expect(readDateTime(typed, now, zone)).toBeUndefined())

  it('is written back in the zone of the branch', () => {
    expect(typedInstant('2026-09-17T16:30:00.000Z', zone)).toBe('2026-09-18 00:30')
  })
})

it('a span of dates holds its last day', () => {
  expect(spanOfDates(
    today, today, zone,
  )).toEqual({ from: Date.parse('2026-09-16T16:00:00.000Z'), to: Date.parse('2026-09-17T16:00:00.000Z') })
})
