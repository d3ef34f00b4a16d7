/** A workstation as a user has it: the built loopback shell, a process of its own in a folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export class Workstation {
  readonly folder: string
  #process: ChildProcess | undefined
  address = ''
  /** how far the clock of this computer is wrong, ms */
  clockWrongBy = 0
  output = ''

  constructor(folder = mkdtempSync(join(tmpdir(), 'redress-e2e-'))) {
    this.folder = folder
  }

  async start(...args: string[]): Promise<void> {
    const child = spawn(process.execPath, ['out/main/loopback.js', '--shell=serve', '--until-stdin-ends', '--data', this.folder, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'], ...(this.clockWrongBy !== 0 && { env: { ...process.env, NODE_OPTIONS: `--import=${wrongClock(this.clockWrongBy)}` } }),
    })
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

  /** the folder as somebody copies it while the workstation runs */
  copiedFolder(): string {
    const copy = mkdtempSync(join(tmpdir(), 'redress-e2e-copy-'))
    cpSync(this.folder, copy, { recursive: true, filter: (path) => !/(lock\.db|instance\.json)/.test(path) })
    return copy
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

/** Every thread of the process reads a clock that is wrong by so much. */
const wrongClock = (by: number): string => `data:text/javascript,${encodeURIComponent(`const Right = Date
globalThis.Date = class extends Right {
  constructor(...given) { if (given.length > 0) super(...given); else super(Right.now() + ${by}) }
  static now() { return Right.now() + ${by} }
}`)}`
