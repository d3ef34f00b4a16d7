import { afterAll, beforeAll, expect, it } from 'vitest'
import { streams } from '../shared/access/streams.ts'
import type { OfficerId } from '../shared/log/op.ts'
import type { Database } from '../server/store/database.ts'
import { company, registered, type Company } from '../server/testing/company.ts'
import { pglite } from '../server/testing/engines.ts'
import { JoinedDesk } from './joined-desk.ts'

let database: Database
let firm: Company
let shanghai: string
let pudong: string
let leader: OfficerId
let desk: JoinedDesk

beforeAll(async () => {
  database = await pglite.open()
  firm = await company({ database })
  shanghai = await firm.foundBranch('上海分公司', await firm.foundBranch('总公司'))
  pudong = await firm.foundBranch('浦东支公司', shanghai)
  leader = await firm.enrolOfficer(shanghai, '张三', 'manager')
  const below = await firm.desk(await firm.enrolOfficer(pudong, '李四', 'officer'))
  await below.push(['P-1', 'P-2'].map((number) => below.op(streams.cases(pudong), `case/${crypto.randomUUID()}`, 'case.register', registered(number))))
  desk = await JoinedDesk.of(firm, leader)
  await desk.do('case.register', registered('S'))
})
afterAll(async () => {
  desk.close()
  await firm.close()
  await database.close()
})

it('puts the cases of the branches below into one queue, which sorts, filters and counts by branch', () => {
  expect(new Set(desk.ask('directory').branchesHere)).toEqual(new Set([shanghai, pudong]))
  const { items } = desk.ask('caseQueue', { view: 'open', sort: { column: 'branch', descending: true } })
  expect(items.map(({ branch }) => branch)).toEqual([shanghai, pudong, pudong].toSorted((a, b) => (a < b ? 1 : -1)))
  expect(desk.ask('facets', { column: 'branch', selection: { view: 'open' } })).toEqual([{ value: pudong, count: 2 }, { value: shanghai, count: 1 }])
  const filtered = { view: 'open' as const, filters: [{ column: 'branch' as const, in: [pudong] }] }
  expect(desk.ask('caseQueue', filtered).items.map(({ number }) => number).toSorted((a, b) => a.localeCompare(b))).toEqual(['P-1', 'P-2'])
  expect(desk.ask('caseQueueCount', filtered)).toBe(2)
})

it('says in an exported table whose each case is', async () => {
  const { bytes } = await desk.do('ledger.export', { format: 'csv', selection: { view: 'open', filters: [] } })
  const [header, ...rows] = new TextDecoder().decode(bytes).replace('\ufeff', '').trim().split('\r\n').map((line) => line.split(','))
  expect(header?.slice(0, 3)).toEqual(['案件号', '承办机构', '收到时间'])
  expect(new Set(rows.map(([number = '', branch]) => `${number.slice(0, 1)} ${branch}`))).toEqual(new Set(['P 浦东支公司', `${rows.find(([number]) => !number?.startsWith('P'))?.[0]?.slice(0, 1)} 上海分公司`]))
})
