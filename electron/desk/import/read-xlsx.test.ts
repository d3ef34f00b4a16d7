import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import type { LedgerSheet } from '../../../shared/ledger/sheet.ts'
import type { MadeWorkbook } from './made-workbook.ts'
import { madeWorkbook } from './made-workbook.ts'
import { readXlsx } from './read-xlsx.ts'
import { isDateFormat } from './workbook-parts.ts'

async function sheetsOf(file: Buffer): Promise<LedgerSheet[]> {
  const read = await readXlsx(file)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.ledger.sheets
}

const made = (workbook: MadeWorkbook) => sheetsOf(madeWorkbook(workbook))
const refusalOf = async (workbook: MadeWorkbook) => {
  const read = await readXlsx(madeWorkbook(workbook))
  return read.ok ? null : read.refusal
}
const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>'

describe('a workbook', () => {
  it('gives every sheet with its name, dates as local text, numbers and texts', async () => {
    const file = await writeXlsxFile([
      {
        sheet: '台账',
        data: [
          [{ value: '投诉编号' }, { value: '受理时间' }, { value: '日期' }, { value: '金额' }, { value: '内容' }, { value: '是否' }],
          [
            { value: 'TS001' },
            { value: new Date(Date.UTC(2024, 1, 29, 23, 59, 59)), type: Date, format: 'yyyy-mm-dd hh:mm:ss' },
            { value: new Date(Date.UTC(2024, 1, 29)), type: Date, format: 'yyyy"年"m"月"d"日"' },
            { value: 1234.5 },
            { value: '\r\n\t 第一行\n第二行 \t\r\n' },
            { value: true, type: Boolean },
          ],
        ],
      },
      { sheet: '空', data: [] },
      { sheet: '第二', data: [[{ value: 'x' }, { value: 'y' }], [{ value: 1 }, { value: 2 }]] },
    ]).toBuffer()
    expect(await sheetsOf(file)).toEqual([
      {
        name: '台账', headers: ['投诉编号', '受理时间', '日期', '金额', '内容', '是否'], headerRow: 1, phantomRows: 0,
        rows: [{ line: 2, cells: ['TS001', '2024-02-29T23:59:59', '2024-02-29', 1234.5, '第一行\n第二行', 'TRUE'] }],
      },
      { name: '第二', headers: ['x', 'y'], headerRow: 1, phantomRows: 0, rows: [{ line: 2, cells: [1, 2] }] },
    ])
  })

  it('keeps every digit of a long number', async () => {
    const values = ['123456789012345678', '1.23456789012345E+17', '42', '0.1', '1E-3', '007', '-5']
    const cells = values.map((value, index) => `<c r="${'ABCDEFG'[index]}2"><v>${value}</v></c>`)
    const [sheet] = await made({ sheets: { s: `${header}<row r="2">${cells.join('')}</row>` } })
    expect(sheet?.rows[0]?.cells).toEqual(['123456789012345678', '123456789012345000', 42, 0.1, 0.001, '007', -5])
  })

  it('reads shared, rich, phonetic, escaped and inline strings as their text', async () => {
    const [sheet] = await made({
      strings:
        '<si><t xml:space="preserve"> a&amp;b &#x4fdd;&#38505; </t></si>' +
        '<si><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve">体 字</t></r></si>' +
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>x_x000D_y_x005F_x0041_</t></si><si/><si><t/></si>',
      sheets: {
        s: `${header}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c>
          <c r="D2" t="s"><v>3</v></c><c r="E2" t="s"><v>4</v></c>
          <c r="F2" t="inlineStr"><is><r><t>中</t></r><r><t>文&lt;</t></r></is></c></row>`,
      },
    })
    expect(sheet?.rows[0]?.cells).toEqual(['a&b 保险', '粗体 字', '東京', 'x\ry_x0041_', '', '中文<'])
  })

  it('knows dates by their format, in Chinese, elapsed and of 1904', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>' +
      '<numFmt numFmtId="171" formatCode="#,##0.00&quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="31"/></cellXfs>'
    const cells = [0, 1, 2, 3, 4].map((style) => `<c r="${'ABCDE'[style]}2" s="${style}"><v>43636.5</v></c>`)
    const rest = '<c r="F2" s="1"><v>0.75</v></c><c r="G2" s="1"><v>9356769</v></c><c r="H2" t="d"><v>2019-06-20T10:55:18</v></c>'
    const sheets = { s: `${header}<row r="2">${cells.join('')}${rest}</row>` }
    const noon = '2019-06-20T12:00:00'
    const [windows] = await made({ sheets, styles })
    expect(windows?.rows[0]?.cells).toEqual([43636.5, noon, noon, 43636.5, noon, '18:00:00', 9356769, '2019-06-20T10:55:18'])
    const mac = await made({ sheets, styles, properties: '<workbookPr date1904="1"/>' })
    expect(mac[0]?.rows[0]?.cells[1]).toBe('2023-06-21T12:00:00')
  })

  it('drops phantom rows and cells, and counts them', async () => {
    const phantom = (row: number) => `<row r="${row}"><c r="A${row}" s="1"/><c r="F${row}" s="1"/></row>`
    const phantoms = Array.from({ length: 60_000 }, (_, index) => phantom(index + 4)).join('')
    const [sheet] = await made({ sheets: { s: `${header}<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>2</v></c></row>${phantoms}` } })
    expect(sheet).toMatchObject({ headers: ['a', 'b'], phantomRows: 60_001, rows: [{ line: 3, cells: [1, 2] }] })
  })

  it('needs no addresses on rows and cells', async () => {
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
    const [sheet] = await made({ sheets: { s: `<row>${text('a')}${text('b')}</row><row><c><v>1</v></c><c/><c><v>3</v></c></row>` } })
    expect(sheet).toMatchObject({ headers: ['a', 'b', '列3'], rows: [{ line: 2, cells: [1, '', 3] }] })
  })

  it('may have prefixes, comments and CDATA in its markup', async () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet><!-- <sheetData> --><x:sheetData><x:row r="1">' +
      '<x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1" t="str"><x:v>b</x:v></x:c></x:row><x:row r="2">' +
      '<x:c r="A2"><x:v>1</x:v></x:c><x:c r="B2" t="inlineStr"><x:is><x:t><![CDATA[x < y & z]]></x:t></x:is></x:c></x:row>' +
      '</x:sheetData></x:worksheet>'
    expect((await made({ sheets: { s: xml } }))[0]).toMatchObject({ headers: ['a', 'b'], rows: [{ line: 2, cells: [1, 'x < y & z'] }] })
  })

  it('is read cell by cell as the library read-excel-file reads it', async () => {
    const table = Array.from({ length: 300 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => {
        const kind = (row * 7 + column * 5) % 6
        if (kind === 0) return null
        if (kind === 1) return { value: (row - 100) * 1.37 }
        const time = Date.UTC(1990 + (row % 60), column, 1 + (row % 28), row % 24, column * 5, row % 60)
        if (kind === 2) return { value: new Date(time), type: Date, format: 'yyyy/m/d h:mm:ss' }
        if (kind === 3) return { value: row % 2 === 0, type: Boolean }
        return { value: `文本 ${row}/${column} <&"'> 😀` }
      }),
    )
    const file = await writeXlsxFile([[{ value: 'head' }, { value: 'er' }], ...table]).toBuffer()
    const [sheet] = await sheetsOf(file)
    const [library] = await readXlsxFile(file)
    const expected = library?.data.slice(1).map((cells: readonly unknown[]) => cells.map(asOurs))
    expect(sheet?.rows.map(({ cells }) => Array.from({ length: 12 }, (_, index) => cells[index] ?? ''))).toEqual(expected)
  })
})

function asOurs(value: unknown): string | number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  // The library cuts below the millisecond, so the second has to be rounded back.
  if (value instanceof Date) return new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().slice(0, 19).replace('T00:00:00', '')
  return typeof value === 'string' ? value : ''
}

describe('formulas', () => {
  it('count as the value that they were saved with', async () => {
    const rows = `${header}<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>ax</v></c></row>
      <row r="3"><c r="A3"><v>7</v></c><c r="B3"><f>A3</f></c></row>`
    expect((await made({ sheets: { s: rows } }))[0]).toMatchObject({
      rows: [{ line: 2, cells: [2, 'ax'] }, { line: 3, cells: [7] }],
      formulas: { cells: 3, withoutValue: 1 },
    })
  })

  it('in every cell are refused, whether they were computed or not', async () => {
    const cell = (address: string, value: string) => `<c r="${address}" t="str"><f>Z1</f>${value}</c>`
    const row = (line: number, value: string) => `<row r="${line}">${cell(`A${line}`, value)}${cell(`B${line}`, value)}</row>`
    expect(await refusalOf({ sheets: { s: row(1, '') + row(2, '') } })).toEqual({ code: 'formulas', cells: 4, withoutValue: 4 })
    expect(await refusalOf({ sheets: { s: row(1, '<v>x</v>') + row(2, '<v>y</v>') } })).toEqual({
      code: 'formulas', cells: 4, withoutValue: 0,
    })
  })

  it('that were never computed below a header of text are refused', async () => {
    expect(await refusalOf({ sheets: { s: `${header}<row r="2"><c r="A2"><f>1+1</f></c><c r="B2"><f>2</f><v></v></c></row>` } })).toEqual({
      code: 'formulas', cells: 2, withoutValue: 2,
    })
  })

  it('of write-excel-file, one in every cell, are refused', async () => {
    const formula = (value: string) => ({ value, type: 'Formula' as const })
    const file = await writeXlsxFile([[formula('=1+1'), formula('=2+2')], [formula('=3'), formula('=4')]]).toBuffer()
    expect(await readXlsx(file)).toMatchObject({ ok: false, refusal: { code: 'formulas', cells: 4 } })
  })
})

describe('a broken workbook', () => {
  it.each([
    ['a cell outside of Excel', '<row r="1"><c r="AAAA1"><v>1</v></c></row>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a row outside of Excel', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ['rows in another order', '<row r="2"/><row r="1"/>'],
    ['cells in another order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ['a shared string that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a type that is not there', '<row r="1"><c r="A1" t="zz"><v>7</v></c></row>'],
    ['a cell that does not end', '<row r="1"><c r="A1"><v>7</v></row>'],
  ])('with %s is refused as damaged', async (_, rows) => {
    expect(await refusalOf({ sheets: { s: rows } })).toEqual({ code: 'damaged', part: 'xl/worksheets/sheet1.xml' })
  })

  it('is refused where the XML ends early, and where a part is missing', async () => {
    expect(await refusalOf({ sheets: { s: `<?xml version="1.0"?><worksheet><sheetData>${header}` } })).toMatchObject({ code: 'damaged' })
    expect(await refusalOf({ sheets: { s: '<?xml version="1.0"?><worksheet></worksheet>' } })).toMatchObject({ code: 'damaged' })
  })

  it('that names one cell in the last corner of Excel takes no time and no memory', async () => {
    const start = Date.now()
    const rows = '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'
    expect(await refusalOf({ sheets: { s: rows } })).toEqual({ code: 'tooLarge', what: 'columns', limit: 2000 })
    expect(Date.now() - start).toBeLessThan(500)
  })

  it('of a million marks that never close takes little time', async () => {
    const start = Date.now()
    for (const mark of ['<!-- ', '<c ', '<c r="A1">', '<![CDATA[', '<row ']) {
      expect(await refusalOf({ sheets: { s: mark.repeat(200_000) } }), mark).not.toBeNull()
      await refusalOf({ sheets: { s: header }, strings: `<si>${mark.repeat(200_000)}`, styles: `<cellXfs>${mark.repeat(200_000)}` })
      await refusalOf({ sheets: { s: header }, strings: `<si>${'<rPh>'.repeat(200_000)}` })
    }
    expect(Date.now() - start).toBeLessThan(5000)
  })

  it('without rows is empty, and with one column no table', async () => {
    expect(await refusalOf({ sheets: { s: '' } })).toEqual({ code: 'empty' })
    expect(await refusalOf({ sheets: { s: header } })).toEqual({ code: 'empty' })
    expect(await refusalOf({ sheets: { s: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' } })).toEqual({
      code: 'notATable', found: 'text',
    })
  })
})

describe('a number format', () => {
  it.each([
    'yyyy-mm-dd', 'm/d/yy h:mm', '[$-804]yyyy"年"m"月"d"日";@', '[h]:mm:ss', 'mm:ss.0', '上午/下午h"时"mm"分"', 'd-mmm-yy',
    '[DBNum1][$-804]m"月"d"日"',
  ])('is a date: %s', (code) => {
    expect(isDateFormat(code)).toBe(true)
  })

  it.each([
    'General', 'G/通用格式', '0.00', '#,##0.00"元"', '0.00E+00', '0%', '@', '_ * #,##0.00_ ;_ * \\-#,##0.00_ ', '[Red]0.00', '"d"0', '#,##0\\d',
    '000000',
  ])('is no date: %s', (code) => {
    expect(isDateFormat(code)).toBe(false)
  })
})
