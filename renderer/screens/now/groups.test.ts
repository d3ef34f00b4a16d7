import { expect, it } from 'vitest'
import type { ClockItem, EscalatedItem, Now, NowConference, WaitingItem } from '../../../shared/contract/now.ts'
import type { OfficerId } from '../../../shared/log/op.ts'
import { actsOf, caseActOf, groupsOf, tabOf, waitingLine, withShown, type WorkLine } from './groups.ts'

const me = 'me' as OfficerId
const clock = (id: string, assignee = 'me') => ({ id, pack: 'cn-m20', clock: 'decision', assignee }) as ClockItem
const told = (id: string, assignee = 'me') => ({ ...clock(id, assignee), done: false, requires: 'explanation' }) as EscalatedItem
const list = <Item>(...items: Item[]) => ({ count: items.length, items })
const now = (more: Partial<Now>): Now => ({
  overdue: list(), today: list(), escalated: list(), waiting: list(), conferences: [], snoozed: 0, unassigned: 0, clock: { by: 'computer', ahead: 0 }, ...more,
})

it('shows one clock once, with what was told about it', () => {
  const groups = groupsOf(now({ overdue: list(clock('a')), escalated: list(told('a'), told('b', 'lin')) }), me)
  expect(groups.map(({ name, lines }) => [name, lines.map(({ item }) => item.id)])).toEqual([['overdue', ['a']], ['escalated', ['b']]])
  expect(groups[0]?.lines[0]).toMatchObject({ told: { requires: 'explanation' } })
})

it('keeps apart what was escalated from what one was only reminded of', () => {
  const groups = groupsOf(now({ escalated: list(told('a'), told('b', 'lin'), told('c', '')) }), me)
  expect(groups.map(({ name, count }) => [name, count])).toEqual([['escalated', 2], ['reminder', 1]])
})

it('lists the own conferences after what is due today, with nothing to do on their lines', () => {
  const groups = groupsOf(now({ today: list(clock('a')), conferences: [{ id: 'conference/1' } as NowConference] }), me)
  expect(groups.map(({ name }) => name)).toEqual(['today', 'meetings'])
  expect(groups[1]?.lines.flatMap(actsOf)).toEqual([])
  expect(actsOf({ kind: 'clock', key: 'k', item: clock('conference/1') })).toEqual([])
})

it('puts the law before the rules of the company, each by its due date', () => {
  const company = (id: string) => ({ ...clock(id), kind: 'company' }) as ClockItem
  const [group] = groupsOf(now({ overdue: list(company('a'), clock('b'), company('c'), clock('d')) }), me)
  expect(group?.lines.map(({ item }) => item.id)).toEqual(['b', 'd', 'a', 'c'])
})

it('counts what lies beyond the list', () => {
  expect(groupsOf(now({ escalated: { count: 1000, atLeast: true, items: [told('b', 'lin')] } }), me)[0]).toMatchObject({ name: 'escalated', count: 1000, atLeast: true })
})

it('offers what the ladder asks for, and nothing of it once it was done', () => {
  const line = (more: Partial<EscalatedItem>): WorkLine => ({ kind: 'clock', key: 'k', item: clock('a'), told: { ...told('a'), ...more } })
  expect(actsOf(line({}))).toEqual(['explain', 'snooze'])
  expect(actsOf(line({ requires: 'reassignment' }))).toEqual(['assign', 'explain', 'snooze'])
  expect(actsOf(line({ done: true }))).toEqual(['snooze'])
  expect(caseActOf(line({}), 'explain')).toBe('case.explain:cn-m20/decision')
})

it('draws what a screen holds first, then the beginning of each group, and all of one that was unfolded', () => {
  const many = Array.from({ length: 60 }, (_, index) => clock(`a${index}`))
  const groups = groupsOf(now({ overdue: list(...many), today: list(...many.map((one) => ({ ...one, clock: 'look' }))) }), me)
  const drawn = (unfolded: string[], whole: boolean) => withShown(groups, new Set(unfolded), whole).map(({ shown }) => shown.length)
  expect(drawn([], false)).toEqual([20, 6])
  expect(drawn([], true)).toEqual([20, 20])
  expect(drawn(['overdue'], true)).toEqual([60, 20])
})

it('has no empty group, and an extension and a proposal of one case are two lines', () => {
  const waiting = (kind: WaitingItem['kind']) => ({ kind, id: 'a' }) as WaitingItem
  const [group, ...none] = groupsOf(now({ waiting: list(waiting('extension'), waiting('proposal')) }), me)
  expect(none).toEqual([])
  expect(new Set(group?.lines.map(({ key }) => key)).size).toBe(2)
})

it('offers no act of a case on a line of an incident, and leads to where it is worked on', () => {
  const step: WorkLine = { kind: 'clock', key: 'k', item: { ...clock('incident/1'), pack: 'run/1' }, told: { ...told('incident/1'), pack: 'run/1' } }
  expect(actsOf(step)).toEqual(['explain', 'snooze'])
  expect(actsOf({ ...step, told: { ...told('incident/1'), done: true } })).toEqual(['snooze'])
  expect(actsOf({ kind: 'clock', key: 'k', item: step.item })).toEqual([])
  const waits = (kind: WaitingItem['kind']) => waitingLine({ kind, id: 'incident/1' } as WaitingItem)
  expect(actsOf(waits('submission'))).toEqual([])
  expect([step, waits('submission'), waits('statement'), waits('stepApproval')].map(tabOf)).toEqual(['run', 'grading', 'statements', 'run'])
})
