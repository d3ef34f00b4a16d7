/**
 * A workstation in trouble. Each cycle one trouble: something is tried in it, what it answered is judged, the trouble ends, and the next
 * command has to work. Says `saved ID`, `refused CODE` and `failure WHAT`; ends without closing, as a process that is killed does.
 */
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer } from '../../../shared/log/refusal.ts'
import { platform } from '../../../electron/desk/platform.ts'
import { startUpkeep } from '../../../electron/desk/upkeep.ts'
import { WorkstationHost } from '../../../electron/desk/workstation.ts'
import { restoreFrom } from '../../../electron/store/backup.ts'
import { storeFiles } from '../../../electron/store/files.ts'
import { parseKeyring } from '../../../electron/store/keyring.ts'
import { verifyStore } from '../../../electron/store/verify.ts'
import { randomOf } from '../../sim/random.ts'
import { openRigBranch, registration, rigPassphrase, type RigBranch } from '../branch.ts'
import { trouble, type Trouble } from './disk-trouble.ts'

const branch = JSON.parse(process.argv[2] ?? '{}') as RigBranch
const { next } = randomOf(Number(process.argv[4]))
const fault = process.env['REDRESS_RECORD_FAULT'] ?? ''
const say = (line: string) => writeSync(1, `${line}\n`)
const host = new WorkstationHost({
  folder: branch.folder, platform, emit: () => {},
  shell: { kind: 'loopback', version: '0', importWorker: new URL('file:///nowhere'), backupWorker: new URL('../../../electron/backup-worker.ts', import.meta.url), openPath: () => Promise.resolve(false) },
})
host.signedIn({ desk: openRigBranch(branch), key: Buffer.from(branch.key, 'hex') })
// what a desk does by itself must survive the trouble too
startUpkeep(host)
let tries = 0
let where = ''
const fail = (what: string) => say(`failure ${where}: ${what}`)
process.on('uncaughtException', (error) => fail(`the desk's thread would have ended: ${error.message}`))

/** Tries one command or act; answers its value when it was done. Only these refusals are a true account of the trouble. */
async function tried(input: object, allowed: RegExp): Promise<unknown> {
  const answer: Answer<unknown> = await host.execute(input)
  if (answer.ok) return answer.value
  say(`refused ${answer.refusal.code}`)
  if (!allowed.test(answer.refusal.code)) fail(`${(input as { type: string }).type} answered ${answer.refusal.code} ${JSON.stringify(answer.refusal.params ?? {})}`)
  return undefined
}

const none = /^$/
const full = /^store\.diskFull$/

async function registered(allowed: RegExp): Promise<string | undefined> {
  tries += 1
  const value = (await tried({ type: 'case.register', ...registration(tries) }, allowed)) as { id: string } | undefined
  if (value) say(`saved ${value.id}`)
  return value?.id
}

function readsGoOn(): void {
  for (const [name, input] of [['viewCounts', {}], ['caseQueue', { view: 'open', filters: [], limit: 50 }], ['search', { text: '定损' }]] as const) {
    const answer = host.query(name, input)
    if (!answer.ok) fail(`${name} answered ${answer.refusal.code}`)
  }
}

async function inTrouble(kind: Trouble, work: () => Promise<void>): Promise<void> {
  trouble(fault, kind)
  try {
    await work()
    if (host.open) readsGoOn()
  } finally {
    trouble(fault, {})
  }
}

/** Commands until one is refused, so that the disk fills up inside one. */
const commands = () =>
  inTrouble({ room: next() * 400_000 }, async () => {
    for (let n = 0; n < 30; n += 1) if (!(await registered(full))) break
    await tried({ type: 'setting.save', name: 'draft', value: '正在输入的文字'.repeat(400) }, full)
    await tried({ type: 'workstation.prefer', rowHeight: 32 }, full)
  })

/** The control: what a program that trusts the disk leaves behind. There is room for a part of the line, never for all of it. */
const careless = () =>
  inTrouble({ room: 1 + next() * 1500 }, async () => {
    try {
      appendFileSync(join(branch.folder, 'journal'), `${'a line that is appended without any care '.repeat(40)}.\n`)
    } catch {
      // half of the line is in the file
    }
  })

async function attachment(): Promise<void> {
  const id = await registered(none)
  const bytes = Uint8Array.from({ length: 60_000 }, () => Math.floor(next() * 256))
  let attachmentId: string | undefined
  await inTrouble({ room: next() * 200_000 }, async () => {
    const { fileId } = (await tried({ type: 'file.begin', name: '材料.pdf', size: bytes.length }, none)) as { fileId: string }
    await tried({ type: 'file.append', fileId, bytes }, none)
    attachmentId = ((await tried({ type: 'case.addAttachment', id, fileId, mediaType: 'application/pdf' }, full)) as { attachmentId: string } | undefined)?.attachmentId
  })
  if (!attachmentId) return
  const opened = (await tried({ type: 'case.openAttachment', id, attachmentId }, none)) as { file?: { bytes: Uint8Array } } | undefined
  if (!opened?.file || !Buffer.from(opened.file.bytes).equals(Buffer.from(bytes))) fail('an attachment that was saved is not whole')
}

async function backup(): Promise<void> {
  let file: string | undefined
  const size = host.open ? (host.open.desk.db.handle.prepare('select page_count * page_size as n from pragma_page_count, pragma_page_size').get() as { n: number }).n : 0
  await inTrouble({ room: next() * size * 2.2 }, async () => {
    file = ((await tried({ type: 'workstation.backUp' }, full)) as { file: string } | undefined)?.file
  })
  const { backups } = storeFiles(branch.folder)
  const left = readdirSync(backups).filter((name) => !name.endsWith('.backup'))
  if (left.length > 0) fail(`left behind: ${left.join(', ')}`)
  if (!file) return
  const restored = mkdtempSync(join(tmpdir(), 'redress-restored-'))
  const refusal = restoreFrom(file, rigPassphrase, storeFiles(join(restored, 'store')), platform.newId)
  if (refusal) fail(`a backup that was made does not restore: ${refusal}`)
  rmSync(restored, { recursive: true, force: true })
}

async function passphrase(): Promise<void> {
  const before = readFileSync(storeFiles(branch.folder).keyring, 'utf8')
  await inTrouble({ room: next() * 1300 }, async () => {
    await tried({ type: 'workstation.changePassphrase', old: rigPassphrase, new: rigPassphrase }, full)
  })
  const after = parseKeyring(readFileSync(storeFiles(branch.folder).keyring, 'utf8'))
  if (after?.slots.length !== parseKeyring(before)?.slots.length) fail('the keyring is torn: nobody can open the database')
}

const checkpoint = () =>
  inTrouble({ room: next() * 60_000 }, async () => {
    try {
      host.open?.desk.db.handle.pragma('wal_checkpoint(PASSIVE)')
    } catch {
      // refused is fine; what counts is the store afterwards
    }
    // long enough for upkeep to try its own tidying
    await new Promise((resolve) => setTimeout(resolve, 1200))
  })

const syncing = () =>
  inTrouble({ syncFails: true }, async () => {
    for (let n = 0; n < 3; n += 1) if (await registered(/^store\./)) fail('a command was acknowledged that could not be synced')
  })

const remounted = () => inTrouble({ locked: 2 }, async () => void (await registered(/^store\.(readOnly|damaged)$/)))

/** Signing in where nothing can be written must say why, and must work once it can. */
const signingIn = (kind: Trouble, allowed: RegExp) => async () => {
  await tried({ type: 'workstation.signOut' }, none)
  await inTrouble(kind, async () => void (await tried({ type: 'workstation.signIn', officerId: branch.session.officer.officerId, passphrase: rigPassphrase }, allowed)))
  if (!host.open) await tried({ type: 'workstation.signIn', officerId: branch.session.officer.officerId, passphrase: rigPassphrase }, none)
  if (host.state().phase !== 'open') fail(`the workstation stays ${host.state().phase}`)
}

const troubles: Record<string, () => Promise<void>> = {
  commands, careless, attachment, backup, passphrase, checkpoint, syncing, remounted,
  'signing in, full': signingIn({ room: 0 }, full),
  'signing in, read-only': signingIn({ locked: 1 }, /^store\.readOnly$/),
}

for (let cycle = 0; cycle < Number(process.argv[3]); cycle += 1) {
  const [name, run] = Object.entries(troubles)[cycle % Object.keys(troubles).length] ?? ['commands', commands]
  where = `cycle ${cycle} (${name})`
  try {
    await run()
  } catch (error) {
    fail(`threw ${(error as Error).message}`)
  }
  if (!(await registered(none))) fail('the command after the trouble was not saved')
  if (host.open) {
    const { chain, projections, integrity } = verifyStore(host.open.desk)
    if (!chain.ok || !projections.ok || !integrity.ok) fail(JSON.stringify({ chain, projections, integrity }))
  }
}
process.kill(process.pid, 'SIGKILL')
