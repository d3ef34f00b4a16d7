/** The export of a selection: to a file for administrators, as bytes for a window. */
import { closeSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import type { MadeFile } from '../../../shared/contract/acts.ts'
import type { QueueSelection } from '../../../shared/contract/queue.ts'
import { auditOf } from '../../../shared/audit/audit.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import { exportHeader, exportRows } from './rows.ts'
import { xlsx } from './xlsx.ts'

/** Who took how many cases out of the desk stands in the log before they are out. */
function noted(desk: Desk, format: 'csv' | 'xlsx', cases: number, selections: readonly QueueSelection[]): void {
  const saved = execute(desk, [{
    type: 'audit.export', id: auditOf(desk.session.branch.branchId), format, cases, views: selections.map(({ view }) => view), filtered: selections.some(({ filters }) => filters.length > 0),
  }])
  if (!saved.ok) throw new Error(`an export could not be noted: ${saved.refusal.code}`)
}

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
    noted(desk, path.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv', count, selections)
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
  return count
}

export async function exportBytes(desk: Desk, selection: QueueSelection, format: 'csv' | 'xlsx'): Promise<MadeFile> {
  const name = `redress-${selection.view}-${desk.platform.now().slice(0, 10)}.${format}`
  const rows = Array.from(exportRows(desk, selection))
  noted(desk, format, rows.length, [selection])
  if (format === 'xlsx') return { name, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: await xlsx(exportHeader(desk), rows) }
  const lines = [csvLine(exportHeader(desk)), ...rows.map((row) => csvLine(row))]
  return { name, mediaType: 'text/csv', bytes: new TextEncoder().encode(byteOrderMark + lines.join('')) }
}
