/**
 * Reads every sheet of a workbook (.xlsx, .xlsm). Unpacking is ours, because sizes and checksums have to be looked at first; what
 * the cells mean (shared strings, date formats, the 1904 epoch) is the library's. Long digit strings keep every digit, dates become
 * local ISO text, formulas count as the value they had when the file was saved. The host's time zone plays no part.
 */
import { Readable } from 'node:stream'
import readXlsxFile from 'read-excel-file/node'
import { serialToLocal } from '../../../shared/ledger/dates.ts'
import type { Refused } from '../../../shared/ledger/refusals.ts'
import { refused } from '../../../shared/ledger/refusals.ts'
import type { Ledger, LedgerRow, LedgerSheet } from '../../../shared/ledger/sheet.ts'
import { sheetOf } from './header-row.ts'
import { spreadsheetLimit } from './limits.ts'
import type { SheetPart } from './sheet-part.ts'
import { checkSheetPart } from './sheet-part.ts'
import type { ZipEntry } from './zip.ts'
import { listZip, storedZip, unzip } from './zip.ts'

type Parts = { parts: Map<string, Buffer>; sheets: Map<string, SheetPart> }

const workbook = 'xl/workbook.xml'
const relations = 'xl/_rels/workbook.xml.rels'
const day = 86_400_000
// Days of 1899-12-30, from which the serial days of the 1900 system count.
const epoch = Date.UTC(1899, 11, 30)

export async function readXlsx(file: Buffer): Promise<{ ok: true; ledger: Ledger } | Refused> {
  if (file.length > spreadsheetLimit) return refused({ code: 'tooLarge', what: 'file', limit: spreadsheetLimit })
  const unpacked = await unpack(file)
  if (!unpacked.ok) return unpacked
  const { parts, sheets } = unpacked
  const formulas = [...sheets.values()].reduce(
    (sum, sheet) => ({
      filled: sum.filled + sheet.filled,
      cells: sum.cells + sheet.formulas.cells,
      withoutValue: sum.withoutValue + sheet.formulas.withoutValue,
    }),
    { filled: 0, cells: 0, withoutValue: 0 },
  )
  const onlyFormulas = refused({ code: 'formulas', cells: formulas.cells, withoutValue: formulas.withoutValue })
  if (formulas.cells > 0 && formulas.cells === formulas.filled) return onlyFormulas
  let read: { sheet: string; data: unknown[][] }[]
  try {
    read = await readXlsxFile<string | number>(Readable.from(storedZip(parts)), { trim: false, parseNumber: exactNumber })
  } catch {
    return refused({ code: 'damaged', part: workbook })
  }
  const paths = sheetPaths(parts)
  const found: LedgerSheet[] = []
  let filled = false
  for (const [index, { sheet: name, data }] of read.entries()) {
    const part = sheets.get(paths[index] ?? '')
    const rows = filledRows(data ?? [])
    filled ||= rows.length > 0
    const sheet = sheetOf(name, rows, Math.max(0, (part?.lastRow ?? 0) - rows.length))
    if (sheet && sheet.rows.length > 0) found.push(part && part.formulas.cells > 0 ? { ...sheet, formulas: part.formulas } : sheet)
  }
  if (found.length > 0) return { ok: true, ledger: { format: 'xlsx', sheets: found } }
  if (formulas.withoutValue > 0) return onlyFormulas
  return refused(filled ? { code: 'notATable', found: 'text' } : { code: 'empty' })
}

async function unpack(file: Buffer): Promise<({ ok: true } & Parts) | Refused> {
  const listed = listZip(file)
  if (!listed.ok) return listed
  const entries = new Map<string, ZipEntry>()
  for (const entry of listed.entries) if (!entries.has(entry.name)) entries.set(entry.name, entry)
  if (listed.entries.some((entry) => entry.encrypted)) return refused({ code: 'encrypted' })
  if (entries.has('xl/workbook.bin')) return refused({ code: 'oldExcel', found: 'xlsb' })
  if (!entries.has(workbook)) return refused({ code: 'notATable', found: 'archive' })
  const parts = new Map<string, Buffer>()
  const sheets = new Map<string, SheetPart>()
  const take = async (name: string): Promise<Refused | null> => {
    const entry = entries.get(name)
    if (!entry || parts.has(name)) return null
    const part = await unzip(file, entry)
    if (!part.ok) return part
    parts.set(name, part.bytes)
    return null
  }
  for (const name of [workbook, relations]) {
    const fault = await take(name)
    if (fault) return fault
  }
  if (!parts.has(relations)) return refused({ code: 'damaged', part: relations })
  // Without a relation the library looks at the usual place, so that is what it gets.
  for (const name of [...targets(parts, 'sharedStrings'), ...targets(parts, 'styles'), 'xl/sharedStrings.xml', 'xl/styles.xml']) {
    const fault = await take(name)
    if (fault) return fault
  }
  for (const name of targets(parts, 'worksheet')) {
    // The same part as sheet and as something else, or twice as a sheet: made by nobody's spreadsheet program.
    if (parts.has(name)) return refused({ code: 'damaged', part: name })
    const fault = await take(name)
    if (fault) return fault
    const part = parts.get(name)
    if (!part) return refused({ code: 'damaged', part: name })
    const checked = checkSheetPart(name, part)
    if (!checked.ok) return checked
    parts.set(name, checked.sheet.bytes)
    sheets.set(name, checked.sheet)
  }
  return { ok: true, parts, sheets }
}

/** Where the relations of the workbook point for one kind of part, by id. */
function relationsOf(parts: ReadonlyMap<string, Buffer>, kind: string): Map<string, string> {
  const xml = parts.get(relations)?.toString('utf8') ?? ''
  const found = new Map<string, string>()
  for (const [tag] of xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target')
    if (!attribute(tag, 'Type').endsWith(`/relationships/${kind}`) || target === '') continue
    found.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return found
}

function targets(parts: ReadonlyMap<string, Buffer>, kind: string): string[] {
  return [...relationsOf(parts, kind).values()]
}

/** The parts of the sheets in the order of the workbook, which is the order in which the library gives them. */
function sheetPaths(parts: ReadonlyMap<string, Buffer>): string[] {
  const paths = relationsOf(parts, 'worksheet')
  const xml = parts.get(workbook)?.toString('utf8') ?? ''
  const tags = [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag)
  return tags.filter((tag) => attribute(tag, 'name') !== '').map((tag) => paths.get(attribute(tag, 'id')) ?? '')
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find((value) => value !== undefined) ?? ''
}

function filledRows(data: unknown[][]): LedgerRow[] {
  const rows: LedgerRow[] = []
  data.forEach((values, index) => {
    const cells = values.map(cellOf)
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop()
    if (cells.length > 0) rows.push({ line: index + 1, cells })
  })
  return rows
}

function cellOf(value: unknown): string | number {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value instanceof Date ? dateCell(value.getTime()) : ''
}

/** The library's dates are local times written as UTC, cut down to the millisecond before. */
function dateCell(time: number): string | number {
  if (Number.isNaN(time)) return ''
  const serial = (time - epoch) / day
  if (serial >= 0 && serial < 1) return serialToLocal(serial + 1).slice(11)
  // Formatted as a date and no date of this age: a number that somebody painted with the wrong format.
  if (serial < 1 || serial > 110_000) return Math.round(serial * 1e6) / 1e6
  return serialToLocal(serial)
}

/** A number as a number where that loses nothing; 123456789012345678 as its digits, and so 1.23456789012345E+17. */
function exactNumber(text: string): string | number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) return text
  if (/^[-+]?\d+$/.test(text)) return String(value) === text ? value : text
  const scientific = /^(-?)(\d)(?:\.(\d+))?E\+?(\d{1,2})$/i.exec(text)
  if (!scientific || Number.isSafeInteger(value)) return value
  const [, sign = '', first = '', fraction = '', exponent] = scientific
  return fraction.length > Number(exponent) ? value : sign + first + fraction.padEnd(Number(exponent), '0')
}
