/** What the import wizard shows: the sheets of an opened ledger, the guess, the preview, the report. */
import type { SheetFormulas } from '../ledger/sheet.ts'
import type { LedgerField, LedgerMapping, LedgerRejection, LedgerWarning } from '../ledger/mapping.ts'

export interface OpenedLedger {
  fileId: string
  name: string
  format: 'csv' | 'xlsx'
  encoding?: string
  delimiter?: string
  sheets: LedgerSheet[]
}

export interface LedgerSheet {
  name: string
  headers: string[]
  headerRow: number
  rowCount: number
  /** the first rows, as text */
  sample: { line: number; cells: string[] }[]
  guess: LedgerMapping
  /** why each column was guessed */
  reasons: Record<string, 'header' | 'content' | 'none'>
  /** cells that hold formulas: their saved values are read, and those without one are empty */
  formulas?: SheetFormulas
  /** a mapping saved earlier under a name whose headers are these */
  saved?: { name: string; mapping: LedgerMapping }
}

export interface LedgerPreviewCase {
  number: string
  lines: number[]
  values: Partial<Record<LedgerField, string[]>>
  fate: 'create' | 'update' | 'unchanged'
}

export interface LedgerCounts {
  /** rows that hold anything */
  read: number
  /** rows of the sheet without a single value */
  phantom: number
  created: number
  updated: number
  unchanged: number
  /** rows that joined a case which another row of this file had opened */
  merged: number
  /** cases in which a field has several values, because rows differed */
  multiValued: number
  rejected: number
}

export interface LedgerPreview {
  counts: LedgerCounts
  cases: LedgerPreviewCase[]
  rejections: LedgerRejection[]
  warnings: LedgerWarning[]
}

export interface LedgerReport extends LedgerCounts {
  file: string
  sheet: string
  mapping: LedgerMapping
  guessed: boolean
  /** columns that hold something and have no field: what stands in them is in no case */
  leftOut: string[]
  rejections: LedgerRejection[]
  warnings: LedgerWarning[]
  /** what was created or updated, case by case, for the downloadable report */
  cases: { number: string; lines: number[]; fate: 'created' | 'updated' | 'unchanged' }[]
}
