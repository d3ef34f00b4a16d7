import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import type { CalendarDate, EntityId, Entry, Instant, OfficerId } from '../log/op.ts'
import { shippedBook } from '../rules/rule-book.ts'
import { evolve, type Case } from './case.ts'
import { caseCommands, type CaseCommand, type CaseCommandType } from './commands.ts'
import { caseDeadlines } from './deadlines.ts'
import { decide, missingInDecision, offered, type Context } from './decide.ts'
import { remedies } from './vocabulary.ts'

const id = 'case/1' as EntityId
const rules = shippedBook('Asia/Shanghai')
const me = 'me' as OfficerId
const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+08:00`).toISOString() as Instant
const day = (date: string) => date as CalendarDate
const context = (local = '2026-09-18 10:00', role: Role = 'manager'): Context => ({ actor: { id: me, role }, at: at(local), rules })

type Step = { [Type in CaseCommandType]: Omit<Extract<CaseCommand, { type: Type }>, 'id'> }[CaseCommandType]

const registration: Step = {
  type: 'case.register', number: 'GZ2026-00-00001', channel: 'hotline', stage: 'complaint', receivedAt: at('2026-09-17 10:00'), receivedBy: '陈静', forwardedByRegulator: false,
  policies: [], request: '赔付', facts: '', parties: [{ partyId: 'p1', kind: 'person', roles: ['complainant'], name: '张晓明' }],
}
const decision = { outcome: 'upheld' as const, findings: '属实', basis: '合同', reasons: '未赔付', remedies: [...remedies] }
const investigate: Step = { type: 'case.investigate', noDirectInterest: true }
const decided: Step = { type: 'case.decide', decision }
const told: Step = { type: 'case.recordNotice', of: 'decision', method: 'phone', at: at('2026-09-19 10:00'), proof: '录音' }
const suspend: Step = { type: 'case.suspend', suspensionId: 's1', kind: 'appraisal', from: day('2026-09-18'), institution: '鉴定中心' }
const extend: Step = { type: 'case.extend', reason: '外部核查', approver: { name: '李总', authority: 'headOffice' }, approvedAt: at('2026-09-20 10:00') }

const command = (step: Step): CaseCommand => ({ ...step, id }) as CaseCommand
const opIdAt = (rev: number): string => `00000000-0000-7000-8000-${String(rev).padStart(12, '0')}`
let count = 0
function entry(step: Step, rev: number, when: Instant): Entry {
  const { type, ...body } = step
  count += 1
  return { opId: opIdAt(rev), stream: 'b/1/cases', entity: id, type, v: 1, body, deviceId: '', deviceSeq: count, actor: me, baseRev: rev - 1, at: when, rev }
}

/** Folds steps that must all be accepted. */
function after(...steps: (Step | [Step, string])[]): Case {
  let state: Case | undefined
  let rev = 0
  for (const given of [registration, ...steps]) {
    const [step, local] = Array.isArray(given) ? given : [given, momentOf(given)]
    const verdict = decide(state, command(step), context(local))
    if (!verdict.ok) throw new Error(`${step.type}: ${verdict.refusal.code}`)
    rev += 1
    state = evolve(state, entry(step, rev, at(local)))
  }
  if (!state) throw new Error('no case')
  return state
}

/** Not before what the command tells of has happened. */
function momentOf(step: Step): string {
  const found = [...JSON.stringify(step).matchAll(/"(\d{4}-\d{2}-\d{2})(T[\d:.]+Z)?"/g)].map(([, date, time]) => (time ? new Date(Date.parse(`${date}${time}`) + 8 * 3_600_000).toISOString() : `${date}T10:00`))
  return ['2026-09-18T10:00', ...found.map((local) => local.slice(0, 16))].sort().at(-1)?.replace('T', ' ') ?? ''
}

const code = (state: Case | undefined, step: Step, given = context(momentOf(step))): string => {
  const verdict = decide(state, command(step), given)
  return verdict.ok ? '' : verdict.refusal.code
}

describe('what the rules refuse', () => {
  const cases: [name: string, state: () => Case | undefined, step: Step, code: string, given?: Context][] = [
    ['a case that nobody complains in', () => undefined, { ...registration, parties: [{ partyId: 'p', kind: 'person', roles: ['insured'], name: '李' }] } as Step, 'complainantMissing'],
    ['a forwarded case without its number', () => undefined, { ...registration, forwardedByRegulator: true, channel: 'regulator12378' } as Step, 'forwardedNumberMissing'],
    ['a forwarded case through a channel of the company', () => undefined, { ...registration, forwardedByRegulator: true, forwardedNumber: '1' } as Step, 'forwardedChannel'],
    ['more than five representatives', () => undefined, { ...registration, parties: Array.from({ length: 6 }, (_, n) => ({ partyId: `p${n}`, kind: 'person', roles: ['complainant', 'representative'], name: `第${n}位` })) } as Step, 'tooManyRepresentatives'],
    ['a second registration under one id', () => after(), registration, 'caseExists'],
    ['a command on a case that does not exist', () => undefined, investigate, 'caseUnknown'],
    ['a handler with a direct interest', () => after(), { type: 'case.investigate', noDirectInterest: false }, 'directInterest'],
    ['a decision by a handler who declared nothing', () => after(), decided, 'handlerUndeclared'],
    ['a decision without findings', () => after(investigate), { type: 'case.decide', decision: { ...decision, findings: '' } }, 'findingsMissing'],
    ['a decision without basis', () => after(investigate), { type: 'case.decide', decision: { ...decision, basis: '' } }, 'basisMissing'],
    ['a decision without reasons', () => after(investigate), { type: 'case.decide', decision: { ...decision, reasons: '' } }, 'reasonsMissing'],
    ['a decision that hides a remedy', () => after(investigate), { type: 'case.decide', decision: { ...decision, remedies: ['review', 'mediation', 'lawsuit'] } }, 'remediesMissing'],
    ['a decision while suspended', () => after(investigate, suspend), decided, 'suspendedNow'],
    ['a second suspension at a time', () => after(suspend), { ...suspend, suspensionId: 's2' } as Step, 'alreadySuspended'],
    ['a suspension after the limit', () => after(), { ...suspend, from: day('2026-10-03') } as Step, 'limitPassed'],
    ['a resumption of what runs', () => after(), { type: 'case.resume', suspensionId: 's1', to: day('2026-09-20') }, 'notSuspended'],
    ['a resumption before the suspension', () => after(suspend), { type: 'case.resume', suspensionId: 's1', to: day('2026-09-17') }, 'resumeBeforeSuspension'],
    ['complexity twice', () => after({ type: 'case.markComplex', reason: '多方' }), { type: 'case.markComplex', reason: '又' }, 'alreadyComplex'],
    ['complexity after the limit', () => after(), { type: 'case.markComplex', reason: '太晚' }, 'limitPassed', context('2026-10-03 00:00')],
    ['an extension of a simple case', () => after(), extend, 'notComplexYet'],
    ['an extension approved after the limit', () => after({ type: 'case.markComplex', reason: '多方' }), { ...extend, approvedAt: at('2026-10-18 00:00') } as Step, 'limitPassed'],
    ['a second extension', () => after({ type: 'case.markComplex', reason: '多方' }, extend), extend, 'alreadyExtended'],
    ['an extension told before it was approved', () => after({ type: 'case.markComplex', reason: '多方' }), { ...extend, notice: { method: 'sms', at: at('2026-09-19 10:00'), proof: 'x' } } as Step, 'noticeBeforeApproval'],
    ['a notice of no decision', () => after(), told, 'noDecisionYet'],
    ['a notice without proof', () => after(investigate, decided), { ...told, proof: undefined } as Step, 'proofMissing'],
    ['a notice on a day before the decision', () => after(investigate, decided), { ...told, at: at('2026-09-17 10:00') } as Step, 'noticeBeforeDecision'],
    ['a notice of an extension that is none', () => after(suspend), { ...told, of: 'extension' } as Step, 'noExtensionYet'],
    ['a notice of a review that was not decided', () => after(investigate, decided, told), { ...told, of: 'reviewDecision' } as Step, 'noReviewDecisionYet'],
    ['a review by word of mouth', () => after(investigate, decided, told), { type: 'case.applyForReview', receivedAt: at('2026-09-25 10:00'), grounds: '不服', written: false }, 'reviewNotWritten'],
    ['a review after thirty days', () => after(investigate, decided, told), { type: 'case.applyForReview', receivedAt: at('2026-10-20 00:00'), grounds: '不服', written: true }, 'reviewTooLate'],
    ['a review decision that nobody asked for', () => after(investigate, decided, told), { type: 'case.decideReview', result: 'confirmed', reasons: 'x', superior: '省分公司' }, 'wrongState'],
    ['a closing before the complainant was told', () => after(investigate, decided), { type: 'case.close' }, 'notNotified'],
    ['an archive of an open case', () => after(), { type: 'case.archive', retentionYears: 10 }, 'wrongState'],
    ['an assignment over a changed handler', () => after({ type: 'case.assign', to: me, expected: null }), { type: 'case.assign', to: 'you' as OfficerId, expected: null }, 'assigneeChanged'],
    ['an assignment to who has it', () => after({ type: 'case.assign', to: me, expected: null }), { type: 'case.assign', to: me, expected: me }, 'assigneeSame'],
    ['a giving back of what nobody has', () => after(), { type: 'case.unassign', reason: '休假', expected: me }, 'notAssigned'],
    ['a giving back over a changed handler', () => after({ type: 'case.assign', to: me, expected: null }), { type: 'case.unassign', reason: '休假', expected: 'you' as OfficerId }, 'assigneeChanged'],
    [
      'an officer who gives back another’s case', () => after({ type: 'case.assign', to: 'you' as OfficerId, expected: null }),
      { type: 'case.unassign', reason: '休假', expected: 'you' as OfficerId }, 'unassignOthers', context(undefined, 'officer'),
    ],
    ['a second declaration of the same handler', () => after(investigate), investigate, 'alreadyInvestigating'],
    ['an officer who gives work to others', () => after(), { type: 'case.assign', to: 'you' as OfficerId, expected: null }, 'assignOthers', context(undefined, 'officer')],
    ['a corrected receipt without a reason', () => after(), { type: 'case.correct', set: { receivedAt: at('2026-09-10 10:00') } }, 'receiptReasonMissing'],
    ['a removal of the last complainant', () => after(), { type: 'case.removeParty', partyId: 'p1', reason: '误录' }, 'complainantMissing'],
    ['a removal of nobody', () => after(), { type: 'case.removeParty', partyId: 'p9', reason: '误录' }, 'partyUnknown'],
    ['a last complainant who stops being one', () => after(), { type: 'case.setParty', party: { partyId: 'p1', kind: 'person', roles: ['insured'], name: '张晓明' } }, 'complainantMissing'],
    ['a complaint raised to a complaint', () => after(), { type: 'case.raiseToComplaint', receivedAt: at('2026-09-18 10:00') }, 'alreadyComplaint'],
    ['a merge into itself', () => after(), { type: 'case.mergeInto', into: id, reason: 'x' }, 'mergeIntoItself'],
    ['the same repeat twice', () => after({ type: 'case.absorb', from: 'case/2' as EntityId, fromNumber: '2', receivedAt: at('2026-09-18 10:00'), newFacts: false }), { type: 'case.absorb', from: 'case/2' as EntityId, fromNumber: '2', receivedAt: at('2026-09-18 10:00'), newFacts: false }, 'alreadyMerged'],
    ['new facts from before the receipt', () => after(), { type: 'case.absorb', from: 'case/2' as EntityId, fromNumber: '2', receivedAt: at('2026-09-01 10:00'), newFacts: true }, 'restartBeforeReceipt'],
    ['a release of what was not merged', () => after(), { type: 'case.release', from: 'case/2' as EntityId, reason: 'x' }, 'notMergedHere'],
    ['an undone merge that was none', () => after(), { type: 'case.unmerge', reason: 'x' }, 'wrongState'],
    ['a reopening with facts older than the clock', () => after(investigate, decided, told), { type: 'case.reopen', reason: 'x', newFacts: true, from: at('2026-09-01 10:00') }, 'restartBeforeReceipt'],
    ['a void attachment that is not there', () => after(), { type: 'case.voidAttachment', attachmentId: 'a', reason: 'x' }, 'attachmentUnknown'],
    ['a look at a telephone of nobody named', () => after(), { type: 'case.reveal', fields: ['texts', 'phone'] }, 'partyUnknown'],
    ['a look at nobody', () => after(), { type: 'case.reveal', partyId: 'p9', fields: ['phone'] }, 'partyUnknown'],
    ['an addition to a case that no ledger brought', () => after(), { type: 'case.enrich', set: {}, parties: [], values: {}, source: 'x' }, 'notImported'],
  ]
  it.each(cases)('%s', (_, state, step, expected, given = context(momentOf(step))) => {
    expect(code(state(), step, given)).toBe(expected)
  })

  it.each(['case.decide', 'case.void', 'case.reopen', 'case.archive', 'case.decideReview', 'case.markNotGenuine'] as const)('an officer gives no %s', (type) => {
    expect(offered(after(investigate), type, { id: me, role: 'officer' })).toMatchObject({ ok: false, refusal: { code: 'notYourRole' } })
  })

  it('a reader changes nothing at all', () => {
    for (const type of Object.keys(caseCommands) as CaseCommandType[]) {
      expect(decide(after(), { type, id } as CaseCommand, context(undefined, 'reader'))).toMatchObject({ ok: false, refusal: { code: 'notYourRole' } })
    }
  })
})

describe('what the rules allow', () => {
  it('a late application for review with its reason', () => {
    expect(code(after(investigate, decided, told), { type: 'case.applyForReview', receivedAt: at('2026-10-25 10:00'), grounds: '不服', written: true, lateReason: '疫情隔离' })).toBe('')
  })

  it('a notice to a complainant who cannot be reached: the clock ends as excepted', () => {
    expect(code(after(investigate, decided), { ...told, unreachable: true, proof: '三次未接通' } as Step)).toBe('')
  })

  it('a dispute settled on the spot closes without a notice', () => {
    const dispute = evolve(undefined, entry({ ...registration, stage: 'dispute' } as Step, 1, at('2026-09-17 10:00')))
    expect(code(dispute, { type: 'case.close' })).toBe('')
  })

  it('a note on an archived case, and nothing else but papers', () => {
    const archived = after(investigate, decided, told, { type: 'case.close' }, { type: 'case.archive', retentionYears: 10 })
    expect(code(archived, { type: 'case.note', text: '查阅' })).toBe('')
    expect(code(archived, { type: 'case.correct', set: { request: 'x' } })).toBe('wrongState')
  })
})

describe('an undone merge', () => {
  it('gives the status and the closing back', () => {
    const closed = after(investigate, decided, told, { type: 'case.close' })
    const merged = evolve(closed, entry({ type: 'case.mergeInto', into: 'case/2' as EntityId, reason: 'x' }, 6, at('2026-09-20 10:00')))
    expect(merged.status).toBe('merged')
    const undone = evolve(merged, entry({ type: 'case.unmerge', reason: 'x' }, 7, at('2026-09-21 10:00')))
    expect({ ...undone, rev: closed.rev }).toEqual({ ...closed, mergedInto: undefined, beforeMerge: undefined })
  })
})

/** Steps with fields that fit; the rules decide which of them may follow each other. */
const anyStep: fc.Arbitrary<Step> = fc.constantFrom<Step>(
  investigate, decided, told, suspend, extend,
  { type: 'case.resume', suspensionId: 's1', to: day('2026-09-22') }, { type: 'case.markComplex', reason: '多方' }, { type: 'case.propose', proposal: decision },
  { type: 'case.withdraw', receivedAt: at('2026-09-21 10:00'), how: '来电' }, { type: 'case.applyForReview', receivedAt: at('2026-09-25 10:00'), grounds: '不服', written: true },
  { type: 'case.decideReview', result: 'changed', reasons: 'x', superior: '省分公司' }, { ...told, of: 'reviewDecision', at: at('2026-09-30 10:00') } as Step,
  { type: 'case.reopen', reason: '新材料', newFacts: true, from: at('2026-09-26 10:00') }, { type: 'case.reopen', reason: '复查', newFacts: false, from: at('2026-09-26 10:00') },
  { type: 'case.close' }, { type: 'case.archive', retentionYears: 10 }, { type: 'case.void', reason: '误登' }, { type: 'case.mergeInto', into: 'case/2' as EntityId, reason: 'x' },
  { type: 'case.unmerge', reason: 'x' }, { type: 'case.assign', to: me, expected: null }, { type: 'case.unassign', expected: me, reason: 'x' }, { type: 'case.transfer', toUnit: '理赔部', reason: 'x' }, { type: 'case.markNotGenuine', reason: 'x' },
)

it('keeps its invariants over any sequence of commands', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      let state = after()
      for (const step of steps) {
        const offer = offered(state, step.type, { id: me, role: 'manager' })
        const verdict = decide(state, command(step), context())
        // what a button does not offer, the rules refuse
        if (!offer.ok) expect(verdict.ok, `${step.type} was not offered in ${state.status}`).toBe(false)
        if (!verdict.ok) continue
        state = evolve(state, entry(step, state.rev + 1, context().at))
        expect(state.suspensions.filter(({ to }) => to === undefined).length).toBeLessThanOrEqual(1)
        if (state.status === 'notified') expect(state.notices.some(({ of }) => of === 'decision')).toBe(true)
        if (state.status === 'merged') expect(state.beforeMerge).toBeDefined()
        if (state.extension) expect(state.complexAt).toBeDefined()
        expect(state.parties.some(({ roles }) => roles.includes('complainant'))).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

describe('a notice', () => {
  const again: Step = { type: 'case.recordNotice', of: 'decision', method: 'post', at: at('2026-11-01 10:00'), proof: 'EMS 9' }
  const decisionClock = (state: Case) => caseDeadlines(state, rules, at('2026-11-20 10:00')).find(({ clock }) => clock === 'decision')

  it('given once more moves no case and spoils no clock that was met', () => {
    expect(after(investigate, decided, told, again)).toMatchObject({ status: 'notified' })
    expect(decisionClock(after(investigate, decided, told, again))).toMatchObject({ state: 'met', endedAt: at('2026-09-19 10:00') })
    const reviewed: Step = { type: 'case.applyForReview', receivedAt: at('2026-10-01 10:00'), grounds: '不服', written: true }
    expect(after(investigate, decided, told, reviewed, again).status).toBe('underReview')
    const closed: Step = { type: 'case.close' }
    expect(after(investigate, decided, told, closed, again).status).toBe('closed')
  })

  it('that was late stays late, whatever is written down after it', () => {
    const late: Step = { type: 'case.recordNotice', of: 'decision', method: 'phone', at: at('2026-10-20 10:00'), proof: '录音' }
    expect(decisionClock(after(investigate, decided, late, again))?.state).toBe('late')
  })

  it('written down wrongly is voided with the reason, and the case stands where it stood before', () => {
    const voiding = (reason: string): Step => ({ type: 'case.voidNotice', notice: opIdAt(4), reason })
    const voided = after(investigate, decided, told, voiding('记到了别的案件上'))
    expect(voided).toMatchObject({ status: 'decided', notices: [{ voided: '记到了别的案件上' }] })
    expect(decisionClock(voided)?.state).toBe('running')
    expect(code(voided, voiding('再来'))).toBe('noticeUnknown')
    expect(code(after(investigate, decided, told, { type: 'case.close' }), voiding('错'))).toBe('lastNoticeOfClosed')
  })
})

describe('what has not happened, or happened before the complaint', () => {
  const now = context('2026-09-20 10:00')
  it.each<[string, Case | undefined, Step, string]>([
    ['a receipt of the future', undefined, { ...registration, receivedAt: at('2099-01-01 10:00') } as Step, 'inFuture'],
    ['a notice of the future', after(investigate, decided), { ...told, at: at('2027-05-01 10:00') } as Step, 'inFuture'],
    ['a notice before the receipt', after(investigate, decided), { ...told, at: at('2026-09-16 10:00') } as Step, 'beforeReceipt'],
    ['a contact of the future', after(), { type: 'case.recordContact', direction: 'in', method: 'hotline', at: at('2026-09-21 10:00'), reached: true, summary: '来电' }, 'inFuture'],
    ['a suspension from before the receipt', after(), { ...suspend, from: day('2026-09-01') } as Step, 'beforeReceipt'],
    ['a suspension from tomorrow', after(), { ...suspend, from: day('2026-09-21') } as Step, 'inFuture'],
    ['a withdrawal before the receipt', after(), { type: 'case.withdraw', receivedAt: at('2026-09-01 10:00'), how: '来电' }, 'beforeReceipt'],
    ['an approval of the future', after({ type: 'case.markComplex', reason: '复杂' }), { ...extend, approvedAt: at('2026-09-22 10:00') } as Step, 'inFuture'],
    ['an approval before the receipt', after({ type: 'case.markComplex', reason: '复杂' }), { ...extend, approvedAt: at('2026-09-01 10:00') } as Step, 'beforeReceipt'],
  ])('is refused: %s', (_, state, step, expected) => {
    expect(code(state, step, now)).toBe(expected)
  })

  it('is allowed the few minutes that a clock may be off', () => {
    expect(code(undefined, { ...registration, receivedAt: at('2026-09-20 10:04') } as Step, now)).toBe('')
  })

  it('needs its reference when an approval is written down after the limit has passed', () => {
    const complex = after({ type: 'case.markComplex', reason: '复杂' })
    const late = context('2026-11-30 10:00')
    expect(code(complex, extend, late)).toBe('lateApprovalUnproved')
    expect(code(complex, { ...extend, reference: '总消保〔2026〕8 号' } as Step, late)).toBe('')
  })
})

it('names all that a decision leaves out, in the order in which a form asks for it', () => {
  const codes = (change: object) => missingInDecision({ ...decision, ...change }).map((one) => one.code)
  expect(codes({})).toEqual([])
  expect(codes({ findings: ' ', reasons: '', remedies: ['review'] })).toEqual(['findingsMissing', 'reasonsMissing', 'remediesMissing'])
})
