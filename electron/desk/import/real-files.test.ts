import { existsSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { ledgerCases } from '../../../shared/ledger/cases.ts'
import { guessMapping, guessSample, mappingOf } from '../../../shared/ledger/guess.ts'
import type { LedgerField } from '../../../shared/ledger/mapping.ts'
import type { LedgerSheet } from '../../../shared/ledger/sheet.ts'
import { openLedger } from './open-ledger.ts'

const data = new URL('../../../../shared/data/', import.meta.url)
const digest = (text: string) => createHash('sha256').update(text).digest('hex')

async function open(path: string) {
  const opened = await openLedger(readFileSync(new URL(path, data)), path)
  if (!opened.ok) throw new Error(`${path}: ${JSON.stringify(opened.refusal)}`)
  const [sheet] = opened.ledger.sheets
  if (!sheet) throw new Error(`${path}: no sheet`)
  return { ...opened.ledger, sheet }
}

function fieldsOf(sheet: LedgerSheet): Partial<Record<string, LedgerField>> {
  const { columns } = mappingOf(guessMapping(sheet.headers, guessSample(sheet.rows)))
  return Object.fromEntries(Object.entries(columns).filter((entry): entry is [string, LedgerField] => entry[1] !== null))
}

function casesOf(sheet: LedgerSheet) {
  const mapping = mappingOf(guessMapping(sheet.headers, guessSample(sheet.rows)))
  return ledgerCases(sheet.rows, mapping, { headers: sheet.headers, digest, phantomRows: sheet.phantomRows })
}

describe.skipIf(!existsSync(data))('the real files (skipped where ../shared/data is missing)', { timeout: 120_000 }, () => {
  it.each([
    ['texas-insurance/complaints-2022-2023.csv', 35_111, 0, 'utf-8'],
    ['texas-statefarm/complaints-2012-2023.csv', 8397, 0, 'utf-8'],
    ['cfpb/complaints-1000.csv', 1000, 0, 'utf-8'],
    ['cn-messages/messages-with-replies-2816.xlsx', 2816, 0, undefined],
    ['cn-messages/messages-495.xlsx', 495, 64_707, undefined],
    ['cn-messages/message-board-120.xlsx', 120, 0, undefined],
    ['cn-messages/category-tree.xlsx', 517, 0, undefined],
    ['cn-gb18030/posts-2020-01-20.csv', 581, 0, 'gb18030'],
    ['cn-reviews/reviews-62774.csv', 62_774, 0, 'utf-8'],
    ['tw-cofacts/replies-24097.csv', 24_097, 0, 'utf-8'],
    ['texas-insurance/complaints-2011-2023.csv.gz', 233_484, 0, 'utf-8'],
  ])('%s has %d rows and %d phantoms, and every row is in a case or in the report', async (path, rows, phantoms, encoding) => {
    const { sheet, encoding: found } = await open(path)
    expect(sheet.rows).toHaveLength(rows)
    expect(sheet.phantomRows).toBe(phantoms)
    expect(found).toBe(encoding)
    const { counts, rejections } = casesOf(sheet)
    // The posts and the reviews have one row each that holds no text.
    const withoutText = /posts|reviews/.test(path) ? 1 : 0
    expect(rejections.map(({ code }) => code)).toEqual(Array.from({ length: withoutText }, () => 'valuesMissing'))
    expect(counts).toMatchObject({ rows, phantom: phantoms, rejected: withoutText })
    expect(counts.cases + counts.merged).toBe(rows - withoutText)
  })

  it('are mapped by guess', async () => {
    expect(fieldsOf((await open('texas-insurance/complaints-2022-2023.csv')).sheet)).toEqual({
      complaint_number: 'number', received_date: 'receivedAt', closed_date: 'closedAt', coverage_type: 'line', coverage_level: 'product',
      finding_type: 'outcome', keywords: 'tag',
    })
    expect(fieldsOf((await open('texas-statefarm/complaints-2012-2023.csv')).sheet)).toEqual({
      'Complaint number': 'number', 'Complaint filed against': 'respondent', 'Reason complaint filed': 'cause', 'How resolved': 'outcome',
      'Received date': 'receivedAt', 'Closed date': 'closedAt', 'Coverage type': 'line', 'Coverage level': 'product', Keywords: 'tag',
    })
    expect(fieldsOf((await open('cfpb/complaints-1000.csv')).sheet)).toEqual({
      'Date received': 'receivedAt', Product: 'product', 'Sub-product': 'product', Issue: 'cause', 'Sub-issue': 'subCause',
      'Consumer complaint narrative': 'facts', 'Company public response': 'note', Company: 'respondent', Tags: 'tag',
      'Submitted via': 'channel', 'Company response to consumer': 'outcome', 'Complaint ID': 'number',
    })
    const message = { 留言编号: 'number', 留言用户: 'complainant.name', 留言主题: 'request', 留言时间: 'receivedAt', 留言详情: 'facts' }
    expect(fieldsOf((await open('cn-messages/messages-with-replies-2816.xlsx')).sheet)).toEqual({
      ...message, 答复意见: 'reply', 答复时间: 'repliedAt',
    })
    expect(fieldsOf((await open('cn-messages/messages-495.xlsx')).sheet)).toEqual({ ...message, 一级分类: 'cause' })
    expect(fieldsOf((await open('cn-messages/message-board-120.xlsx')).sheet)).toEqual({
      id: 'number', subject: 'request', stateInfo: 'status', dateline: 'receivedAt', content: 'facts',
    })
    expect(fieldsOf((await open('cn-messages/category-tree.xlsx')).sheet)).toEqual({ 一级分类: 'cause', 二级分类: 'subCause', 三级分类: 'subCause' })
    expect(fieldsOf((await open('cn-gb18030/posts-2020-01-20.csv')).sheet)).toEqual({ text: 'facts' })
    expect(fieldsOf((await open('tw-cofacts/replies-24097.csv')).sheet)).toEqual({ id: 'number', text: 'facts', createdAt: 'receivedAt' })
  })

  it('of State Farm share numbers with Texas, and their five repeated rows join', async () => {
    const texas = casesOf((await open('texas-insurance/complaints-2022-2023.csv')).sheet)
    const { sheet } = await open('texas-statefarm/complaints-2012-2023.csv')
    const farm = casesOf(sheet)
    const numbers = new Set(texas.cases.map(({ number }) => number))
    expect(farm.counts).toMatchObject({ merged: 5, cases: 8392 })
    expect(farm.cases.filter(({ number }) => numbers.has(number)).length).toBeGreaterThan(500)
    expect(farm.cases[0]?.values.receivedAt).toEqual(['2012-07-23'])
  })

  it('of messages lose the CR LF TAB around their bodies and keep the longest reply', async () => {
    const { sheet } = await open('cn-messages/messages-with-replies-2816.xlsx')
    const { cases } = casesOf(sheet)
    const replies = cases.map(({ values }) => values.reply?.[0] ?? '')
    expect(Math.max(...replies.map(({ length }) => length))).toBeGreaterThan(7000)
    for (const { values } of cases) expect(values.facts?.[0]).toBe(values.facts?.[0]?.trim())
  })

  const workbooks = ['category-tree', 'message-board-120', 'messages-495', 'messages-with-replies-2816']
  it.each(workbooks)('%s is read cell by cell as the library reads it', async (name) => {
    const { sheet } = await open(`cn-messages/${name}.xlsx`)
    const [library] = await readXlsxFile(readFileSync(new URL(`cn-messages/${name}.xlsx`, data)))
    // The library cuts a date below the millisecond; the second has to be rounded back.
    const asOurs = (cell: unknown) =>
      cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().slice(0, 19) : (cell ?? '')
    const expected = library?.data.slice(1).map((cells: readonly unknown[]) => cells.map(asOurs))
    expect(sheet.rows.map(({ cells }) => sheet.headers.map((_, index) => cells[index] ?? ''))).toEqual(expected)
  })
})
