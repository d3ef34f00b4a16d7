import { describe, expect, it } from 'vitest'
import { at, compiledCalendar, everyDay, mondayToFriday } from './calendar-for-tests.ts'
import { isBreak, isHoliday, isOpen, nextOpenDate, openPeriods } from './opening.ts'

const shanghai = compiledCalendar({
  zone: 'Asia/Shanghai',
  weekly: mondayToFriday(['09:00', '12:00'], ['13:30', '17:30']),
  holidays: ['2026-10-01', '2026-09-19'],
  recurringHolidays: ['12-31'],
  breaks: {
    '2026-09-17': [
      ['10:00', '11:00'],
      ['10:30', '14:00'],
      ['23:00', '24:00'],
    ],
  },
  overrides: { '2026-09-20': [['10:00', '12:00']], '2026-09-19': [['10:00', '12:00']], '2026-09-21': [] },
})
const local = (text: string) => at(`${text}+08:00`)
const texts = (answer: ReturnType<typeof openPeriods>) =>
  answer.ok
    ? answer.value.map(([open, close]) => `${new Date(open).toISOString().slice(0, 16)}/${new Date(close).toISOString().slice(0, 16)}`)
    : answer.refusal.code

describe('the question whether a moment is open', () => {
  it.each([
    ['2026-09-16T08:59:59.999', false],
    ['2026-09-16T09:00:00', true],
    ['2026-09-16T11:59:59.999', true],
    ['2026-09-16T12:00:00', false],
    ['2026-09-16T17:30:00', false],
    ['2026-09-17T10:00:00', false],
    ['2026-09-17T13:45:00', false],
    ['2026-09-17T14:00:00', true],
  ])('at %s: %s', (text, expected) => {
    expect(isOpen(shanghai, local(text))).toEqual({ ok: true, value: expected })
  })

  it('follows the hours of a date instead of its weekday, unless the date is a holiday', () => {
    expect(isOpen(shanghai, local('2026-09-20T11:00:00'))).toEqual({ ok: true, value: true })
    expect(isOpen(shanghai, local('2026-09-21T11:00:00'))).toEqual({ ok: true, value: false })
    expect(isOpen(shanghai, local('2026-09-19T11:00:00'))).toEqual({ ok: true, value: false })
  })

  it('is refused for what is no instant, or one out of reach', () => {
    expect(isOpen(shanghai, NaN)).toMatchObject({ refusal: { code: 'instantUnreadable' } })
    expect(isOpen(shanghai, 1.5)).toMatchObject({ refusal: { code: 'instantUnreadable' } })
    expect(isHoliday(shanghai, Date.UTC(2400, 0, 2))).toMatchObject({ refusal: { code: 'instantOutOfRange' } })
    expect(isBreak(shanghai, Date.UTC(1899, 0, 1))).toMatchObject({ refusal: { code: 'instantOutOfRange' } })
  })
})

describe('holidays and breaks', () => {
  it('run from local midnight to local midnight, some every year', () => {
    const holidayAt = (text: string) => isHoliday(shanghai, local(text))
    expect(holidayAt('2026-09-30T23:59:59.999')).toEqual({ ok: true, value: false })
    expect(holidayAt('2026-10-01T00:00:00')).toEqual({ ok: true, value: true })
    expect(holidayAt('2026-10-02T00:00:00')).toEqual({ ok: true, value: false })
    expect(holidayAt('2033-12-31T12:00:00')).toEqual({ ok: true, value: true })
  })

  it('close the hours they overlap, and are breaks outside of hours too', () => {
    expect(isBreak(shanghai, local('2026-09-17T10:59:59.999'))).toEqual({ ok: true, value: true })
    expect(isBreak(shanghai, local('2026-09-17T14:00:00'))).toEqual({ ok: true, value: false })
    expect(isBreak(shanghai, local('2026-09-17T23:59:59.999'))).toEqual({ ok: true, value: true })
    expect(texts(openPeriods(shanghai, local('2026-09-17T00:00:00'), 2))).toEqual([
      '2026-09-17T01:00/2026-09-17T02:00',
      '2026-09-17T06:00/2026-09-17T09:30',
    ])
  })
})

describe('open periods', () => {
  it('begin at the moment asked for, and skip what is closed', () => {
    expect(texts(openPeriods(shanghai, local('2026-09-18T16:00:00'), 3))).toEqual([
      '2026-09-18T08:00/2026-09-18T09:30',
      '2026-09-20T02:00/2026-09-20T04:00',
      '2026-09-22T01:00/2026-09-22T04:00',
    ])
    expect(nextOpenDate(shanghai, local('2026-09-20T12:00:00'))).toEqual({ ok: true, value: '2026-09-22' })
  })

  it('are none when none are asked for, and refused for half a one', () => {
    expect(openPeriods(shanghai, 0, 0)).toEqual({ ok: true, value: [] })
    expect(openPeriods(shanghai, 0, 0.5)).toMatchObject({ refusal: { code: 'amountUnreadable' } })
  })

  it('are an hour shorter or longer around a change of the clocks', () => {
    const london = compiledCalendar({ zone: 'Europe/London', weekly: everyDay(['00:00', '24:00']) })
    expect(texts(openPeriods(london, at('2026-03-29T00:00Z'), 1))).toEqual(['2026-03-29T00:00/2026-03-29T23:00'])
    expect(texts(openPeriods(london, at('2026-10-24T23:00Z'), 1))).toEqual(['2026-10-24T23:00/2026-10-26T00:00'])
  })

  it('never count the hour twice that a gap pushes onto the next range', () => {
    const newYork = compiledCalendar({ zone: 'America/New_York', weekly: everyDay(['02:00', '02:30'], ['03:00', '04:00']) })
    expect(texts(openPeriods(newYork, at('2026-03-08T05:00Z'), 3))).toEqual([
      '2026-03-08T07:00/2026-03-08T07:30',
      '2026-03-08T07:30/2026-03-08T08:00',
      '2026-03-09T06:00/2026-03-09T06:30',
    ])
  })

  it('leave out a break that the gap pushes behind the next one', () => {
    const breaks: [string, string][] = [
      ['02:10', '02:50'],
      ['03:00', '03:05'],
    ]
    const newYork = compiledCalendar({ zone: 'America/New_York', weekly: everyDay(['01:00', '05:00']), breaks: { '2026-03-08': breaks } })
    expect(texts(openPeriods(newYork, at('2026-03-08T05:00Z'), 3))).toEqual([
      '2026-03-08T06:00/2026-03-08T07:00',
      '2026-03-08T07:05/2026-03-08T07:10',
      '2026-03-08T07:50/2026-03-08T09:00',
    ])
  })

  it('leave out a date that a zone skipped', () => {
    const apia = compiledCalendar({ zone: 'Pacific/Apia', weekly: everyDay(['09:00', '17:00']) })
    expect(texts(openPeriods(apia, at('2011-12-29T18:00Z'), 2))).toEqual([
      '2011-12-29T19:00/2011-12-30T03:00',
      '2011-12-30T19:00/2011-12-31T03:00',
    ])
  })
})

describe('ranges inside the hour that a clock skips', () => {
  // São Paulo went from 00:00 to 01:00 on this night: 00:15 was read as 01:15, which is later than 01:00
  const saoPaulo = compiledCalendar({ zone: 'America/Sao_Paulo', weekly: {}, overrides: { '2015-10-18': [['00:15', '00:30'], ['01:00', '01:15'], ['01:20', '01:40']] } })

  it('stand in the order of their instants, and no moment of theirs is lost or counted twice', () => {
    expect(texts(openPeriods(saoPaulo, at('2015-10-17T00:00:00-03:00'), 3))).toEqual(['2015-10-18T03:00/2015-10-18T03:15', '2015-10-18T03:15/2015-10-18T03:30', '2015-10-18T03:30/2015-10-18T03:40'])
  })
})
