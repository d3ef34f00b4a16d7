/**
 * Turns the rows of a sheet into cases. Rows that share the mapped number are one case: its values are the distinct values of
 * its rows in order of first appearance, so the order of rows and of `A; B` sets never makes a difference that is none. A row
 * with a cell that cannot be read is left out as a whole and reported: half a row would look like a complete case. Without a
 * number column the number is the digest of the row's content, which makes a second run of the same file find the same cases.
 * Memory is one object per case: values that repeat are one array in memory, shared by all cases, and must not be changed.
 */
import { amountInFen, unitOfHeader } from './amounts.ts'
import type { DateOrder } from './dates.ts'
import { parseLedgerDate } from './dates.ts'
import { isNoteHeader } from './header-words.ts'
import type { LedgerCounts, LedgerField, LedgerMapping, LedgerRejection, LedgerWarning } from './mapping.ts'
import { setFields } from './mapping.ts'
import { identityPlausible, phonePlausible, tidyIdentity, tidyPhone } from './plausible.ts'
import type { LedgerRow } from './sheet.ts'

type Values = Partial<Record<LedgerField, readonly string[]>>

/** Dates as `parseLedgerDate` gives them, amounts in whole fen; `lines` are the rows of the sheet that the case came from. */
export type LedgerCase = { number: string; lines: readonly number[]; values: Values }

export type LedgerCases = { cases: LedgerCase[]; rejections: LedgerRejection[]; warnings: LedgerWarning[]; counts: LedgerCounts }

type Reading = { values: readonly string[]; instants: number; rejection?: LedgerRejection['code']; warning?: LedgerWarning['code'] }
type Column = { index: number; header: string; field: LedgerField; read: (cell: string | number) => Reading }
type Growing = { number: string; lines: number[]; values: Values; sets: Map<LedgerField, Set<string>> | null }

// The longest reply in real data has 7,883 characters. A row of this length is a quote that was never closed, or another file.
const rowLimit = 200_000
const numberLimit = 100
// Long texts hardly repeat; remembering them would hold the file in memory twice.
const rememberedLength = 64
const rememberedCells = 50_000
const nothing: Reading = { values: [], instants: 0 }
const placeholder = /^(?:[-—–/\\]+|无|無|暂无|暫無|空|n\/?a|null|nil|none|undefined|#n\/a)$/i
const noDateYet = /^(?:未办结|未辦結|未结案|未結案|未答复|未答復|未回复|未回覆|待定|未知|不详|不詳|0000[-/]00[-/]00.*)$/

/**
 * `headers` of the sheet, in the order of the cells. `digest` turns the text of a row without a number into its number and must
 * be the same on every run. `phantomRows` are those that the reader of the sheet has skipped already.
 */
export type LedgerContext = { headers: readonly string[]; digest: (text: string) => string; phantomRows?: number }

export function ledgerCases(rows: Iterable<LedgerRow>, mapping: LedgerMapping, context: LedgerContext): LedgerCases {
  const { headers, digest, phantomRows = 0 } = context
  const columns = columnsOf(headers, mapping)
  const numberColumn = columns.find((column) => column.field === 'number')
  const valueColumns = columns.filter((column) => column !== numberColumn)
  const contentOrder = headers.map((header, index) => ({ header, index })).sort((a, b) => (a.header < b.header ? -1 : 1))
  const found = new Map<string, Growing>()
  const rejections: LedgerRejection[] = []
  const warnings: LedgerWarning[] = []
  const counts: LedgerCounts = { rows: 0, phantom: phantomRows, merged: 0, rejected: 0, cases: 0, multiValued: 0, differing: 0, instants: 0 }

  for (const row of rows) {
    if (row.cells.every((cell) => String(cell).trim() === '')) {
      counts.phantom += 1
      continue
    }
    counts.rows += 1
    const before = rejections.length
    const tooLong = longCell(row)
    if (tooLong !== null) rejections.push({ row: row.line, column: headers[tooLong] ?? String(tooLong + 1), code: 'rowTooLong' })
    const numbered = numberColumn && tooLong === null ? numberColumn.read(row.cells[numberColumn.index] ?? '') : nothing
    if (numberColumn && numbered.rejection) rejections.push(problem(row, numberColumn, numbered.rejection))
    const readings = tooLong === null ? valueColumns.map((column) => column.read(row.cells[column.index] ?? '')) : []
    readings.forEach(({ rejection }, index) => {
      const column = valueColumns[index]
      if (rejection && column) rejections.push(problem(row, column, rejection))
    })
    if (!numberColumn && tooLong === null && rejections.length === before && readings.every(({ values }) => values.length === 0)) {
      rejections.push({ row: row.line, column: '', code: 'valuesMissing' })
    }
    if (rejections.length > before) {
      counts.rejected += 1
      continue
    }
    readings.forEach(({ warning, instants }, index) => {
      const column = valueColumns[index]
      counts.instants += instants
      if (warning && column) warnings.push(problem(row, column, warning))
    })
    warnAboutOrder(row, valueColumns, readings, warnings)
    const number = numbered.values[0] ?? digest(contentOf(row, contentOrder))
    const grown = found.get(number)
    if (grown) {
      grown.lines.push(row.line)
      counts.merged += 1
    }
    const current: Growing = grown ?? { number, lines: [row.line], values: {}, sets: null }
    if (!grown) found.set(number, current)
    addValues(current, valueColumns, readings, grown !== undefined)
  }
  return { cases: finish(found, counts), rejections, warnings, counts }
}

function addValues(target: Growing, columns: readonly Column[], readings: readonly Reading[], merging: boolean): void {
  const own: Values = merging ? {} : target.values
  columns.forEach(({ field }, index) => {
    const values = readings[index]?.values ?? []
    if (values.length === 0) return
    const known = own[field]
    own[field] = known === undefined ? values : [...new Set([...known, ...values])]
  })
  if (!merging) return
  for (const { field } of columns) {
    const values = own[field]
    if (values === undefined) continue
    const known = target.values[field]
    if (known === values) continue
    // A set per field, made only where rows differ: thousands of rows of one number stay linear.
    const sets = (target.sets ??= new Map())
    const set = sets.get(field) ?? new Set(known)
    for (const value of values) set.add(value)
    sets.set(field, set)
  }
}

function finish(found: Map<string, Growing>, counts: LedgerCounts): LedgerCase[] {
  const cases: LedgerCase[] = []
  for (const { number, lines, values, sets } of found.values()) {
    let differs = false
    for (const [field, set] of sets ?? []) {
      if (set.size === (values[field]?.length ?? 0)) continue
      values[field] = [...set]
      differs = true
    }
    if (differs) counts.differing += 1
    for (const field in values) {
      if ((values[field as LedgerField]?.length ?? 0) > 1) {
        counts.multiValued += 1
        break
      }
    }
    cases.push({ number, lines, values })
  }
  counts.cases = cases.length
  return cases
}

function columnsOf(headers: readonly string[], mapping: LedgerMapping): Column[] {
  const fields = new Map(Object.entries(mapping.columns))
  return headers.flatMap((header, index) => {
    const field = fields.get(header)
    return field ? [{ index, header, field, read: remembering(readerOf(field, header, mapping.dateOrder)) }] : []
  })
}

/** Repeated cells are read once and share their values. */
function remembering(read: (cell: string | number) => Reading): (cell: string | number) => Reading {
  const known = new Map<string | number, Reading>()
  return (cell) => {
    if (typeof cell === 'string' && cell.length > rememberedLength) return read(cell)
    const old = known.get(cell)
    if (old) return old
    const reading = read(cell)
    if (known.size < rememberedCells) known.set(cell, reading)
    return reading
  }
}

function readerOf(field: LedgerField, header: string, order: DateOrder): (cell: string | number) => Reading {
  switch (field) {
    case 'number':
      return readNumber
    case 'receivedAt':
    case 'closedAt':
    case 'repliedAt':
      return (cell) => readDate(cell, order)
    case 'amount': {
      const unit = unitOfHeader(header)
      return (cell) => {
        if (isBlank(cell)) return nothing
        const fen = amountInFen(cell, unit)
        return fen === null ? rejected('amountUnreadable') : one(fen)
      }
    }
    case 'complainant.phone':
      return (cell) => {
        const phones = isBlank(cell) ? [] : split(String(cell), /[;；,，、\n]|\/(?=\s*[+\d])/).map(tidyPhone)
        return phones.every(phonePlausible) ? many(phones) : { ...many(phones), warning: 'phoneImplausible' }
      }
    case 'complainant.identity':
      return (cell) => {
        const identity = isBlank(cell) ? '' : tidyIdentity(String(cell))
        return identity === '' || identityPlausible(identity) ? one(identity) : { ...one(identity), warning: 'identityImplausible' }
      }
    case 'request':
    case 'facts':
    case 'reply':
      return (cell) => one(tidyText(String(cell)))
    case 'note': {
      const label = isNoteHeader(header) ? '' : `${header}: `
      return (cell) => {
        const text = tidyText(String(cell))
        return text === '' ? nothing : one(label + text)
      }
    }
    default:
      return setFields.has(field)
        ? (cell) => (isBlank(cell) ? nothing : many(split(String(cell), /[;；\n]/).map(tidyWord)))
        : (cell) => (isBlank(cell) ? nothing : one(tidyWord(String(cell))))
  }
}

function readNumber(cell: string | number): Reading {
  // 328175.0 is what some exports make of the whole number 328175.
  const number = tidyWord(String(cell)).normalize('NFKC').replace(/^'/, '').replace(/^(\d+)\.0+$/, '$1')
  if (number === '' || placeholder.test(number)) return rejected('numberMissing')
  return number.length > numberLimit ? rejected('numberTooLong') : one(number)
}

function readDate(cell: string | number, order: DateOrder): Reading {
  if (isBlank(cell) || noDateYet.test(String(cell).trim())) return nothing
  const date = parseLedgerDate(cell, order)
  if (!date.ok) return rejected('dateUnreadable')
  return { values: [date.value], instants: date.kind === 'instant' ? 1 : 0 }
}

function warnAboutOrder(row: LedgerRow, columns: readonly Column[], readings: readonly Reading[], warnings: LedgerWarning[]): void {
  const received = readings[columns.findIndex((column) => column.field === 'receivedAt')]?.values[0]
  if (received === undefined) return
  columns.forEach((column, index) => {
    if (column.field !== 'closedAt' && column.field !== 'repliedAt') return
    const later = readings[index]?.values[0]
    if (later === undefined || !isBefore(later, received)) return
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

function problem<Code extends string>(row: LedgerRow, column: Column, code: Code) {
  const value = String(row.cells[column.index] ?? '').slice(0, 80)
  return { row: row.line, column: column.header, code, ...(value === '' ? {} : { value }) }
}

function split(text: string, border: RegExp): string[] {
  return border.test(text) ? text.split(border) : [text]
}

function tidyWord(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function tidyText(text: string): string {
  // Control characters come out of mainframes and mail, and mean nothing.
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '').trim()
}

function isBlank(cell: string | number): boolean {
  if (typeof cell === 'number') return false
  const text = cell.trim()
  return text === '' || placeholder.test(text)
}

function one(value: string): Reading {
  return value === '' ? nothing : { values: [value], instants: 0 }
}

function many(values: readonly string[]): Reading {
  const distinct = [...new Set(values)].filter((value) => value !== '')
  return distinct.length === 0 ? nothing : { values: distinct, instants: 0 }
}

function rejected(rejection: LedgerRejection['code']): Reading {
  return { values: [], instants: 0, rejection }
}
