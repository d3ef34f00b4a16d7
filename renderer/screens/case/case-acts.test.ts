import { expect, it } from 'vitest'
import { evolve } from '../../../shared/case/case.ts'
import type { Entry, OfficerId } from '../../../shared/log/op.ts'
import { actOffered, barActs, wholeCaseActs } from './case-acts.ts'

const me = 'o1' as OfficerId
const body = {
  channel: 'hotline', stage: 'complaint', receivedAt: '2026-09-17T02:00:00.000Z', receivedBy: '', forwardedByRegulator: false, policies: [], request: '退保', facts: '', number: 'GZ1',
  parties: [{ partyId: 'p1', kind: 'person', roles: ['complainant'], name: '张三' }],
}
const registered = evolve(undefined, {
  opId: '', stream: 'b/1/cases', entity: 'case/1', type: 'case.register', v: 1, body, deviceId: '', deviceSeq: 1, actor: me, baseRev: 0, at: '2026-09-17T02:00:00.000Z', rev: 1,
} as unknown as Entry)

it.each(['officer', 'manager', 'reader'] as const)('puts what the rules refuse to the %s below what they allow, and loses nothing', (role) => {
  const actor = { id: me, role }
  const { next, bar, more, refused } = barActs(registered, actor)
  expect(more.every((act) => actOffered(registered, act, actor).ok)).toBe(true)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.some((act) => actOffered(registered, act, actor).ok)).toBe(false)
  expect([...(next ? [next] : []), ...bar, ...more, ...refused].toSorted()).toEqual([...wholeCaseActs].toSorted())
})
