import { describe, expect, it } from 'vitest'
import type { Item, Vote } from '../../../../shared/conference/conference.ts'
import { shippedAuthorities } from '../../../../shared/conference/shipped.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { firstValues, missingFrom, otherDecider, resolutionFrom, type Decider, type ResolveValues } from './resolve-values.ts'

const item: Item = {
  itemId: 'i1', title: '理赔争议', caseId: 'case/1' as EntityId, plannedMinutes: 20, questions: [], positions: [], discussed: [], arguments: [], dissent: [], resolutions: [],
  options: [{ optionId: 'a', text: '给付 8,000 元' }, { optionId: 'b', text: '维持原决定' }],
}
const vote = { method: 'consensus', votes: [], carried: 'a' } as unknown as Vote
const chair: Decider = { id: 'p1', name: '王主管', title: '理赔主管', role: 'supervisor' }
const nothing = { dueOn: '', amount: undefined, proposal: undefined, owner: '', decider: chair }
const asTyped = (typed: string) => typed || undefined
const paths = (values: ResolveValues) => missingFrom(values, [chair], shippedAuthorities, asTyped).map(({ path }) => path)

describe('a resolution begins with', () => {
  it('the words of the option that was carried and what the case knows', () => {
    const first = firstValues({ ...nothing, item: { ...item, vote }, dueOn: '2026-12-01', amount: 1_230_000, proposal: { outcome: 'upheld', basis: '条款第 5 条' }, owner: 'o1' })
    expect(first).toMatchObject({ kind: 'decide', optionId: 'a', text: '给付 8,000 元', dueOn: '2026-12-01', outcome: 'upheld', basis: '条款第 5 条', amount: '12,300.00', owner: 'o1', decider: 'p1' })
  })
  it('what was proposed to be paid before what is in dispute', () => {
    expect(firstValues({ ...nothing, item, amount: 1_230_000, proposal: { compensation: 800_000 } }).amount).toBe('8,000.00')
  })
  it('no option where none was carried, and an action where there is no case', () => {
    const { caseId: _caseId, ...without } = item
    expect(firstValues({ ...nothing, item: without })).toMatchObject({ kind: 'action', text: '', optionId: '' })
  })
})

describe('a resolution', () => {
  const first = firstValues({ ...nothing, item })
  it('sends only the members of its kind: what was typed for another one stays behind', () => {
    const values: ResolveValues = { ...first, kind: 'mediate', text: ' 提请调解 ', owner: 'o1', dueOn: '2026-12-01', amount: '8000', outcome: 'upheld', institution: '市保险调解委员会' }
    expect(resolutionFrom(values, [chair], asTyped)).toEqual({ kind: 'mediate', text: '提请调解', owner: 'o1', dueOn: '2026-12-01', authority: { name: '王主管', title: '理赔主管', role: 'supervisor' }, institution: '市保险调解委员会' })
  })
  it('takes an owner by name where no officer does it, and keeps an unreadable amount for the schema', () => {
    expect(resolutionFrom({ ...first, kind: 'compensate', ownerName: ' 外聘律师 ', amount: '八千' }, [chair], asTyped)).toMatchObject({ ownerName: '外聘律师', amount: '八千' })
  })
  it('marks everything that its kind needs at once', () => {
    expect(paths({ ...first, kind: 'compensate' })).toEqual(['owner', 'outcome', 'amount', 'findings', 'basis', 'reasons'])
    expect(paths({ ...first, kind: 'action', owner: 'o1' })).toEqual([])
  })
  it('asks for a higher level as soon as the amount lies above what the decider may decide', () => {
    const values: ResolveValues = { ...first, kind: 'compensate', owner: 'o1', outcome: 'upheld', findings: '属实', basis: '条款', reasons: '理由', amount: '5,000.01' }
    expect(missingFrom(values, [chair], shippedAuthorities, asTyped)).toEqual([{ path: 'authority', code: 'conference.authority', params: { role: 'manager' } }])
    expect(paths({ ...values, amount: '5,000' })).toEqual([])
    expect(paths({ ...values, decider: otherDecider, deciderName: '陈总', deciderRole: 'manager' })).toEqual([])
  })
  it('is not looked back at before it is due', () => expect(paths({ ...first, kind: 'action', owner: 'o1', dueOn: '2026-12-01', followUpOn: '2026-11-30' })).toEqual(['followUpOn']))
})
