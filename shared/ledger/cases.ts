/**
 * Turns the rows of a sheet into cases. Rows that share the mapped number are one case: its values are the distinct values of
 * its rows in order of first appearance, so the order of rows and of `A; B` sets never makes a difference that is none. A row
 * with a cell that cannot be read is left out as a whole and reported: half a row would look like a complete case. Without a
 * number column the number is the digest of the row's content, which makes a second run of the same file find the same cases.
 * Memory is one object per case: values that repeat are one array in memory, shared by all cases, and must not be changed.
 */
import type { MappedColumn, Reading } from './cell-readings.ts'
import { columnsOf, noReading, tidyText } from './cell-readings.ts'
import type { LedgerCounts, LedgerField, LedgerMapping, LedgerRejection, LedgerWarning } from './mapping.ts'
import type { LedgerRow } from './sheet.ts'
import { clean, isClean } from '../text/clean.ts'

type Values = Partial<Record<LedgerField, readonly string[]>>

/** Dates as `parseLedgerDate` gives them, amounts in whole fen; `lines` are the rows of the sheet that the case came from. */
export type LedgerCase = { number: string; lines: readonly number[]; values: Values }

export type LedgerCases = { cases: LedgerCase[]; rejections: LedgerRejection[]; warnings: LedgerWarning[]; counts: LedgerCounts }

/**
 * `headers` of the sheet, in the order of the cells. `digest` turns the text of a row without a number into its number and must
 * be the same on every run. `phantomRows` are those that the reader of the sheet has skipped already.
 */
export type LedgerContext = { headers: readonly string[]; digest: (text: string) => string; phantomRows?: number }

type Growing = { number: string; lines: number[]; values: Values; sets: Map<LedgerField, Set<string>> | null }
type RowReader = { number: MappedColumn | undefined; columns: MappedColumn[]; headers: readonly string[] }
type RowRead = { numbered: Reading; readings: Reading[]; rejections: LedgerRejection[] }

// The longest reply in real data has 7,883 characters. A row of this length is a quote that was never closed, or another file.
const rowLimit = 200_000

export function ledgerCases(rows: Iterable<LedgerRow>, mapping: LedgerMapping, context: LedgerContext): LedgerCases {
  const { headers, digest, phantomRows = 0 } = context
  const mapped = columnsOf(headers, mapping)
  const number = mapped.find((column) => column.field === 'number')
  const reader: RowReader = { number, columns: mapped.filter((column) => column !== number), headers }
  const byHeader = headers.map((header, index) => ({ header, index })).sort((a, b) => (a.header < b.header ? -1 : 1))
  const found = new Map<string, Growing>()
  const rejections: LedgerRejection[] = []
  const warnings: LedgerWarning[] = []
  const counts: LedgerCounts = { rows: 0, phantom: phantomRows, merged: 0, rejected: 0, cases: 0, multiValued: 0, instants: 0 }
  for (const written of rows) {
    const row = cleaned(written, headers, warnings)
    if (row.cells.every((cell) => String(cell).trim() === '')) {
      counts.phantom += 1
      continue
    }
    counts.rows += 1
    const read = readRow(row, reader)
    if (read.rejections.length > 0) {
      counts.rejected += 1
      rejections.push(...read.rejections)
      continue
    }
    for (const { instants } of read.readings) counts.instants += instants
    warnAboutRow(row, reader.columns, read.readings, warnings)
    const key = read.numbered.values[0] ?? digest(contentOf(row, byHeader))
    const known = found.get(key)
    if (known) {
      counts.merged += 1
      known.lines.push(row.line)
      mergeValues(known, valuesOf(reader.columns, read.readings))
    } else {
      found.set(key, { number: key, lines: [row.line], values: valuesOf(reader.columns, read.readings), sets: null })
    }
  }
  return { cases: finish(found, counts), rejections, warnings, counts }
}

/** A row that holds signs nobody sees is taken in without them, and said. */
function cleaned(row: LedgerRow, headers: readonly string[], warnings: LedgerWarning[]): LedgerRow {
  if (row.cells.every((cell) => typeof cell === 'number' || isClean(cell))) return row
  const cells = row.cells.map((cell, index) => {
    if (typeof cell === 'number' || isClean(cell)) return cell
    const text = clean(cell)
    warnings.push({ row: row.line, column: headers[index] ?? '', code: 'unseenStripped', ...(text !== '' && { value: text.slice(0, 80) }) })
    return text
  })
  return { ...row, cells }
}

function readRow(row: LedgerRow, { number, columns, headers }: RowReader): RowRead {
  const tooLong = longCell(row)
  if (tooLong !== null) {
    return { numbered: noReading, readings: [], rejections: [{ row: row.line, column: headers[tooLong] ?? '', code: 'rowTooLong' }] }
  }
  const rejections: LedgerRejection[] = []
  const readCell = (column: MappedColumn) => {
    const reading = column.read(row.cells[column.index] ?? '')
    if (reading.rejection) rejections.push(problem(row, column, reading.rejection))
    return reading
  }
  const numbered = number ? readCell(number) : noReading
  const readings = columns.map(readCell)
  if (!number && rejections.length === 0 && readings.every(({ values }) => values.length === 0)) {
    rejections.push({ row: row.line, column: '', code: 'valuesMissing' })
  }
  return { numbered, readings, rejections }
}

function valuesOf(columns: readonly MappedColumn[], readings: readonly Reading[]): Values {
  const own: Values = {}
  columns.forEach(({ field }, index) => {
    const values = readings[index]?.values ?? []
    if (values.length === 0) return
    const known = own[field]
    own[field] = known === undefined ? values : [...new Set([...known, ...values])]
  })
  return own
}

/** A set per field, made only where rows differ: thousands of rows of one number stay linear. */
function mergeValues(target: Growing, own: Values): void {
  for (const field of Object.keys(own) as LedgerField[]) {
    const values = own[field] ?? []
    const known = target.values[field]
    if (known === values) continue
    const sets = (target.sets ??= new Map())
    const set = sets.get(field) ?? new Set(known)
    for (const value of values) set.add(value)
    sets.set(field, set)
  }
}

function finish(found: Map<string, Growing>, counts: LedgerCounts): LedgerCase[] {
  const cases: LedgerCase[] = []
  for (const { number, lines, values, sets } of found.values()) {
    let several = false
    for (const [field, set] of sets ?? []) {
      if (set.size === (values[field]?.length ?? 0)) continue
      values[field] = [...set]
      several ||= set.size > 1
    }
    if (several) counts.multiValued += 1
    cases.push({ number, lines, values })
  }
  counts.cases = cases.length
  return cases
}

function warnAboutRow(row: LedgerRow, columns: readonly MappedColumn[], readings: readonly Reading[], warnings: LedgerWarning[]): void {
  const received = readings[columns.findIndex((column) => column.field === 'receivedAt')]?.values[0]
  columns.forEach((column, index) => {
    const reading = readings[index]
    if (reading?.warning) warnings.push(problem(row, column, reading.warning))
    if (column.field !== 'closedAt' && column.field !== 'repliedAt') return
    const later = reading?.values[0]
    if (received === undefined || later === undefined || !isBefore(later, received)) return
    warnings.push(problem(row, column, column.field === 'closedAt' ? 'closedBeforeReceived' : 'repliedBeforeReceived'))
  })
}

/** By the day where one side has only a day; an instant and a local time cannot be compared without a zone. */
function isBefore(later: string, earlier: string): boolean {
  if (later.endsWith('Z') !== earlier.endsWith('Z')) return false
  const length = Math.min(later.length, earlier.length)
  return later.slice(0, length) < earlier.slice(0, length)
}

/** By header, so that a file whose columns were moved, or that got an empty one more, has the same content. */
function contentOf(row: LedgerRow, order: readonly { header: string; index: number }[]): string {
  let content = ''
  for (const { header, index } of order) {
    const text = tidyText(String(row.cells[index] ?? ''))
    if (text !== '') content += `${header}\u001f${text}\u001e`
  }
  return content
}

function longCell(row: LedgerRow): number | null {
  let length = 0
  let longest = 0
  row.cells.forEach((cell, index) => {
    if (typeof cell !== 'string') return
    length += cell.length
    if (cell.length > String(row.cells[longest]).length) longest = index
  })
  return length > rowLimit ? longest : null
}

function problem<Code extends string>(row: LedgerRow, column: MappedColumn, code: Code) {
  const value = String(row.cells[column.index] ?? '').slice(0, 80)
  return { row: row.line, column: column.header, code, ...(value === '' ? {} : { value }) }
}
