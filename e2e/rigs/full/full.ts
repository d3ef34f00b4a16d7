/**
 * R3: the disk is full (at any byte: writes may end short), syncing fails, the folder is read-only. Everything that is tried then must answer a
 * value or a typed refusal, reads go on, nothing is half written, and when the trouble is over the next command works. The recorder makes the
 * troubles inside the worker (recorder.c), so no file system has to be mounted. Control: a journal that is simply appended to must end up torn.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyStore } from '../../../electron/store/verify.ts'
import { foundRigBranch, openRigBranch } from '../branch.ts'
import type { Outcome, Rig } from '../rig.ts'
import { buildRecorder, noRecorder } from '../power/trace.ts'

export async function fullRig({ cycles, random, say }: Rig): Promise<Outcome> {
  const library = buildRecorder()
  if (!library) return { cycles: 0, failures: [], control: false, skipped: noRecorder }
  const branch = foundRigBranch(20)
  const aside = mkdtempSync(join(tmpdir(), 'redress-full-'))
  const fault = join(aside, 'fault')
  writeFileSync(fault, Buffer.alloc(24, 0xff).fill(0, 8))
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath, [join(import.meta.dirname, 'worker.ts'), JSON.stringify(branch), String(cycles), String(Math.floor(random() * 2 ** 31))],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, LD_PRELOAD: library, REDRESS_RECORD_FOLDER: branch.folder, REDRESS_RECORD_FAULT: fault } },
  )
  const lines = stdout.split('\n')
  const after = (word: string) => lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))
  const failures = after('failure')
  if (signal !== 'SIGKILL') failures.push(`the worker ended by itself with ${status}: ${stderr.slice(-2000)}`)
  const saved = after('saved')
  // the worker ended without closing: opening again is what a user would do after it
  const desk = openRigBranch(branch)
  const missing = saved.filter((id) => desk.db.prepare('select 1 from log where entity = ?').get(id) === undefined)
  if (missing.length > 0) failures.push(`${missing.length} acknowledged cases are not there after reopening`)
  const { chain, projections, integrity } = verifyStore(desk)
  if (!chain.ok || !projections.ok || !integrity.ok) failures.push(`after reopening: ${JSON.stringify({ chain, projections, integrity })}`)
  desk.db.close()
  const refused = after('refused')
  const counts = [...new Set(refused)].map((code) => `${code} ${refused.filter((one) => one === code).length}`)
  say(`${saved.length} saved, refused: ${counts.join(', ') || 'nothing'}`)
  const control = isTorn(join(branch.folder, 'journal'))
  rmSync(branch.folder, { recursive: true, force: true })
  rmSync(aside, { recursive: true, force: true })
  // without a refusal nothing was full
  return { cycles, failures, control: control && refused.includes('store.diskFull') }
}

const isTorn = (journal: string): boolean => existsSync(journal) && readFileSync(journal, 'utf8').split('\n').some((line) => line !== '' && !line.endsWith('.'))
