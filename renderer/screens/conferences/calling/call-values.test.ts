import { describe, expect, it } from 'vitest'
import { conferenceCommands, type Participant } from '../../../../shared/conference/commands.ts'
import { shippedTemplates } from '../../../../shared/conference/shipped.ts'
import type { EntityId, Instant } from '../../../../shared/log/op.ts'
import { callFrom, itemOfCase, missingInCall, missingInPerson, nobodyYet, shortened, withTemplate, type CallValues, type Filling, type PersonValues } from './call-values.ts'

const zone = 'Asia/Shanghai'
const filling = (): Filling => {
  let last = 0
  return { language: 'zh-CN', newId: () => `id${++last}` }
}
const template = (id: string) => {
  const found = shippedTemplates.find((one) => one.template.id === id)?.template
  if (!found) throw new Error(id)
  return found
}
const person = (participantId: string, more: Partial<PersonValues>): PersonValues => ({ ...nobodyYet(participantId), ...more })
const empty = (more: Partial<CallValues> = {}): CallValues => ({
  templateId: '', kind: 'other', title: '', startsAt: '2026-11-24 14:00', minutes: '60', place: '', link: '', purpose: '', quorumBy: 'share', quorum: '2/3', people: [], items: [], ...more,
})
const filled = (values: CallValues): CallValues => ({ ...values, people: values.people.map((one, index) => ({ ...one, officer: `o${index}`, name: `同事${index}` })) })

describe('a template', () => {
  it('brings its seats, its quorum, its length and its questions', () => {
    const known = itemOfCase({ caseId: 'case/1' as EntityId, number: 'GZ-1', request: '要求赔付' }, undefined, filling())
    const values = withTemplate(empty({ items: [known] }), template('branch-claims'), undefined, filling())
    expect(values).toMatchObject({ kind: 'claims', title: '理赔争议会商（机构）', minutes: '60', quorumBy: 'share', quorum: '2/3' })
    expect(values.people.map(({ seat, duty }) => `${seat} ${duty}`)).toEqual(['主持人 chair', '记录人 recorder', '理赔部 member', '消保部 member', '法律合规部 member', '案件经办 adviser'])
    expect(values.items[0]?.questions).toContain('保险责任是否成立')
  })

  it('gives way to another, which keeps whom one had found and what one had written', () => {
    const first = withTemplate(empty({ people: [person('a', { officer: 'chen', name: '陈静', duty: 'chair' })], items: [itemOfCase({ caseId: 'case/1' as EntityId, number: 'GZ-1', request: '要求赔付' }, undefined, filling())] }), template('branch-claims'), undefined, filling())
    const typed = { ...first, title: '关于水淹车的会商', people: first.people.map((one) => (one.seat === '消保部' ? { ...one, officer: 'zhao', name: '赵磊' } : one)) }
    const next = withTemplate(typed, template('branch-sales'), template('branch-claims'), filling())
    expect(next.title).toBe('关于水淹车的会商')
    expect(next.people.filter(({ officer }) => officer).map(({ seat, name }) => `${seat} ${name}`)).toEqual(['主持人 陈静', '消保部 赵磊'])
    expect(next.people.map(({ seat }) => seat)).not.toContain('理赔部')
    expect(next.items[0]?.questions).toContain('销售过程是否合规')
    const asked = { ...next, items: next.items.map((one) => ({ ...one, questions: '只问一件事' })) }
    expect(withTemplate(asked, template('branch-claims'), template('branch-sales'), filling()).items[0]?.questions).toBe('只问一件事')
  })
})

describe('the command', () => {
  it('leaves out the seats that nobody was found for, and is one that the schema takes', () => {
    const values = withTemplate(empty({ people: [person('a', { officer: '11111111-1111-4111-8111-111111111111', name: '陈静', duty: 'chair' })] }), template('branch-claims'), undefined, filling())
    const body = callFrom({ ...values, items: [{ itemId: 'i', title: '一', minutes: '20', questions: ' 甲 \n\n乙' }] }, zone)
    expect(body.participants.map(({ name }) => name)).toEqual(['陈静'])
    expect(body.agenda[0]?.questions).toEqual(['甲', '乙'])
    expect(body.startsAt).toBe('2026-11-24T06:00:00.000Z')
    const { success } = conferenceCommands['conference.call'].safeParse({ ...body, id: 'conference/1', number: 'HS-1', authorities: [] })
    expect(success).toBe(true)
  })

  it('names at its field what the rules of composition refuse', () => {
    const seats = withTemplate(empty(), template('branch-claims'), undefined, filling())
    expect(missingInCall(seats)).toMatchObject([{ path: 'participants.chair', code: 'conference.no.chair' }])
    const whole = filled(seats)
    expect(missingInCall(whole)).toEqual([])
    expect(missingInCall({ ...whole, people: whole.people.map((one) => ({ ...one, duty: one.duty === 'chair' ? 'recorder' : one.duty })) })).toMatchObject([{ path: 'participants.chair' }])
    expect(missingInCall({ ...whole, people: whole.people.map((one) => ({ ...one, duty: one.duty === 'recorder' ? 'member' : one.duty })) })).toMatchObject([{ path: 'participants.recorder' }])
    expect(missingInCall({ ...whole, people: whole.people.map((one) => ({ ...one, votes: false })) })).toMatchObject([{ path: 'participants', code: 'conference.nobodyVotes' }])
    expect(missingInCall({ ...whole, quorumBy: 'count', quorum: '9' })).toMatchObject([{ path: 'quorum', params: { count: 9, voting: 4 } }])
    expect(missingInCall({ ...whole, people: whole.people.map((one, index) => (index === 3 ? { ...one, officer: 'o1' } : one)) })).toEqual([{ path: 'participants.3.name', code: 'conference.personTwice' }])
  })

  it('names at its field what they refuse of one person', () => {
    const others = [{ participantId: 'a', officer: 'chen', name: '陈静', duty: 'chair', votes: true }, { participantId: 'b', officer: 'liu', name: '刘洋', duty: 'recorder', votes: false }] as unknown as Participant[]
    const missing = (more: Partial<PersonValues>, participantId = 'c') => missingInPerson(person(participantId, { officer: 'zhao', name: '赵磊', ...more }), others)
    expect(missing({})).toEqual([])
    expect(missing({ officer: 'liu' })).toEqual([{ path: 'participant.name', code: 'conference.personTwice' }])
    expect(missing({ duty: 'chair' })).toEqual([{ path: 'participant.duty', code: 'conference.two.chair' }])
    expect(missing({ duty: 'member' }, 'b')).toEqual([{ path: 'participant.duty', code: 'conference.no.recorder' }])
    expect(missing({ duty: 'chair', votes: false }, 'a')).toEqual([{ path: 'participant.votes', code: 'conference.nobodyVotes' }])
  })

  it('carries why the conference was proposed, and calls an item by what the case asks for', () => {
    const proposed = { reasons: ['repeat' as const], since: '2026-11-20T00:00:00.000Z' as Instant }
    const item = itemOfCase({ caseId: 'case/1' as EntityId, number: 'GZ-1', request: '', proposed }, template('branch-claims'), filling())
    expect(item).toMatchObject({ title: 'GZ-1', proposed, minutes: '20' })
    expect(shortened('长'.repeat(80))).toHaveLength(60)
  })
})
