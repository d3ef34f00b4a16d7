import { afterEach, beforeEach, expect, it } from 'vitest'
import type { GazettedYear } from '../../shared/calendar/cn.ts'
import type { DeskEvent } from '../../shared/contract/bridge.ts'
import type { EntityId } from '../../shared/log/op.ts'
import { bookOf, libraryId } from '../../shared/rules/library.ts'
import { companyTemplate } from '../../shared/rules/company.ts'
import { readLibrary } from '../store/projections/rebuild.ts'
import { verifyStore } from '../store/verify.ts'
import { ukCalendar } from '../../shared/rules/named-calendar.ts'
import { previewCalendar, previewHours, previewYear } from './acts/rules.ts'
import { execute } from './execute.ts'
import { caseFile } from './queries/case-file.ts'
import { packMovePreview } from './queries/pack-move.ts'
import { recompute, recomputeDue } from './recompute.ts'
import { watchStep } from './watch.ts'
import { instant, registered, testDesk, value, type TestDesk } from './testing.ts'

let here: TestDesk
beforeEach(() => {
  here = testDesk()
})
afterEach(() => here.close())

const year2027: GazettedYear = { year: 2027, source: { notice: '测试用' }, holidays: [['2027-01-01', '元旦'], ['2027-01-04', '元旦']], makeupWorkdays: ['2027-01-09'] }
const still = { goOn: () => true, progress: () => {} }
const events: DeskEvent[] = []
const around = { goOn: () => Promise.resolve(true), emit: (event: DeskEvent) => void events.push(event) }

/** A case under the company's standard, received so late in the year that five working days cross it. */
function crossing(): EntityId {
  here.now('2026-12-29 10:00')
  const { packs } = value({ ok: true, value: readLibrary(here.desk.log) })
  expect(packs.some(({ pack }) => pack.id === companyTemplate.id)).toBe(true)
  value(execute(here.desk, [{ type: 'rules.takeUp', id: libraryId, packIds: ['cn-m20', 'company-service'] }]))
  return registered(here, { receivedAt: instant('2026-12-29 10:00') }).id
}
const load2027 = () => value(execute(here.desk, [{ type: 'rules.loadYear', id: libraryId, year: year2027 }]))
const look = (id: EntityId) => {
  const clock = caseFile(here.desk, id)?.clocks.find(({ clock: name }) => name === 'supervisorLook')
  if (!clock) throw new Error('no such clock')
  return clock
}

it('says between which dates a deadline lies until its year is loaded, and then the date', async () => {
  const id = crossing()
  expect(look(id).uncertain).toMatchObject({ year: 2027, earliest: '2027-01-03' })
  const { shown, ...counts } = value(await previewYear(here.desk, { type: 'rules.previewYear', year: year2027 }, still))
  expect(counts).toEqual({ open: 1, cases: 1, dates: 1 })
  expect(shown[0]).toMatchObject({ id, before: { uncertain: { year: 2027, earliest: '2027-01-03' } }, after: { dueDate: '2027-01-07', inTime: true } })
  expect(shown[0]?.after.uncertain).toBeUndefined()
  load2027()
  expect(look(id)).toMatchObject({ dueDate: '2027-01-07', dueAt: Date.parse(instant('2027-01-07 17:30')) })
  expect(look(id).uncertain).toBeUndefined()
})

it('previews new hours by the dates that they move, and refuses hours that make no sense', async () => {
  const id = crossing()
  const { branchId } = here.desk.session.branch
  const short = { mon: [['09:00', '11:00'] as [string, string]], tue: [['09:00', '11:00'] as [string, string]], wed: [['09:00', '11:00'] as [string, string]], thu: [['09:00', '11:00'] as [string, string]], fri: [['09:00', '11:00'] as [string, string]] }
  const found = value(await previewHours(here.desk, { type: 'rules.previewHours', branchId, weekly: short }, still))
  expect(found.cases).toBe(1)
  expect(found.shown.find(({ title }) => typeof title !== 'string' && title.en === 'First contact')?.after.dueAt).toBe(Date.parse(instant('2026-12-31 10:00')))
  expect(caseFile(here.desk, id)?.clocks.find(({ clock }) => clock === 'firstContact')?.dueAt).toBe(Date.parse(instant('2026-12-29 15:30')))
  const refused = await previewHours(here.desk, { type: 'rules.previewHours', branchId, weekly: { mon: [['09:00', '12:00'], ['11:00', '13:00']] } }, still)
  expect(refused.ok ? '' : refused.refusal.code).toBe('rangesOverlap')
})

it('previews a named calendar by the dates of the clocks that name it, and moves their rows', async () => {
  here.now('2026-12-28 18:00')
  const { id } = registered(here, { receivedAt: instant('2026-12-28 17:30') })
  value(execute(here.desk, [{ type: 'case.movePacks', id, to: [{ id: 'cn-m20', version: 1 }, { id: 'uk-disp', version: 1 }], reason: '英国业务' }]))
  const { weekly, ...definition } = ukCalendar.definition
  const calendar = { ...ukCalendar, definition: { ...definition, weekly, holidays: [...(definition.holidays ?? []), '2026-12-30'] } }
  const { shown, ...counts } = value(await previewCalendar(here.desk, { type: 'rules.previewCalendar', calendar }, still))
  expect(counts).toEqual({ open: 1, cases: 1, dates: 2 })
  // London closes at 17:00, which is 01:00 of the next day here
  expect(shown.map(({ before, after }) => [before.dueDate, after.dueDate])).toEqual([['2027-01-01', '2027-01-05'], ['2027-01-06', '2027-01-07']])
  value(execute(here.desk, [{ type: 'rules.saveCalendar', id: libraryId, calendar }]))
  expect(await recompute(here.desk, around)).toBe(true)
  expect(verifyStore(here.desk).projections).toEqual({ ok: true, differing: [] })
})

it('brings the rows of open cases in line with a new calendar', async () => {
  const ids = [crossing(), registered(here).id, registered(here).id]
  load2027()
  expect(recomputeDue(here.desk)).toBe(true)
  events.length = 0
  expect(await recompute(here.desk, around)).toBe(true)
  expect(recomputeDue(here.desk)).toBe(false)
  expect(events.at(-1)).toEqual({ type: 'changed', entities: [] })
  expect(events.at(-2)).toEqual({ type: 'progress', task: 'rules', phase: 'recompute', done: ids.length, total: ids.length })
  expect(verifyStore(here.desk).projections).toEqual({ ok: true, differing: [] })
})

it('has the watch plan anew what hangs on the calendar, and nothing else', async () => {
  const id = crossing()
  const plan = () => here.desk.db.prepare('select clock, next_at as at from clock_watch order by clock').all() as { clock: string; at: number }[]
  const planned = (name: string) => plan().find(({ clock }) => clock === name)?.at
  while (watchStep(here.desk).more);
  expect(plan().every(({ at }) => at > 0)).toBe(true)
  const decision = planned('decision')
  load2027()
  await recompute(here.desk, around)
  expect(planned('supervisorLook')).toBe(0)
  expect(planned('decision')).toBe(decision)
  expect(look(id).state).toBe('running')
})

it('is taken up at the next opening when the process died in between', async () => {
  const { branchId } = here.desk.session.branch
  crossing()
  for (let more = 0; more < 40; more += 1) registered(here, { receivedAt: instant('2026-12-29 10:00') })
  value(execute(here.desk, [{ type: 'rules.setHours', id: libraryId, branchId, weekly: { mon: [['10:00', '11:00']], tue: [['10:00', '11:00']], wed: [['10:00', '11:00']], thu: [['10:00', '11:00']], fri: [['10:00', '11:00']] } }]))
  let slices = 0
  expect(await recompute(here.desk, { ...around, goOn: () => Promise.resolve((slices += 1) < 2) })).toBe(false)
  expect(recomputeDue(here.desk)).toBe(true)
  here.reopen()
  expect(here.desk.rebuilt).toBe(false)
  expect(recomputeDue(here.desk)).toBe(true)
  expect(await recompute(here.desk, around)).toBe(true)
  expect(verifyStore(here.desk).projections).toEqual({ ok: true, differing: [] })
  here.reopen()
  expect(recomputeDue(here.desk)).toBe(false)
})

it('shows what a case would have under other packs, without moving it', () => {
  const id = crossing()
  const before = caseFile(here.desk, id)?.clocks
  const moved = packMovePreview(here.desk, id, [{ id: 'company-service', version: 1 }, { id: 'uk-disp', version: 1 }])
  const place = (pack: string, clock: string) => moved.find((one) => one.pack === pack && one.clock === clock)
  expect(place('cn-m20', 'decision')).toMatchObject({ before: { dueDate: '2027-01-13', inTime: false } })
  expect(place('cn-m20', 'decision')?.after).toBeUndefined()
  const kept = place('company-service', 'firstContact')
  expect(kept?.after).toEqual(kept?.before)
  expect(moved.filter(({ pack, before: had, after }) => pack === 'uk-disp' && !had && after).length).toBeGreaterThan(0)
  expect(caseFile(here.desk, id)?.clocks).toEqual(before)
})

it('keeps the calendars of a closed case', async () => {
  const id = crossing()
  here.now('2026-12-30 10:00')
  const { branch, officer } = here.desk.session
  value(execute(here.desk, [{ type: 'case.withdraw', id, receivedAt: instant('2026-12-30 09:00'), how: '来电' }, { type: 'case.close', id }]))
  const asClosed = caseFile(here.desk, id)?.clocks
  here.now('2026-12-31 10:00')
  load2027()
  await recompute(here.desk, around)
  expect(caseFile(here.desk, id)?.clocks.map(({ dueAt }) => dueAt)).toEqual(asClosed?.map(({ dueAt }) => dueAt))
  expect(bookOf(readLibrary(here.desk.log), branch).revision).toBe(here.desk.rules.revision)
  expect(officer.role).toBe('manager')
  expect(verifyStore(here.desk).projections.ok).toBe(true)
})
