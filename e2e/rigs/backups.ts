/**
 * R6: backups taken while commands are being saved must restore, each to a state that was true when it was taken.
 * Control: a plain copy of the live file without its write-ahead log must fall short.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAgain } from '../../electron/desk/acts/access.ts'
import type { Desk } from '../../electron/desk/desk.ts'
import { register } from '../../electron/desk/register.ts'
import { backUpTo, restoreFrom } from '../../electron/store/backup.ts'
import { storeFiles } from '../../electron/store/files.ts'
import { openDatabase } from '../../electron/store/database.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { around, foundRigBranch, openRigBranch, registration, rigPassphrase } from './branch.ts'
import type { Outcome, Rig } from './rig.ts'

export async function backupsRig({ cycles, random, say }: Rig): Promise<Outcome> {
  const branch = foundRigBranch(20)
  const desk = openRigBranch(branch)
  const key = Buffer.from(branch.key, 'hex')
  const failures: string[] = []
  let control = false
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const writes = 1 + Math.floor(random() * 5)
    for (let n = 0; n < writes; n += 1) register(desk, registration(cycle * 10 + n))
    const folder = mkdtempSync(join(tmpdir(), 'redress-drill-'))
    const file = join(folder, 'one.backup')
    const entries = desk.log.size()
    backUpTo(desk.db, key, desk.files, file)
    register(desk, registration(cycle * 10 + 9))
    const restored = join(folder, 'restored')
    const refusal = restoreFrom(file, rigPassphrase, storeFiles(restored), desk.platform.newId)
    if (refusal) failures.push(`drill ${cycle}: ${refusal}`)
    else {
      const other = openAgain(around(restored), key, branch.session)
      const check = verifyStore(other)
      if (check.entries !== entries || !check.chain.ok || !check.projections.ok || !check.integrity.ok) failures.push(`drill ${cycle}: ${JSON.stringify(check)} instead of ${entries} entries`)
      other.db.close()
    }
    if (cycle === 0) control = fallsShort(desk, key, join(folder, 'bare.db'))
    rmSync(folder, { recursive: true, force: true })
  }
  say(`${desk.log.size()} entries at the end`)
  desk.db.close()
  rmSync(branch.folder, { recursive: true, force: true })
  return { cycles, failures, control }
}

/** What copying the live file by hand gives: without the write-ahead log it is older than what was saved, or no database at all. */
function fallsShort(desk: Desk, key: Uint8Array, copy: string): boolean {
  copyFileSync(desk.files.database, copy)
  try {
    const bare = openDatabase(copy, key, { readonly: true })
    const entries = (bare.handle.prepare('select count(*) as n from log').get() as { n: number }).n
    bare.close()
    return entries < desk.log.size()
  } catch {
    return true
  }
}
