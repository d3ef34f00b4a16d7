/**
 * From the start of the process to a queue that can be worked in: the loopback shell starts on the kept branch, a page of a running browser with an
 * empty cache opens it, the passphrase is entered as soon as its field is there, the first row is drawn. The browser's own start is not in it, nor
 * the time in which the passphrase is typed.
 * The derivation of the key is measured beside it: it is slow on purpose, and no faster program would shorten it.
 */
import { branchOf, benchPassphrase } from './branch.ts'
import { storeFiles } from '../electron/store/files.ts'
import { readKeyring, unwrap } from '../electron/store/keyring.ts'
import { openBrowser, openPage, signIn, Workstation } from './window.ts'

const runs = 7

export async function coldOpenBench(cases: number): Promise<Record<string, number>> {
  const { open, folder } = branchOf(cases)
  // the window begins with the list, not where another bench left it
  open.desk.db.handle.exec(`delete from setting where name like 'window/%'`)
  open.desk.db.close()
  const browser = await openBrowser()
  const whole: number[] = []
  const address: number[] = []
  const field: number[] = []
  const entering: number[] = []
  try {
    for (let run = 0; run < runs; run += 1) {
      const page = await openPage(browser)
      const start = Date.now()
      const workstation = new Workstation(folder)
      const where = await workstation.address
      address.push(Date.now() - start)
      const drawn = await signIn(page, where)
      field.push(drawn.field - start)
      entering.push(drawn.rows - drawn.typed)
      // the hand that types is not the program's
      whole.push(drawn.field - start + drawn.rows - drawn.typed)
      await page.context().close()
      await workstation.close()
    }
  } finally {
    await browser.close()
  }
  const derivation = derivations(folder)
  return {
    'process start to the first rows, p50 ms': middle(whole),
    'process start to the first rows, worst ms': Math.round(Math.max(...whole)),
    'of it: process start to the address, p50 ms': middle(address),
    'of it: process start to the passphrase field, p50 ms': middle(field),
    'of it: passphrase entered to the first rows, p50 ms': middle(entering),
    'of it: argon2id of the passphrase, p50 ms': middle(derivation),
    'without argon2id, p50 ms': middle(whole) - middle(derivation),
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
