import { afterAll, beforeAll, expect, it } from 'vitest'
import { streams } from '../shared/access/streams.ts'
import { shippedAuthorities } from '../shared/conference/shipped.ts'
import type { EntityId, OfficerId } from '../shared/log/op.ts'
import type { Database } from '../server/store/database.ts'
import { company, registered, type Company } from '../server/testing/company.ts'
import { pglite } from '../server/testing/engines.ts'
import { JoinedDesk } from './joined-desk.ts'

/** As long as a poke and two talks may take on a busy computer. */
const soon = { timeout: 20_000 }
const dueOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)

let database: Database
let firm: Company
let pudong: string
let chairId: OfficerId
let recorderId: OfficerId
let below: JoinedDesk
let chair: JoinedDesk
let recorder: JoinedDesk
let caseId: EntityId

beforeAll(async () => {
  database = await pglite.open()
  firm = await company({ database })
  const shanghai = await firm.foundBranch('上海分公司')
  pudong = await firm.foundBranch('浦东支公司', shanghai)
  chairId = await firm.enrolOfficer(shanghai, '张三', 'manager')
  recorderId = await firm.enrolOfficer(shanghai, '王五', 'supervisor')
  below = await JoinedDesk.of(firm, await firm.enrolOfficer(pudong, '李四', 'officer'))
  chair = await JoinedDesk.of(firm, chairId)
  recorder = await JoinedDesk.of(firm, recorderId)
  caseId = (await below.do('case.register', registered('浦东'))).id
})
afterAll(async () => {
  for (const desk of [below, chair, recorder]) desk.close()
  await firm.close()
  await database.close()
})

const file = (desk: JoinedDesk, id: EntityId) => desk.ask('conferenceFile', { id })
const apart = (desk: JoinedDesk) => desk.host.sync?.stop()
async function together(desk: JoinedDesk): Promise<void> {
  desk.host.startSync()
  await desk.talk()
}

it('the branch above confers on a case of the one below, one of them without a line; what is resolved is done on the case there, and the minutes are signed at two desks and sealed', async () => {
  await expect.poll(() => chair.ask('caseFile', { id: caseId })?.case.number, soon).toBeDefined()
  const { number = '' } = chair.ask('caseFile', { id: caseId })?.case ?? {}
  const { id } = await chair.do('conference.call', {
    kind: 'claims', title: '浦东理赔争议会商', startsAt: new Date().toISOString(), durationMinutes: 45, place: '线上', purpose: '', quorum: { count: 2 }, authorities: [...shippedAuthorities],
    participants: [
      { participantId: 'chair', officer: chairId, name: '张三', duty: 'chair', votes: true }, { participantId: 'recorder', officer: recorderId, name: '王五', duty: 'recorder', votes: true },
      { participantId: 'legal', name: '孙洁', title: '法律合规部', duty: 'member', votes: true },
    ],
    agenda: [{ itemId: 'a', title: '浦东案件', plannedMinutes: 20, questions: ['由谁复勘'], caseId, caseNumber: number }],
  })
  // the other one has it on the list of what to do, with the page about a case that lives below
  await expect.poll(() => recorder.ask('now', {}).conferences.map((one) => one.id), soon).toEqual([id])
  expect(recorder.ask('conferenceBrief', { id, itemId: 'a' })).toMatchObject({ file: { case: { number } } })
  await recorder.do('conference.takePosition', { id, itemId: 'a', participantId: 'recorder', stance: 'for', text: '建议转公估机构复勘' })

  await chair.do('conference.begin', { id })
  for (const participantId of ['chair', 'recorder', 'legal']) await chair.do('conference.attend', { id, participantId, present: true, means: 'remote' })
  await chair.do('conference.takeUp', { id, itemId: 'a' })
  await chair.do('conference.addOption', { id, itemId: 'a', optionId: 'o', text: '转理赔部复勘' })
  await expect.poll(() => file(recorder, id)?.conference.items[0]?.options.length, soon).toBe(1)
  await expect.poll(() => file(chair, id)?.conference.items[0]?.positions.length, soon).toBe(1)

  // the recorder's line breaks in the middle: dissent there, vote and resolution here
  apart(recorder)
  await recorder.do('conference.dissent', { id, itemId: 'a', participantId: 'recorder', text: '应由外部公估复勘，保留意见' })
  await chair.do('conference.vote', { id, itemId: 'a', method: 'vote', votes: [{ participantId: 'chair', choice: 'o' }, { participantId: 'legal', choice: 'o' }] })
  await chair.do('conference.resolve', { id, itemId: 'a', resolutionId: 'r', optionId: 'o', kind: 'transfer', text: '转理赔部复勘', toUnit: '理赔部', owner: chairId, dueOn, authority: { name: '张三', role: 'manager' } })
  await together(recorder)
  await expect.poll(() => file(chair, id)?.conference.items[0]?.dissent.map(({ text }) => text), soon).toEqual(['应由外部公估复勘，保留意见'])
  await expect.poll(() => file(recorder, id)?.conference.items[0]?.resolutions.length, soon).toBe(1)

  await chair.do('conference.carryOutResolution', { id, resolutionId: 'r' })
  await expect.poll(() => below.ask('caseFile', { id: caseId })?.case.unit, soon).toBe('理赔部')
  // the officer below reads what became of the case, and nothing of a conference that is not that branch's
  expect(file(below, id)).toBeUndefined()

  await chair.do('conference.end', { id })
  await expect.poll(() => file(recorder, id)?.conference.status, soon).toBe('held')
  const saved = await recorder.do('conference.saveMinutes', { id, discussions: { a: '讨论了复勘由谁承担。' }, remarks: '' })
  await recorder.do('conference.signMinutes', { id, ...saved })
  await expect.poll(() => file(chair, id)?.conference.minutes.at(-1)?.signatures.length, soon).toBe(1)
  apart(chair)
  await chair.do('conference.signMinutes', { id, ...saved })
  await chair.do('conference.excuseSignature', { id, version: saved.version, participantId: 'legal', reason: '没有工作站账号，纸面签字存档' })
  await chair.do('conference.sealMinutes', { id, ...saved })
  await together(chair)
  await expect.poll(() => file(recorder, id)?.conference.minutes.at(-1)?.sealed, soon).toBeDefined()
  const sealed = file(recorder, id)?.conference.minutes.at(-1)
  expect(sealed).toMatchObject({ version: 1, hash: saved.hash, minutes: { items: [{ discussion: '讨论了复勘由谁承担。', dissent: [{ name: '王五', text: '应由外部公估复勘，保留意见' }], resolutions: [{ text: '转理赔部复勘' }] }] } })
  expect(file(chair, id)).toEqual(file(recorder, id))
  expect([chair, recorder].flatMap((desk) => desk.ask('attention'))).toEqual([])
  expect(chair.desk.log.entriesOf(id)[0]?.stream).not.toBe(streams.conferences(pudong))
})
