/** One filled row of a sheet. `line` is the row number that a spreadsheet program shows; trailing empty cells may be left out. */
export type LedgerRow = { line: number; cells: (string | number)[] }

/** Cells that hold a formula, and how many of these were saved without the value that they had. */
export type SheetFormulas = { cells: number; withoutValue: number }

/**
 * A sheet as it was read, before anything is mapped. `headers` are unique and never empty; `headerRow` is 0 where the sheet
 * has no header row (the headers are then 列1, 列2 ...). Dates of a spreadsheet are local ISO text (`2021-03-02T21:41:26`).
 */
export type LedgerSheet = {
  name: string
  headers: string[]
  headerRow: number
  rows: LedgerRow[]
  phantomRows: number
  formulas?: SheetFormulas
}

export type Ledger = { format: 'csv' | 'xlsx'; encoding?: string; delimiter?: string; sheets: LedgerSheet[] }
