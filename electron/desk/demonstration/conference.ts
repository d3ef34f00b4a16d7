/**
 * The conferences of the demonstration branch: one that was held last week, sealed, with a resolution that is late by now; and one that is called for
 * tomorrow, with cases for which the rules propose it. Told through the real commands, by the colleagues who would give them.
 */
import { toBase64 } from 'lib0/buffer'
import { Doc, XmlElement, XmlText, encodeStateAsUpdate } from 'yjs'
import type { DomainCommand } from '../../../shared/aggregates.ts'
import type { AgendaItem, ConferenceBody, ConferenceCommandType, Participant } from '../../../shared/conference/commands.ts'
import { itemField, noteSchema, type LineFrame, type LineKind } from '../../../shared/conference/note-schema.ts'
import { shippedAuthorities } from '../../../shared/conference/shipped.ts'
import { dateOf, plusDays } from '../../../shared/calendar/calendar-days.ts'
import type { Officer } from '../../../shared/directory/directory.ts'
import type { EntityId, Instant } from '../../../shared/log/op.ts'
import { saveMinutes } from '../acts/conferences.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { callConference } from '../numbered.ts'
import { conferenceProposals } from '../queries/conference-proposals.ts'
import { must } from './must.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

/** `colleagues`: a supervisor and two officers at least; whoever loads the demonstration chairs. */
export function tellConferences(desk: Desk, colleagues: readonly Officer[]): void {
  const chair = desk.session.officer
  const member = colleagues.find(({ role }) => role === 'supervisor') ?? chair
  const [recorder = chair, second = chair] = colleagues.filter(({ role }) => role === 'officer')
  const people: People = { chair, member, recorder, second }
  const participants: Participant[] = [
    seat('chair', chair, 'chair', true, '机构负责人'), seat('member', member, 'member', true, '消保部主管'), seat('second', second, 'member', true, '理赔部'), seat('recorder', recorder, 'recorder', false, '投诉专员'),
    { participantId: 'legal', name: '周律师', title: '法律合规部', email: 'zhou@company.example', duty: 'adviser', votes: false },
  ]
  tellHeld(desk, participants, people)
  tellCalled(desk, participants, member)
}

const seat = (participantId: string, { officerId, name }: Officer, duty: Participant['duty'], votes: boolean, title: string): Participant => ({ participantId, officer: officerId, name, title, duty, votes })

interface People { chair: Officer; member: Officer; recorder: Officer; second: Officer }

function tellHeld(desk: Desk, participants: Participant[], people: People): void {
  const present = Date.parse(desk.platform.now())
  let now = present - 9 * day
  const at = (ms = now): Instant => new Date(Math.min(ms, present)).toISOString() as Instant
  const as = (who: Officer): Desk => ({ ...desk, platform: { ...desk.platform, now: () => at() }, session: { ...desk.session, officer: who } })
  const found = desk.db.prepare(`select id, number, request from case_row where open = 1 and line = 'motor' order by received_at limit 1`).get() as { id: EntityId; number: string; request: string } | undefined
  const item: AgendaItem = {
    itemId: 'held', title: '车损核定金额争议', plannedMinutes: 20, questions: ['定损依据是否充分', '是否委托公估'], ...(found && { caseId: found.id, caseNumber: found.number, proposed: { reasons: ['repeat'], since: at(now - day) } }),
  }
  const { id } = must(callConference(as(people.member), {
    kind: 'claims', title: '车损核定争议会商', startsAt: at(now + 2 * day), durationMinutes: 60, place: '五楼会议室', purpose: '投诉人两次来电，对定损金额有异议，研究处理意见。', quorum: { count: 2 }, participants, agenda: [item],
    authorities: [...shippedAuthorities],
  }))
  const tell = <Type extends ConferenceCommandType>(who: Officer, type: Type, body: ConferenceBody<Type>) => must(execute(as(who), [{ type, id, ...body } as unknown as DomainCommand]))
  now += day
  tell(people.member, 'conference.takePosition', { itemId: 'held', participantId: 'member', stance: 'partly', text: '定损单缺少换件照片，建议补充公估。' })
  now += day
  tell(people.recorder, 'conference.begin', {})
  for (const { participantId } of participants.filter(({ participantId: one }) => one !== 'legal')) tell(people.recorder, 'conference.attend', { participantId, present: true, means: 'room' })
  tell(people.recorder, 'conference.takeUp', { itemId: 'held' })
  writeNotes(as(people.recorder), id)
  now += 12 * minute
  tell(people.recorder, 'conference.addOption', { itemId: 'held', optionId: 'appraise', text: '委托公估机构复核，按公估结论赔付' })
  tell(people.recorder, 'conference.addOption', { itemId: 'held', optionId: 'keep', text: '维持原定损金额，书面说明依据' })
  tell(people.recorder, 'conference.argue', { itemId: 'held', argumentId: '1', optionId: 'appraise', participantId: 'member', side: 'for', text: '换件照片缺失，原定损难以自证。' })
  now += 10 * minute
  const voting = participants.filter(({ votes }) => votes)
  tell(people.recorder, 'conference.vote', { itemId: 'held', method: 'vote', votes: voting.map(({ participantId }) => ({ participantId, choice: participantId === 'second' ? 'keep' : 'appraise' })) })
  tell(people.second, 'conference.dissent', { itemId: 'held', participantId: 'second', text: '原定损有维修厂报价单支持，公估费用不宜由公司承担。' })
  const dueOn = plusDays(dateOf(present, desk.session.branch.zone), -2)
  tell(people.recorder, 'conference.resolve', {
    itemId: 'held', resolutionId: 'appraise', kind: 'action', optionId: 'appraise', text: '委托公估机构复核车损，费用由公司承担，结果当日告知投诉人。', owner: people.recorder.officerId, dueOn,
    authority: { name: people.chair.name, title: '机构负责人', role: 'manager' }, followUpOn: plusDays(dueOn, 30),
  })
  now += 5 * minute
  tell(people.recorder, 'conference.end', {})
  now += hour
  const saved = must(saveMinutes(as(people.recorder), { type: 'conference.saveMinutes', id, discussions: { held: '理赔人员介绍定损经过。与会人员查看定损单，换件照片缺失。讨论了委托公估的费用和时间。' }, remarks: '' }))
  const signers = [people.recorder, people.member, people.second, people.chair]
  for (const who of signers) {
    now += 10 * minute
    tell(who, 'conference.signMinutes', { version: saved.version, hash: saved.hash })
  }
  now += 10 * minute
  tell(people.chair, 'conference.sealMinutes', { version: saved.version, hash: saved.hash })
  tell(people.chair, 'conference.distribute', { version: saved.version, to: signers.map(({ officerId, name }) => ({ officer: officerId, name })) })
}

function writeNotes(desk: Desk, conference: EntityId): void {
  const doc = new Doc()
  doc.getXmlFragment(itemField('held')).push([
    lineOf('事实与争议焦点', { kind: 'heading1' }), lineOf('定损金额 8,600 元，维修厂报价 14,200 元，差在左前大灯总成是否更换。'), lineOf('委托公估机构复核。', { frame: 'resolution' }),
  ])
  must(execute(desk, [{ type: 'notes.append', id: `notes/${desk.platform.newId()}` as EntityId, conference, schema: noteSchema, update: toBase64(encodeStateAsUpdate(doc)) }]))
  doc.destroy()
}

function lineOf(text: string, is: { kind?: LineKind; frame?: LineFrame } = {}): XmlElement {
  const element = new XmlElement('paragraph')
  for (const [name, value] of Object.entries(is)) element.setAttribute(name, value)
  element.insert(0, [new XmlText(text)])
  return element
}

/** Tomorrow at two in the afternoon, on the cases that press most. */
function tellCalled(desk: Desk, participants: Participant[], caller: Officer): void {
  const as: Desk = { ...desk, session: { ...desk.session, officer: caller } }
  const proposed = conferenceProposals(as).slice(0, 2)
  const startsAt = `${plusDays(dateOf(desk.platform.now(), 'Asia/Shanghai'), 1)}T06:00:00.000Z` as Instant
  must(callConference(as, {
    kind: 'claims', title: '疑难投诉会商', startsAt, durationMinutes: 60, place: '五楼会议室', purpose: '研究重复投诉和金额较大案件的处理意见。', quorum: { share: 2 / 3 }, participants, authorities: [...shippedAuthorities],
    agenda: proposed.map(({ id, number, request, reasons, since }, index) => ({
      itemId: `called-${index + 1}`, title: request.slice(0, 40) || number, caseId: id, caseNumber: number, plannedMinutes: 20, questions: ['处理意见及依据', '由谁答复投诉人'],
      proposed: { reasons, since: new Date(since).toISOString() as Instant },
    })),
  }))
}
