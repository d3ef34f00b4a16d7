/**
 * HQ's folder while HQ runs in it: one server at a time, and for the administrator's command line the address and the secret of this run,
 * in a file that only the folder's owner can read.
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const RunFile = z.object({ pid: z.int(), url: z.string(), secret: z.string(), cert: z.string().optional() })
export type Run = z.infer<typeof RunFile>

export class FolderInUse extends Error {
  readonly pid: number
  constructor(pid: number) {
    super(`HQ is running in this folder already (process ${pid})`)
    this.pid = pid
  }
}

const runFile = (folder: string): string => join(folder, 'running.json')

/** Takes the folder for this process before anything in it is opened: two servers on one PGlite database destroy it. */
export function takeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const held = runningIn(folder)
  if (held && held.pid !== process.pid && alive(held.pid)) throw new FolderInUse(held.pid)
  write(folder, { pid: process.pid, url: '', secret: '' })
}

/** Says where this run is reached. */
export function announce(folder: string, run: Omit<Run, 'pid'>): void {
  write(folder, { pid: process.pid, ...run })
}

export function leaveFolder(folder: string): void {
  if (runningIn(folder)?.pid === process.pid) rmSync(runFile(folder), { force: true })
}

/** The run that said to be in this folder; undefined when there is none, or it has died. */
export function reachedIn(folder: string): Run | undefined {
  const run = runningIn(folder)
  return run && run.url !== '' && alive(run.pid) ? run : undefined
}

function runningIn(folder: string): Run | undefined {
  try {
    return RunFile.parse(JSON.parse(readFileSync(runFile(folder), 'utf8')))
  } catch {
    return undefined
  }
}

function write(folder: string, run: Run): void {
  rmSync(runFile(folder), { force: true })
  writeFileSync(runFile(folder), JSON.stringify(run), { mode: 0o600, flag: 'wx' })
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}
