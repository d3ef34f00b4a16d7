/**
 * Reads the rows of one worksheet part. Not with the library read-excel-file 9.3.17: after every chunk it copies the rows it has,
 * and where that takes time it makes the chunks smaller, each one call deeper. A sound sheet of 900,000 rows ended after 59 s in
 * "Maximum call stack size exceeded" (17 s here), one of 233,484 took 8 to 36 s by the load of the machine (4 s here), one cell
 * named XFD1048576 makes it fill 17 billion others, and it does not tell formulas from values. The tests hold this reader against
 * it, cell by cell, on real workbooks.
 */
import { setImmediate } from 'node:timers/promises'
import { serialToLocal } from '../../../shared/ledger/dates.ts'
import type { Refused } from '../../../shared/ledger/refusals.ts'
import { refused } from '../../../shared/ledger/refusals.ts'
import type { LedgerRow, SheetFormulas } from '../../../shared/ledger/sheet.ts'
import { cellLimit, columnLimit } from './limits.ts'
import { richText } from './workbook-parts.ts'
import { plainXml, xmlText } from './xml.ts'

export type CellMeaning = { strings: readonly string[]; dateStyles: readonly boolean[]; from1904: boolean }
/** `filled` counts cells that hold a value or a formula; `lastRow` includes the rows that hold nothing. */
export type SheetRows = { rows: LedgerRow[]; lastRow: number; filled: number; formulas: SheetFormulas }

const lastExcelRow = 1_048_576
const lastExcelColumn = 16_384
const days1904 = 1462
// About 30 ms of work between two looks at what else the process has to do.
const rowsAtOnce = 5_000
const rowOrCell = /<((?:\w+:)?)(row|c)(?=[\s/>])([^<>]*)>/g
const attributes = /\s(r|s|t)\s*=\s*["']([^"']*)["']/g

/** @param name of the part, for the refusal */
export async function readSheet(name: string, part: Buffer, meaning: CellMeaning): Promise<({ ok: true } & SheetRows) | Refused> {
  const damaged = refused({ code: 'damaged', part: name })
  // Markup is ASCII: as one byte per character it is scanned at half the memory, and only texts are decoded.
  const xml = plainXml(part.toString('latin1'))
  const data = /<(?:\w+:)?sheetData(?=[\s/>])[^<>]*>/.exec(xml)
  if (!data || /<!DOCTYPE/i.test(xml.slice(0, data.index)) || !/<\/(?:\w+:)?worksheet\s*>\s*$/.test(xml.slice(-200))) return damaged
  const end = data[0].endsWith('/>') ? data.index : xml.search(/<\/(?:\w+:)?sheetData\s*>/)
  if (end < 0) return damaged
  const found: SheetRows = { rows: [], lastRow: 0, filled: 0, formulas: { cells: 0, withoutValue: 0 } }
  const scan = new RegExp(rowOrCell)
  scan.lastIndex = data.index
  let line = 0
  let cells: (string | number)[] = []
  let column = 0
  let total = 0
  const closeRow = () => {
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop()
    if (cells.length > 0) found.rows.push({ line, cells })
    total += cells.length
    cells = []
    column = 0
  }
  for (let tag = scan.exec(xml); tag && tag.index < end; tag = scan.exec(xml)) {
    const [whole, prefix = '', kind, own = ''] = tag
    const { r, s, t } = attributesOf(own)
    if (kind === 'row') {
      closeRow()
      const stated = r === undefined ? line + 1 : Number(r)
      if (!(stated > line && stated <= lastExcelRow)) return damaged
      line = stated
      found.lastRow = line
      if (total > cellLimit) return refused({ code: 'tooLarge', what: 'cells', limit: cellLimit })
      if (line % rowsAtOnce === 0) await setImmediate()
      continue
    }
    const stated = r === undefined ? column + 1 : columnOf(r, line)
    if (!(stated > column && stated <= lastExcelColumn)) return damaged
    column = stated
    if (whole.endsWith('/>')) continue
    const close = xml.indexOf(`</${prefix}c>`, scan.lastIndex)
    if (close < 0 || close > end) return damaged
    const content = xml.slice(scan.lastIndex, close)
    scan.lastIndex = close
    if (content.trim() === '') continue
    found.filled += 1
    const value = /<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)</.exec(content)?.[1] ?? ''
    if (/<(?:\w+:)?f[\s/>]/.test(content)) {
      found.formulas.cells += 1
      if (value === '') found.formulas.withoutValue += 1
    }
    const cell = valueOf(t ?? 'n', s, value, content, meaning)
    if (cell === null) return damaged
    if (cell === '') continue
    if (column > columnLimit) return refused({ code: 'tooLarge', what: 'columns', limit: columnLimit })
    while (cells.length < column - 1) cells.push('')
    cells.push(cell)
  }
  closeRow()
  return { ok: true, ...found }
}

function attributesOf(text: string): { r?: string; s?: string; t?: string } {
  const found: { r?: string; s?: string; t?: string } = {}
  attributes.lastIndex = 0
  for (let match = attributes.exec(text); match; match = attributes.exec(text)) found[match[1] as 'r' | 's' | 't'] = match[2] ?? ''
  return found
}

/** 28 for AB7 in row 7; 0 for anything else. */
function columnOf(address: string, line: number): number {
  let column = 0
  let at = 0
  for (; at < 4; at += 1) {
    const letter = address.charCodeAt(at) - 64
    if (!(letter >= 1 && letter <= 26)) break
    column = column * 26 + letter
  }
  return address.slice(at) === String(line) ? column : 0
}

/** '' for an empty cell or an error (#N/A), null for a reference to nothing. */
function valueOf(type: string, style: string | undefined, value: string, content: string, meaning: CellMeaning): string | number | null {
  switch (type) {
    case 's':
      return value === '' ? '' : (meaning.strings[Number(value)] ?? null)
    case 'inlineStr':
      return richText(utf8(content))
    case 'str':
    case 'd':
      return xmlText(utf8(value)).trim()
    case 'b':
      return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : ''
    case 'e':
      return ''
    case 'n':
      if (value.trim() === '') return ''
      return isDate(style, meaning) ? dateCell(Number(value), meaning.from1904) : exactNumber(value)
    default:
      return null
  }
}

function isDate(style: string | undefined, { dateStyles }: CellMeaning): boolean {
  return style !== undefined && dateStyles[Number(style)] === true
}

function utf8(text: string): string {
  return /[\x80-\xff]/.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text
}

function dateCell(value: number, from1904: boolean): string | number {
  if (!Number.isFinite(value)) return ''
  // A time of day without a date.
  if (value >= 0 && value < 1) return serialToLocal(value + 25_569).slice(11) || '00:00:00'
  const serial = from1904 ? value + days1904 : value
  // Painted as a date and no date of this age: a number with the wrong format.
  return serial < 1 || serial > 110_000 ? exactNumber(String(value)) : serialToLocal(serial)
}

/** A number as a number where that loses nothing; 123456789012345678 as its digits, and so 1.23456789012345E+17. */
function exactNumber(text: string): string | number {
  const value = Number(text)
  if (!Number.isFinite(value)) return xmlText(utf8(text)).trim()
  if (/^[-+]?\d+$/.test(text)) return String(value) === text ? value : text
  const scientific = /^(-?)(\d)(?:\.(\d+))?E\+?(\d{1,2})$/i.exec(text)
  if (!scientific || Number.isSafeInteger(value)) return value
  const [, sign = '', first = '', fraction = '', exponent] = scientific
  return fraction.length > Number(exponent) ? value : sign + first + fraction.padEnd(Number(exponent), '0')
}
