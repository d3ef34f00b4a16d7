import { toBase64 } from 'lib0/buffer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Doc, XmlElement, XmlText, applyUpdate, encodeStateAsUpdate } from 'yjs'
import type { DomainCommand } from '../../../shared/aggregates.ts'
import type { ConferenceBody, ConferenceCommandType } from '../../../shared/conference/commands.ts'
import { mostInChapter } from '../../../shared/conference/notes.ts'
import { itemField, noteSchema } from '../../../shared/conference/note-schema.ts'
import { item, people } from '../../../shared/conference/testing.ts'
import { conveningOf } from '../../../shared/conference/convening.ts'
import { shippedAuthorities, shippedTemplates } from '../../../shared/conference/shipped.ts'
import { directoryId } from '../../../shared/directory/directory.ts'
import type { EntityId, OfficerId } from '../../../shared/log/op.ts'
import { verifyStore } from '../../store/verify.ts'
import { carryOut, makeInvitation, readDraft, saveMinutes } from '../acts/conferences.ts'
import { execute } from '../execute.ts'
import { callConference, openIncident } from '../numbered.ts'
import { instant, registered, testDesk, value, type TestDesk } from '../testing.ts'
import { conferenceActions, conferenceStatistics } from './conference-actions.ts'
import { conferenceBrief } from './conference-brief.ts'
import { conferenceNotes } from './conference-notes.ts'
import { conferenceProposals } from './conference-proposals.ts'
import { conferenceFile, conferences, conferencesOfCase } from './conferences.ts'
import { readConvening } from './convening.ts'
import { minutesDraft } from './minutes-draft.ts'
import { now } from './now.ts'

let here: TestDesk
let me: OfficerId
beforeEach(() => {
  // a Monday
  here = testDesk('2026-09-21 10:00')
  me = here.desk.session.officer.officerId
  here.as('manager')
})
afterEach(() => here.close())

/** The signed-in manager chairs. */
const seated = () => people.map((one) => (one.duty === 'chair' ? { ...one, officer: me, name: '陈静' } : one))
const called = (caseId?: EntityId, more: Partial<ConferenceBody<'conference.call'>> = {}) => value(callConference(here.desk, {
  kind: 'claims', title: '理赔争议会商', startsAt: instant('2026-09-22 14:00'), durationMinutes: 60, purpose: '', quorum: { count: 2 }, participants: seated(),
  agenda: [item('a', caseId ? { caseId, caseNumber: 'x', proposed: { reasons: ['amount'], since: instant('2026-09-21 10:00') } } : {})], authorities: [...shippedAuthorities], ...more,
})).id
const give = <Type extends ConferenceCommandType>(id: EntityId, type: Type, body: ConferenceBody<Type>) => execute(here.desk, [{ type, id, ...body } as unknown as DomainCommand])
const begun = (id: EntityId) => {
  value(give(id, 'conference.begin', {}))
  for (const participantId of ['chair', 'claims', 'legal']) value(give(id, 'conference.attend', { participantId, present: true, means: 'room' }))
}
const resolve = (id: EntityId, more: Partial<ConferenceBody<'conference.resolve'>> = {}) => value(give(id, 'conference.resolve', {
  itemId: 'a', resolutionId: 'r', kind: 'action', text: '补充调查', owner: me, dueOn: '2026-09-30' as never, authority: { name: '陈静', role: 'manager' }, ...more,
}))

describe('a conference', () => {
  it('has a number of its own, stands in the list of now, and is forgotten by neither rebuild nor check', () => {
    const { id: caseId } = registered(here)
    const id = called(caseId)
    expect(conferences(here.desk, { which: 'mine' })).toMatchObject([{ id, number: expect.stringMatching(/^HS-[A-Z]+2026-[0-9A-F]{2}-001$/), duty: 'chair', owes: ['position'], items: 1 }])
    expect(now(here.desk).conferences).toMatchObject([{ id, owes: ['position'], duty: 'chair', status: 'called' }])
    begun(id)
    resolve(id, { followUpOn: '2026-10-30' as never })
    expect(verifyStore(here.desk)).toMatchObject({ projections: { ok: true, differing: [] }, chain: { ok: true } })
    expect(conferencesOfCase(here.desk, { caseId })).toMatchObject({ lines: [{ id, resolutions: 1, finished: 0, late: 0 }], resolutions: [{ text: '补充调查', state: 'open', repeated: false }] })
  })

  it('leaves its resolutions as clocks of their owners, told when they are due', () => {
    const id = called()
    begun(id)
    resolve(id)
    here.now('2026-09-30 09:00')
    expect(now(here.desk).today.items.map(({ id: of, number }) => [of, number])).toEqual([[id, expect.stringMatching(/^HS-/)]])
    here.now('2026-10-09 10:00')
    expect(now(here.desk).overdue.items.map(({ id: of }) => of)).toEqual([id])
    expect(conferenceActions(here.desk, { which: 'late' })).toMatchObject([{ conference: id, state: 'late' }])
    value(give(id, 'conference.finish', { resolutionId: 'r', result: '已补查' }))
    expect(now(here.desk).overdue.items).toEqual([])
    expect(conferenceActions(here.desk, { which: 'done' })).toMatchObject([{ state: 'doneLate' }])
  })

  it('masks the numbers of persons in what people wrote, unless a look was logged', () => {
    const id = called()
    value(give(id, 'conference.takePosition', { itemId: 'a', participantId: 'chair', stance: 'for', text: '联系 13800135678' }))
    expect(conferenceFile(here.desk, id)).toMatchObject({ hides: true, conference: { items: [{ positions: [{ text: '联系 138****5678' }] }] } })
    expect(JSON.stringify(conferenceFile(here.desk, id))).not.toContain('13800135678')
  })

  it('invites the chair at the address that the directory has', () => {
    const id = called()
    const made = () => new TextDecoder().decode(value(makeInvitation(here.desk, { type: 'conference.makeInvitation', id }, 'zh-CN')).bytes)
    expect(made()).toContain('METHOD:PUBLISH')
    value(execute(here.desk, [{ type: 'directory.changeOfficer', id: directoryId, officerId: me, email: 'chenjing@company.example' }]))
    expect(made()).toContain('METHOD:REQUEST')
    expect(made()).toMatch(/ORGANIZER[^\n]*(\n [^\n]*)*mailto:chenjing@company\.example/)
  })

  it('masks them in titles, on the list, on what is to be done now, and in minutes that name an option', () => {
    const number = '13800135678'
    const id = called(undefined, { title: `回访 ${number}`, agenda: [item('a', { title: `致电 ${number}` })] })
    begun(id)
    value(give(id, 'conference.addOption', { itemId: 'a', optionId: 'o', text: `由 ${number} 收款` }))
    value(give(id, 'conference.vote', { itemId: 'a', method: 'vote', votes: [{ participantId: 'chair', choice: 'o' }] }))
    resolve(id)
    value(give(id, 'conference.end', {}))
    value(saveMinutes(here.desk, { type: 'conference.saveMinutes', id, discussions: {}, remarks: '' }))
    here.now('2026-09-30 10:00')
    for (const shown of [conferenceFile(here.desk, id), conferences(here.desk, { which: 'all' }), conferenceActions(here.desk, { which: 'open' }), now(here.desk), minutesDraft(here.desk, { id })]) {
      expect(JSON.stringify(shown)).not.toContain(number)
    }
    expect(conferenceFile(here.desk, id)?.conference.minutes[0]?.minutes.items[0]?.vote).toMatchObject({ carried: '由 138****5678 收款', choices: [{ choice: '由 138****5678 收款' }] })
    expect(conferenceFile(here.desk, id, 'written')?.conference.title).toContain(number)
  })
})

describe('what was resolved', () => {
  it('is carried out on its case with one confirmation: both are saved, or neither', () => {
    const { id: caseId } = registered(here)
    const id = called(caseId)
    begun(id)
    resolve(id, { kind: 'transfer', toUnit: '销售管理部', text: '转销售管理部核查' })
    expect(value(carryOut(here.desk, { type: 'conference.carryOutResolution', id, resolutionId: 'r' }))).toEqual({ command: 'case.transfer' })
    expect(here.desk.log.entriesOf(caseId).at(-1)).toMatchObject({ type: 'case.transfer', body: { toUnit: '销售管理部', reason: '转销售管理部核查' } })
    expect(conferenceActions(here.desk, { which: 'done' })).toMatchObject([{ state: 'done', finishedAt: expect.any(Number) }])
    expect(carryOut(here.desk, { type: 'conference.carryOutResolution', id, resolutionId: 'r' })).toMatchObject({ refusal: { code: 'conference.resolutionFinished' } })
  })

  it('is refused by the rules of the case as any command is, and the conference claims nothing', () => {
    const { id: caseId } = registered(here)
    const id = called(caseId)
    begun(id)
    resolve(id, { kind: 'decide', outcome: 'upheld', findings: '定损属实', basis: '合同第六条', reasons: '事实清楚', text: '予以赔付' })
    const before = here.desk.log.entriesOf(caseId).length
    // nobody has declared to have no interest (C-04)
    expect(carryOut(here.desk, { type: 'conference.carryOutResolution', id, resolutionId: 'r' })).toMatchObject({ refusal: { code: 'handlerUndeclared' } })
    expect([here.desk.log.entriesOf(caseId).length, conferenceActions(here.desk, { which: 'open' }).length]).toEqual([before, 1])
  })
})

describe('a conference is proposed', () => {
  const proposed = () => conferenceProposals(here.desk).map(({ id, reasons }) => [id, reasons])

  it('for a large amount, a repeat complaint and an incident, and no longer once it is called or waived', () => {
    registered(here, { receivedAt: instant('2026-09-18 10:00') })
    const { id: second } = registered(here, { amount: 12_000_000, receivedAt: instant('2026-09-21 09:00') })
    const other = { parties: [{ partyId: 'p1', kind: 'person' as const, roles: ['complainant' as const], name: '王丽' }], policies: [] }
    const { id: third, number } = registered(here, other)
    expect(proposed()).toEqual([[second, ['repeat', 'amount']]])
    value(openIncident(here.desk, { title: '短视频', summary: '', noticedAt: here.desk.platform.now(), platforms: [], regions: [], lines: [], drill: false, cases: [{ caseId: third, number }] }))
    expect(proposed()).toEqual(expect.arrayContaining([[second, ['repeat', 'amount']], [third, ['incident']]]))
    value(execute(here.desk, [{ type: 'case.waiveConference', id: third, reasons: ['incident'], reason: '由舆情预案处置' }]))
    called(second)
    expect(proposed()).toEqual([])
    expect(conferencesOfCase(here.desk, { caseId: second }).proposals).toEqual([])
  })

  it('when a ladder asks for one after the deadline, which a conference then answers', () => {
    const { id: caseId } = registered(here)
    here.as('hq')
    here.now('2026-12-21 10:00')
    expect(proposed().find(([id]) => id === caseId)?.[1]).toContain('ladder')
  })

  it('when the law’s time limit was extended', () => {
    const { id } = registered(here, { receivedAt: instant('2026-09-20 10:00') })
    value(execute(here.desk, [
      { type: 'case.investigate', id, noDirectInterest: true }, { type: 'case.markComplex', id, reason: '需要公估' },
      { type: 'case.extend', id, reason: '公估未完成', approver: { name: '李伟', authority: 'superior' }, approvedAt: here.desk.platform.now() },
    ]))
    expect(proposed()).toEqual([[id, ['extended']]])
  })

  it('by the rules of the branch, where it has set some', () => {
    const branchId = here.desk.session.branch.branchId
    registered(here, { amount: 5_000_000 })
    expect(proposed()).toEqual([])
    value(execute(here.desk, [{ type: 'convening.setRules', id: conveningOf(branchId), rules: { reasons: ['amount'], amountFrom: 5_000_000 }, authorities: [{ role: 'manager' }] }]))
    expect(proposed().map(([, reasons]) => reasons)).toEqual([['amount']])
    expect(readConvening(here.desk)).toMatchObject({ own: true, authorities: [{ role: 'manager' }] })
    expect(readConvening(here.desk).templates.map(({ from }) => from)).toEqual(shippedTemplates.map(() => 'product'))
  })
})

describe('the brief', () => {
  it('holds the case masked, its clocks, and decided cases like it, those of the same cause first', () => {
    const decidedAs = (request: string, cause: string) => {
      const { id } = registered(here, { request, cause, parties: [{ partyId: 'p1', kind: 'person', roles: ['complainant'], name: '赵钱孙' }], policies: [] })
      value(execute(here.desk, [
        { type: 'case.investigate', id, noDirectInterest: true },
        { type: 'case.decide', id, decision: { outcome: 'upheld', findings: '定损属实，予以赔付', basis: '合同', reasons: '属实', remedies: ['review', 'mediation', 'arbitration', 'lawsuit'], compensation: 100 } },
      ]))
      return id
    }
    const like = decidedAs('要求尽快赔付车损，定损过低', 'claims/delay')
    decidedAs('回访电话太多', 'followUpCall/frequency')
    const { id: caseId } = registered(here)
    const brief = conferenceBrief(here.desk, { id: called(caseId), itemId: 'a' })
    expect(brief?.file?.case.parties[0]?.name).toBe('张*明')
    expect(brief?.file?.clocks.length).toBeGreaterThan(0)
    expect(brief?.similar[0]).toMatchObject({ id: like, outcome: 'upheld', compensation: 100, sameCause: true })
  })
})

describe('notes', () => {
  const paragraph = (doc: Doc, itemId: string, text: string) => {
    const element = new XmlElement('paragraph')
    element.insert(0, [new XmlText(text)])
    doc.getXmlFragment(itemField(itemId)).push([element])
  }
  const append = (id: EntityId, update: Uint8Array, chapter = 'notes/1') =>
    execute(here.desk, [{ type: 'notes.append', id: chapter as EntityId, conference: id, schema: noteSchema, update: toBase64(update) }])

  it('come back as one update of what a window does not know', () => {
    const id = called()
    const doc = new Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (const word of ['一', '二', '三']) paragraph(doc, 'a', word)
    for (const update of updates) value(append(id, update))
    const all = conferenceNotes(here.desk, { id, known: {} })
    expect(all).toMatchObject({ heads: { 'notes/1': 3 }, schema: noteSchema })
    const copy = new Doc()
    applyUpdate(copy, all.update)
    expect(copy.getXmlFragment(itemField('a')).toString()).toBe(doc.getXmlFragment(itemField('a')).toString())
    expect(conferenceNotes(here.desk, { id, known: all.heads })).toMatchObject({ update: new Uint8Array(), heads: all.heads })
    expect(verifyStore(here.desk).projections).toEqual({ ok: true, differing: [] })
  })

  it('go into the next chapter when one is full', () => {
    const id = called()
    const update = encodeStateAsUpdate(new Doc())
    for (let written = 0; written < mostInChapter; written++) value(append(id, update))
    expect(append(id, update)).toMatchObject({ refusal: { code: 'notes.chapterFull' } })
    value(append(id, update, 'notes/2'))
  })

  it('become what was said in the minutes; what the recorder edits stays', () => {
    const id = called()
    begun(id)
    const doc = new Doc()
    paragraph(doc, 'a', '客户 13800135678 陈述定损过低')
    value(append(id, encodeStateAsUpdate(doc)))
    value(give(id, 'conference.end', {}))
    expect(minutesDraft(here.desk, { id })).toMatchObject({ version: 1, hides: true, minutes: { items: [{ discussion: '客户 138****5678 陈述定损过低' }] } })
    expect(value(readDraft(here.desk, { type: 'conference.readDraft', id }))).toMatchObject({ minutes: { items: [{ discussion: '客户 13800135678 陈述定损过低' }] } })
    expect(here.desk.log.entriesOf(id).at(-1)).toMatchObject({ type: 'conference.reveal' })
    value(saveMinutes(here.desk, { type: 'conference.saveMinutes', id, discussions: { a: '客户认为定损过低。' }, remarks: '' }))
    expect(minutesDraft(here.desk, { id })).toMatchObject({ version: 1, minutes: { items: [{ discussion: '客户认为定损过低。' }] } })
    expect(now(here.desk).conferences).toMatchObject([{ owes: ['sign'] }])
  })
})

describe('statistics', () => {
  it('say how long it took, how much was done in time, and who complained again', () => {
    const { id: caseId } = registered(here)
    const id = called(caseId)
    here.now('2026-09-23 10:00')
    begun(id)
    here.now('2026-09-23 10:30')
    resolve(id)
    resolve(id, { resolutionId: 's', dueOn: '2026-09-24' as never })
    here.now('2026-09-24 09:00')
    value(give(id, 'conference.finish', { resolutionId: 'r', result: '已办' }))
    here.now('2026-09-28 09:00')
    registered(here, { receivedAt: instant('2026-09-27 09:00') })
    expect(conferenceStatistics(here.desk, {})).toEqual({
      conferences: 1, items: 1, toMeeting: 2 * 86_400_000, toResolution: 30 * 60_000, resolutions: 2, finishedInTime: 0.5, lateNow: 1, casesHeld: 1, repeatedAfter: 1, byKind: [{ kind: 'claims', count: 1 }],
    })
    expect(conferenceStatistics(here.desk, { beganFrom: Date.parse(instant('2026-10-01 00:00')) })).toMatchObject({ conferences: 0, resolutions: 0 })
  })
})
