import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { streams } from '../shared/access/streams.ts'
import type { EntityId, Instant, OfficerId } from '../shared/log/op.ts'
import type { Database } from '../server/store/database.ts'
import { company, registered, type Company } from '../server/testing/company.ts'
import { pglite } from '../server/testing/engines.ts'
import { JoinedDesk } from './joined-desk.ts'

let database: Database
let firm: Company
let head: string
let leader: OfficerId
let desk: JoinedDesk
/** how much later it is at HQ, ms */
let later = 0

beforeAll(async () => {
  database = await pglite.open()
  firm = await company({ database, now: () => new Date(Date.now() + later).toISOString() as Instant })
  head = await firm.foundBranch('总公司')
  leader = await firm.enrolOfficer(await firm.foundBranch('上海分公司', head), '张三', 'manager')
  desk = await JoinedDesk.of(firm, leader)
})
afterAll(async () => {
  desk.close()
  await firm.close()
  await database.close()
})

/** Another branch with so many cases, granted to the leader. */
async function granted(name: string, cases: number): Promise<string> {
  const branch = await firm.foundBranch(name, head)
  const there = await firm.desk(await firm.enrolOfficer(branch, `${name}专员`, 'officer'))
  await there.push(Array.from({ length: cases }, (_, nth) => there.op(streams.cases(branch), `case/${crypto.randomUUID()}`, 'case.register', registered(`${name}-${nth}`))))
  await firm.act('directory.grant', { officerId: leader, branchId: branch, role: 'manager', from: '2020-01-01' })
  return branch
}
const withdraw = (branchId: string) => firm.act('directory.withdrawGrant', { officerId: leader, branchId })
const inQueue = (): number => desk.ask('caseQueueCount', { view: 'open' })
async function attached(id: EntityId, bytes: Uint8Array): Promise<string> {
  const { fileId } = await desk.do('file.begin', { name: '材料.pdf', size: bytes.length })
  await desk.do('file.append', { fileId, bytes })
  await desk.do('case.addAttachment', { id, fileId, mediaType: 'application/pdf' })
  return join(desk.folder, 'attachments', createHash('sha256').update(bytes).digest('hex'))
}
const ofBranch = (branch: string): number =>
  (desk.desk.db.prepare('select count(*) as n from case_row where branch = ?').get(branch) as { n: number }).n

it('takes nothing away until a leading person has agreed to that number, and keeps their name', async () => {
  const own = await desk.do('case.register', registered('Z'))
  const beijing = await granted('北京', 30)
  await desk.talk()
  expect(inQueue()).toBe(31)
  const theirs = desk.ask('caseQueue', { view: 'open' }).items.find(({ branch }) => branch === beijing)?.id ?? own.id
  const [kept, gone] = [await attached(own.id, new Uint8Array(9)), await attached(theirs, new Uint8Array(10))]
  await desk.talk()
  await withdraw(beijing)
  await desk.talk()
  await desk.restart()
  await desk.talk()
  expect(desk.ask('sync')).toMatchObject({ trouble: 'removalHeld' })
  expect(desk.ask('syncDetail').heldRemoval).toEqual({ stream: streams.cases(beijing), cases: 30 })
  expect(ofBranch(beijing)).toBe(30)
  await expect(desk.do('sync.allowRemoval', { stream: streams.cases(beijing), cases: 29 })).rejects.toThrow('removalChanged')
  const { role } = desk.desk.session.officer
  desk.desk.session.officer.role = 'officer'
  await expect(desk.do('sync.allowRemoval', { stream: streams.cases(beijing), cases: 30 })).rejects.toThrow('notYourRole')
  desk.desk.session.officer.role = role
  await desk.talk()
  expect(ofBranch(beijing)).toBe(30)
  await desk.do('sync.allowRemoval', { stream: streams.cases(beijing), cases: 30 })
  await desk.talk()
  expect(desk.ask('syncDetail').heldRemoval).toBeUndefined()
  expect(inQueue()).toBe(1)
  expect([existsSync(kept), existsSync(gone)]).toEqual([true, false])
  expect(desk.desk.log.entriesOf(`audit/${desk.desk.session.branch.branchId}`)).toMatchObject([{ type: 'audit.agreeToRemoval', actor: leader, body: { branchId: beijing, cases: 30 } }])
  // the queue goes on in the same session, from rows that were written anew
  const later = await desk.do('case.register', registered('Y'))
  const { items } = desk.ask('caseQueue', { view: 'open', sort: { column: 'number', descending: false } })
  expect(new Set(items.map(({ id }) => id))).toEqual(new Set<EntityId>([own.id, later.id]))
  expect(await desk.do('workstation.verify')).toMatchObject({ chain: { ok: true }, projections: { ok: true }, integrity: { ok: true } })
})

it('holds a word for once: the same branch is asked for anew when it was given and taken again', async () => {
  const beijing = await granted('广州', 25)
  await desk.talk()
  await withdraw(beijing)
  await desk.talk()
  await desk.do('sync.allowRemoval', { stream: streams.cases(beijing), cases: 25 })
  await desk.talk()
  expect(ofBranch(beijing)).toBe(0)
  await firm.act('directory.grant', { officerId: leader, branchId: beijing, role: 'manager', from: '2020-01-01' })
  await desk.talk()
  expect(ofBranch(beijing)).toBe(25)
  await withdraw(beijing)
  await desk.talk()
  expect(ofBranch(beijing)).toBe(25)
  expect(desk.ask('syncDetail').heldRemoval).toMatchObject({ cases: 25 })
  await desk.do('sync.allowRemoval', { stream: streams.cases(beijing), cases: 25 })
  await desk.talk()
})

it('counts incidents as it counts cases', async () => {
  const branch = await firm.foundBranch('南京', head)
  const there = await firm.desk(await firm.enrolOfficer(branch, '南京专员', 'officer'))
  const opened = { number: 'YQ-1', title: '短视频', summary: '', noticedAt: '2026-01-05T01:00:00.000Z', platforms: [], regions: [], lines: [], cases: [], drill: false }
  await there.push(Array.from({ length: 25 }, () => there.op(streams.incidents(branch), `incident/${crypto.randomUUID()}`, 'incident.open', opened)))
  await firm.act('directory.grant', { officerId: leader, branchId: branch, role: 'manager', from: '2020-01-01' })
  await desk.talk()
  const incidents = () => desk.ask('incidents', { status: 'open' }).length
  expect(incidents()).toBe(25)
  await withdraw(branch)
  await desk.talk()
  expect(incidents()).toBe(25)
  expect(desk.ask('syncDetail').heldRemoval).toMatchObject({ stream: streams.incidents(branch), cases: 25 })
  await desk.do('sync.allowRemoval', { stream: streams.incidents(branch), cases: 25 })
  await desk.talk()
  expect(incidents()).toBe(0)
})

it('counts what goes within a day together, also from several small branches', async () => {
  const small = [await granted('一', 12), await granted('二', 12)]
  await desk.talk()
  for (const branch of small) await withdraw(branch)
  await desk.talk()
  expect(small.map(ofBranch).toSorted((a, b) => a - b)).toEqual([0, 12])
  expect(desk.ask('syncDetail').heldRemoval).toMatchObject({ cases: 12 })
  later = 25 * 3_600_000
  await desk.talk()
  expect(small.map(ofBranch)).toEqual([0, 0])
})
