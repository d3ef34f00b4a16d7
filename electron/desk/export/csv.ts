/** CSV as spreadsheets in China open it without asking: UTF-8 with a byte order mark, CRLF, every field quoted when it needs to be. */
import { neutral, type ExportRow } from './rows.ts'

const quoted = (cell: string | number): string => {
  const text = String(neutral(cell))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvLine = (row: ExportRow): string => `${row.map(quoted).join(',')}\r\n`
export const byteOrderMark = '\ufeff'
