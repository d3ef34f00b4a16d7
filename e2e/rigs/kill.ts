/**
 * R1: a process that works - commands, an import, a backup - is killed at a random moment. Whatever it had said was saved must be there after
 * reopening, whole; whatever it had not said may be there whole or not at all. Control: a store with `synchronous=OFF` and a torn log must be noticed.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, truncateSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyStore } from '../../electron/store/verify.ts'
import { storeFiles } from '../../electron/store/files.ts'
import { foundRigBranch, openRigBranch, type RigBranch } from './branch.ts'
import type { Outcome, Rig } from './rig.ts'

const works = ['commands', 'import', 'backup'] as const

export async function killRig({ cycles, random, say }: Rig): Promise<Outcome> {
  const branch = foundRigBranch(30)
  const failures: string[] = []
  let saved = 0
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const work = works[cycle % works.length] ?? 'commands'
    const acknowledged = await workUntilKilled(branch, work, 5 + Math.floor(random() * 250))
    saved += acknowledged.length
    failures.push(...lost(branch, acknowledged).map((what) => `cycle ${cycle} (${work}): ${what}`))
  }
  say(`${saved} acknowledged commands survived`)
  const control = noticesTruncation(branch)
  rmSync(branch.folder, { recursive: true, force: true })
  return { cycles, failures, control }
}

/** Runs the worker, waits for its first sign of work, kills it some ms later; answers the op ids that it had acknowledged. */
function workUntilKilled(branch: RigBranch, work: string, delay: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-worker.ts'), JSON.stringify(branch), work], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let complaint = ''
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()))
    child.stdout.on('data', (data: Buffer) => {
      if (output === '') setTimeout(() => child.kill('SIGKILL'), delay)
      output += data.toString()
    })
    child.on('exit', (_, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the worker ended by itself: ${complaint}`))
      // the last line may be torn; a torn acknowledgement was not read by anybody
      resolve(output.slice(0, output.lastIndexOf('\n') + 1).split('\n').filter((line) => line.startsWith('saved ')).map((line) => line.slice(6)))
    })
  })
}

function lost(branch: RigBranch, acknowledged: readonly string[]): string[] {
  const desk = openRigBranch(branch)
  try {
    const missing = acknowledged.filter((id) => desk.db.prepare('select 1 from log where entity = ?').get(id) === undefined)
    const { chain, projections, integrity } = verifyStore(desk)
    // an import is one transaction: its cases are all here or none is
    const imported = (desk.db.prepare(`select count(*) as n from log where type = 'case.import'`).get() as { n: number }).n
    return [
      ...missing.map((id) => `lost ${id}`),
      ...(chain.ok ? [] : [`chain broken at ${chain.brokenAt ?? '?'}`]),
      ...(projections.ok ? [] : [`projections differ: ${projections.differing.join(', ')}`]),
      ...(integrity.ok ? [] : [integrity.detail]),
      ...(imported % importedRows === 0 ? [] : [`half an import: ${imported} rows`]),
    ]
  } finally {
    desk.db.close()
  }
}

export const importedRows = 400

function noticesTruncation(branch: RigBranch): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'redress-control-'))
  try {
    cpSync(branch.folder, folder, { recursive: true })
    const { database } = storeFiles(folder)
    rmSync(`${database}-wal`, { force: true })
    truncateSync(database, Math.floor(statSync(database).size / 8192) * 4096)
    return lost({ ...branch, folder }, []).length > 0
  } catch {
    return true
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
