/** What came from HQ while the process may die at any moment: the rows follow, at once or at the next opening. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { streams } from '../../shared/access/streams.ts'
import type { EntityId, Op } from '../../shared/log/op.ts'
import { opText, rowLink, type Row, type Verdict } from '../../shared/sync/row.ts'
import { instant, testDesk, type TestDesk } from '../desk/testing.ts'
import { sha256 } from '../store/log/replica.ts'
import { verifyStore } from '../store/verify.ts'
import { applied, settle } from './apply.ts'

let here: TestDesk
let told: EntityId[][]
beforeEach(() => {
  here = testDesk()
  told = []
  here.desk.changed = (entities) => told.push([...entities])
})
afterEach(() => here.close())

const happened: Verdict = { is: 'applied' }
const stream = () => streams.cases(here.desk.session.branch.branchId)
const cases = () => (here.desk.db.prepare('select count(*) as n from case_row').get() as { n: number }).n
const stale = () => (here.desk.db.prepare('select count(*) as n from stale').get() as { n: number }).n

/** So many cases of another desk with a note each, as HQ would send them. */
function fromOthers(count: number): Row[] {
  const at = instant('2026-09-17 11:00')
  const body = { channel: 'web', stage: 'complaint', receivedAt: at, receivedBy: '', forwardedByRegulator: false, policies: [], request: '退保', facts: '', parties: [] }
  let chain = ''
  return Array.from({ length: count * 2 }, (_, index): Row => {
    const entity = `case/other-${index % count}` as EntityId
    const [type, given] = index < count ? ['case.register', { ...body, number: `N-${index}` }] : ['case.note', { text: '补充' }]
    const op = { opId: randomUUID(), stream: stream(), entity, type, v: 1, body: given, deviceId: 'theirs', deviceSeq: index + 1, actor: 'other', baseRev: index < count ? 0 : 1, at } as unknown as Op
    chain = rowLink(sha256, chain, opText(op), happened)
    return { op, seq: index + 1, receivedAt: at, verdict: happened, chain, seal: '0'.repeat(64) }
  })
}

it('takes the log at once and writes the rows of each aggregate once, in slices, telling which', async () => {
  const rows = fromOthers(50)
  applied(here.desk, () => here.desk.replica.take(stream(), rows))
  expect([cases(), stale(), here.desk.replica.cursor(stream()).seq]).toEqual([0, 50, 100])
  await settle(here.desk)
  expect([cases(), stale()]).toEqual([50, 0])
  expect(told.flat()).toHaveLength(50)
  expect(told.length).toBeGreaterThan(2)
  expect(verifyStore(here.desk).projections).toEqual({ ok: true, differing: [] })
})

it('writes at the next opening what a process that died had left', () => {
  applied(here.desk, () => here.desk.replica.take(stream(), fromOthers(20)))
  here.reopen()
  expect([cases(), stale()]).toEqual([20, 0])
  expect(verifyStore(here.desk).projections).toEqual({ ok: true, differing: [] })
})

it('notes nothing of what was taken back', () => {
  expect(() => applied(here.desk, () => {
    here.desk.replica.take(stream(), fromOthers(2))
    throw new Error('the disk is full')
  })).toThrow('the disk is full')
  expect([cases(), stale(), here.desk.replica.cursor(stream()).seq]).toEqual([0, 0, 0])
})

it('finds its own last entry without searching those of others', () => {
  const plan = here.desk.db.handle.prepare('explain query plan select at, local_seq as localSeq from log where own = 1 order by local_seq desc limit 1').all() as { detail: string }[]
  expect(plan.map(({ detail }) => detail).join()).toContain('log_own')
})
