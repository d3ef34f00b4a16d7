import { describe, expect, it } from 'vitest'
import { readDaysOff } from './read-days-off.ts'

const file = (...events: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events.flatMap((event, n) => ['BEGIN:VEVENT', `UID:${n}`, ...event.split('|'), 'END:VEVENT']), 'END:VCALENDAR'].join('\r\n')
const read = (text: string) => {
  const answer = readDaysOff(text)
  return answer.ok ? answer.value : answer.refusal
}

describe('days off out of an iCalendar file', () => {
  it('are every day of every all-day event, each once and in order', () => {
    const text = file('DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:20261227|SUMMARY:Christmas', 'DTSTART;VALUE=DATE:20260403|SUMMARY:Good Friday', 'DTSTART;VALUE=DATE:20261226|SUMMARY:Boxing Day')
    expect(read(`\uFEFF${text}`)).toEqual(['2026-04-03', '2026-12-25', '2026-12-26'])
  })

  it('leave out what was taken back and what says that it is a working day, and know a date without its sign', () => {
    expect(read(file('DTSTART:20261225|SUMMARY:Christmas', 'DTSTART;VALUE=DATE:20261010|SUMMARY:国庆节 班', 'DTSTART;VALUE=DATE:20261226|STATUS:CANCELLED|SUMMARY:Boxing Day', 'DTSTART;VALUE=DATE:20270101|DURATION:P2D|SUMMARY:New Year'))).toEqual(['2026-12-25', '2027-01-01', '2027-01-02'])
  })

  it.each([
    ['no calendar', 'Good Friday;2026-04-03', { code: 'calendarFile.unreadable' }],
    ['no event', file(), { code: 'calendarFile.empty' }],
    ['an hour of a day', file('DTSTART:20260403T090000Z|SUMMARY:Meeting'), { code: 'calendarFile.timed', params: { at: '2026-04-03 Meeting' } }],
    ['a date that there is not', file('DTSTART;VALUE=DATE:20260230|SUMMARY:Never'), { code: 'calendarFile.dateUnreadable', params: { at: '2026-02-30 Never', date: '2026-02-30' } }],
    ['a date with dashes', file('DTSTART;VALUE=DATE:2026-12-25|SUMMARY:Christmas'), { code: 'calendarFile.dateUnreadable' }],
    ['several calendars in one file', `${file('DTSTART;VALUE=DATE:20261225|SUMMARY:a')}\r\n${file('DTSTART;VALUE=DATE:20261226|SUMMARY:b')}`, { code: 'calendarFile.unreadable' }],
    ['dates that are repeated', file('DTSTART;VALUE=DATE:20261225|RDATE;VALUE=DATE:20261226|SUMMARY:Christmas'), { code: 'calendarFile.unreadable' }],
    ['an end before the beginning', file('DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:20261224|SUMMARY:Christmas'), { code: 'calendarFile.unreadable' }],
    ['an event that recurs', file('DTSTART;VALUE=DATE:20261225|RRULE:FREQ=YEARLY|SUMMARY:Christmas'), { code: 'calendarFile.unreadable', params: { at: '2026-12-25 Christmas' } }],
  ])('are refused with the place: %s', (_what, text, expected) => expect(read(text)).toMatchObject(expected))
})
