import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { sayIn } from '../words/say.ts'
import { wordsOf } from '../words/words.ts'
import { invitation } from './invitation.ts'
import { people, Sitting } from './testing.ts'

const say = sayIn(wordsOf('zh-CN'))
const withEmail = people.map((one) => ({ ...one, email: `${one.name}@company.example` }))
const made = (sitting: Sitting) => invitation(sitting.conference, { say, now: sitting.now })
const event = (text: string): ICAL.Component => {
  const found = new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent('vevent')
  if (!found) throw new Error('no event')
  return found
}
const value = (text: string, name: string) => String(event(text).getFirstPropertyValue(name))

describe('an invitation', () => {
  it('is read by a parser of its own as a request with its time, people and place', () => {
    const text = made(new Sitting().call({ participants: withEmail, place: '广州分公司五楼会议室', link: 'https://meet.company.example/1', purpose: '研究处理意见；\n逗号,分号;反斜杠\\' }))
    const calendar = new ICAL.Component(ICAL.parse(text) as never)
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
    const [found] = calendar.getAllSubcomponents('vevent')
    expect(found?.getFirstPropertyValue('dtstart')?.toString()).toBe('2026-09-21T06:00:00Z')
    expect(found?.getFirstPropertyValue('dtend')?.toString()).toBe('2026-09-21T07:00:00Z')
    expect(value(text, 'summary')).toBe('会商 HS-1 理赔争议会商')
    expect(value(text, 'location')).toBe('广州分公司五楼会议室 https://meet.company.example/1')
    expect(value(text, 'description')).toContain('研究处理意见；\n逗号,分号;反斜杠\\')
    expect(value(text, 'sequence')).toBe('0')
    expect(found?.getFirstPropertyValue('organizer')).toBe('mailto:chair@company.example')
    expect(found?.getAllProperties('attendee').map((one) => [one.getFirstValue(), one.getFirstParameter('role'), one.getFirstParameter('cn')])).toEqual([
      ['mailto:chair@company.example', 'CHAIR', 'chair'], ['mailto:recorder@company.example', 'REQ-PARTICIPANT', 'recorder'], ['mailto:claims@company.example', 'REQ-PARTICIPANT', 'claims'],
      ['mailto:legal@company.example', 'REQ-PARTICIPANT', 'legal'], ['mailto:protection@company.example', 'REQ-PARTICIPANT', 'protection'], ['mailto:expert@company.example', 'OPT-PARTICIPANT', 'expert'],
    ])
    expect(found?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT30M')
  })

  it('keeps its identity and counts up when it changes, and is withdrawn under the same', () => {
    const sitting = new Sitting().call({ participants: withEmail })
    const first = made(sitting)
    const changed = made(sitting.do('conference.change', { set: { startsAt: '2026-09-22T06:00:00.000Z' as never } }))
    const cancelled = made(sitting.do('conference.cancel', { reason: '撤回' }))
    expect([first, changed, cancelled].map((text) => value(text, 'uid'))).toEqual([value(first, 'uid'), value(first, 'uid'), value(first, 'uid')])
    expect([first, changed, cancelled].map((text) => value(text, 'sequence'))).toEqual(['0', '1', '2'])
    expect(value(cancelled, 'status')).toBe('CANCELLED')
    expect(cancelled).toContain('METHOD:CANCEL')
    expect(event(cancelled).getFirstSubcomponent('valarm')).toBeNull()
  })

  it('masks the numbers of persons, names who comes, and is asked by the recorder where the chair has no address', () => {
    const text = made(new Sitting().call({ title: '回访 13800135678', purpose: '投诉人 13800135678 要求面谈', participants: people.map((one) => (one.duty === 'recorder' ? { ...one, email: 'r@company.example' } : one)) }))
    expect(text).not.toContain('13800135678')
    expect(value(text, 'description')).toContain('138****5678')
    expect(value(text, 'description')).toMatch(/议题 a 20 分钟[^]*chair 主持人/)
    expect(text).toContain('METHOD:REQUEST')
    expect(event(text).getFirstPropertyValue('organizer')).toBe('mailto:r@company.example')
  })

  it('goes to colleagues at the address of the directory, unless another one was given for this conference', () => {
    const sitting = new Sitting().call({ participants: people.map((one) => (one.duty === 'recorder' ? { ...one, email: 'other@company.example' } : one)) })
    const text = invitation(sitting.conference, { say, now: sitting.now, addressOf: (officer) => (officer === 'legal' ? undefined : `${officer}@directory.example`) })
    expect(text).toContain('METHOD:REQUEST')
    expect(event(text).getFirstPropertyValue('organizer')).toBe('mailto:chair@directory.example')
    expect(event(text).getAllProperties('attendee').map((one) => one.getFirstValue())).toEqual(['chair@directory.example', 'other@company.example', 'claims@directory.example', 'protection@directory.example', 'expert@directory.example'].map((one) => `mailto:${one}`))
  })

  it('is a date for one’s own calendar where neither chair nor recorder has an address', () => {
    const text = made(new Sitting().call())
    expect(text).toContain('METHOD:PUBLISH')
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE/)
  })

  it('has lines of at most 75 octets, ended by CRLF, with no sign cut in two', () => {
    const text = made(new Sitting().call({ participants: withEmail, title: '理赔争议会商'.repeat(30), purpose: '研究𠮷野家食物中毒的赔付'.repeat(40) }))
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\ufffd')
    expect(value(text, 'summary')).toBe(`会商 HS-1 ${'理赔争议会商'.repeat(30)}`)
  })

  it('takes names with quotes, colons and line breaks for names', () => {
    const named = withEmail.map((one) => ({ ...one, name: `"${one.name}";:,\n注入` }))
    const text = made(new Sitting().call({ participants: named }))
    expect(event(text).getAllProperties('attendee')).toHaveLength(named.length)
    expect(event(text).getAllProperties('attendee').map((one) => one.getFirstValue())).toEqual(withEmail.map(({ email }) => `mailto:${email}`))
  })
})
