/** The export of a selection: to a file for administrators, as bytes for a window. */
import { closeSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import type { MadeFile } from '../../../shared/contract/acts.ts'
import type { QueueSelection } from '../../../shared/contract/queue.ts'
import type { Desk } from '../desk.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import { exportHeader, exportRows } from './rows.ts'
import { xlsx } from './xlsx.ts'

/** Writes `path` whole or not at all; answers how many cases it holds. */
export async function exportTo(desk: Desk, selections: readonly QueueSelection[], path: string): Promise<number> {
  const unfinished = `${path}.new`
  let count = 0
  function* counted() {
    for (const selection of selections) {
      for (const row of exportRows(desk, selection)) {
        count += 1
        yield row
      }
    }
  }
  try {
    if (path.toLowerCase().endsWith('.xlsx')) writeFileSync(unfinished, await xlsx(exportHeader(desk), counted()), { mode: 0o600 })
    else {
      const file = openSync(unfinished, 'w', 0o600)
      writeSync(file, byteOrderMark + csvLine(exportHeader(desk)))
      for (const row of counted()) writeSync(file, csvLine(row))
      closeSync(file)
    }
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
  return count
}

export async function exportBytes(desk: Desk, selection: QueueSelection, format: 'csv' | 'xlsx'): Promise<MadeFile> {
  const name = `redress-${selection.view}-${desk.platform.now().slice(0, 10)}.${format}`
  if (format === 'xlsx') return { name, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: await xlsx(exportHeader(desk), exportRows(desk, selection)) }
  const lines = [csvLine(exportHeader(desk)), ...Array.from(exportRows(desk, selection), csvLine)]
  return { name, mediaType: 'text/csv', bytes: new TextEncoder().encode(byteOrderMark + lines.join('')) }
}
