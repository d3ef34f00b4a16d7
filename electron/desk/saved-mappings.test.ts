import { afterEach, beforeEach, expect, it } from 'vitest'
import { removeMapping, renameMapping, saveMapping } from './acts/ledger.ts'
import { LedgerSession } from './import/ledger-session.ts'
import { madeWorkbook } from './import/made-workbook.ts'
import { queryHandlers } from './queries/handlers.ts'
import { testDesk, value, type TestDesk } from './testing.ts'

let here: TestDesk
beforeEach(() => {
  here = testDesk()
})
afterEach(() => here.close())

const mapping = { columns: { 编号: 'number', 来电: 'receivedAt', 内部备忘: null, 空列: null }, dateOrder: 'ymd' } as const
const csv = new TextEncoder().encode('编号,来电,内部备忘,空列\nA1,2026-09-01,张三经手,\nA2,2026-09-02,,\n')
const open = () => ({ desk: here.desk, key: here.key })
const names = () => queryHandlers.mappings(here.desk, {}).map(({ name }) => name)

it('keeps, renames and deletes mappings, and overwrites none by a rename', async () => {
  const keep = (name: string) => saveMapping(open(), { type: 'ledger.saveMapping', name, headers: Object.keys(mapping.columns), mapping })
  keep('月报')
  keep('季报')
  expect(renameMapping(open(), { type: 'ledger.renameMapping', name: '月报', to: '季报' })).toMatchObject({ ok: false, refusal: { code: 'mappingExists' } })
  value(renameMapping(open(), { type: 'ledger.renameMapping', name: '月报', to: '省公司月报' }))
  expect(names()).toEqual(['季报', '省公司月报'])
  value(removeMapping(open(), { type: 'ledger.removeMapping', name: '季报' }))
  expect(removeMapping(open(), { type: 'ledger.removeMapping', name: '季报' })).toMatchObject({ ok: false, refusal: { code: 'mappingUnknown' } })
  expect(renameMapping(open(), { type: 'ledger.renameMapping', name: '季报', to: 'x' })).toMatchObject({ ok: false, refusal: { code: 'mappingUnknown' } })
  const described = value(await LedgerSession.open(here.desk, 'a.csv', csv)).describe('f')
  expect(described.sheets[0]?.saved).toMatchObject({ name: '省公司月报', mapping })
})

it('reports the columns that hold something and became nothing, and none of the empty ones', async () => {
  const session = value(await LedgerSession.open(here.desk, 'a.csv', csv))
  const report = value(session.import('a', mapping, false, { progress: () => {}, cancelled: () => false }))
  expect(report).toMatchObject({ created: 2, leftOut: ['内部备忘'] })
})

it('tells of formulas, and of those whose value was not saved', async () => {
  const cells = (row: number, value: string) => `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>A${row}</t></is></c><c r="B${row}"><f>1+1</f>${value}</c></row>`
  const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>编号</t></is></c><c r="B1" t="inlineStr"><is><t>金额</t></is></c></row>'
  const file = madeWorkbook({ sheets: { s: header + cells(2, '<v>2</v>') + cells(3, '') } })
  expect(value(await LedgerSession.open(here.desk, 'a.xlsx', file)).describe('f').sheets[0]?.formulas).toEqual({ cells: 2, withoutValue: 1 })
})
