/**
 * Finds the header among the first rows and makes a sheet of the rest. Above the header there may be a title, a date of print
 * or empty rows; below it rows may be shorter or longer. A longer row widens the sheet by a column (列12), so that nothing
 * that was in the file disappears before the user has seen it.
 */
import { parseLedgerDate } from '../../../shared/ledger/dates.ts'
import type { LedgerRow, LedgerSheet } from '../../../shared/ledger/sheet.ts'
import { clean } from '../../../shared/text/clean.ts'

// A title, a company, a period, a print date: real ledgers have up to five lines above the header.
const searched = 20
const window = 60
const longHeader = 100

/** `rows` are filled rows only and are taken over. null where no two columns stand side by side. */
export function sheetOf(name: string, rows: LedgerRow[], phantomRows: number): LedgerSheet | null {
  const first = rows.slice(0, window)
  const widths = first.map(filled).filter((width) => width >= 2).sort((a, b) => a - b)
  const usual = widths[Math.floor((widths.length - 1) / 2)]
  if (usual === undefined) return null
  const at = first.slice(0, searched).findIndex((row) => filled(row) >= Math.max(2, Math.ceil(usual * 0.6)))
  const candidate = rows[Math.max(0, at)]
  const hasHeader = candidate !== undefined && isHeader(candidate)
  let width = 0
  for (const row of rows) width = Math.max(width, row.cells.length)
  const names = hasHeader ? candidate.cells : []
  const data = rows.slice(hasHeader ? at + 1 : Math.max(0, at))
  return { name, headers: uniqueHeaders(names, width), headerRow: hasHeader ? candidate.line : 0, rows: data, phantomRows }
}

function filled(row: LedgerRow): number {
  let count = 0
  for (const cell of row.cells) if (cell !== '') count += 1
  return count
}

/** Names, not data: no dates, no long numbers, no texts. Years and quarters may head a column. */
function isHeader(row: LedgerRow): boolean {
  const cells = row.cells.filter((cell) => cell !== '')
  const data = cells.filter((cell) => {
    const text = String(cell)
    return text.length > longHeader || (/^-?[\d.,]+$/.test(text) && !/^(?:19|20)\d{2}$/.test(text)) || parseLedgerDate(cell, 'mdy').ok
  })
  return data.length < cells.length * 0.2
}

function uniqueHeaders(names: readonly (string | number)[], width: number): string[] {
  const used = new Set<string>()
  const counts = new Map<string, number>()
  return Array.from({ length: width }, (_, index) => {
    const base = clean(String(names[index] ?? '')).replace(/\s+/g, ' ').trim() || `列${index + 1}`
    let header = base
    for (let count = (counts.get(base) ?? 0) + 1; ; count += 1) {
      counts.set(base, count)
      header = count === 1 ? base : `${base} (${count})`
      if (!used.has(header)) break
    }
    used.add(header)
    return header
  })
}
