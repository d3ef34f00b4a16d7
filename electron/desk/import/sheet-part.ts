/**
 * Looks over the XML of a worksheet before the library reads it. The library fills every gap between cells, so one cell named
 * XFD1048576 would make it build 17 billion; it needs an address on each cell and reads ISO dates in the host's time zone; and it
 * does not tell formulas from values. So: extents are bounded, addresses added, ISO dates made text, formulas counted, and the
 * empty rows below the last filled one (64,707 in a real file) cut off before anybody parses them.
 */
import type { Refused } from '../../../shared/ledger/refusals.ts'
import { refused } from '../../../shared/ledger/refusals.ts'
import type { SheetFormulas } from '../../../shared/ledger/sheet.ts'
import { cellLimit, columnLimit } from './limits.ts'

/** `filled` counts cells that hold a value or a formula; `lastRow` includes the rows that hold nothing. */
export type SheetPart = { bytes: Buffer; lastRow: number; filled: number; formulas: SheetFormulas }

const lastExcelRow = 1_048_576
const rowOrCell = /<((?:\w+:)?)(row|c)\b([^>]*)>/g
const address = /\sr\s*=\s*["']([A-Z]{1,3})([1-9]\d{0,6})["']/
const rowNumber = /\sr\s*=\s*["']([1-9]\d{0,6})["']/

export function checkSheetPart(name: string, part: Buffer): { ok: true; sheet: SheetPart } | Refused {
  const damaged = refused({ code: 'damaged', part: name })
  // All that matters here is ASCII, so one byte is one character and no decoding is paid for.
  let xml = part.toString('latin1')
  const head = xml.slice(0, Math.max(0, xml.search(/<(?:\w+:)?row\b/)) || xml.length)
  // A comment or CDATA could show the library another document than this look does. No program writes them here.
  if (/<!--|<!\[CDATA\[|<!DOCTYPE/.test(xml) || !/<(?:\w+:)?sheetData[\s/>]/.test(head)) return damaged
  const dated = xml.replace(/(<(?:\w+:)?c\b[^>]*\st\s*=\s*["'])d(["'])/g, '$1str$2')
  let changed = dated.length !== xml.length
  xml = dated
  const found = { lastRow: 0, filledRow: 0, filledEnd: 0, column: 0, filled: 0, formulas: 0, withoutValue: 0 }
  let row = 0
  let column = 0
  let missing = false
  rowOrCell.lastIndex = 0
  for (let tag = rowOrCell.exec(xml); tag; tag = rowOrCell.exec(xml)) {
    const [whole, prefix = '', kind, attributes = ''] = tag
    if (kind === 'row') {
      const stated = rowNumber.exec(attributes)
      if (!stated && /\sr\s*=/.test(attributes)) return damaged
      row = stated ? Number(stated[1]) : row + 1
      column = 0
      if (row > lastExcelRow) return damaged
      found.lastRow = Math.max(found.lastRow, row)
      continue
    }
    const stated = address.exec(attributes)
    if (!stated && /\sr\s*=/.test(attributes)) return damaged
    if (stated && Number(stated[2]) !== row) return damaged
    missing ||= !stated
    column = stated ? columnOf(stated[1] ?? '') : column + 1
    if (whole.endsWith('/>')) continue
    const content = contentStart(xml, rowOrCell.lastIndex)
    if (xml.startsWith(`</${prefix}c>`, content)) continue
    found.filled += 1
    found.filledRow = row
    found.filledEnd = content
    found.column = Math.max(found.column, column)
    if (!xml.startsWith(`<${prefix}f`, content)) continue
    found.formulas += 1
    const end = xml.indexOf(`</${prefix}c>`, content)
    if (!/<(?:\w+:)?v[^>]*>[^<]/.test(xml.slice(content, end < 0 ? content : end))) found.withoutValue += 1
  }
  if (found.column > columnLimit) return refused({ code: 'tooLarge', what: 'columns', limit: columnLimit })
  if (found.filledRow * found.column > cellLimit) return refused({ code: 'tooLarge', what: 'cells', limit: cellLimit })
  const phantom = xml.slice(found.filledEnd).search(/<\/(?:\w+:)?row>/)
  const rest = phantom < 0 ? -1 : xml.slice(found.filledEnd + phantom).search(/<(?:\w+:)?row\b/)
  const close = xml.search(/<\/(?:\w+:)?sheetData>/)
  if (rest > 0 && close > found.filledEnd + phantom + rest) {
    xml = xml.slice(0, found.filledEnd + phantom + rest) + xml.slice(close)
    changed = true
  }
  const bytes = missing ? Buffer.from(withAddresses(xml), 'latin1') : changed ? Buffer.from(xml, 'latin1') : part
  const formulas = { cells: found.formulas, withoutValue: found.withoutValue }
  return { ok: true, sheet: { bytes, lastRow: found.lastRow, filled: found.filled, formulas } }
}

function contentStart(xml: string, at: number): number {
  let start = at
  while (start < xml.length && xml.charCodeAt(start) <= 32) start += 1
  return start
}

function withAddresses(xml: string): string {
  let row = 0
  let column = 0
  return xml.replace(rowOrCell, (whole: string, prefix: string, kind: string, attributes: string) => {
    const stated = kind === 'row' ? rowNumber.exec(attributes) : address.exec(attributes)
    if (kind === 'row') {
      row = stated ? Number(stated[1]) : row + 1
      column = 0
      return stated ? whole : `<${prefix}row r="${row}"${attributes}>`
    }
    column = stated ? columnOf(stated[1] ?? '') : column + 1
    return stated ? whole : `<${prefix}c r="${columnName(column)}${row}"${attributes}>`
  })
}

function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return rest > 0 ? columnName(rest) + letter : letter
}
