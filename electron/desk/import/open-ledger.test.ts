import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { fileLimit, spreadsheetLimit } from './limits.ts'
import { madeWorkbook } from './made-workbook.ts'
import { openLedger } from './open-ledger.ts'
import { storedZip } from './stored-zip.ts'

async function refusalOf(bytes: Uint8Array, name = 'ledger') {
  const opened = await openLedger(bytes, name)
  return opened.ok ? null : opened.refusal
}

const table = Buffer.from('编号,内容\n1,a\n2,b\n')
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(600)])
const zipOf = (name: string) => storedZip(new Map([[name, Buffer.from('<x/>')]]))
const workbook = () => writeXlsxFile([[{ value: 'a' }, { value: 'b' }], [{ value: 1 }, { value: 2 }]]).toBuffer()

describe('a ledger', () => {
  it('is opened by its content, whatever its name', async () => {
    expect(await openLedger(await workbook(), 'ledger.csv')).toMatchObject({ ok: true, ledger: { format: 'xlsx' } })
    expect(await openLedger(table, '投诉台账.xlsx')).toMatchObject({
      ok: true, ledger: { format: 'csv', encoding: 'utf-8', delimiter: ',', sheets: [{ name: '投诉台账', headers: ['编号', '内容'] }] },
    })
  })

  it('may be compressed', async () => {
    expect(await openLedger(gzipSync(table), 'dir/ledger.csv.gz')).toMatchObject({ ok: true, ledger: { sheets: [{ name: 'ledger' }] } })
    expect(await openLedger(gzipSync(await workbook()), 'l.xlsx.gz')).toMatchObject({ ok: true, ledger: { format: 'xlsx' } })
    expect(await refusalOf(gzipSync(gzipSync(table)))).toEqual({ code: 'notATable', found: 'archive' })
  })

  it('is read from a view into a larger buffer', async () => {
    const larger = Buffer.concat([Buffer.from('xxxx'), await workbook(), Buffer.from('yyyy')])
    expect(await openLedger(new Uint8Array(larger.buffer, larger.byteOffset + 4, larger.length - 8), 'l')).toMatchObject({ ok: true })
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['nothing', Buffer.alloc(0), { code: 'empty' }],
    ['a workbook with a password', compound('EncryptedPackage'), { code: 'encrypted' }],
    ['an old workbook', compound('Workbook'), { code: 'oldExcel', found: 'xls' }],
    ['another compound file', compound('WordDocument'), { code: 'notATable', found: 'binary' }],
    ['a PDF', Buffer.from('%PDF-1.7\n1,2\n'), { code: 'notATable', found: 'pdf' }],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), { code: 'notATable', found: 'image' }],
    ['an archive', Buffer.from('Rar!\u001a\u0007\u0000,'), { code: 'notATable', found: 'archive' }],
    ['a zip of something else', zipOf('word/document.xml'), { code: 'notATable', found: 'archive' }],
    ['a binary workbook', zipOf('xl/workbook.bin'), { code: 'oldExcel', found: 'xlsb' }],
    ['a workbook without its relations', zipOf('xl/workbook.xml'), { code: 'damaged', part: 'xl/_rels/workbook.xml.rels' }],
    ['bytes of a program', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4]), { code: 'notATable', found: 'binary' }],
    ['gzip that is none', Buffer.concat([gzipSync(table).subarray(0, 10), Buffer.alloc(40, 0xee)]), { code: 'damaged', part: 'gzip' }],
    ['gzip that was cut off', gzipSync(table).subarray(0, 20), { code: 'cutOff' }],
  ])('is refused with its reason: %s', async (_, bytes, refusal) => {
    expect(await refusalOf(bytes)).toEqual(refusal)
  })

  it('was cut off, wherever a workbook was cut', async () => {
    const file = await workbook()
    for (const share of [0.1, 0.5, 0.9]) {
      expect(await refusalOf(file.subarray(0, Math.floor(file.length * share)))).toEqual({ code: 'cutOff' })
    }
  })

  it('is a workbook with one flipped bit in any part that is read', async () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>aaaa</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
    const file = madeWorkbook({ sheets: { s: rows } })
    const at = file.indexOf('aaaa')
    file[at] = 0x62
    expect(await refusalOf(file)).toEqual({ code: 'damaged', part: 'xl/worksheets/sheet1.xml' })
  })

  it('is a zip whose entries are encrypted', async () => {
    const file = madeWorkbook({ sheets: { s: '' } })
    for (let at = file.indexOf('PK\u0001\u0002'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 1)) file.writeUInt16LE(1, at + 8)
    expect(await refusalOf(file)).toEqual({ code: 'encrypted' })
  })
})

describe('a file that is too large', () => {
  it('is refused with the limit before anything is read', async () => {
    expect(await refusalOf(new Uint8Array(fileLimit + 1))).toEqual({ code: 'tooLarge', what: 'file', limit: fileLimit })
    const file = Buffer.alloc(spreadsheetLimit + 1)
    file.write('PK\u0003\u0004')
    expect(await refusalOf(file)).toEqual({ code: 'tooLarge', what: 'file', limit: spreadsheetLimit })
  })

  it('is one that claims to unpack to more than a gigabyte', async () => {
    const file = madeWorkbook({ sheets: { s: '' } })
    file.writeUInt32LE(0xfffffff0, file.indexOf('PK\u0001\u0002') + 24)
    expect(await refusalOf(file)).toMatchObject({ code: 'tooLarge', what: 'unpacked' })
  })

  it('is one that unpacks to more than it claims, which stops at the claim', async () => {
    const file = await workbook()
    const at = file.indexOf('PK\u0001\u0002')
    for (let next = at; next >= 0; next = file.indexOf('PK\u0001\u0002', next + 1)) file.writeUInt32LE(3, next + 24)
    expect(await refusalOf(file)).toMatchObject({ code: 'damaged' })
  })

  it('is gzip of more than the limit', { timeout: 60_000 }, async () => {
    const megabyte = gzipSync(Buffer.alloc(1024 * 1024))
    const bomb = Buffer.concat(Array.from({ length: fileLimit / 1024 / 1024 + 1 }, () => megabyte))
    expect(await refusalOf(bomb)).toEqual({ code: 'tooLarge', what: 'unpacked', limit: fileLimit })
  })
})
