/** HQ as it is in service, for measuring: a server in a process of its own on a PostgreSQL that waits for its disk, and companies on it. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Agent, request } from 'undici'
import { streams } from '../shared/access/streams.ts'
import { directoryId } from '../shared/directory/directory.ts'
import type { Role } from '../shared/access/roles.ts'
import type { Op, OfficerId } from '../shared/log/op.ts'
import { Desk, registered } from '../server/testing/company.ts'
import { startPostgres } from '../server/testing/postgres.ts'

export interface MeasuredHq { company: Company; url: string; pid: number; stop: () => Promise<void> }

/** undefined where no PostgreSQL is installed. */
export async function startMeasuredHq(): Promise<MeasuredHq | undefined> {
  const postgres = await startPostgres({ durable: true })
  if (!postgres) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'redress-bench-hq-'))
  const hq = spawn(process.execPath, [join(import.meta.dirname, '..', 'server', 'main.ts'), '--port', '0', '--folder', folder], {
    env: { ...process.env, DATABASE_URL: await postgres.freshDatabase() }, stdio: 'ignore',
  })
  const run = await reached(folder)
  return {
    company: new Company(run), url: run.url, pid: hq.pid ?? 0,
    stop: async () => {
      hq.kill('SIGKILL')
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface Group { branchId: string; stream: string; desks: LoadDesk[] }

export class Company {
  readonly #run: { url: string; secret: string }
  constructor(run: { url: string; secret: string }) {
    this.#run = run
  }

  async branchWithDesks(count: number): Promise<Group> {
    const branchId = randomUUID()
    await this.#act('directory.foundBranch', { branch: { branchId, code: branchId.slice(0, 8), name: `支公司 ${branchId}`, zone: 'Asia/Shanghai' } })
    const group: Group = { branchId, stream: streams.cases(branchId), desks: [] }
    for (let at = 0; at < count; at += 1) {
      const desk = new LoadDesk(this.#run.url)
      await desk.enrol(await this.codeFor({ officerId: await this.enrolOfficer(branchId, `专员${at}`, 'supervisor') }))
      group.desks.push(desk)
    }
    return group
  }

  async enrolOfficer(branchId: string, name: string, role: Role): Promise<OfficerId> {
    const officerId = randomUUID() as OfficerId
    await this.#act('directory.enrolOfficer', { officer: { officerId, branchId, name, role } })
    return officerId
  }

  async codeFor(target: { officerId: OfficerId }): Promise<string> {
    return ((await this.#admin('code', target)) as { code: string }).code
  }

  #act(type: string, body: object): Promise<unknown> {
    return this.#admin('act', { type, body: { id: directoryId, ...body } })
  }

  async #admin(path: string, body: object): Promise<unknown> {
    const answer = await request(`${this.#run.url}/v1/admin/${path}`, {
      method: 'POST', dispatcher: agent, headers: { authorization: `Secret ${this.#run.secret}`, 'content-type': 'application/json' }, body: JSON.stringify(body),
    })
    return answer.body.json()
  }
}

/** Each desk keeps its own connection. */
export const agent = new Agent({ connections: 1_000, pipelining: 1 })

export class LoadDesk {
  readonly #desk: Desk
  constructor(url: string) {
    this.#desk = new Desk(url)
  }

  get url(): string {
    return this.#desk.url
  }

  get headers(): Record<string, string> {
    return this.#desk.headers
  }

  async enrol(code: string): Promise<void> {
    const { status } = await this.#desk.enrol(code)
    if (status !== 200) throw new Error(`enrolling answered ${status}`)
  }

  body(stream: string, count: number): string {
    const ops: Op[] = Array.from({ length: count }, () => this.#desk.op(stream, `case/${randomUUID()}`, 'case.register', this.#registered()))
    return JSON.stringify({ deviceId: this.#desk.deviceId, epoch: this.#desk.epoch, ops })
  }

  #registered(): Record<string, unknown> {
    const serial = String(this.#desk.deviceSeq).padStart(8, '0')
    return { ...registered(`SH-2026-${serial}`), policies: [{ number: `PDAA2018${serial}` }], parties: [{ partyId: 'p1', kind: 'person', roles: ['complainant'], name: '王小明', phone: `138${serial}` }] }
  }

  /** Registers so many cases, of which one in ten stays open. */
  async history(stream: string, cases: number): Promise<void> {
    let ops: Op[] = []
    const send = async () => {
      if (ops.length > 0) await this.post(JSON.stringify({ deviceId: this.#desk.deviceId, epoch: this.#desk.epoch, ops }))
      ops = []
    }
    for (let at = 0; at < cases; at += 1) {
      const entity = `case/${randomUUID()}`
      ops.push(this.#desk.op(stream, entity, 'case.register', this.#registered()))
      if (at % 10 > 0) ops.push(this.#desk.op(stream, entity, 'case.void', { reason: '误登' }))
      if (ops.length >= 500) await send()
    }
    await send()
  }

  async post(body: string): Promise<void> {
    const answer = await request(`${this.#desk.url}/v1/push`, { method: 'POST', dispatcher: agent, headers: { ...this.#desk.headers, 'content-type': 'application/json' }, body })
    const said = (await answer.body.json()) as { is?: string }
    if (said.is !== 'acked') throw new Error(`push answered ${JSON.stringify(said)}`)
  }
}

export function bodiesOf(desk: LoadDesk | undefined, stream: string, ops: number, size: number): string[] {
  return desk ? Array.from({ length: ops / size }, () => desk.body(stream, size)) : []
}


async function reached(folder: string): Promise<{ url: string; secret: string }> {
  for (let tried = 0; ; tried += 1) {
    try {
      const run = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as { url: string; secret: string }
      if (run.url !== '') return run
    } catch (error) {
      if (tried > 600) throw error
    }
    await pause(100)
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
