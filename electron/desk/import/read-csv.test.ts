import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'

async function sheetOf(text: string | Buffer) {
  const read = await readCsv(typeof text === 'string' ? Buffer.from(text) : text, 'ledger')
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  const [sheet] = read.ledger.sheets
  if (!sheet) throw new Error('no sheet')
  return { ...sheet, delimiter: read.ledger.delimiter, encoding: read.ledger.encoding }
}

async function refusalOf(text: string | Buffer) {
  const read = await readCsv(typeof text === 'string' ? Buffer.from(text) : text, 'ledger')
  return read.ok ? null : read.refusal
}

describe('a text table', () => {
  it.each([',', ';', '\t', '|', '，'])('is cut at its delimiter: %j', async (delimiter) => {
    const text = [['编号', '内容', '日期'], ['1', 'a b', '2024-01-02'], ['2', 'c', '2024-01-03']].map((row) => row.join(delimiter)).join('\n')
    const sheet = await sheetOf(text)
    expect(sheet).toMatchObject({ delimiter, headers: ['编号', '内容', '日期'], headerRow: 1 })
    expect(sheet.rows).toEqual([{ line: 2, cells: ['1', 'a b', '2024-01-02'] }, { line: 3, cells: ['2', 'c', '2024-01-03'] }])
  })

  it.each(['\n', '\r\n', '\r'])('ends its rows with %j', async (end) => {
    const { rows } = await sheetOf(['a,b', '1,2', '3,4', ''].join(end))
    expect(rows).toEqual([{ line: 2, cells: ['1', '2'] }, { line: 3, cells: ['3', '4'] }])
  })

  it('keeps lines, delimiters and quotes inside a quoted cell, and counts rows as a spreadsheet does', async () => {
    const { rows } = await sheetOf('n,t\r\n1,"line one\nline, two\r\nsaid ""no"""\r\n2,x\r\n')
    expect(rows).toEqual([{ line: 2, cells: ['1', 'line one\nline, two\r\nsaid "no"'] }, { line: 3, cells: ['2', 'x'] }])
  })

  it('takes quotes inside a cell that is not quoted as text', async () => {
    expect((await sheetOf('n,t\n1,5" pipe\n2,"a"b\n3,x\n')).rows.map(({ cells }) => cells[1])).toEqual(['5" pipe', '"a"b', 'x'])
  })

  it('leaves formulas text, and unwraps ="00123" to its digits', async () => {
    const { rows } = await sheetOf('n,t\n="00123",=1+1\n"=""0456""",=A1\n')
    expect(rows.map(({ cells }) => cells)).toEqual([['00123', '=1+1'], ['0456', '=A1']])
  })

  it('finds the header below a title and other lines', async () => {
    const sheet = await sheetOf('2024年投诉台账\n制表：张三,日期：2024-01-01\n\n编号,姓名,时间,内容\n1,a,2024-1-1,x\n2,b,2024-1-2,y\n')
    expect(sheet).toMatchObject({ headers: ['编号', '姓名', '时间', '内容'], headerRow: 4 })
    expect(sheet.rows.map(({ line }) => line)).toEqual([5, 6])
  })

  it('has columns 列1, 列2 where there is no header', async () => {
    const sheet = await sheetOf('1001,2024-01-01,foo\n1002,2024-01-02,bar\n')
    expect(sheet).toMatchObject({ headers: ['列1', '列2', '列3'], headerRow: 0 })
    expect(sheet.rows).toHaveLength(2)
  })

  it('makes headers unique and widens for rows that are longer', async () => {
    const sheet = await sheetOf('姓名,姓名,,编号\na,b,c,d\na,b,c,d,extra\n')
    expect(sheet.headers).toEqual(['姓名', '姓名 (2)', '列3', '编号', '列5'])
  })

  it('tolerates ragged rows and drops empty ones', async () => {
    const sheet = await sheetOf('a,b,c\n1,2\n\n,,\n3,4,5,\n6,7,8\n')
    expect(sheet.rows).toEqual([{ line: 2, cells: ['1', '2'] }, { line: 5, cells: ['3', '4', '5'] }, { line: 6, cells: ['6', '7', '8'] }])
    expect(sheet.phantomRows).toBe(2)
  })

  it('obeys sep=; and does not count that line', async () => {
    expect(await sheetOf('sep=;\na;b,c\n1;2,3\n')).toMatchObject({
      delimiter: ';', headers: ['a', 'b,c'], rows: [{ line: 2, cells: ['1', '2,3'] }],
    })
  })

  it('of GB18030 is read like any other', async () => {
    expect(await sheetOf(iconv.encode('编号,内容\n1,保险公司不理赔\n', 'gb18030'))).toMatchObject({
      encoding: 'gb18030', headers: ['编号', '内容'], rows: [{ line: 2, cells: ['1', '保险公司不理赔'] }],
    })
  })

  it('with a title and 20,000 rows is read about as fast as without', async () => {
    const rows = '12345,Property and Casualty,2024-01-02,"Some; more; text",x,y\n'.repeat(20_000)
    const start = Date.now()
    expect((await sheetOf(`Title\nn,a,b,c,d,e\n${rows}`)).rows).toHaveLength(20_000)
    expect(Date.now() - start).toBeLessThan(3000)
  })
})

describe('what is no table', () => {
  it.each([
    ['', { code: 'empty' }],
    [' \n\n ', { code: 'empty' }],
    ['a,b\n', { code: 'empty' }],
    ['number\n1\n2\n', { code: 'notATable', found: 'text' }],
    ['Dear sirs, I write\nabout my policy.\nIt was, as you know, bad.\nYours\n', { code: 'notATable', found: 'text' }],
    ['亲爱的客户，您好。\n我要投诉，你们的服务，很差。\n就这样。\n', { code: 'notATable', found: 'text' }],
    ['<!DOCTYPE html><table><tr><td>1,2</td></tr></table>', { code: 'notATable', found: 'html' }],
    ['<?xml version="1.0"?><Workbook>,</Workbook>', { code: 'notATable', found: 'xml' }],
    ['{"a": 1, "b": 2}\n{"a": 1, "b": 2}', { code: 'notATable', found: 'json' }],
    ['[{"a": 1, "b": 2}]', { code: 'notATable', found: 'json' }],
  ])('is refused: %j', async (text, refusal) => {
    expect(await refusalOf(text)).toEqual(refusal)
  })

  it('is not a table whose header is in brackets', async () => {
    expect((await sheetOf('[编号],[内容]\n1,a\n')).headers).toEqual(['[编号]', '[内容]'])
  })
})

describe('a file that was cut off', () => {
  it('inside a quoted cell is refused with the row', async () => {
    expect(await refusalOf('n,t\n1,"a"\n2,"and then the li')).toEqual({ code: 'cutOff', row: 3 })
  })

  it('inside a row of an otherwise regular file is refused with the row', async () => {
    expect(await refusalOf('a,b,c\n1,2,3\n4,5,6\n7,8')).toEqual({ code: 'cutOff', row: 4 })
  })

  it('is not one whose last line is a total, or whose rows are ragged anyway', async () => {
    expect((await sheetOf('a,b,c\n1,2,3\n4,5,6\n合计,11')).rows).toHaveLength(3)
    expect((await sheetOf('a,b,c\n1,2\n4,5,6\n7,8')).rows).toHaveLength(3)
  })

  it('is told from a quote that was never closed', async () => {
    expect(await refusalOf(`n,t\n1,"a\n${'2,b\n'.repeat(1000)}`)).toEqual({ code: 'quoteOpen', row: 2 })
    expect(await refusalOf(`n,t\n${'2,b\n'.repeat(10)}3,"${'x'.repeat(5_000_000)}"\n`)).toEqual({ code: 'quoteOpen', row: 12 })
  })
})

describe('a table that is too large', () => {
  it('in columns is refused with the limit', async () => {
    const row = Array.from({ length: 2001 }, (_, index) => `c${index}`).join(',')
    expect(await refusalOf(`${row}\n${row}\n`)).toEqual({ code: 'tooLarge', what: 'columns', limit: 2000 })
  })
})
