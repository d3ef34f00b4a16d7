import { describe, expect, it } from 'vitest'
import { at, compiledCalendar, mondayToFriday } from './calendar-for-tests.ts'
import { endPausesAt } from './pauses.ts'
import { dueAt, escalationAt, readTarget, type Target } from './targets.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const calendar = compiledCalendar({
  zone: 'Asia/Shanghai',
  weekly: mondayToFriday(['09:00', '12:00'], ['13:30', '17:30']),
  holidays: ['2026-10-01', '2026-10-02'],
})
const local = (text: string) => at(`${text}+08:00`)
const text = (ms: number) => new Date(ms + 8 * HOUR).toISOString().slice(0, 16)
const pause = (from: string, to?: string) => ({ from: local(from), to: to && local(to) }) as { from: number; to?: number }

function due(target: Target, start: string, pauses: { from: number; to?: number }[] = []) {
  const answer = dueAt(calendar, target, local(start), pauses)
  return answer.ok
    ? { at: text(answer.value.at), withoutPauses: text(answer.value.withoutPauses), pausedMs: answer.value.pausedMs }
    : answer.refusal.code
}

describe('a target in working time', () => {
  it('is due when the open time has passed, pauses left out', () => {
    const target: Target = { amount: 4, unit: 'workingHour' }
    expect(due(target, '2026-09-17T16:30')).toEqual({ at: '2026-09-18T12:00', withoutPauses: '2026-09-18T12:00', pausedMs: 0 })
    expect(due(target, '2026-09-17T16:30', [pause('2026-09-17T17:00', '2026-09-18T10:00')])).toEqual({
      at: '2026-09-18T15:00',
      withoutPauses: '2026-09-18T12:00',
      pausedMs: 1.5 * HOUR,
    })
  })

  it('is exact for parts of an hour', () => {
    expect(due({ amount: 1.5, unit: 'workingHour' }, '2026-09-17T09:00')).toMatchObject({ at: '2026-09-17T10:30' })
    expect(due({ amount: 90, unit: 'workingMinute' }, '2026-09-17T09:00')).toMatchObject({ at: '2026-09-17T10:30' })
    expect(dueAt(calendar, { amount: 0.001, unit: 'workingSecond' }, local('2026-09-17T09:00'))).toMatchObject({
      value: { at: local('2026-09-17T09:00') + 1 },
    })
  })

  it('has no due instant while paused, but one if the clock ran again', () => {
    const running = [pause('2026-09-17T10:00')]
    expect(due({ amount: 2, unit: 'workingHour' }, '2026-09-17T09:00', running)).toBe('pausedWithoutEnd')
    const wouldBe = endPausesAt(running, local('2026-09-17T15:00')).map(({ from, to }) => ({ from, to: to ?? NaN }))
    expect(due({ amount: 2, unit: 'workingHour' }, '2026-09-17T09:00', wouldBe)).toMatchObject({ at: '2026-09-17T16:00' })
  })
})

describe('a target in working days', () => {
  const target: Target = { amount: 2, unit: 'workingDay' }

  it('is due at the same clock time or at closing time', () => {
    expect(due(target, '2026-09-17T10:00')).toMatchObject({ at: '2026-09-21T10:00' })
    expect(due({ ...target, endOfDay: true }, '2026-09-17T10:00')).toMatchObject({ at: '2026-09-21T17:30' })
  })

  it('is put off by the open time of its pauses, before and after the first due instant', () => {
    const pauses = [pause('2026-09-18T09:00', '2026-09-18T10:00'), pause('2026-09-21T10:30', '2026-09-21T11:00')]
    expect(due(target, '2026-09-17T10:00', pauses)).toEqual({
      at: '2026-09-21T11:30',
      withoutPauses: '2026-09-21T10:00',
      pausedMs: 1.5 * HOUR,
    })
    expect(due({ ...target, endOfDay: true }, '2026-09-17T10:00', pauses)).toEqual({
      at: '2026-09-22T10:30',
      withoutPauses: '2026-09-21T17:30',
      pausedMs: 1.5 * HOUR,
    })
  })

  it('is not put off by a pause in closed hours, or one that begins when it is due', () => {
    expect(
      due({ ...target, endOfDay: true }, '2026-09-17T10:00', [
        pause('2026-09-19T00:00', '2026-09-20T00:00'),
        pause('2026-09-21T17:30', '2026-09-25T00:00'),
      ]),
    ).toEqual({
      at: '2026-09-21T17:30',
      withoutPauses: '2026-09-21T17:30',
      pausedMs: 0,
    })
  })
})

describe('a target in calendar units', () => {
  it.each([
    [{ amount: 15, unit: 'calendarDay' }, '2026-10-03T00:00'],
    [{ amount: 8, unit: 'week' }, '2026-11-13T00:00'],
    [{ amount: 6, unit: 'month' }, '2027-03-18T00:00'],
    [{ amount: 0, unit: 'calendarDay' }, '2026-09-18T00:00'],
  ] as const)('%j from 2026-09-17 is due at the end of its last day: %s', (target, expected) => {
    expect(due(target, '2026-09-17T10:00')).toMatchObject({ at: expected })
  })

  it('is put off by the whole days of its pauses, the day of their beginning not counted', () => {
    const target: Target = { amount: 15, unit: 'calendarDay' }
    expect(due(target, '2026-09-17T10:00', [pause('2026-09-20T15:00', '2026-09-24T08:00')])).toEqual({
      at: '2026-10-07T00:00',
      withoutPauses: '2026-10-03T00:00',
      pausedMs: 4 * DAY,
    })
    // Before the start, within one day, and after the last day nothing is put off; on a day won by an earlier pause it is.
    expect(
      due(target, '2026-09-17T10:00', [
        pause('2026-09-10T00:00', '2026-09-16T00:00'),
        pause('2026-09-21T09:00', '2026-09-21T18:00'),
        pause('2026-10-03T00:00', '2026-10-09T00:00'),
      ]),
    ).toMatchObject({
      at: '2026-10-03T00:00',
    })
    expect(
      due(target, '2026-09-17T10:00', [pause('2026-10-03T09:00', '2026-10-05T00:00'), pause('2026-09-18T00:00', '2026-09-20T00:00')]),
    ).toMatchObject({ at: '2026-10-07T00:00' })
    expect(due(target, '2026-09-17T10:00', [pause('2026-10-02T09:00', '2026-10-04T00:00')])).toMatchObject({ at: '2026-10-05T00:00' })
    expect(due(target, '2026-09-17T10:00', [pause('2026-10-01T00:00')])).toBe('pausedWithoutEnd')
  })
})

describe('a step of the ladder', () => {
  const step = (amount: number, unit: Target['unit'], dueInstant = '2026-09-21T10:00') => {
    const answer = escalationAt(calendar, local(dueInstant), { amount, unit })
    return answer.ok ? text(answer.value) : answer.refusal.code
  }

  it.each([
    [-2, 'workingHour', '2026-09-18T16:30'],
    [2, 'workingHour', '2026-09-21T12:00'],
    [-1, 'workingDay', '2026-09-18T10:00'],
    [3, 'workingDay', '2026-09-24T10:00'],
    [-3, 'calendarDay', '2026-09-18T10:00'],
    [1, 'week', '2026-09-28T10:00'],
    [90, 'clockMinute', '2026-09-21T11:30'],
    [-2, 'clockHour', '2026-09-21T08:00'],
    [-1, 'month', '2026-08-21T10:00'],
    [0, 'workingDay', '2026-09-21T10:00'],
  ] as const)('%i %s from the due instant is %s', (amount, unit, expected) => {
    expect(step(amount, unit)).toBe(expected)
  })

  it('stays at closing time when the deadline lies there', () => {
    expect(step(-1, 'workingDay', '2026-09-21T17:30')).toBe('2026-09-18T17:30')
    expect(step(1, 'workingDay', '2026-09-21T17:30')).toBe('2026-09-22T17:30')
  })

  it('is refused where it cannot be', () => {
    expect(step(0.5, 'workingDay')).toBe('amountUnreadable')
    expect(step(NaN, 'workingHour')).toBe('amountUnreadable')
    expect(escalationAt(calendar, NaN, { amount: 1, unit: 'week' })).toMatchObject({ refusal: { code: 'instantUnreadable' } })
    expect(step(1e6, 'month')).toBe('instantOutOfRange')
  })
})

describe('a target from outside', () => {
  it.each([
    [{ amount: -1, unit: 'workingHour' }, 'amountNegative'],
    [{ amount: 1, unit: 'year' }, 'unitUnknown'],
    [{ amount: 1.5, unit: 'workingDay' }, 'amountUnreadable'],
    [{ amount: '4', unit: 'workingHour' }, 'amountUnreadable'],
    [{ amount: Infinity, unit: 'week' }, 'amountUnreadable'],
    [null, 'amountUnreadable'],
    [{ unit: 'week' }, 'amountUnreadable'],
  ])('%j is refused: %s', (input, code) => {
    expect(readTarget(input)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('is refused where it is used, too', () => {
    expect(due({ amount: -1, unit: 'calendarDay' }, '2026-09-17T10:00')).toBe('amountNegative')
    expect(dueAt(calendar, { amount: 1, unit: 'week' }, NaN)).toMatchObject({ refusal: { code: 'instantUnreadable' } })
    expect(dueAt(calendar, { amount: 1, unit: 'week' }, 0, [{ from: 2, to: 1 }])).toMatchObject({ refusal: { code: 'pauseInverted' } })
    expect(due({ amount: 1e9, unit: 'calendarDay' }, '2026-09-17T10:00')).toBe('instantOutOfRange')
  })
})
