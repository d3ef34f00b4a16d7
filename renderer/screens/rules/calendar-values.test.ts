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
    [{ holidays: '2026-10-01 国庆' }, 'dateUnreadable', 'holidays', { text: '国庆' }],
    [{ overrides: '2026-02-14 上午' }, 'timeUnreadable', 'overrides', { text: '2026-02-14' }],
    [{ overrides: '2026-12-01\n2026-12-01 09:00-10:00' }, 'timeUnreadable', 'overrides', { text: '2026-12-01' }],
    [{ overrides: '__proto__ 09:00-10:00' }, 'dateUnreadable', 'overrides', { text: '__proto__ 09:00-10:00' }],
    [{ overrides: 'constructor 09:00-10:00' }, 'dateUnreadable', 'overrides', { text: 'constructor 09:00-10:00' }],
    [{ breaks: '2026-02-14 12:00-09:00' }, 'rangeInverted', 'breaks', { text: '2026-02-14' }],
    [{ breaks: '2026-02-14' }, 'timeUnreadable', 'breaks', { text: '2026-02-14' }],
    [{ week: { ...calendarValues(special).week, sat: '9点' } }, 'timeUnreadable', 'week', { weekday: 'sat' }],
    [{ week: { ...calendarValues(special).week, tue: '17:00-09:00' } }, 'rangeInverted', 'week', { weekday: 'tue' }],
    [{ years: '二〇二六' }, 'calendarUnreadable', 'years', { field: 'years' }],
    [{ closedAtMost: '许多' }, 'calendarUnreadable', 'closedAtMost', { field: 'closedAtMost' }],
    [{ closedAtMost: '' }, 'calendarUnreadable', 'closedAtMost', { field: 'closedAtMost' }],
    [{ years: '' }, 'yearsUnreadable', 'years', { field: 'years' }],
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
    const take = (text: string, named = { id: special.id, title: special.title }) => readCalendarFile(text, named).answer
    expect(take(JSON.stringify(ukCalendar))).toEqual({ ok: true, value: ukCalendar })
    expect(take(`\uFEFF${JSON.stringify(ukCalendar.definition)}`)).toEqual({ ok: true, value: { id: 'centre', title: '客服中心', definition: ukCalendar.definition } })
    // nothing typed yet
    expect(take(JSON.stringify(ukCalendar.definition), { id: '', title: '' })).toEqual({ ok: true, value: { id: '', title: '', definition: ukCalendar.definition } })
    expect(take('zone: Europe/London')).toMatchObject({ refusal: { code: 'calendarFile.unreadable' } })
    expect(take('{"id":"x","title":"x"}')).toMatchObject({ refusal: { code: 'calendarUnreadable' } })
    expect(take(JSON.stringify({ ...ukCalendar.definition, holidays: ['2026-02-30'] }))).toMatchObject({ refusal: { code: 'dateUnreadable', params: { at: 'holidays.0' } } })
  })
})
