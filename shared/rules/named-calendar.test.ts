import { describe, expect, it } from 'vitest'
import { addWorkingDays } from '../calendar/working-days.ts'
import type { CalendarDate, Entry, Instant, OfficerId } from '../log/op.ts'
import { sayIn } from '../words/say.ts'
import { wordsOf } from '../words/words.ts'
import { deadlines, type Facts } from './deadlines.ts'
import { bookOf, calendarsOf, decideLibrary, emptyLibrary, evolveLibrary, libraryId, type Library, type LibraryCommand } from './library.ts'
import { NamedCalendar, readNamedCalendar, ukCalendar } from './named-calendar.ts'
import { RulePack } from './pack.ts'
import { deadlineSum } from './sum.ts'

const at = (day: string) => `${day}T02:00:00.000Z` as Instant
const actor = { id: 'me' as OfficerId, role: 'manager' as const }
const branch = { branchId: 'b1', zone: 'Asia/Shanghai' }
const week = { mon: [['09:00', '18:00']], tue: [['09:00', '18:00']], wed: [['09:00', '18:00']], thu: [['09:00', '18:00']], fri: [['09:00', '18:00']] }
const hongKong = (change: object = {}, definition: object = {}) => ({ id: 'hk', title: '香港', source: '公众假期条例', definition: { zone: 'Asia/Hong_Kong', weekly: week, holidays: ['2026-10-01', '2026-10-19'], ...definition }, ...change })
const pack = RulePack.parse({
  id: 'agency', version: 1, title: '代理机构', effectiveFrom: '2026-01-01',
  clocks: [{ id: 'reply', rule: '', title: '答复', trigger: 'receipt', limit: { amount: 2, unit: 'workingDay', endOfDay: true }, endsWith: ['closed'], calendar: 'hk', source: { law: '制度', article: '' }, kind: 'company' }],
})
const refused = (library: Library, command: LibraryCommand) => {
  const verdict = decideLibrary(library, command, { actor })
  return verdict.ok ? undefined : verdict.refusal
}
const saving = (change?: object, definition?: object): LibraryCommand => ({ type: 'rules.saveCalendar', id: libraryId, calendar: NamedCalendar.parse(hongKong(change, definition)) })
function after(library: Library, ...steps: [LibraryCommand, string][]): Library {
  return steps.reduce((state, [{ type, id, ...body }, day]) => {
    expect(refused(state, { type, id, ...body } as LibraryCommand), type).toBeUndefined()
    return evolveLibrary(state, { opId: '', stream: '', entity: id, type, v: 1, body, deviceId: '', deviceSeq: 1, actor: actor.id, baseRev: state.rev, at: at(day), rev: state.rev + 1 } as Entry)
  }, library)
}

describe('a named calendar', () => {
  it('is what a clock counts in, once a pack names it; its sum says so', () => {
    const library = after(emptyLibrary, [saving(), '2026-09-01'], [{ type: 'rules.draftPack', id: libraryId, pack }, '2026-09-02'], [{ type: 'rules.signOffPack', id: libraryId, packId: 'agency', version: 1 }, '2026-09-02'])
    const facts: Facts = { packs: [{ id: 'agency', version: 1 }], attributes: { stage: 'complaint', channel: 'hotline', forwarded: false }, moments: { receipt: { at: at('2026-10-16') } }, steps: {}, spans: [] }
    const [reply] = deadlines(facts, bookOf(library, branch), at('2026-10-16'))
    // Friday the 16th; Monday the 19th is off in Hong Kong, and the mainland's make-up Saturday is nothing there
    expect(reply).toMatchObject({ calendar: 'hk', calendarTitle: '香港', dueDate: '2026-10-21', dueAt: Date.parse('2026-10-21T18:00:00+08:00') })
    const lines = reply ? deadlineSum(reply, { say: sayIn(wordsOf('zh-CN')), language: 'zh-CN', zone: branch.zone }) : []
    expect(lines).toContainEqual({ name: '日历', words: '香港' })
  })

  it('is refused to packs while it is not there, and stays while one names it', () => {
    expect(refused(emptyLibrary, { type: 'rules.draftPack', id: libraryId, pack })).toMatchObject({ code: 'pack.calendarUnknown', params: { at: 'clocks.0.calendar' } })
    const saved = after(emptyLibrary, [saving(), '2026-09-01'])
    const named = after(saved, [{ type: 'rules.draftPack', id: libraryId, pack }, '2026-09-02'])
    const removal = { type: 'rules.removeCalendar', id: libraryId, calendarId: 'hk' } as const
    expect(refused(named, removal)).toMatchObject({ code: 'namedCalendar.inUse', params: { pack: 'agency', version: 1 } })
    expect(refused(emptyLibrary, { ...removal, calendarId: 'uk' })).toMatchObject({ code: 'namedCalendar.inUse', params: { pack: 'uk-disp' } })
    expect(refused(emptyLibrary, removal)).toMatchObject({ code: 'pack.calendarUnknown' })
    expect(calendarsOf(after(saved, [removal, '2026-09-03'])).map(({ id }) => id)).toEqual(['uk'])
  })

  it('is as it was for a case that closed before it changed, also before it was first written down', () => {
    const library = after(emptyLibrary, [saving(), '2026-09-01'], [saving({}, { holidays: ['2026-10-01', '2026-10-19', '2026-10-20'] }), '2026-10-02'])
    const book = bookOf(library, branch)
    const next = (asOf?: Instant) => {
      const calendar = book.calendar('hk', asOf)
      return calendar && addWorkingDays(calendar, '2026-10-16', 1)
    }
    expect(next()).toEqual({ ok: true, value: '2026-10-21' })
    expect(next(at('2026-09-15'))).toEqual({ ok: true, value: '2026-10-20' })
    expect(next(at('2026-08-15'))).toEqual({ ok: true, value: '2026-10-20' })
    expect(calendarsOf(library).map(({ id }) => id)).toEqual(['uk', 'hk'])
  })

  it.each([
    ['an id that is a sentence', hongKong({ id: '香 港' }), { code: 'pack.idUnreadable', params: { at: 'id' } }],
    ['the name of one of the product', hongKong({ id: 'branch' }), { code: 'namedCalendar.ownName', params: { at: 'id', id: 'branch' } }],
    ['no title', hongKong({ title: '' }), { code: 'namedCalendar.untitled', params: { at: 'title' } }],
    ['an unknown zone', hongKong({}, { zone: 'Mars/Olympus' }), { code: 'zoneUnknown', params: { at: 'zone' } }],
    ['hours that overlap', hongKong({}, { weekly: { mon: [['09:00', '12:00'], ['11:00', '13:00']] } }), { code: 'rangesOverlap', params: { at: 'weekly.mon' } }],
    ['a date that is none', hongKong({}, { holidays: ['2026-02-30'] }), { code: 'dateUnreadable', params: { at: 'holidays.0' } }],
    ['a calendar that never opens', hongKong({}, { weekly: {} }), { code: 'namedCalendar.neverOpen', params: { at: 'weekly' } }],
    ['years without one', hongKong({}, { years: { loaded: [], closedDaysAtMost: 12 } }), { code: 'yearsUnreadable', params: { at: 'years.loaded' } }],
    ['more dates than anybody needs', hongKong({}, { holidays: Array.from({ length: 10_000 }, () => '2026-10-01') }), { code: 'namedCalendar.tooLarge' }],
    ['nothing at all', undefined, { code: 'calendarUnreadable' }],
  ])('is refused with the place: %s', (_what, input, expected) => {
    const read = readNamedCalendar(input)
    expect(read.ok ? undefined : read.refusal).toMatchObject(expected)
  })

  it('comes with England and Wales, whose bank holidays are no weekends and whose years are known to 2027', () => {
    const { holidays = [], years } = ukCalendar.definition
    for (const year of years?.loaded ?? []) expect(holidays.filter((date) => date.startsWith(`${year}-`)), String(year)).toHaveLength(8)
    expect(holidays.filter((date) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()))).toEqual([])
    const calendar = bookOf(emptyLibrary, branch).calendar('uk')
    expect(calendar && addWorkingDays(calendar, '2026-12-24' as CalendarDate, 1)).toEqual({ ok: true, value: '2026-12-29' })
    expect(calendar && addWorkingDays(calendar, '2027-12-31' as CalendarDate, 1)).toMatchObject({ ok: false, refusal: { year: 2028 } })
  })
})
