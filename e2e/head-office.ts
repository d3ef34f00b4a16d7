/** HQ as its administrator starts it, a process of its own on PGlite, with a switch in the line to it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AdminClient } from '../server/command/admin-client.ts'
import { directoryId } from '../shared/directory/directory.ts'
import type { Verdict } from '../shared/sync/row.ts'
import { Switch } from './switch.ts'

export class HeadOffice {
  readonly folder: string
  #process: ChildProcess | undefined
  #line: Switch | undefined
  /** any at first, the same one afterwards */
  #port = 0
  /** as desks reach it */
  address = ''

  constructor(folder = mkdtempSync(join(tmpdir(), 'redress-hq-'))) {
    this.folder = folder
  }

  async start(): Promise<void> {
    this.#line = new Switch(await this.#run())
    this.address = await this.#line.start()
  }

  async #run(): Promise<string> {
    const port = this.#port
    const child = spawn(process.execPath, ['server/main.ts', '--folder', this.folder, '--port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] })
    this.#process = child
    let output = ''
    const url = await new Promise<string>((resolve, reject) => {
      const read = (data: Buffer) => {
        output += data.toString()
        const found = /(https?:\/\/127\.0\.0\.1:\d+)/.exec(output)
        if (found?.[1]) resolve(found[1])
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.on('exit', (code) => reject(new Error(`HQ ended with ${code}: ${output}`)))
    })
    this.#port = Number(new URL(url).port)
    return url
  }

  cut(): void {
    this.#line?.cut()
  }

  mend(): void {
    this.#line?.mend()
  }

  /** A one-time code: for an officer, or for a branch that has worked by itself. */
  async code(target: { officerId: string } | { joins: true }): Promise<string> {
    const admin = new AdminClient(this.folder)
    try {
      return ((await admin.post('code', target)) as { code: string }).code
    } finally {
      await admin.close()
    }
  }

  /** What its administrator changes of the company: branches, officers, grants. */
  async act(type: string, body: object): Promise<void> {
    const admin = new AdminClient(this.folder)
    try {
      const { verdict } = (await admin.post('act', { type, body: { id: directoryId, ...body } })) as { verdict: Verdict }
      if (verdict.is !== 'applied') throw new Error(`${type} came to ${JSON.stringify(verdict)}`)
    } finally {
      await admin.close()
    }
  }

  /** The folder as a nightly copy has it, taken while HQ rests. */
  async copy(): Promise<string> {
    await this.#stop()
    const copy = mkdtempSync(join(tmpdir(), 'redress-hq-copy-'))
    cpSync(this.folder, copy, { recursive: true })
    await this.#run()
    return copy
  }

  /** The copy put in place of the folder by hand: nothing says so to HQ. */
  async putBack(copy: string): Promise<void> {
    await this.#stop()
    rmSync(this.folder, { recursive: true })
    renameSync(copy, this.folder)
    await this.#run()
  }

  async close(): Promise<void> {
    await this.#line?.stop()
    await this.#stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  async #stop(): Promise<void> {
    const child = this.#process
    if (child && child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    }
  }
}
