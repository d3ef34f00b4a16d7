/**
 * Reads every sheet of a workbook (.xlsx, .xlsm). Sizes and checksums are looked at before anything is unpacked or parsed. Long
 * digit strings keep every digit, dates become local ISO text, a formula counts as the value that it had when the file was saved;
 * a workbook of nothing but formulas is refused, because such values may be years old. The host's time zone plays no part.
 */
import type { Refused } from '../../../shared/ledger/refusals.ts'
import { refused } from '../../../shared/ledger/refusals.ts'
import type { Ledger, LedgerSheet } from '../../../shared/ledger/sheet.ts'
import { sheetOf } from './header-row.ts'
import { spreadsheetLimit } from './limits.ts'
import type { CellMeaning } from './read-sheet.ts'
import { readSheet } from './read-sheet.ts'
import { countsFrom1904, dateStyles, relationPaths, sharedStrings, workbookSheets } from './workbook-parts.ts'
import type { ZipEntry } from './zip.ts'
import { listZip, unzip } from './zip.ts'

const workbookPath = 'xl/workbook.xml'
const relationsPath = 'xl/_rels/workbook.xml.rels'

export async function readXlsx(file: Buffer): Promise<{ ok: true; ledger: Ledger } | Refused> {
  if (file.length > spreadsheetLimit) return refused({ code: 'tooLarge', what: 'file', limit: spreadsheetLimit })
  const listed = listZip(file)
  if (!listed.ok) return listed
  const entries = new Map(listed.entries.map((entry) => [entry.name, entry]))
  if (listed.entries.some((entry) => entry.encrypted)) return refused({ code: 'encrypted' })
  if (entries.has('xl/workbook.bin')) return refused({ code: 'oldExcel', found: 'xlsb' })
  if (!entries.has(workbookPath)) return refused({ code: 'notATable', found: 'archive' })
  const workbook = await textOf(file, entries, workbookPath)
  if (!workbook.ok) return workbook
  const relations = await textOf(file, entries, relationsPath)
  if (!relations.ok) return relations
  const meaning = await meaningOf(file, entries, workbook.text, relations.text)
  if (!meaning.ok) return meaning
  return readSheets(file, entries, workbookSheets(workbook.text, relations.text), meaning)
}

async function readSheets(
  file: Buffer,
  entries: ReadonlyMap<string, ZipEntry>,
  sheets: readonly { name: string; path: string }[],
  meaning: CellMeaning,
): Promise<{ ok: true; ledger: Ledger } | Refused> {
  const found: LedgerSheet[] = []
  const sum = { filled: 0, cells: 0, withoutValue: 0, rows: 0 }
  for (const { name, path } of sheets) {
    const part = await bytesOf(file, entries, path)
    if (!part.ok) return part
    const read = await readSheet(path, part.bytes, meaning)
    if (!read.ok) return read
    const { rows, lastRow, filled, formulas } = read
    sum.filled += filled
    sum.cells += formulas.cells
    sum.withoutValue += formulas.withoutValue
    sum.rows += rows.length
    const sheet = sheetOf(name, rows, Math.max(0, lastRow - rows.length))
    if (sheet && sheet.rows.length > 0) found.push(formulas.cells > 0 ? { ...sheet, formulas } : sheet)
  }
  const onlyFormulas = sum.cells > 0 && sum.cells === sum.filled
  // Headers as text and every value a formula that was never computed leaves nothing to read either.
  if (onlyFormulas || (found.length === 0 && sum.withoutValue > 0)) {
    return refused({ code: 'formulas', cells: sum.cells, withoutValue: sum.withoutValue })
  }
  if (found.length > 0) return { ok: true, ledger: { format: 'xlsx', sheets: found } }
  return refused(sum.rows > 1 ? { code: 'notATable', found: 'text' } : { code: 'empty' })
}

async function meaningOf(
  file: Buffer,
  entries: ReadonlyMap<string, ZipEntry>,
  workbook: string,
  relations: string,
): Promise<({ ok: true } & CellMeaning) | Refused> {
  const texts: string[] = []
  for (const [kind, usual] of [['sharedStrings', 'xl/sharedStrings.xml'], ['styles', 'xl/styles.xml']] as const) {
    const [path = usual] = relationPaths(relations, kind).values()
    // A workbook of numbers alone needs neither.
    const part = entries.has(path) ? await textOf(file, entries, path) : { ok: true as const, text: '' }
    if (!part.ok) return part
    texts.push(part.text)
  }
  const [strings = '', styles = ''] = texts
  return { ok: true, strings: sharedStrings(strings), dateStyles: dateStyles(styles), from1904: countsFrom1904(workbook) }
}

async function textOf(file: Buffer, entries: ReadonlyMap<string, ZipEntry>, path: string): Promise<{ ok: true; text: string } | Refused> {
  const part = await bytesOf(file, entries, path)
  return part.ok ? { ok: true, text: part.bytes.toString('utf8') } : part
}

async function bytesOf(file: Buffer, entries: ReadonlyMap<string, ZipEntry>, path: string): Promise<{ ok: true; bytes: Buffer } | Refused> {
  const entry = entries.get(path)
  return entry ? unzip(file, entry) : refused({ code: 'damaged', part: path })
}
