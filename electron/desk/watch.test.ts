/** Ladders under a clock that the test sets: told once, by whom it concerns, whatever happens in between. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { people } from '../../shared/conference/testing.ts'
import type { EntityId, OfficerId } from '../../shared/log/op.ts'
import { libraryId } from '../../shared/rules/library.ts'
import { remindersOf } from '../../shared/reminders/reminders.ts'
import { verifyStore } from '../store/verify.ts'
import { now } from './queries/now.ts'
import { board } from './queries/board.ts'
import { execute } from './execute.ts'
import { callConference } from './numbered.ts'
import { give, instant, refusalOf, registered, testDesk, value, type TestDesk } from './testing.ts'
import { catchUp, nextInstant, planUntil, watchStep } from './watch.ts'

let here: TestDesk
beforeEach(() => {
  here = testDesk()
})
afterEach(() => here.close())

const told = () => {
  const found = []
  for (;;) {
    const { told: some, more } = watchStep(here.desk)
    found.push(...some)
    if (!more) return found.map(({ key, number }) => `${number.slice(-1)} ${key.step}${key.time ? ` ${key.time}` : ''}`)
  }
}
const me = () => here.desk.session.officer.officerId
const local = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

describe('the watch', () => {
  it('tells each step when it has come, to the handler or to whoever leads', () => {
    const { id } = registered(here)
    expect(told()).toEqual([])
    expect(local(nextInstant(here.desk))).toBe('2026-09-30 00:00')
    here.now('2026-09-30 00:00')
    // nobody handles it: the branch's manager hears
    expect(told()).toEqual(['1 threeDaysLeft'])
    give(here, id, 'case.assign', { to: me(), expected: null })
    here.now('2026-10-02 08:00')
    expect(told()).toEqual(['1 oneDayLeft'])
    here.now('2026-10-03 00:00')
    expect(told()).toEqual(['1 due'])
    expect(told()).toEqual([])
  })

  it('tells after a long sleep everything that had come, in one go and once', () => {
    registered(here)
    told()
    here.now('2026-10-15 09:00')
    expect(told()).toEqual(['1 threeDaysLeft', '1 oneDayLeft', '1 due', '1 oneDayLate', '1 threeDaysLate', '1 threeDaysLate 1'])
    expect(told()).toEqual([])
    here.reopen()
    expect(catchUp(here.desk)).toEqual([])
    expect(told()).toEqual([])
  })

  it('tells once over a rebuild of every row', () => {
    registered(here)
    here.now('2026-10-03 00:00')
    expect(told()).toEqual(['1 threeDaysLeft', '1 oneDayLeft', '1 due'])
    here.desk.db.handle.exec('update projection_state set version = 0')
    here.reopen()
    expect(catchUp(here.desk)).toEqual([])
    expect(told()).toEqual([])
    expect(verifyStore(here.desk).projections).toEqual({ ok: true, differing: [] })
  })

  it('tells at sign-in what came while nobody sat here', () => {
    registered(here)
    here.now('2026-10-02 09:00')
    here.reopen()
    expect(catchUp(here.desk).map(({ key }) => key.step)).toEqual(['threeDaysLeft', 'oneDayLeft'])
    expect(told()).toEqual([])
  })

  it('tells of a case that came late only the last step that had passed', () => {
    here.now('2026-10-02 10:00')
    registered(here)
    expect(told()).toEqual(['1 oneDayLeft'])
  })

  it('is silent while a case is suspended, and comes again where a limit was extended', () => {
    const { id } = registered(here)
    here.now('2026-09-30 09:00')
    expect(told()).toEqual(['1 threeDaysLeft'])
    give(here, id, 'case.markComplex', { reason: '需调取监控' })
    here.now('2026-10-05 09:00')
    expect(told()).toEqual([])
    here.now('2026-10-15 09:00')
    expect(told()).toEqual(['1 threeDaysLeft'])
    give(here, id, 'case.suspend', { suspensionId: 's', kind: 'appraisal', from: '2026-10-15' as never, institution: '鉴定中心' })
    here.now('2026-11-20 09:00')
    expect(told()).toEqual([])
  })

  it('stays silent about history out of a ledger', () => {
    const { session } = here.desk
    value(execute(here.desk, [{
      type: 'case.import', id: 'case/old' as never, number: 'L-1', channel: 'hotline', stage: 'complaint', receivedAt: instant('2026-08-01 10:00'), receivedBy: session.officer.name,
      forwardedByRegulator: false, policies: [], request: '', facts: '', parties: [], status: 'registered', values: {}, source: 'ledger',
    }]))
    here.now('2026-09-20 10:00')
    expect(told()).toEqual([])
    expect(catchUp(here.desk)).toEqual([])
    // what is still to come is not history: the ladder goes on
    expect(nextInstant(here.desk)).toBeGreaterThan(Date.parse(instant('2026-09-20 10:00')))
  })

  it('puts a reminder off until its time, with the reason, and tells it once more', () => {
    const { id } = registered(here)
    here.now('2026-10-03 09:00')
    told()
    const [item] = now(here.desk).escalated.items
    if (!item) throw new Error('nothing escalated')
    value(execute(here.desk, [{ type: 'reminder.snooze', id: remindersOf(me()), of: item.key, until: instant('2026-10-03 14:00'), reason: '等勘查报告' }]))
    expect(now(here.desk).escalated.items.map((one) => one.key.step)).not.toContain(item.key.step)
    expect(now(here.desk).snoozed).toBe(1)
    here.now('2026-10-03 13:59')
    expect(told()).toEqual([])
    here.now('2026-10-03 14:00')
    expect(told()).toEqual([`1 ${item.key.step}`])
    expect(told()).toEqual([])
    give(here, id, 'case.withdraw', { receivedAt: instant('2026-10-03 14:00'), how: '来电撤回' })
    expect(now(here.desk).escalated.count).toBe(0)
  })

  it('takes what a step requires for done when the case was given to another one, and when a conference is called on it', () => {
    const { id } = registered(here)
    const other = 'o-other' as OfficerId
    value(execute(here.desk, [{ type: 'case.assign', id, to: me(), expected: null }]))
    here.now('2026-10-04 09:00')
    catchUp(here.desk)
    const required = () => now(here.desk).escalated.items.map(({ requires, done }) => [requires, done])
    expect(required()).toEqual([['reassignment', false]])
    value(execute(here.desk, [{ type: 'case.assign', id, to: other, expected: me() }]))
    expect(required()).toEqual([['reassignment', true]])
    here.now('2026-10-06 09:00')
    catchUp(here.desk)
    expect(required()).toEqual([['conference', false]])
    value(callConference(here.desk, {
      kind: 'claims', title: '超期案件会商', startsAt: instant('2026-10-06 14:00'), durationMinutes: 30, purpose: '', quorum: { count: 1 }, authorities: [], participants: [...people],
      agenda: [{ itemId: 'a', title: '超期', caseId: id, plannedMinutes: 10, questions: [] }],
    }))
    expect(required()).toEqual([['conference', true]])
  })

  it('puts off a clock with all its steps that had come together, and lets a later one be heard', () => {
    registered(here)
    here.now('2026-10-04 09:00')
    catchUp(here.desk)
    const [item] = now(here.desk).escalated.items
    expect(item).toMatchObject({ key: { step: 'oneDayLate' }, requires: 'reassignment' })
    if (!item) throw new Error('nothing escalated')
    value(execute(here.desk, [{ type: 'reminder.snooze', id: remindersOf(me()), of: item.key, until: instant('2026-10-08 09:00'), reason: '等勘查报告' }]))
    expect(now(here.desk).escalated).toEqual({ count: 0, items: [] })
    here.now('2026-10-06 09:00')
    expect(told()).toEqual(['1 threeDaysLate'])
    expect(now(here.desk).escalated.items.map(({ key }) => key.step)).toEqual(['threeDaysLate'])
  })

  it('lets nobody write of the reminders of another', () => {
    const answer = execute(here.desk, [{ type: 'reminder.fire', id: remindersOf('other' as never), fired: [{ entity: 'case/1' as never, pack: 'p', clock: 'c', step: 's', time: 0, dueAt: 0 }] }])
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'notYourOwn' } })
  })

  it('is refused until a moment that has passed', () => {
    const key = { entity: 'case/x' as EntityId, pack: 'p', clock: 'c', step: 's', time: 0, dueAt: 0 }
    const until = (when: string) => execute(here.desk, [{ type: 'reminder.snooze', id: remindersOf(me()), of: key, until: instant(when), reason: '等勘查报告' }])
    const now = here.desk.platform.now()
    expect(until('1969-01-01 00:00')).toMatchObject({ refusal: { code: 'snoozeInPast' } })
    expect(execute(here.desk, [{ type: 'reminder.snooze', id: remindersOf(me()), of: key, until: now, reason: '等勘查报告' }])).toMatchObject({ refusal: { code: 'snoozeInPast' } })
  })

  it('plans the coming hour', () => {
    registered(here)
    told()
    here.now('2026-10-02 23:30')
    told()
    expect(planUntil(here.desk, Date.parse(instant('2026-10-03 00:30'))).map(({ step }) => step.step)).toEqual(['due'])
  })
})

describe('a computer whose clock was set back', () => {
  it('hides no overdue case, says so, and is believed again once somebody accepts it', () => {
    registered(here)
    here.now('2026-10-04 09:00')
    told()
    here.now('2000-01-01 00:00')
    expect(now(here.desk).clock).toMatchObject({ by: 'entries' })
    expect(now(here.desk).clock.ahead).toBeGreaterThan(26 * 365 * 86_400_000)
    expect(board(here.desk, { days: 30 }).loads[0]).toMatchObject({ open: 1, overdue: 1 })
    here.now('2026-10-04 08:00')
    expect(Date.parse(here.desk.platform.now()) - Date.parse(instant('2026-10-04 09:00'))).toBeLessThan(60_000)
    here.desk.platform.accept()
    expect(here.desk.platform.clock()).toEqual({ by: 'computer', ahead: 0 })
    expect(here.desk.platform.now()).toBe(instant('2026-10-04 08:00'))
  })
})

describe('what one has to look at now', () => {
  it('is what is over, due today, escalated, and waiting for one', () => {
    const { id } = registered(here)
    give(here, id, 'case.assign', { to: me(), expected: null })
    here.now('2026-10-02 09:00')
    told()
    expect(now(here.desk)).toMatchObject({ overdue: { count: 0 }, today: { count: 1 }, escalated: { count: 1 } })
    here.now('2026-10-03 09:00')
    told()
    const late = now(here.desk)
    expect(late).toMatchObject({ overdue: { count: 1 }, today: { count: 0 } })
    expect(late.overdue.items[0]).toMatchObject({ id, complainant: '张*明', clock: 'decision' })
    expect(late.escalated.items[0]).toMatchObject({ requires: 'explanation', done: false })
    give(here, id, 'case.explain', { pack: 'cn-m20', clock: 'decision', step: 'due', text: '等待勘查报告' })
    expect(now(here.desk).escalated.items[0]).toMatchObject({ done: true })
  })

  it('brings a request for an extension to those who lead, and takes it away with their answer', () => {
    const { id } = registered(here)
    give(here, id, 'case.markComplex', { reason: '复杂' })
    give(here, id, 'case.requestExtension', { reason: '外地取证，请打 13800135678' })
    expect(now(here.desk).waiting.items).toMatchObject([{ kind: 'extension', id, reason: '外地取证，请打 138****5678' }])
    expect(board(here.desk, { days: 30 }).extensions).toHaveLength(1)
    expect(refusalOf(here, id, 'case.refuseExtension', { reason: '不必' })).toBe('ownRequest')
    expect(refusalOf(here, id, 'case.requestExtension', { reason: '再来' })).toBe('alreadyRequested')
    give(here, id, 'case.extend', { reason: '同意', approver: { name: '李总', authority: 'headOffice' }, approvedAt: instant('2026-09-17 10:00') })
    expect(now(here.desk).waiting.count).toBe(0)
  })
})

it('shows on the board what is due when, by law and by the company', () => {
  value(execute(here.desk, [{ type: 'rules.takeUp', id: libraryId, packIds: ['cn-m20', 'company-service', 'company-escalation'] }]))
  registered(here)
  const { byDay } = board(here.desk, { days: 30 })
  expect(byDay).toContainEqual({ date: '2026-10-02', due: 1, law: 1 })
  expect(byDay.find(({ date }) => date === '2026-09-17')).toEqual({ date: '2026-09-17', due: 2, law: 0 })
})
