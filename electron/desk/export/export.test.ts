import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { auditOf } from '../../../shared/audit/audit.ts'
import { causes, Channel, lines } from '../../../shared/case/vocabulary.ts'
import { LedgerSession } from '../import/ledger-session.ts'
import { readPreferences, writePreferences } from '../preferences.ts'
import { give, registered, testDesk, value, type TestDesk } from '../testing.ts'
import { exportBytes, exportTo } from './export.ts'

let here: TestDesk
let other: TestDesk
beforeEach(() => {
  here = testDesk()
  other = testDesk()
})
afterEach(() => {
  here.close()
  other.close()
})

const watch = { progress: () => {}, cancelled: () => false }
const open = { view: 'open' as const, filters: [] }
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const facts = (desk: TestDesk['desk']) =>
  desk.db.prepare(`select number, channel, stage, line, cause, amount, complainant, policy, request,
    (select value from case_key where kind = 'plate' and case_key.row = case_row.row) as plate, date(received_at / 1000, 'unixepoch', '+8 hours') as received, open
    from case_row order by number`).all()

async function importInto(desk: TestDesk['desk'], name: string, bytes: Uint8Array) {
  const session = value(await LedgerSession.open(desk, name, bytes))
  const { sheet, mapping } = value(session.guess(undefined))
  return value(session.import(sheet, mapping, true, watch))
}

it('says headers and values in the words of the workstation’s language, never in codes', async () => {
  const { id } = registered(here, { plate: '粤B12345', channel: 'regulator12378', forwardedByRegulator: true, forwardedNumber: 'Z1', tags: ['车险'] })
  give(here, id, 'case.assign', { to: here.desk.session.officer.officerId, expected: null })
  const file = join(here.around.files.folder, 'o.csv')
  expect(await exportTo(here.desk, [open], file)).toBe(1)
  const [header, row] = readFileSync(file, 'utf8').replace('\ufeff', '').split('\r\n')
  expect(header).toBe(
    '案件号,收到时间,状态,阶段,来源渠道,险种,产品,投诉原因,二级原因,投诉人,电话,保单号,车牌号,诉求,涉及金额,被投诉机构/人员,合作方,经办人,时限,办结时间,转办编号,重复投诉,标签',
  )
  expect(row).toMatch(/,2026-09-17,已登记,投诉,12378 转办,机动车辆,,理赔纠纷,理赔时效,张晓明,13800135678,PDAA202644010000012345,粤B12345,尽快赔付车损,12300,,,陈静,2026-10-\d\d,,Z1,,车险$/)
  writePreferences(here.around.files.preferences, { ...readPreferences(here.around.files.preferences), language: 'en' })
  expect(textOf((await exportBytes(here.desk, open, 'csv')).bytes)).toMatch(/^\ufeff?Case number,Received,State,.*\r\n.*,Registered,/)
})

it.each(['csv', 'xlsx'] as const)('exports a %s that the importer understands by its own guess: nothing is lost on the way back', async (format) => {
  const every = Object.entries(causes).flatMap(([group, details]) => [group, ...details.map((detail) => `${group}/${detail}`)])
  const channels = Channel.options
  for (const [index, cause] of every.entries()) {
    registered(here, {
      cause, channel: channels[index % channels.length] ?? 'hotline', line: lines[index % lines.length] ?? 'motor', stage: index % 5 === 1 ? 'dispute' : 'complaint',
      amount: 1_230_050 + index, request: `诉求${index}，请尽快赔付`, ...(index % 2 === 0 && { plate: `粤B${10_000 + index}` }), policies: [{ number: `PDAA2026440100000${10_000 + index}` }],
    })
  }
  const { name, bytes } = await exportBytes(here.desk, open, format)
  const report = await importInto(other.desk, name, bytes)
  expect(report).toMatchObject({ created: every.length, rejections: [] })
  expect(facts(other.desk)).toEqual(facts(here.desk))
  expect(report.leftOut).toEqual(['时限', '重复投诉'])
})

it('leaves a trace in the log: who took how many cases out, and which', async () => {
  registered(here)
  await exportTo(here.desk, [open, { view: 'closed', filters: [] }], join(here.around.files.folder, 'o.csv'))
  await exportBytes(here.desk, { view: 'open', filters: [{ column: 'line', in: ['motor'] }] }, 'xlsx')
  const entries = here.desk.log.entriesOf(auditOf(here.desk.session.branch.branchId))
  expect(entries.map(({ type, actor, body }) => [type, actor, body])).toEqual([
    ['audit.export', here.desk.session.officer.officerId, { format: 'csv', cases: 1, views: ['open', 'closed'], filtered: false }],
    ['audit.export', here.desk.session.officer.officerId, { format: 'xlsx', cases: 1, views: ['open'], filtered: true }],
  ])
})
