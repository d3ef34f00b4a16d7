/** XLSX: texts are written as texts, so nothing in a cell can become a formula. */
import writeXlsxFile from 'write-excel-file/node'
import type { ExportRow } from './rows.ts'

/** What a sheet can hold (ECMA-376): a longer ledger is exported as CSV. */
export const sheetRowLimit = 1_048_576

export async function xlsx(names: readonly string[], rows: Iterable<ExportRow>): Promise<Uint8Array> {
  const header = names.map((name) => ({ value: name, fontWeight: 'bold' as const }))
  const body = Array.from(rows, (row) => row.map((value) => (value === '' ? null : { value, type: typeof value === 'number' ? Number : String })))
  return new Uint8Array(await writeXlsxFile([header, ...body] as never, { stickyRowsCount: 1 }).toBuffer())
}
