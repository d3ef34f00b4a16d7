import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EntityId } from '../shared/log/op.ts'
import type { Database } from '../server/store/database.ts'
import { company, registered, type Company } from '../server/testing/company.ts'
import { pglite } from '../server/testing/engines.ts'
import { JoinedDesk } from './joined-desk.ts'

let database: Database
let firm: Company
let first: JoinedDesk
let second: JoinedDesk

beforeAll(async () => {
  database = await pglite.open()
  firm = await company({ database })
  const branch = await firm.foundBranch('总公司')
  first = await JoinedDesk.of(firm, await firm.enrolOfficer(branch, '张三', 'manager'))
  second = await JoinedDesk.of(firm, await firm.enrolOfficer(branch, '李四', 'manager'))
})
afterAll(async () => {
  first.close()
  second.close()
  await firm.close()
  await database.close()
})

const decision = (outcome: string, reasons: string) => ({ decision: { outcome, findings: '查明', basis: '条款', reasons, remedies: ['review', 'mediation', 'arbitration', 'lawsuit'] } })
const decided = (desk: JoinedDesk, id: EntityId) => desk.ask('caseFile', { id })?.case.decision?.reasons

it('of two decisions the one that HQ placed first stands, and who came second sees both', async () => {
  const { id } = await first.do('case.register', registered('D'))
  await first.do('case.assign', { id, to: first.desk.session.officer.officerId, expected: null })
  await first.do('case.investigate', { id, noDirectInterest: true })
  await first.talk()
  await second.talk()
  // nobody talks: each talk is asked for
  first.host.sync?.stop()
  second.host.sync?.stop()
  await second.do('case.note', { id, text: '先记一笔' })
  await second.do('case.decide', { id, ...decision('notUpheld', '后到的理由') })
  await first.do('case.decide', { id, ...decision('upheld', '先到的理由') })
  for (const desk of [first, second, first]) {
    desk.host.startSync()
    await desk.talk()
  }
  for (const desk of [first, second]) expect(decided(desk, id)).toBe('先到的理由')
  expect(first.ask('attention')).toEqual([])
  expect(second.ask('attention')).toMatchObject([{
    is: 'refused', entity: id, type: 'case.decide', mine: decision('notUpheld', '后到的理由'),
    other: { actor: first.desk.session.officer.officerId, body: decision('upheld', '先到的理由'), fields: ['decision.outcome', 'decision.reasons'] },
  }])
  expect([first, second].map((desk) => desk.ask('sync').attention)).toEqual([0, 1])
})
