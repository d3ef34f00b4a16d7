import { describe, expect, it } from 'vitest'
import { readNamedCalendar, ukCalendar, type NamedCalendar } from '../../../shared/rules/named-calendar.ts'
import { readCalendarFile } from './calendar-file.ts'
import { calendarFrom, calendarValues, fieldAt, placeInCalendar, withDaysOff } from './calendar-values.ts'

const special: NamedCalendar = {
  id: 'centre', title: '客服中心',
  definition: {
    zone: 'Asia/Shanghai', weekly: { mon: [['08:00', '20:00']], sat: [['09:00', '12:00'], ['13:00', '17:00']] }, holidays: ['2026-10-01', '2027-01-01'], recurringHolidays: ['05-01'],
    overrides: { '2026-02-14': [['09:00', '12:00']], '2026-02-15': [] }, breaks: { '2026-03-05': [['10:00', '11:30']] }, years: { loaded: [2026, 2027], closedDaysAtMost: 12 },
  },
}

describe('a named calendar as typed', () => {
  it.each([['of its own days', special], ['as shipped', ukCalendar]])('goes into the form and comes out the same: %s', (_what, calendar) => {
    expect(calendarFrom(calendarValues(calendar))).toEqual(calendar)
  })

  it('takes dates however people part them, and spans of them', () => {
    const typed = { ...calendarValues(special), holidays: '2026-10-01..2026-10-03，2026-12-25、2026-12-25\n２０２７-01-01', recurring: '12-25, 05-01' }
    expect(calendarFrom(typed).definition).toMatchObject({ holidays: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-12-25', '2027-01-01'], recurringHolidays: ['05-01', '12-25'] })
  })

  it.each([
    [{ holidays: '2026-10-01 国庆' }, 'dateUnreadable', 'holidays', '国庆'],
    [{ overrides: '2026-02-14 上午' }, 'timeUnreadable', 'overrides', '2026-02-14'],
    [{ breaks: '2026-02-14 12:00-09:00' }, 'rangeInverted', 'breaks', '2026-02-14'],
    [{ years: '二〇二六' }, 'calendarUnreadable', 'years', 'loaded'],
    [{ closedAtMost: '许多' }, 'calendarUnreadable', 'years', 'closedDaysAtMost'],
  ])('keeps what cannot be read, so that it is refused at its field: %j', (change, code, field, place) => {
    const calendar = calendarFrom({ ...calendarValues(special), ...change })
    const read = readNamedCalendar(calendar)
    const { refusal } = read.ok ? { refusal: undefined } : read
    const at = String(refusal?.params?.['at'])
    expect([refusal?.code, fieldAt(at), placeInCalendar(calendar, at)]).toEqual([code, field, place])
  })

  it('takes days off out of a file beside its own, and knows their years where years are counted', () => {
    expect(withDaysOff(calendarValues(special), ['2028-01-03', '2026-10-01'])).toEqual({ holidays: '2026-10-01\n2027-01-01\n2028-01-03', years: '2026 2027 2028' })
    expect(withDaysOff({ ...calendarValues(special), years: '' }, ['2028-01-03']).years).toBe('')
  })

  it('comes out of a file whole, or as a bare working calendar under the name that is typed', () => {
    expect(readCalendarFile(JSON.stringify(ukCalendar), special)).toEqual({ ok: true, value: ukCalendar })
    expect(readCalendarFile(JSON.stringify(ukCalendar.definition), special)).toEqual({ ok: true, value: { id: 'centre', title: '客服中心', definition: ukCalendar.definition } })
    expect(readCalendarFile('zone: Europe/London', special)).toMatchObject({ refusal: { code: 'calendarFile.unreadable' } })
    expect(readCalendarFile('{"id":"x","title":"x"}', special)).toMatchObject({ refusal: { code: 'calendarUnreadable' } })
  })
})
