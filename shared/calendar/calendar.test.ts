import { describe, expect, it } from 'vitest'
import { compileCalendar } from './calendar.ts'
import { compiledCalendar, mondayToFriday } from './calendar-for-tests.ts'
import { dayOfDate } from './civil.ts'
import { addWorkingDays, endOfWorkingDay, firstWorkingDayFrom, workingDaysBetween } from './working-days.ts'
import { isOpen, nextOpenDate, openPeriods } from './opening.ts'
import { addWorkingTime, subtractWorkingTime, workingTimeBetween } from './working-time.ts'

const zone = 'Asia/Shanghai'
const weekly = mondayToFriday(['09:00', '17:30'])

describe('a calendar that cannot be used', () => {
  it.each([
    ['an unknown zone', { zone: 'Mars/Base', weekly }, 'zoneUnknown', 'zone'],
    ['a fixed offset for a zone', { zone: '+08:00', weekly }, 'zoneUnknown', 'zone'],
    ['a closing before the opening', { zone, weekly: { mon: [['17:00', '09:00']] } }, 'rangeInverted', 'weekly.mon.0'],
    ['a range of no length', { zone, weekly: { mon: [['09:00', '09:00']] } }, 'rangeInverted', 'weekly.mon.0'],
    [
      'ranges that overlap',
      {
        zone,
        weekly: {
          mon: [
            ['13:00', '18:00'],
            ['09:00', '13:01'],
          ],
        },
      },
      'rangesOverlap',
      'weekly.mon',
    ],
    ['a time that does not exist', { zone, weekly: { mon: [['09:00', '24:01']] } }, 'timeUnreadable', 'weekly.mon.0.1'],
    ['a date that does not exist', { zone, weekly, holidays: ['2026-02-29'] }, 'dateUnreadable', 'holidays.0'],
    ['a recurring date that never comes', { zone, weekly, recurringHolidays: ['02-30'] }, 'dateUnreadable', 'recurringHolidays.0'],
    ['an inverted break', { zone, weekly, breaks: { '2026-01-05': [['13:00', '12:00']] } }, 'rangeInverted', 'breaks.2026-01-05.0'],
    [
      'overlapping hours of a date',
      {
        zone,
        weekly,
        overrides: {
          '2026-01-05': [
            ['09:00', '12:00'],
            ['11:00', '13:00'],
          ],
        },
      },
      'rangesOverlap',
      'overrides.2026-01-05',
    ],
    ['no loaded year', { zone, weekly, years: { loaded: [], closedDaysAtMost: 25 } }, 'yearsUnreadable', 'years.loaded'],
    ['a field that is not known', { zone, weekly, holiday: [] }, 'calendarUnreadable', ''],
    ['nothing at all', undefined, 'calendarUnreadable', ''],
  ])('is refused: %s', (_name, definition, code, place) => {
    expect(compileCalendar(definition)).toMatchObject({ ok: false, refusal: { code, params: { at: place } } })
  })

  it('names the date of a break under a key that is no date', () => {
    expect(compileCalendar({ zone, weekly, breaks: { soon: [] } })).toMatchObject({ ok: false, refusal: { params: { at: 'breaks.soon' } } })
  })
})

describe('a calendar', () => {
  it('takes ranges that touch, breaks that overlap, recurring 02-29 and an empty override', () => {
    const answer = compileCalendar({
      zone,
      weekly: {
        mon: [
          ['12:00', '24:00'],
          ['00:00', '12:00'],
        ],
      },
      recurringHolidays: ['02-29'],
      breaks: {
        '2026-01-05': [
          ['11:00', '13:00'],
          ['12:00', '14:00'],
          ['20:00', '24:00'],
        ],
      },
      overrides: { '2026-01-12': [] },
    })
    expect(answer.ok).toBe(true)
  })
})

describe('a calendar without any open hour', () => {
  const now = Date.UTC(2026, 0, 5)
  const everyDate = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(5, 10))

  it.each([
    ['no hours', compiledCalendar({ zone, weekly: {} })],
    ['an override that closes', compiledCalendar({ zone, weekly: {}, overrides: { '2026-03-01': [] } })],
    [
      'an open date that is a holiday',
      compiledCalendar({ zone, weekly: {}, overrides: { '2026-03-01': [['09:00', '10:00']] }, holidays: ['2026-03-01'] }),
    ],
    ['every date of the year off', compiledCalendar({ zone, weekly, recurringHolidays: everyDate })],
  ])('refuses what needs one, and answers the rest: %s', (_name, calendar) => {
    const refused = { ok: false, refusal: { code: 'neverOpen' } }
    expect(addWorkingTime(calendar, now, 0)).toMatchObject(refused)
    expect(addWorkingTime(calendar, now, 1)).toMatchObject(refused)
    expect(subtractWorkingTime(calendar, now, 1)).toMatchObject(refused)
    expect(addWorkingDays(calendar, '2026-01-05', 1)).toMatchObject(refused)
    expect(addWorkingDays(calendar, '2026-01-05', -1)).toMatchObject(refused)
    expect(firstWorkingDayFrom(calendar, '2026-01-05')).toMatchObject(refused)
    expect(endOfWorkingDay(calendar, dayOfDate('2026-01-05'))).toMatchObject(refused)
    expect(nextOpenDate(calendar, now)).toMatchObject(refused)
    expect(openPeriods(calendar, now, 3)).toMatchObject(refused)
    expect(isOpen(calendar, now)).toEqual({ ok: true, value: false })
    expect(workingTimeBetween(calendar, now, now + 1e10)).toEqual({ ok: true, value: 0 })
    expect(workingDaysBetween(calendar, '2026-01-05', '2030-01-05')).toEqual({ ok: true, value: 0 })
  })

  it('is refused too once its only open dates lie behind', () => {
    const calendar = compiledCalendar({
      zone: 'Etc/UTC',
      weekly: {},
      overrides: { '2026-03-01': [['09:00', '10:00']], '2026-03-09': [['09:00', '10:00']] },
    })
    const hour = 3_600_000
    expect(addWorkingTime(calendar, now, 2 * hour)).toEqual({ ok: true, value: Date.UTC(2026, 2, 9, 10) })
    expect(addWorkingTime(calendar, now, 2 * hour + 1)).toMatchObject({ refusal: { code: 'neverOpen' } })
    expect(addWorkingTime(calendar, Date.UTC(2026, 2, 9, 10), 0)).toMatchObject({ refusal: { code: 'neverOpen' } })
    expect(subtractWorkingTime(calendar, Date.UTC(2030, 0, 1), 2 * hour)).toEqual({ ok: true, value: Date.UTC(2026, 2, 1, 9) })
    expect(subtractWorkingTime(calendar, now, 1)).toMatchObject({ refusal: { code: 'neverOpen' } })
    expect(addWorkingDays(calendar, '2026-01-05', 2)).toEqual({ ok: true, value: '2026-03-09' })
    expect(addWorkingDays(calendar, '2026-01-05', 3)).toMatchObject({ refusal: { code: 'neverOpen' } })
    expect(addWorkingDays(calendar, '2027-01-05', -2)).toEqual({ ok: true, value: '2026-03-01' })
    expect(openPeriods(calendar, now, 9)).toMatchObject({
      value: [
        [Date.UTC(2026, 2, 1, 9), Date.UTC(2026, 2, 1, 10)],
        [Date.UTC(2026, 2, 9, 9), Date.UTC(2026, 2, 9, 10)],
      ],
    })
  })
})
