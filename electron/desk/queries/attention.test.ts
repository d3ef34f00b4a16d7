import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { streams } from '../../../shared/access/streams.ts'
import type { EntityId, Instant, Op, OfficerId } from '../../../shared/log/op.ts'
import { attentionOf } from '../../../shared/sync/attention.ts'
import { applied as happened, opText, rowLink, type Row, type Verdict } from '../../../shared/sync/row.ts'
import { sha256 } from '../../store/log/replica.ts'
import { ensureProjections, refoldStale } from '../../store/projections/rebuild.ts'
import { verifyStore } from '../../store/verify.ts'
import { applied } from '../../sync/apply.ts'
import { execute } from '../execute.ts'
import { give, instant, refusalOf, registered, testDesk, value, type TestDesk } from '../testing.ts'
import { attention, attentionCount, maskedAttention } from './attention.ts'

let here: TestDesk
let lastSeq: number
beforeEach(() => {
  here = testDesk()
  lastSeq = 0
})
afterEach(() => here.close())

const me = () => here.desk.session.officer.officerId
const other = 'somebody-else' as OfficerId
const stream = () => streams.cases(here.desk.session.branch.branchId)

/** What another desk has written. */
const theirs = (entity: EntityId, type: string, body: object, more: Partial<Op> = {}): Op => ({
  opId: here.around.platform.newOpId(), stream: stream(), entity, type, v: 1, body: body as Op['body'], deviceId: '01a0ad6f-7579-7c30-8bf5-cf13d09c8102', deviceSeq: lastSeq + 1, actor: other, baseRev: 0,
  at: instant('2026-09-17 11:00'), ...more,
})
const own = (): Op[] => here.desk.replica.pending(0, 1000).filter((op) => op.stream === stream())

/** HQ places these, in this order, with what it says to each. */
function placed(ops: readonly { op: Op; verdict?: Verdict }[]): void {
  const rows: Row[] = []
  for (const { op, verdict = happened } of ops) {
    const chain = rowLink(sha256, rows.at(-1)?.chain ?? here.desk.replica.cursor(stream()).chain, opText(op), verdict)
    rows.push({ op, seq: (lastSeq += 1), receivedAt: op.at, verdict, chain, seal: '0'.repeat(32) })
  }
  applied(here.desk, () => here.desk.replica.take(stream(), rows))
  refoldStale(here.desk.db, here.desk.log, here.desk.books)
}

const refused: Verdict = { is: 'refused', refusal: { code: 'alreadyDecided' } }
const decision = (reasons: string, outcome = 'upheld') => ({ outcome, findings: '查明', basis: '条款', reasons, remedies: ['review', 'mediation', 'arbitration', 'lawsuit'] })
const kinds = () => attention(here.desk).map(({ is }) => is)

describe('a decision that came second', () => {
  it('shows the first one beside it, also when its author had written other things meanwhile', () => {
    const { id } = registered(here)
    placed(own().map((op) => ({ op })))
    give(here, id, 'case.assign', { to: me(), expected: null })
    give(here, id, 'case.note', { text: '断网时记下' })
    give(here, id, 'case.investigate', { noDirectInterest: true })
    give(here, id, 'case.decide', { decision: decision('我的理由') as never })
    const waiting = own()
    placed([{ op: theirs(id, 'case.note', { text: '对方的备注' }) }, { op: theirs(id, 'case.decide', { decision: decision('对方的理由，电话 13800135678', 'notUpheld') }) }])
    placed(waiting.map((op) => ({ op, ...(op.type === 'case.decide' && { verdict: refused }) })))
    const [item] = maskedAttention(here.desk)
    expect(attention(here.desk)).toHaveLength(1)
    expect(item).toMatchObject({
      is: 'refused', type: 'case.decide', mine: { decision: { reasons: '我的理由' } }, refusal: { code: 'alreadyDecided' },
      other: { type: 'case.decide', actor: other, body: { decision: { reasons: '对方的理由，电话 138****5678' } }, fields: ['decision.outcome', 'decision.reasons'] },
    })
  })

  it('names what ended the matter before, and nothing that its author had read', () => {
    const { id } = registered(here)
    placed(own().map((op) => ({ op })))
    give(here, id, 'case.assign', { to: me(), expected: null })
    give(here, id, 'case.investigate', { noDirectInterest: true })
    give(here, id, 'case.decide', { decision: decision('理由') as never })
    const waiting = own()
    placed([{ op: theirs(id, 'case.withdraw', { receivedAt: instant('2026-09-17 10:30'), how: '电话' }) }])
    placed(waiting.map((op) => ({ op, ...(op.type === 'case.decide' && { verdict: refused }) })))
    expect(attention(here.desk)[0]?.other).toMatchObject({ type: 'case.withdraw', fields: [] })
    const again = theirs(id, 'case.decide', { decision: decision('又一次') }, { actor: me(), baseRev: 99 })
    placed([{ op: again, verdict: refused }])
    expect(attention(here.desk).find(({ opId }) => opId === again.opId)).not.toHaveProperty('other')
  })
})

describe('what a newer app has written', () => {
  const weigh = (entity: EntityId, more: Partial<Op> = {}) => theirs(entity, 'case.weigh', { name: '张晓明', weight: 3 }, more)

  it('stands on the list once for each case, tells nothing of what nobody here can read, and the case is only read', () => {
    const { id } = registered(here)
    const { id: untouched } = registered(here)
    placed([...own().map((op) => ({ op })), { op: weigh(id) }, { op: weigh(id, { deviceSeq: 90 }) }, { op: theirs(id, 'case.note', { text: '新版' }, { v: 2, deviceSeq: 91 }) }])
    expect(attention(here.desk)).toMatchObject([{ is: 'newerApp', entity: id, type: 'case.weigh', actor: other, mine: {}, reissuable: false }])
    expect(refusalOf(here, id, 'case.note', { text: '写不进' })).toBe('newerApp')
    give(here, untouched, 'case.note', { text: '写得进' })
    expect(verifyStore(here.desk).projections).toEqual({ ok: true, differing: [] })
    value(execute(here.desk, [{ type: 'attention.settle', id: attentionOf(me()), opId: attention(here.desk)[0]?.opId ?? '', how: 'accepted' }]))
    expect(kinds()).toEqual([])
  })

  it('is told to who has the case or has written in it, and to who leads when nobody has', () => {
    placed([{ op: theirs('case/1' as EntityId, 'case.register', { number: 'N-1', channel: 'web', stage: 'complaint', receivedAt: instant('2026-09-17 09:00'), receivedBy: '', forwardedByRegulator: false, policies: [], request: '', facts: '', parties: [], assignee: other }) }, { op: weigh('case/1' as EntityId) }])
    expect(kinds()).toEqual([])
    here.as('officer')
    placed([{ op: theirs('case/1' as EntityId, 'case.assign', { to: me(), expected: other }) }])
    expect(kinds()).toEqual(['newerApp'])
    placed([{ op: theirs('case/1' as EntityId, 'case.unassign', { reason: '退回', expected: me() }) }])
    expect(kinds()).toEqual([])
    here.as('supervisor')
    expect(kinds()).toEqual(['newerApp'])
  })

  it('is read once the app can read it: the rows are made anew at the next opening', () => {
    const { id } = registered(here)
    placed([...own().map((op) => ({ op })), { op: weigh(id) }])
    expect(ensureProjections(here.desk.db, here.desk.log, () => {})).toBe(false)
    // as an older app had left it, which did not know this command
    here.desk.db.prepare(`update unreadable set type = 'case.note'`).run()
    expect(ensureProjections(here.desk.db, here.desk.log, () => {})).toBe(true)
    expect(attention(here.desk)).toMatchObject([{ is: 'newerApp', type: 'case.weigh' }])
  })
})

it('holds a case that HQ refused to begin: it has no row, and the store is verified and made anew without it', () => {
  const { id } = registered(here)
  placed(own().map((op) => ({ op, verdict: refused })))
  expect(attention(here.desk)).toMatchObject([{ is: 'refused', entity: id, type: 'case.register' }])
  expect(here.desk.db.prepare('select count(*) as n from case_row').get()).toEqual({ n: 0 })
  expect(verifyStore(here.desk).projections).toEqual({ ok: true, differing: [] })
  here.desk.db.prepare('update projection_state set version = 0').run()
  expect(ensureProjections(here.desk.db, here.desk.log, () => {})).toBe(true)
})

it('is counted without being read, and comes to the same number', () => {
  const { id } = registered(here)
  const { id: second } = registered(here)
  placed(own().map((op) => ({ op })))
  const verdicts: Verdict[] = [happened, happened, refused, { is: 'quarantined', reason: 'typeUnknown' }]
  const step = fc.record({
    entity: fc.constantFrom(id, second), type: fc.constantFrom('case.correct', 'case.note', 'case.weigh'), actor: fc.constantFrom('me', 'other'),
    request: fc.constantFrom('甲', '乙'), base: fc.nat(6), verdict: fc.constantFrom(...verdicts), settle: fc.nat(5), role: fc.constantFrom('officer' as const, 'manager' as const),
  })
  let most = 0
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
    for (const { entity, type, actor, request, base, verdict, settle, role } of steps) {
      const body = type === 'case.correct' ? { set: { request } } : { text: request }
      const at = new Date(Date.parse(instant('2026-09-18 09:00')) + lastSeq * 1000).toISOString() as Instant
      const op = theirs(entity, type, body, { actor: actor === 'me' ? me() : other, baseRev: base, at })
      placed([{ op, verdict }])
      here.as(role)
      const items = attention(here.desk)
      expect(items.some(({ opId, is }) => opId === op.opId && is === verdict.is)).toBe(actor === 'me' && verdict.is !== 'applied')
      most = Math.max(most, items.length)
      expect(attentionCount(here.desk)).toBe(items.length)
      const [item] = items
      if (settle === 0 && item) value(execute(here.desk, [{ type: 'attention.settle', id: attentionOf(me()), opId: item.opId, how: 'accepted' }]))
      expect(attentionCount(here.desk)).toBe(attention(here.desk).length)
    }
  }), { numRuns: 25, seed: 20_261_123 })
  expect(most).toBeGreaterThan(8)
})
