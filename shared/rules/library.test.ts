import { describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import { readGazettedYear, weeklyOf } from '../calendar/cn.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import type { CalendarDate, Entry, Instant, OfficerId } from '../log/op.ts'
import { bookOf, decideLibrary, emptyLibrary, evolveLibrary, libraryId, yearsOf, yearToLoad, type Library, type LibraryCommand } from './library.ts'
import { cnM20 } from './cn-m20.ts'
import { RulePack } from './pack.ts'

const me = 'me' as OfficerId
const at = (day: string) => `${day}T02:00:00.000Z` as Instant
type Step = { [Type in LibraryCommand['type']]: Omit<Extract<LibraryCommand, { type: Type }>, 'id'> }[LibraryCommand['type']]
const command = (step: Step) => ({ ...step, id: libraryId }) as LibraryCommand
const refusal = (library: Library, step: Step, role: Role = 'manager') => {
  const verdict = decideLibrary(library, command(step), { actor: { id: me, role } })
  return verdict.ok ? undefined : verdict.refusal.code
}
function after(library: Library, ...steps: [Step, string][]): Library {
  return steps.reduce((state, [step, day]) => {
    expect(refusal(state, step), step.type).toBeUndefined()
    const { type, ...body } = step
    return evolveLibrary(state, { opId: '', stream: '', entity: libraryId, type, v: 1, body, deviceId: '', deviceSeq: 1, actor: me, baseRev: state.rev, at: at(day), rev: state.rev + 1 } as Entry)
  }, library)
}
const branch = { branchId: 'b1', zone: 'Asia/Shanghai' }
const own = (version: number, change: Record<string, unknown> = {}) => RulePack.parse({
  id: 'own', version, title: '本机构', effectiveFrom: '2026-01-01',
  clocks: [{ id: 'look', rule: '', title: '审阅', trigger: 'receipt', limit: { amount: version, unit: 'workingDay' }, endsWith: ['supervisorLook'], source: { law: '制度', article: '' }, kind: 'company' }],
  ...change,
})
const gazetted2027 = () => {
  const read = readGazettedYear({ year: 2027, source: { notice: '测试' }, holidays: [['2027-01-01', '元旦'], ['2027-01-04', '调休']], makeupWorkdays: ['2027-01-09'] })
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value
}

describe('the library of rules', () => {
  it('opens cases under what came with the product until somebody chooses', () => {
    expect(bookOf(emptyLibrary, branch).packsFor('2026-09-17' as CalendarDate)).toEqual([{ id: 'cn-m20', version: 1 }, { id: 'company-escalation', version: 1 }])
  })

  it('takes a pack up once it is signed off, and new versions from their day on', () => {
    const drafted = after(emptyLibrary, [{ type: 'rules.draftPack', pack: own(1) }, '2026-03-01'])
    expect(refusal(drafted, { type: 'rules.takeUp', packIds: ['own'] })).toBe('packNotSignedOff')
    const inUse = after(drafted, [{ type: 'rules.signOffPack', packId: 'own', version: 1 }, '2026-03-02'], [{ type: 'rules.takeUp', packIds: ['cn-m20', 'own'] }, '2026-03-03'],
      [{ type: 'rules.draftPack', pack: own(2, { effectiveFrom: '2026-06-01' }) }, '2026-04-01'], [{ type: 'rules.signOffPack', packId: 'own', version: 2, note: '二季度起' }, '2026-04-02'])
    const book = bookOf(inUse, branch)
    expect(book.packsFor('2026-05-31' as CalendarDate)).toEqual([{ id: 'cn-m20', version: 1 }, { id: 'own', version: 1 }])
    expect(book.packsFor('2026-06-01' as CalendarDate)).toEqual([{ id: 'cn-m20', version: 1 }, { id: 'own', version: 2 }])
    // an earlier version stays: cases keep it
    expect(book.pack({ id: 'own', version: 1 })?.clocks[0]?.limit.amount).toBe(1)
    expect(inUse.packs.find(({ pack }) => pack.id === 'own' && pack.version === 2)?.signedOff).toEqual({ by: me, at: at('2026-04-02'), note: '二季度起' })
  })

  it('changes a draft as often as one likes and a signed-off version never', () => {
    const signed = after(emptyLibrary, [{ type: 'rules.draftPack', pack: own(1) }, '2026-03-01'], [{ type: 'rules.draftPack', pack: own(1, { title: '改过' }) }, '2026-03-01'], [{ type: 'rules.signOffPack', packId: 'own', version: 1 }, '2026-03-02'])
    expect(signed.packs.filter(({ pack }) => pack.id === 'own')).toHaveLength(1)
    expect(refusal(signed, { type: 'rules.draftPack', pack: own(1) })).toBe('packVersion')
    expect(refusal(signed, { type: 'rules.draftPack', pack: own(3) })).toBe('packVersion')
    expect(refusal(signed, { type: 'rules.signOffPack', packId: 'own', version: 1 })).toBe('packSignedOff')
    expect(refusal(emptyLibrary, { type: 'rules.draftPack', pack: { ...cnM20, title: '改法' } })).toBe('packVersion')
  })

  it('refuses a calendar that is not there, an overlay on an overlay, and whoever may not', () => {
    const elsewhere = own(1, { clocks: [{ ...own(1).clocks[0], calendar: 'mars' }] })
    expect(decideLibrary(emptyLibrary, command({ type: 'rules.draftPack', pack: elsewhere }), { actor: { id: me, role: 'hq' } })).toMatchObject({ refusal: { code: 'pack.calendarUnknown', params: { at: 'clocks.0.calendar' } } })
    const province = after(emptyLibrary, [{ type: 'rules.draftPack', pack: own(1, { overlays: 'cn-m20' }) }, '2026-03-01'])
    expect(refusal(province, { type: 'rules.draftPack', pack: own(1, { id: 'city', overlays: 'own' }) })).toBe('pack.overlayLoop')
    expect(refusal(emptyLibrary, { type: 'rules.takeUp', packIds: [] }, 'officer')).toBe('notYourRole')
  })

  it('gives a branch its hours and loaded years, and a closed case those of its time', () => {
    const loaded = after(emptyLibrary, [{ type: 'rules.setHours', branchId: 'b1', weekly: weeklyOf({ open: '08:30', close: '17:00' }) }, '2026-11-01'], [{ type: 'rules.loadYear', year: gazetted2027() }, '2026-12-01'])
    const book = bookOf(loaded, branch)
    const next = (asOf?: Instant) => {
      const calendar = book.calendar('branch', asOf)
      return calendar && addWorkingDays(calendar, '2026-12-31', 1)
    }
    expect(next()).toEqual({ ok: true, value: '2027-01-05' })
    expect(next(at('2026-11-15'))).toMatchObject({ ok: false, refusal: { year: 2027 } })
    expect(book.calendar('branch')?.longestDay).toBe(8.5 * 3_600_000)
    expect(book.calendar('branch', at('2026-10-01'))?.longestDay).toBe(7 * 3_600_000)
    expect(bookOf(loaded, { ...branch, branchId: 'b2' }).calendar('branch')?.longestDay).toBe(7 * 3_600_000)
    expect(yearsOf(loaded).map(({ year }) => year)).toEqual([2025, 2026, 2027])
    expect(book.calendar('mars')).toBeUndefined()
  })

  it('refuses hours that make no sense', () => {
    expect(refusal(emptyLibrary, { type: 'rules.setHours', branchId: 'b1', weekly: { mon: [['17:00', '09:00']] } })).toBe('rangeInverted')
  })

  it('misses the next year from November on, when it is gazetted, and this one at any time', () => {
    const known = yearsOf(emptyLibrary)
    expect(yearToLoad(known, '2026-10-31' as CalendarDate)).toBeUndefined()
    expect(yearToLoad(known, '2026-11-01' as CalendarDate)).toBe(2027)
    expect(yearToLoad(known, '2027-03-01' as CalendarDate)).toBe(2027)
    expect(yearToLoad([...known, gazetted2027()], '2026-12-31' as CalendarDate)).toBeUndefined()
    expect(yearToLoad([...known, gazetted2027()], '2027-11-01' as CalendarDate)).toBe(2028)
  })
})
