import { describe, expect, it } from 'vitest'
import cnHolidays from './cn-holidays.json' with { type: 'json' }
import { gazettedYears } from './cn.ts'
import { readYears } from './read-years.ts'

const year2027 = { year: 2027, source: { notice: '测试通知' }, holidays: [['2027-01-01', '元旦'], ['2027-10-01', '国庆节']], makeupWorkdays: ['2027-01-09'] }
const json = (change: object = {}) => JSON.stringify({ ...year2027, ...change })
const refusal = (content: string) => {
  const read = readYears(content)
  return read.ok ? read.value : { code: read.refusal.code, at: read.refusal.params?.['at'] }
}
const valueOf = (content: string) => {
  const read = readYears(content)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value
}

describe('a year from JSON', () => {
  it('is read alone, in a list, and out of a file of several with a blank among them', () => {
    expect(valueOf(json())).toEqual([year2027])
    expect(valueOf(`\uFEFF[${json()}]`)).toEqual([year2027])
    const file = { $comment: '', jurisdiction: 'CN', years: [...cnHolidays.years.map((one) => ({ ...one, status: 'published', workingDaysInYear: 248 })), { year: 2028, status: 'not-found', source: null, holidays: [], makeupWorkdays: [] }] }
    expect(valueOf(JSON.stringify(file))).toEqual(gazettedYears)
  })

  it('is refused with the place of what is wrong', () => {
    expect(refusal('')).toEqual({ code: 'calendarFile.empty', at: undefined })
    expect(refusal('{')).toEqual({ code: 'calendarFile.unreadable', at: '' })
    expect(refusal(JSON.stringify({ jurisdiction: 'HK', years: [year2027] }))).toEqual({ code: 'calendarFile.otherCountry', at: 'jurisdiction' })
    expect(refusal(JSON.stringify({ years: [] }))).toEqual({ code: 'calendarFile.empty', at: undefined })
    expect(refusal(json({ source: null }))).toEqual({ code: 'calendarFile.unreadable', at: 'source' })
    expect(refusal(json({ holidays: [] }))).toEqual({ code: 'calendarFile.unreadable', at: 'holidays' })
    expect(refusal(json({ holidays: [['2027-02-30', '春节']] }))).toEqual({ code: 'calendarFile.dateUnreadable', at: 'holidays.0' })
    expect(refusal(json({ holidays: [['2027-01-01', '元旦'], ['2028-01-01', '元旦']] }))).toEqual({ code: 'calendarFile.dateOutside', at: 'holidays.1' })
    expect(refusal(json({ makeupWorkdays: ['2027-01-09', '2027-01-08'] }))).toEqual({ code: 'calendarFile.makeupOnWeekday', at: 'makeupWorkdays.1' })
    expect(refusal(json({ holidays: [['2027-01-09', '元旦']] }))).toEqual({ code: 'calendarFile.dayTwice', at: 'makeupWorkdays.0' })
    expect(refusal(JSON.stringify([year2027, year2027]))).toEqual({ code: 'calendarFile.dayTwice', at: '1.year' })
  })
})

const event = (start: string, end: string | undefined, summary: string, more = '') =>
  ['BEGIN:VEVENT', `UID:${start}${summary}`, `DTSTART;VALUE=DATE:${start}`, ...(end ? [`DTEND;VALUE=DATE:${end}`] : []), `SUMMARY:${summary}`, ...(more ? [more] : []), 'END:VEVENT'].join('\r\n')
const ics = (events: string[], head = 'X-WR-CALNAME:中国法定节假日 2027\r\nX-WR-TIMEZONE:Asia/Shanghai') =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//CN\r\n${head}\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`

describe('a year from iCalendar', () => {
  const expected = {
    year: 2027, source: { notice: '中国法定节假日 2027' },
    holidays: [['2027-01-01', '元旦'], ['2027-10-01', '国庆节'], ['2027-10-02', '国庆节'], ['2027-10-03', '国庆节']], makeupWorkdays: ['2027-01-09', '2027-10-09'],
  }

  it('knows days off and make-up days by their signs in the summary; the end is not included', () => {
    const days = [['20271001', '20271004'], ['20270101', '20270102'], ['20270109', undefined], ['20271009', '20271010']] as const
    for (const [rest, worked] of [[' 休', ' 班'], ['（休）', '（班）'], [' 假期 第1天/共3天', ' 补班 第1天/共1天'], ['[放假]', '[加班]']] as const) {
      const names = [`国庆节${rest}`, `元旦${rest}`, `元旦${worked}`, `国庆节${worked}`]
      expect(valueOf(ics(days.map(([start, end], index) => event(start, end, names[index] ?? '')))), rest).toEqual([expected])
    }
  })

  it("knows them by Apple's sign and by categories, and leaves festivals out on which everybody works", () => {
    const apple = ics([
      event('20271001', '20271004', '国庆节', 'X-APPLE-SPECIAL-DAY:WORK-HOLIDAY'), event('20270101', '20270102', '元旦', 'CATEGORIES:放假'),
      event('20270109', '20270110', '元旦', 'X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY'), event('20271009', '20271010', '国庆节', 'CATEGORIES:补班'), event('20270910', '20270911', '教师节'),
    ], 'X-WR-CALNAME:中国法定节假日 2027\r\nX-APPLE-REGION:CN')
    expect(valueOf(apple)).toEqual([expected])
  })

  it('is refused with the event named', () => {
    const rest = event('20271001', '20271008', '国庆节 休')
    expect(refusal(ics([rest], 'X-WR-TIMEZONE:Asia/Hong_Kong'))).toEqual({ code: 'calendarFile.otherCountry', at: 'X-WR-TIMEZONE' })
    expect(refusal(ics([rest], 'X-APPLE-REGION:TW'))).toEqual({ code: 'calendarFile.otherCountry', at: 'X-APPLE-REGION' })
    expect(refusal(ics([]))).toEqual({ code: 'calendarFile.empty', at: undefined })
    expect(refusal(ics([event('20271001', '20271008', '国庆节')]))).toEqual({ code: 'calendarFile.unmarked', at: undefined })
    expect(refusal(ics([rest, event('20280101', '20280102', '元旦 休')]))).toEqual({ code: 'calendarFile.mixedYears', at: '2028-01-01 元旦' })
    expect(refusal(ics([rest, event('20271008', '20271009', '国庆节 班')]))).toEqual({ code: 'calendarFile.makeupOnWeekday', at: '2027-10-08 国庆节 班' })
    expect(refusal(ics([rest, event('20271003', '20271004', '中秋节 休')]))).toMatchObject({ code: 'calendarFile.dayTwice' })
    expect(refusal(ics([rest.replace(';VALUE=DATE:20271001', ':20271001T090000Z').replace(';VALUE=DATE:20271008', ':20271008T090000Z')]))).toEqual({ code: 'calendarFile.timed', at: '2027-10-01 国庆节 休' })
    expect(refusal(ics([event('20270101', '20271001', '元旦 休')]))).toEqual({ code: 'calendarFile.unreadable', at: '2027-01-01 元旦 休' })
    expect(refusal(ics([rest]).replace('END:VCALENDAR', ''))).toMatchObject({ code: 'calendarFile.unreadable' })
  })
})
