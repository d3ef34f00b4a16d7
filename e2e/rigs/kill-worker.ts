/** Works on a branch until it is killed; says `saved <entity>` only after the desk has. */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { LedgerSession } from '../../electron/desk/import/ledger-session.ts'
import { register } from '../../electron/desk/register.ts'
import { backUpTo } from '../../electron/store/backup.ts'
import { tidyStep } from '../../electron/store/tidy.ts'
import { openRigBranch, registration, type RigBranch } from './branch.ts'
import { importedRows } from './kill.ts'

const branch = JSON.parse(process.argv[2] ?? '{}') as RigBranch
const work = process.argv[3]
const desk = openRigBranch(branch)
const say = (line: string) => writeSync(1, `${line}\n`)
say('working')

for (let n = 0; ; n += 1) {
  if (work === 'commands') {
    const registered = register(desk, registration(n))
    if (!registered.ok) throw new Error(registered.refusal.code)
    say(`saved ${registered.value.id}`)
    tidyStep(desk.db)
  } else if (work === 'backup') {
    backUpTo(desk.db, Buffer.from(branch.key, 'hex'), desk.files, join(branch.folder, `rig-${process.pid}-${n}.backup`))
    say('backed up')
  } else {
    const rows = Array.from({ length: importedRows }, (_, row) => `L${process.pid}-${n}-${row},2026-09-01,张三,理赔太慢 ${row}`)
    const ledger = await LedgerSession.open(desk, 'rig.csv', new TextEncoder().encode(`编号,受理时间,投诉人,内容\n${rows.join('\n')}\n`))
    const guess = ledger.ok ? ledger.value.guess(undefined) : ledger
    if (!ledger.ok || !guess.ok) throw new Error('the ledger of the rig does not open')
    const report = ledger.value.import(guess.value.sheet, guess.value.mapping, true, { progress: () => {}, cancelled: () => false })
    if (!report.ok || report.value.created !== importedRows) throw new Error('the ledger of the rig was not imported')
    say('imported')
  }
}
