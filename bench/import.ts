/** The import of real ledgers, when they are there (../shared/data beside the project): reading, deciding, writing, indexing. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setUp } from '../electron/desk/acts/access.ts'
import { LedgerSession } from '../electron/desk/import/ledger-session.ts'
import { around, benchPassphrase } from './branch.ts'

const data = join(import.meta.dirname, '..', '..', 'shared', 'data', 'texas-insurance')
const files = [['complaints-2022-2023.csv', 35_111], ['complaints-2011-2023.csv.gz', 233_484]] as const

export async function importBench(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {}
  for (const [name, rows] of files) {
    const path = join(data, name)
    if (!existsSync(path)) {
      console.log(`  ${name} is not here: skipped`)
      continue
    }
    const folder = mkdtempSync(join(tmpdir(), 'redress-import-'))
    const founded = setUp(around(folder), { type: 'workstation.setUp', language: 'zh-CN', branchName: '测量', officerName: '测量', passphrase: benchPassphrase })
    if (!founded.ok) throw new Error(founded.refusal.code)
    const { desk } = founded.value.open
    const start = performance.now()
    const ledger = await LedgerSession.open(desk, name, readFileSync(path))
    if (!ledger.ok) throw new Error(ledger.refusal.code)
    const guess = ledger.value.guess(undefined)
    if (!guess.ok) throw new Error(guess.refusal.code)
    const report = ledger.value.import(guess.value.sheet, guess.value.mapping, true, { progress: () => {}, cancelled: () => false })
    if (!report.ok || report.value.created !== rows) throw new Error('the import did not create every row')
    figures[`${rows} rows imported s`] = Math.round((performance.now() - start) / 10) / 100
    desk.db.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return figures
}
