import { describe, expect, it } from 'vitest'
import type { EntityId, OfficerId } from '../log/op.ts'
import { conferenceRefusals as en } from '../words/refusals/conference.en.ts'
import { conferenceRefusals as zhCN } from '../words/refusals/conference.zh-CN.ts'
import { conferenceRefusals as zhTW } from '../words/refusals/conference.zh-TW.ts'
import { conferenceCommands, type ConferenceBody, type Participant } from './commands.ts'
import { itemUnderDiscussion } from './conference.ts'
import { conferenceClocks } from './duties.ts'
import { missingInResolution } from './resolving.ts'
import { preparedCommand } from './prepared.ts'
import { ResolutionKind } from './vocabulary.ts'
import { book, code, item, people, Sitting, theCase } from './testing.ts'

const resolution = (more: Partial<ConferenceBody<'conference.resolve'>> = {}): ConferenceBody<'conference.resolve'> => ({
  itemId: 'a', resolutionId: 'r', kind: 'action', text: '补充调查', owner: 'claims' as OfficerId, dueOn: '2026-09-30' as never, authority: { name: '王经理', role: 'manager' }, ...more,
})
const quorate = () => new Sitting().call().begin('chair', 'recorder', 'claims', 'legal', 'protection')

describe('calling', () => {
  it('needs one chair, one recorder, nobody twice, somebody who votes, and a quorum that can be reached', () => {
    const composed = (participants: readonly Participant[], quorum: ConferenceBody<'conference.call'>['quorum'] = { count: 1 }) => code(new Sitting().tell('conference.call', {
      number: '', kind: 'claims', title: 'x', startsAt: '2026-09-21T06:00:00.000Z' as never, durationMinutes: 30, purpose: '', quorum, participants: [...participants], agenda: [], authorities: [],
    }))
    expect(composed(people)).toBe('')
    expect(composed(people.slice(1))).toBe('conference.no.chair')
    expect(composed([...people, { ...people[0], participantId: 'x', officer: 'y' as OfficerId }])).toBe('conference.two.chair')
    expect(composed(people.filter(({ duty }) => duty !== 'recorder'))).toBe('conference.no.recorder')
    expect(composed([...people, { ...people[0], duty: 'adviser', participantId: 'again' }])).toBe('conference.personTwice')
    expect(composed(people.map((one) => ({ ...one, votes: false })))).toBe('conference.nobodyVotes')
    expect(composed(people, { count: 5 })).toBe('conference.quorumTooHigh')
  })

  it('counts every change of the invitation, as calendars ask (RFC 5546)', () => {
    const sitting = new Sitting().call()
    sitting.do('conference.change', { set: { place: '五楼会议室' } }).do('conference.setParticipant', { participant: { participantId: 'new', name: '外部专家', duty: 'adviser', votes: false } })
    expect(sitting.conference).toMatchObject({ sequence: 2, place: '五楼会议室' })
    expect(sitting.do('conference.cancel', { reason: '投诉人撤回' }).conference).toMatchObject({ sequence: 3, status: 'cancelled' })
    expect(code(sitting.tell('conference.begin', {}))).toBe('conference.not.cancelled')
  })

  it('is run by chair, recorder, caller and leaders; the others speak for themselves', () => {
    const sitting = new Sitting().call()
    expect(code(sitting.tell('conference.begin', {}, 'legal'))).toBe('conference.notRunning')
    expect(code(sitting.tell('conference.takePosition', { itemId: 'a', participantId: 'legal', stance: 'against', text: '条款明确' }, 'legal'))).toBe('')
    expect(code(sitting.tell('conference.takePosition', { itemId: 'a', participantId: 'legal', stance: 'for', text: '' }, 'claims'))).toBe('notYourOwn')
    expect(code(sitting.tell('conference.begin', {}, 'somebody', 'supervisor'))).toBe('')
  })

  it('is not moved to where it cannot have been', () => {
    const sitting = new Sitting().call()
    expect(code(sitting.tell('conference.change', { set: { startsAt: '2020-01-01T06:00:00.000Z' as never } }))).toBe('conference.startsPast')
    expect(code(sitting.tell('conference.change', { set: { startsAt: '2026-09-18T06:00:00.000Z' as never } }))).toBe('')
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd']) expect(conferenceCommands['conference.change'].safeParse({ id: 'conference/1', set: { link } }).success, link).toBe(false)
    for (const link of ['https://meet.company.example/1', '腾讯会议 123-456-789', '会议号：123 456']) expect(conferenceCommands['conference.change'].safeParse({ id: 'conference/1', set: { link } }).success, link).toBe(true)
  })

  it('takes one case once, and removes nothing that was discussed', () => {
    const sitting = quorate()
    expect(code(sitting.tell('conference.setItem', { item: item('c', { caseId: theCase }) }))).toBe('conference.caseTwice')
    sitting.do('conference.takeUp', { itemId: 'b' })
    expect(code(sitting.tell('conference.removeItem', { itemId: 'b', reason: 'x' }))).toBe('conference.itemDiscussed')
    expect(code(sitting.tell('conference.removeParticipant', { participantId: 'legal', reason: 'x' }))).toBe('conference.wasPresent')
    expect(sitting.do('conference.orderItems', { items: ['b'] }).conference.items.map(({ itemId }) => itemId)).toEqual(['b', 'a'])
  })
})

describe('a conflict of interest', () => {
  it('declared by oneself holds at once; of another the chair decides, and nobody of themselves', () => {
    const sitting = quorate()
    sitting.do('conference.declareConflict', { conflictId: 'other', participantId: 'legal', itemIds: ['a'], reason: '曾代理对方' }, 'claims')
    expect(code(sitting.tell('conference.dissent', { itemId: 'a', participantId: 'legal', text: '不同意' }, 'legal'))).toBe('')
    sitting.do('conference.ruleOnConflict', { conflictId: 'other', recused: true, reason: '属实' }, 'chair')
    expect(code(sitting.tell('conference.dissent', { itemId: 'a', participantId: 'legal', text: '不同意' }, 'legal'))).toBe('conference.recused')
    sitting.do('conference.declareConflict', { conflictId: 'chair', participantId: 'chair', itemIds: ['b'], reason: '亲属' }, 'recorder')
    expect(code(sitting.tell('conference.ruleOnConflict', { conflictId: 'chair', recused: false, reason: 'x' }, 'chair'))).toBe('conference.ownConflict')
    expect(code(sitting.tell('conference.ruleOnConflict', { conflictId: 'chair', recused: false, reason: 'x' }, 'legal'))).toBe('conference.notChair')
    expect(code(sitting.tell('conference.ruleOnConflict', { conflictId: 'chair', recused: true, reason: '属实' }, 'supervisor', 'supervisor'))).toBe('')
  })
})

describe('in the room', () => {
  it('one item is under discussion, and each keeps its times', () => {
    const sitting = quorate().do('conference.takeUp', { itemId: 'a' }).after(10).do('conference.takeUp', { itemId: 'b' })
    expect(itemUnderDiscussion(sitting.conference)?.itemId).toBe('b')
    expect(sitting.conference.items[0]?.discussed).toEqual([{ from: '2026-09-21T02:00:00.000Z', to: '2026-09-21T02:10:00.000Z' }])
    expect(code(sitting.tell('conference.takeUp', { itemId: 'b' }))).toBe('conference.underDiscussion')
    sitting.after(5).do('conference.end', {})
    expect(itemUnderDiscussion(sitting.conference)).toBeUndefined()
    expect(sitting.conference.items[1]?.discussed[0]?.to).toBe('2026-09-21T02:15:00.000Z')
  })
})

describe('a resolution', () => {
  it('names who does it, and lies within the authority of who stands behind it', () => {
    const sitting = quorate()
    const { owner: _, ...ownerless } = resolution()
    expect(code(sitting.tell('conference.resolve', ownerless))).toBe('conference.ownerMissing')
    const paying = resolution({ kind: 'compensate', outcome: 'partlyUpheld', findings: '定损属实', basis: '合同第六条', reasons: '通融', amount: 10_000_001 })
    expect(sitting.tell('conference.resolve', paying)).toMatchObject({ ok: false, refusal: { code: 'conference.authority', params: { role: 'hq' } } })
    expect(code(sitting.tell('conference.resolve', { ...paying, amount: 10_000_000 }))).toBe('')
    expect(code(sitting.tell('conference.resolve', { ...paying, resolutionId: 'r2', amount: 500_000, authority: { name: '林', role: 'officer' } }))).toBe('conference.authority')
  })

  it('asks for what its kind needs, and for a case where it becomes a command', () => {
    const sitting = quorate()
    for (const [kind, missing] of [['decide', 'outcome'], ['compensate', 'outcome'], ['extend', 'extensionBy'], ['mediate', 'institution'], ['transfer', 'toUnit'], ['assign', 'to']] as const) {
      expect(code(sitting.tell('conference.resolve', resolution({ kind })))).toBe(`conference.missing.${missing}`)
    }
    expect(code(sitting.tell('conference.resolve', resolution({ itemId: 'b', kind: 'transfer', toUnit: '销售管理部' })))).toBe('conference.noCase')
    expect(code(sitting.tell('conference.resolve', resolution({ followUpOn: '2026-09-29' as never })))).toBe('conference.followUpEarly')
  })

  it('is never due before the meeting, and has a sentence for everything that it misses', () => {
    const sitting = quorate()
    expect(code(sitting.tell('conference.resolve', resolution({ dueOn: '2026-09-20' as never })))).toBe('conference.dueBeforeMeeting')
    for (const kind of ResolutionKind.options) {
      for (const { code: missing } of missingInResolution({ kind })) {
        for (const words of [zhCN, zhTW, en]) expect(words.conference.missing, missing).toHaveProperty(missing.split('.').at(-1) ?? '')
      }
    }
  })

  it('becomes a clock, is done once, and is looked back at after that', () => {
    const sitting = quorate().do('conference.resolve', resolution({ followUpOn: '2026-10-30' as never }))
    const clocks = () => conferenceClocks(sitting.conference, book, sitting.now).map(({ about, deadline, assignee }) => [about, deadline.dueDate, deadline.state, assignee])
    expect(clocks()).toEqual([['resolution', '2026-09-30', 'running', 'claims']])
    expect(code(sitting.tell('conference.followUp', { resolutionId: 'r', effective: true, text: 'x' }))).toBe('conference.notFinished')
    expect(code(sitting.tell('conference.finish', { resolutionId: 'r', result: 'x' }, 'legal'))).toBe('conference.notOwner')
    sitting.after(60).do('conference.finish', { resolutionId: 'r', result: '已补查' }, 'claims')
    expect(clocks()).toEqual([['resolution', '2026-09-30', 'met', 'claims'], ['followUp', '2026-10-30', 'running', 'chair']])
    expect(code(sitting.tell('conference.finish', { resolutionId: 'r', result: 'x' }, 'claims'))).toBe('conference.resolutionFinished')
    expect(sitting.do('conference.followUp', { resolutionId: 'r', effective: true, text: '未再投诉' }).conference.items[0]?.resolutions[0]?.followedUp?.effective).toBe(true)
    expect(clocks().map(([, , state]) => state)).toEqual(['met', 'met'])
  })

  it('is late after the end of its day, moves when it is deferred, and owes nothing when it is withdrawn', () => {
    const sitting = quorate().do('conference.resolve', resolution())
    const state = () => conferenceClocks(sitting.conference, book, sitting.now).map(({ deadline }) => [deadline.dueDate, deadline.state, deadline.dueAt <= Date.parse(sitting.now)])
    sitting.at('2026-09-30T15:59:00.000Z')
    expect(state()).toEqual([['2026-09-30', 'running', false]])
    sitting.at('2026-09-30T16:00:00.000Z')
    expect(state()[0]?.[2]).toBe(true)
    expect(code(sitting.tell('conference.deferResolution', { resolutionId: 'r', dueOn: '2026-09-30' as never, reason: '等待鉴定' }))).toBe('conference.duePast')
    sitting.do('conference.deferResolution', { resolutionId: 'r', dueOn: '2026-10-20' as never, reason: '等待鉴定' })
    expect(state()).toEqual([['2026-10-20', 'running', false]])
    sitting.do('conference.withdrawResolution', { resolutionId: 'r', reason: '投诉人撤回' })
    expect(state()[0]?.[1]).toBe('ended')
  })

  it('becomes the whole command on its case', () => {
    const sitting = quorate().do('conference.resolve', resolution({ kind: 'extend', text: '案情复杂，需要鉴定', extensionBy: 'superior' }))
    const [found] = sitting.conference.items[0]?.resolutions ?? []
    if (!found) throw new Error('nothing was resolved')
    const prepared = preparedCommand(found, { caseId: theCase, case: { assignee: undefined }, conference: 'HS-1', now: sitting.now, zone: 'Asia/Shanghai', newId: () => 'new' })
    expect(prepared).toEqual({
      type: 'case.extend', id: theCase as EntityId, reason: '案情复杂，需要鉴定', approvedAt: '2026-09-21T02:00:00.000Z', reference: 'HS-1', approver: { name: '王经理', authority: 'superior' },
    })
  })
})
