import { expect, it } from 'vitest'
import type { Entry, EntityId, Instant, OfficerId } from '../log/op.ts'
import { overwritesIn } from './overwrites.ts'

const at = '2026-11-22T00:00:00.000Z' as Instant
let rev = 0
const entry = (actor: string, baseRev: number, set: Record<string, unknown>): Entry => ({
  opId: `op-${(rev += 1)}`, stream: 'b/1/cases', entity: 'case/1' as EntityId, type: 'case.correct', v: 1, body: { set }, deviceId: '', deviceSeq: rev, actor: actor as OfficerId, baseRev, at, rev,
})
const beginning = (): Entry => {
  rev = 0
  return { ...entry('a', 0, {}), type: 'case.register', body: {} }
}

it('names the fields that somebody wrote without having seen what another had written there', () => {
  const entries = [beginning(), entry('a', 1, { request: '甲', amount: 5 }), entry('b', 1, { request: '乙', facts: '丙' })]
  expect(overwritesIn(entries)).toEqual([{ earlier: 'op-2', later: 'op-3', fields: ['request'] }])
})

it('is silent where the writer had read the earlier writing, wrote the same, or overwrote only themselves', () => {
  expect(overwritesIn([beginning(), entry('a', 1, { request: '甲' }), entry('b', 2, { request: '乙' })])).toEqual([])
  expect(overwritesIn([beginning(), entry('a', 1, { request: '甲' }), entry('b', 1, { request: '甲' })])).toEqual([])
  expect(overwritesIn([beginning(), entry('a', 1, { request: '甲' }), entry('a', 1, { request: '乙' })])).toEqual([])
})

it('counts to what a writer had read nothing of what they wrote themselves without HQ', () => {
  const [own, unread] = [entry('b', 1, {}), entry('b', 2, { request: '乙' })]
  expect(overwritesIn([beginning(), entry('a', 1, { request: '甲' }), { ...own, rev: 3, type: 'case.note', body: {} }, { ...unread, rev: 4, opId: 'op-4' }])).toEqual([{ earlier: 'op-2', later: 'op-4', fields: ['request'] }])
  // their own was at HQ already when they read the other's and corrected it
  expect(overwritesIn([beginning(), entry('a', 1, { request: '甲' }), { ...entry('b', 2, {}), type: 'case.note', body: {} }, entry('b', 3, { request: '乙' })])).toEqual([])
})

it('tells two versions of one party, not two parties', () => {
  const party = (actor: string, partyId: string, name: string): Entry => ({ ...entry(actor, 1, {}), type: 'case.setParty', body: { party: { partyId, name } } })
  expect(overwritesIn([beginning(), party('a', 'p1', '张'), party('b', 'p1', '李'), party('c', 'p2', '王')])).toEqual([{ earlier: 'op-2', later: 'op-3', fields: ['party'] }])
})
