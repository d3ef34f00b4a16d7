/**
 * A workstation with a window, as a user has it: the built loopback shell on a kept branch, and a real Chromium in front of it.
 * Needs `electron-vite build` before, and Chromium (`REDRESS_CHROMIUM`, else /usr/bin/chromium).
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { benchPassphrase } from './branch.ts'

const entry = join(import.meta.dirname, '..', 'out', 'main', 'loopback.js')

export class Workstation {
  readonly #process: ChildProcess
  readonly address: Promise<string>

  constructor(folder: string) {
    const child = spawn(process.execPath, [entry, '--shell=serve', '--until-stdin-ends', '--data', folder], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#process = child
    this.address = new Promise((resolve, reject) => {
      let output = ''
      child.stdout.on('data', (data: Buffer) => {
        output += data.toString()
        const found = /Redress: (http:\S+)/.exec(output)
        if (found?.[1]) resolve(found[1])
      })
      child.on('exit', (code) => reject(new Error(`the workstation ended with ${code}: ${output}`)))
    })
  }

  /** What the process holds in memory, MB; undefined where the system does not say. */
  memory(): { now: number; peak: number } | undefined {
    try {
      const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8')
      const of = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024 / 1e6)
      return { now: of('VmRSS'), peak: of('VmHWM') }
    } catch {
      return undefined
    }
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.kill('SIGTERM')
    await ended
  }
}

const executablePath = process.env['REDRESS_CHROMIUM'] ?? '/usr/bin/chromium'
const screen = { viewport: { width: 1600, height: 900 }, locale: 'zh-CN' }

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox'] })

/** A page of its own, as large as an office screen, with nothing cached from another one. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext(screen)
  return context.newPage()
}

/** A window that keeps in its profile what it has read and compiled, as the shell's own does. */
export async function openWindow(profile: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: ['--no-sandbox'], ...screen })
  const page = await context.newPage()
  // the browser is up, and at rest
  await page.waitForTimeout(1500)
  return { page, close: () => context.close() }
}

/** The first row of the list that is drawn, with its case. */
export const firstRow = '[data-testid=queue] [role=row][aria-rowindex="2"][id]'

/**
 * Opens the address, types the passphrase as soon as its field is there, enters it after `typing` ms, and waits for the first row. The page itself notes when each was
 * drawn (epoch ms): asking it from outside would find out up to half a second late.
 */
export async function signIn(page: Page, address: string, typing = 0): Promise<{ field: number; typed: number; rows: number }> {
  await page.addInitScript(noteWhenDrawn, { field: 'input[type=password]', rows: firstRow })
  await page.goto(address, { waitUntil: 'commit' })
  const drawn = (name: 'field' | 'rows') => page.evaluate((wanted) => window.redressDrawn[wanted], name)
  const field = await drawn('field')
  await page.locator('input[type=password]').fill(benchPassphrase)
  await page.waitForTimeout(typing)
  const typed = Date.now()
  await page.keyboard.press('Enter')
  return { field, typed, rows: await drawn('rows') }
}

declare global {
  interface Window {
    redressDrawn: Record<'field' | 'rows', Promise<number>>
  }
}

/** Runs in the page, before its own scripts. */
function noteWhenDrawn(selectors: Record<'field' | 'rows', string>): void {
  const drawn = (selector: string) => new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return
      observer.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(Date.now())
        port2.postMessage(0)
      })
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true })
  })
  window.redressDrawn = { field: drawn(selectors.field), rows: drawn(selectors.rows) }
}
