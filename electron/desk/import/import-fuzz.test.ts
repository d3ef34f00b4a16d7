import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { fuzzImport } from './import-fuzz.ts'
import type { FuzzSeed } from './mutants.ts'
import { mutantOf, prepareSeed } from './mutants.ts'

const lines = (line: (index: number) => string) => Array.from({ length: 30 }, (_, index) => `${line(index)}\n`).join('')
const day = (index: number) => `2024/${1 + (index % 12)}/${1 + (index % 28)}`
const ledger = `投诉编号,受理时间,投诉人,联系电话,投诉内容,涉及金额\n${lines(
  (index) => `TS${1000 + index},${day(index)},张三${index},138000010${10 + index},"业务员误导销售，\n要求退保${index}","¥1,234.5${index % 10}"`,
)}`
const english = `Complaint number;Received date;Reason;Keywords\n${lines((index) => `${index};7/${1 + index}/2012;Delay; "a; b"`)}`

async function seeds(): Promise<FuzzSeed[]> {
  const rows = Array.from({ length: 20 }, (_, index) => [
    { value: `A${index}` },
    { value: new Date(Date.UTC(2024, index % 12, 1 + index, 3, 4, 5)), type: Date, format: 'yyyy-mm-dd hh:mm' },
    { value: 100.5 + index },
    { value: `内容 ${index}` },
  ])
  const workbook = await writeXlsxFile([
    { sheet: '一', data: [[{ value: '投诉编号' }, { value: '受理日期' }, { value: '金额' }, { value: '内容' }], ...rows] },
    { sheet: '二', data: [[{ value: 'k' }, { value: 'v' }], [{ value: '=1+1', type: 'Formula' as const }, { value: true, type: Boolean }]] },
  ]).toBuffer()
  return [
    { name: 'utf-8', bytes: Buffer.from(ledger) },
    { name: 'gb18030', bytes: iconv.encode(ledger, 'gb18030') },
    { name: 'utf-16', bytes: iconv.encode(ledger, 'utf-16le', { addBOM: true }) },
    { name: 'english', bytes: Buffer.from(english) },
    { name: 'gzip', bytes: gzipSync(ledger) },
    { name: 'workbook', bytes: workbook },
    { name: 'workbook again', bytes: workbook },
  ]
}

it('2,000 broken ledgers give a ledger or a typed refusal each, and none takes long', { timeout: 120_000 }, async () => {
  const report = await fuzzImport(await seeds(), { mutants: 2000, now: () => performance.now() })
  expect(report.findings).toEqual([])
  expect(report.mutants).toBe(2000)
  // Neither all opened nor all refused: the fuzz reaches both sides, and more than one kind of refusal.
  expect(report.opened).toBeGreaterThan(200)
  expect(Object.keys(report.refused).length).toBeGreaterThan(4)
})

it('the same number is the same mutant on every run', async () => {
  const prepared = await Promise.all((await seeds()).map(prepareSeed))
  expect(mutantOf(prepared, 77)).toEqual(mutantOf(prepared, 77))
  expect(Buffer.from(mutantOf(prepared, 78).bytes).equals(mutantOf(prepared, 77).bytes)).toBe(false)
})
