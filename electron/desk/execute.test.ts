import { afterEach, beforeEach, expect, it } from 'vitest'
import { QueueRequest } from '../../shared/contract/queue.ts'
import type { EntityId } from '../../shared/log/op.ts'
import { caseQueue, viewCounts } from './queries/case-queue.ts'
import { caseFile } from './queries/case-file.ts'
import { search } from './queries/search.ts'
import { mergeCases, unmergeCase } from './acts/merge.ts'
import { reveal } from './acts/reveal.ts'
import { verifyStore } from '../store/verify.ts'
import { execute } from './execute.ts'
import { complaint, give, instant, refusalOf, registered, stateOf, testDesk, value, type TestDesk } from './testing.ts'

let here: TestDesk
beforeEach(() => {
  here = testDesk()
})
afterEach(() => here.close())

const decision = { outcome: 'upheld' as const, findings: '未按期赔付属实', basis: '保险法第二十三条', reasons: '定损后三十日未赔付', remedies: ['review', 'mediation', 'arbitration', 'lawsuit'] as ('review' | 'mediation' | 'arbitration' | 'lawsuit')[] }
const queue = (view: 'open' | 'closed' | 'unassigned' | 'mine' | 'repeat' | 'overdue' | 'dueSoon') =>
  caseQueue(here.desk, { view, filters: [], sort: { column: 'due_at', descending: false }, limit: 100 }).items

it('takes a complaint from registration to a decision that was told in time', () => {
  const { id, number } = registered(here)
  expect(number).toMatch(/^GZFGS2026-[0-9A-F]{2}-00001$/)
  give(here, id, 'case.assign', { to: here.desk.session.officer.officerId, expected: null })
  give(here, id, 'case.investigate', { noDirectInterest: true })
  give(here, id, 'case.propose', { proposal: decision })
  here.now('2026-09-28 16:00')
  give(here, id, 'case.decide', { decision })
  expect(queue('open')[0]?.clock).toMatchObject({ state: 'running', dueDate: '2026-10-02' })
  give(here, id, 'case.recordNotice', { of: 'decision', method: 'phone', at: instant('2026-09-28 16:30'), proof: '录音 20260928-1630' })
  expect(caseFile(here.desk, id)?.clocks[0]).toMatchObject({ clock: 'decision', state: 'met' })
  give(here, id, 'case.close', { rootCause: '定损流程积压' })
  expect(queue('open')).toEqual([])
  expect(queue('closed')[0]).toMatchObject({ number, status: 'closed', clock: { state: 'met' } })
})

it('marks a notice given after the limit as late, however early the decision was', () => {
  const { id } = registered(here)
  give(here, id, 'case.investigate', { noDirectInterest: true })
  give(here, id, 'case.decide', { decision })
  here.now('2026-10-03 09:00')
  give(here, id, 'case.recordNotice', { of: 'decision', method: 'sms', at: instant('2026-10-03 09:00'), proof: '短信回执' })
  expect(caseFile(here.desk, id)?.clocks.find(({ clock }) => clock === 'decision')?.state).toBe('late')
})

it('writes nothing when a rule refuses, and says which rule', () => {
  const { id } = registered(here)
  const before = here.desk.log.size()
  const answer = execute(here.desk, [{ type: 'case.investigate', id, noDirectInterest: false }])
  expect(answer).toEqual({ ok: false, refusal: { code: 'directInterest', rule: 'C-04', source: 'M20 17' } })
  expect(here.desk.log.size()).toBe(before)
})

it('gives a case back to be assigned, and the next handler declares before deciding', () => {
  const { id } = registered(here)
  give(here, id, 'case.investigate', { noDirectInterest: true })
  const { officerId } = here.desk.session.officer
  give(here, id, 'case.unassign', { reason: '休产假', expected: officerId })
  expect(queue('unassigned')[0]).toMatchObject({ id, status: 'investigating' })
  expect(refusalOf(here, id, 'case.decide', { decision })).toBe('handlerUndeclared')
  give(here, id, 'case.assign', { to: officerId, expected: null })
  give(here, id, 'case.investigate', { noDirectInterest: true })
  give(here, id, 'case.decide', { decision })
  expect(stateOf(here, id).status).toBe('decided')
})

it('saves several commands together or not at all', () => {
  const { id } = registered(here)
  const answer = execute(here.desk, [{ type: 'case.note', id, text: '先记一笔' }, { type: 'case.archive', id, retentionYears: 10 }])
  expect(answer.ok).toBe(false)
  expect(stateOf(here, id)).toMatchObject({ rev: 1, notes: [] })
  expect(verifyStore(here.desk)).toMatchObject({ chain: { ok: true }, projections: { ok: true } })
})

it('finds the same person again: the later complaint is the repeat, whichever came in first', () => {
  const late = registered(here, { receivedAt: instant('2026-09-17 10:00') })
  expect(queue('repeat')).toEqual([])
  const early = registered(here, { receivedAt: instant('2026-09-01 10:00'), policies: [] })
  expect(queue('repeat').map(({ id }) => id)).toEqual([late.id])
  expect(caseFile(here.desk, early.id)?.related.map(({ id, shares }) => [id, shares])).toEqual([[late.id, ['identity', 'phone', 'name']]])
})

it('merges a repeat with new facts, restarts the clock, and gives everything back when the merge is undone', () => {
  const first = registered(here, { receivedAt: instant('2026-09-01 10:00') })
  const repeat = registered(here)
  value(mergeCases(here.desk, { type: 'case.mergeCases', id: repeat.id, into: first.id, reason: '同一事项', newFacts: true }))
  expect(stateOf(here, repeat.id).status).toBe('merged')
  expect(caseFile(here.desk, first.id)?.clocks[0]?.startDate).toBe('2026-09-17')
  value(unmergeCase(here.desk, { type: 'case.unmergeCase', id: repeat.id, reason: '并非同一事项' }))
  expect(stateOf(here, repeat.id)).toMatchObject({ status: 'registered', mergedInto: undefined })
  expect(caseFile(here.desk, first.id)?.clocks[0]?.startDate).toBe('2026-09-01')
  expect(queue('open')).toHaveLength(2)
})

it('extends only a complex case that has not run out, with a named approver', () => {
  const { id } = registered(here)
  const approval = { reason: '需要外部核查', approver: { name: '李总', authority: 'headOffice' as const }, approvedAt: instant('2026-09-20 10:00') }
  expect(refusalOf(here, id, 'case.extend', approval)).toBe('notComplexYet')
  give(here, id, 'case.markComplex', { reason: '涉及多方' })
  give(here, id, 'case.extend', approval)
  expect(queue('open')[0]?.clock.dueDate).toBe('2026-11-16')
  expect(refusalOf(here, id, 'case.extend', approval)).toBe('alreadyExtended')
  const late = registered(here, { receivedAt: instant('2026-08-01 10:00') })
  expect(refusalOf(here, late.id, 'case.markComplex', { reason: '太晚' })).toBe('limitPassed')
})

it('stands still while suspended, and counts on from there', () => {
  const { id } = registered(here)
  give(here, id, 'case.suspend', { suspensionId: 's1', kind: 'appraisal', from: '2026-09-20' as never, institution: '司法鉴定所' })
  expect(queue('open')[0]?.clock).toMatchObject({ state: 'paused', pausedBy: 'appraisal' })
  expect(refusalOf(here, id, 'case.decide', { decision })).toBe('suspendedNow')
  give(here, id, 'case.resume', { suspensionId: 's1', to: '2026-09-25' as never })
  expect(queue('open')[0]?.clock).toMatchObject({ state: 'running', dueDate: '2026-10-07' })
})

it('masks what leaves the desk and logs who looked', () => {
  const { id } = registered(here)
  const party = caseFile(here.desk, id)?.case.parties[0]
  expect(party).toMatchObject({ name: '张*明', phone: '138****5678', identity: '4401**********1234' })
  expect(JSON.stringify(caseFile(here.desk, id))).not.toContain('13800135678')
  expect(value(reveal(here.desk, { type: 'party.reveal', id, partyId: 'p1', fields: ['phone'] }))).toEqual({ phone: '13800135678' })
  expect(caseFile(here.desk, id)?.timeline[0]).toMatchObject({ type: 'case.reveal', body: { partyId: 'p1', fields: ['phone'] } })
})

it('finds a case by a word, one character, part of a number, pinyin and initials', () => {
  const { number } = registered(here)
  for (const text of ['定损', '损', '定損', '13800135678', '5678', '012345', 'zhangxiaoming', 'zxm', 'zhang', number]) {
    expect(search(here.desk, text, 10).results.map((one) => one.number), text).toEqual([number])
  }
  expect(search(here.desk, '不存在', 10).results).toEqual([])
})

it('refuses a reader every change and an officer what leads', () => {
  const { id } = registered(here)
  here.as('reader')
  expect(refusalOf(here, id, 'case.note', { text: '不行' })).toBe('notYourRole')
  here.as('officer')
  expect(refusalOf(here, id, 'case.void', { reason: '误登' })).toBe('notYourRole')
  expect(refusalOf(here, id, 'case.assign', { to: 'somebody else' as never, expected: null })).toBe('assignOthers')
})

it('counts each view as its page lists it', () => {
  registered(here)
  registered(here, { receivedAt: instant('2026-08-20 10:00'), parties: complaint().parties.map((party) => ({ ...party, phone: '13900000000', identity: '1' })) })
  const counts = viewCounts(here.desk)
  expect(counts).toMatchObject({ open: 2, unassigned: 2, overdue: 1, closed: 0, mine: 0 })
  expect(queue('overdue')).toHaveLength(counts.overdue)
})

it('filters by values, by a range and by a word, as a window asks for it', () => {
  const one = registered(here)
  registered(here, { channel: 'letter', amount: 100, parties: complaint().parties.map((party) => ({ ...party, name: '李四', phone: '13900000000', identity: '1' })) })
  const numbers = (filter: unknown) => caseQueue(here.desk, QueueRequest.parse({ view: 'open', filters: [filter] })).items.map(({ number }) => number)
  expect(numbers({ column: 'channel', in: ['hotline'] })).toEqual([one.number])
  expect(numbers({ column: 'amount', from: 1000 })).toEqual([one.number])
  expect(numbers({ column: 'complainant', contains: '晓明' })).toEqual([one.number])
  expect(numbers({ column: 'complainant', contains: '王五' })).toEqual([])
})

it('opens again with the same rows, and rebuilds them byte by byte', () => {
  registered(here)
  here.reopen()
  expect(queue('open')).toHaveLength(1)
  expect(verifyStore(here.desk)).toMatchObject({ entries: 3, chain: { ok: true }, projections: { ok: true, differing: [] }, integrity: { ok: true } })
})

it('keeps an unknown case unknown', () => {
  expect(refusalOf(here, 'case/none' as EntityId, 'case.note', { text: 'x' })).toBe('caseUnknown')
})
