import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EntityId } from '../shared/log/op.ts'
import type { Database } from '../server/store/database.ts'
import { company, registered, type Company } from '../server/testing/company.ts'
import { pglite } from '../server/testing/engines.ts'
import { JoinedDesk } from './joined-desk.ts'

const [hour, year] = [3_600_000, 365 * 86_400_000]

let database: Database
let firm: Company
let desk: JoinedDesk

beforeAll(async () => {
  database = await pglite.open()
  firm = await company({ database })
  desk = await JoinedDesk.of(firm, await firm.enrolOfficer(await firm.foundBranch('总公司'), '张三', 'manager'))
})
afterAll(async () => {
  desk.close()
  await firm.close()
  await database.close()
})

const daysAgo = (days: number): string => new Date(Date.now() - days * 24 * hour).toISOString()
const writtenAt = (id: EntityId): number => Date.parse(desk.desk.log.entriesOf(id).at(-1)?.at ?? '')
const overdue = (): EntityId[] => desk.ask('caseQueue', { view: 'overdue' }).items.map(({ id }) => id)

it('keeps HQ’s time in its ops, its deadlines and its lists while its own clock is wrong by hours and years, offline and started again', async () => {
  const late = await desk.do('case.register', { ...registered('L'), receivedAt: daysAgo(200) })
  const fresh = await desk.do('case.register', { ...registered('F'), receivedAt: daysAgo(1) })
  for (const wrong of [9 * year, -26 * year, 8 * hour, -11 * hour]) {
    desk.clockWrongBy = wrong
    await desk.do('case.note', { id: late.id, text: '时钟有误时写下' })
    expect(Math.abs(writtenAt(late.id) - Date.now())).toBeLessThan(5_000)
    expect(overdue()).toEqual([late.id])
    expect(desk.ask('now').clock.by).toBe('hq')
    expect(Math.abs(desk.ask('now').clock.ahead + wrong)).toBeLessThan(5_000)
    await desk.restart()
    await desk.do('case.note', { id: fresh.id, text: '重新启动后写下' })
    expect(Math.abs(writtenAt(fresh.id) - Date.now())).toBeLessThan(5_000)
    expect(overdue()).toEqual([late.id])
  }
  await desk.talk()
  expect(Math.abs((desk.ask('sync').clockOff ?? 0) + 11 * hour)).toBeLessThan(5_000)
})

it('is put right by its first talk when its clock had run ahead before', async () => {
  const other = new JoinedDesk()
  try {
    other.clockWrongBy = 3 * year
    await other.do('workstation.setUp', { language: 'zh-CN', branchName: '上海分公司', officerName: '李四', passphrase: '一二三四五六七八九十' })
    const { id } = await other.do('case.register', { ...registered('A'), receivedAt: daysAgo(1) })
    expect(other.ask('viewCounts').overdue).toBe(1)
    await other.do('sync.enrol', { address: firm.hq.url, code: await firm.codeFor({ joins: true }), deviceName: '上海 1 号机' })
    await other.talk()
    expect(other.ask('viewCounts').overdue).toBe(0)
    await other.do('case.note', { id, text: '联系上总公司以后' })
    expect(Math.abs(Date.parse(other.desk.log.entriesOf(id).at(-1)?.at ?? '') - Date.now())).toBeLessThan(5_000)
  } finally {
    other.close()
  }
})
