/**
 * From the start of the process to a queue that can be worked in: the loopback shell starts on the kept branch, a window of a running browser opens
 * it, a passphrase is typed within a second, the first row is drawn. The second of typing is not counted, nor the browser's own start. The window
 * keeps its profile, as an officer's does: the very first start, in which nothing was read or compiled before, is told apart from the others.
 * The derivation of the key is measured beside it: it is slow on purpose, and no faster program would shorten it.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { branchOf, benchPassphrase } from './branch.ts'
import { storeFiles } from '../electron/store/files.ts'
import { readKeyring, unwrap } from '../electron/store/keyring.ts'
import { openWindow, signIn, Workstation } from './window.ts'

const runs = 8
/** ms; somebody who types fast */
const typing = 1000

export async function coldOpenBench(cases: number): Promise<Record<string, number>> {
  const { open, folder } = branchOf(cases)
  // the window begins with the list, not where another bench left it
  open.desk.db.handle.exec(`delete from setting where name like 'window/%'`)
  open.desk.db.close()
  const profile = mkdtempSync(join(tmpdir(), 'redress-window-'))
  rmSync(storeFiles(folder).compiled, { recursive: true, force: true })
  const all: { address: number; field: number; entering: number; whole: number }[] = []
  try {
    for (let run = 0; run < runs; run += 1) {
      const { page, close } = await openWindow(profile)
      const start = Date.now()
      const workstation = new Workstation(folder)
      const where = await workstation.address
      const address = Date.now() - start
      const drawn = await signIn(page, where, typing)
      const field = drawn.field - start
      const entering = drawn.rows - drawn.typed
      all.push({ address, field, entering, whole: field + entering })
      // what it has compiled is written when nothing else is to be done
      await page.waitForTimeout(2000)
      await close()
      await workstation.close()
    }
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  const [first, ...others] = all
  const of = (name: 'address' | 'field' | 'entering' | 'whole') => others.map((run) => run[name])
  return {
    'process start to the first rows, p50 ms': middle(of('whole')),
    'process start to the first rows, worst ms': Math.round(Math.max(...of('whole'))),
    'the very first start, ms': first?.whole ?? 0,
    'of it: process start to the address, p50 ms': middle(of('address')),
    'of it: process start to the passphrase field, p50 ms': middle(of('field')),
    'of it: passphrase entered to the first rows, p50 ms': middle(of('entering')),
    'of it: argon2id of the passphrase, p50 ms': middle(derivations(folder)),
  }
}

function derivations(folder: string): number[] {
  const keyring = readKeyring(storeFiles(folder).keyring)
  const officer = keyring?.slots[0]?.id
  if (!keyring || !officer) throw new Error('the branch has no keyring')
  return Array.from({ length: 5 }, () => {
    const start = performance.now()
    unwrap(keyring, officer, benchPassphrase)
    return performance.now() - start
  })
}

const middle = (times: readonly number[]): number => Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0)
