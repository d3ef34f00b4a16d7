/** The administrator's command line talks to the HQ that runs in a folder: over its own address, with the secret of that run. */
import { createWriteStream, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Agent, request, type Dispatcher } from 'undici'
import { reachedIn, type Run } from '../own-folder.ts'

export class AdminRefused extends Error {}
export class NotRunning extends Error {}
export class FileExists extends Error {}

export class AdminClient {
  readonly #run: Run
  readonly #dispatcher: Agent

  constructor(folder: string) {
    const run = reachedIn(folder)
    if (!run) throw new NotRunning(folder)
    this.#run = run
    // the very certificate that the server was given is trusted, whatever name stands in it: the address is this computer's own
    const connect = run.cert === undefined ? {} : { ca: readFileSync(run.cert, 'utf8'), checkServerIdentity: () => undefined, allowPartialTrustChain: true }
    this.#dispatcher = new Agent({ connect })
  }

  get url(): string {
    return this.#run.url
  }

  async get(path: string): Promise<unknown> {
    return (await this.#ask('GET', path)).body.json()
  }

  async post(path: string, body: object = {}): Promise<unknown> {
    return (await this.#ask('POST', path, body)).body.json()
  }

  /** Into a new file; half a file never bears its name. */
  async download(path: string, file: string): Promise<number> {
    if (existsSync(file)) throw new FileExists(file)
    const part = `${file}.part`
    const { body } = await this.#ask('GET', path)
    try {
      await pipeline(body, createWriteStream(part, { mode: 0o600, flags: 'wx' }))
      const handle = await open(part, 'r+')
      await handle.sync()
      await handle.close()
      renameSync(part, file)
    } catch (error) {
      rmSync(part, { force: true })
      throw error
    }
    return statSync(file).size
  }

  async close(): Promise<void> {
    await this.#dispatcher.close()
  }

  async #ask(method: 'GET' | 'POST', path: string, body?: object): Promise<Dispatcher.ResponseData> {
    const answer = await request(`${this.#run.url}/v1/admin/${path}`, {
      method, dispatcher: this.#dispatcher, headersTimeout: 60_000,
      headers: { authorization: `Secret ${this.#run.secret}`, ...(body && { 'content-type': 'application/json' }) }, ...(body && { body: JSON.stringify(body) }),
    })
    if (answer.statusCode === 200) return answer
    const { refusal } = (await answer.body.json()) as { refusal?: string }
    throw new AdminRefused(refusal ?? String(answer.statusCode))
  }
}
