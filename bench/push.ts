/**
 * HQ under load, as in service: the server in a process of its own on a PostgreSQL that waits for its disk, talked to over HTTP and WebSockets.
 * The bodies are made before the clock runs; everything shares this computer's cores, so that figures are lower than with HQ alone on them.
 */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Agent, request } from 'undici'
import { WebSocket } from 'ws'
import { streams } from '../shared/access/streams.ts'
import { directoryId } from '../shared/directory/directory.ts'
import type { Op, OfficerId } from '../shared/log/op.ts'
import { Desk, registered } from '../server/testing/company.ts'
import { startPostgres } from '../server/testing/postgres.ts'
import { figure } from './measure.ts'

const batch = 500
const desks = 500
const branches = 50
/** Each desk writes something every ten seconds, which is far more than anybody does, and pulls whenever it is poked. */
const everyMs = 10_000
const forMs = 30_000

export async function pushBench(): Promise<Record<string, number>> {
  const postgres = await startPostgres({ durable: true })
  if (!postgres) return { 'skipped: PostgreSQL is not installed': 0 }
  const folder = mkdtempSync(join(tmpdir(), 'redress-bench-hq-'))
  const hq = spawn(process.execPath, [join(import.meta.dirname, '..', 'server', 'main.ts'), '--port', '0', '--folder', folder], {
    env: { ...process.env, DATABASE_URL: await postgres.freshDatabase() }, stdio: 'ignore',
  })
  try {
    const company = new Company(await reached(folder))
    return { ...(await batches(company)), ...(await singles(company)), ...(await manyDesks(company, hq.pid ?? 0)) }
  } finally {
    hq.kill('SIGKILL')
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function batches(company: Company): Promise<Record<string, number>> {
  const warm = await company.branchWithDesks(1)
  for (const body of bodiesOf(warm.desks[0], warm.stream, 5_000, batch)) await warm.desks[0]?.post(body)
  const alone = await company.branchWithDesks(1)
  const figures = { '10k ops in batches of 500 from one desk, ops/s': await rate(10_000, [bodiesOf(alone.desks[0], alone.stream, 10_000, batch)], alone.desks) }
  const four = await Promise.all(Array.from({ length: 4 }, () => company.branchWithDesks(1)))
  const bodies = four.map(({ desks: [desk], stream }) => bodiesOf(desk, stream, 10_000, batch))
  return { ...figures, '40k ops in batches of 500 from four desks at once, ops/s': await rate(40_000, bodies, four.flatMap((one) => one.desks)) }
}

async function singles(company: Company): Promise<Record<string, number>> {
  const one = await company.branchWithDesks(8)
  const alone = bodiesOf(one.desks[0], one.stream, 500, 1)
  const figures = { 'single ops one after the other, ops/s': await rate(500, [alone], one.desks) }
  const bodies = one.desks.map((desk) => bodiesOf(desk, one.stream, 200, 1))
  return { ...figures, 'single ops of eight desks on one stream, ops/s': await rate(1_600, bodies, one.desks) }
}

async function manyDesks(company: Company, pid: number): Promise<Record<string, number>> {
  const groups: Group[] = []
  for (let branch = 0; branch < branches; branch += 1) groups.push(await company.branchWithDesks(desks / branches))
  const lines = groups.flatMap(({ desks: inBranch, stream }) => inBranch.map((desk) => listen(desk, stream)))
  await Promise.all(lines.map(({ opened }) => opened))
  const times: number[] = []
  const until = performance.now() + forMs
  await Promise.all(groups.flatMap(({ desks: inBranch, stream }) => inBranch.map(async (desk) => {
    await pause(Math.random() * everyMs)
    while (performance.now() < until) {
      const [body = ''] = bodiesOf(desk, stream, 1, 1)
      const start = performance.now()
      await desk.post(body)
      times.push(performance.now() - start)
      await pause(everyMs * (0.5 + Math.random()))
    }
  })))
  const { n, p50, p99, max } = figure(times)
  const memory = { 'HQ’s memory with 500 desks, MB': residentMb(pid), 'PostgreSQL’s memory with 500 desks, MB': postgresMb() }
  const pulled = lines.map(({ pulls }) => pulls()).reduce((sum, one) => sum + one, 0)
  for (const { close } of lines) close()
  return { '500 desks: pushes': n, '500 desks: pulls after a poke': pulled, '500 desks: push p50 ms': p50, '500 desks: push p99 ms': p99, '500 desks: push worst ms': max, ...memory }
}

interface Group { stream: string; desks: LoadDesk[] }

class Company {
  readonly #run: { url: string; secret: string }
  constructor(run: { url: string; secret: string }) {
    this.#run = run
  }

  async branchWithDesks(count: number): Promise<Group> {
    const branchId = randomUUID()
    await this.#act('directory.foundBranch', { branch: { branchId, code: branchId.slice(0, 8), name: `支公司 ${branchId}`, zone: 'Asia/Shanghai' } })
    const group: Group = { stream: streams.cases(branchId), desks: [] }
    for (let at = 0; at < count; at += 1) {
      const officerId = randomUUID() as OfficerId
      await this.#act('directory.enrolOfficer', { officer: { officerId, branchId, name: `专员${at}`, role: 'supervisor' } })
      const desk = new LoadDesk(this.#run.url)
      const { code } = (await this.#admin('code', { officerId })) as { code: string }
      await desk.enrol(code)
      group.desks.push(desk)
    }
    return group
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
const agent = new Agent({ connections: desks * 2, pipelining: 1 })

class LoadDesk {
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
    const ops: Op[] = Array.from({ length: count }, () => this.#desk.op(stream, `case/${randomUUID()}`, 'case.register', registered(`SH-2026-${this.#desk.deviceSeq}`)))
    return JSON.stringify({ deviceId: this.#desk.deviceId, epoch: this.#desk.epoch, ops })
  }

  async post(body: string): Promise<void> {
    const answer = await request(`${this.#desk.url}/v1/push`, { method: 'POST', dispatcher: agent, headers: { ...this.#desk.headers, 'content-type': 'application/json' }, body })
    const said = (await answer.body.json()) as { is?: string }
    if (said.is !== 'acked') throw new Error(`push answered ${JSON.stringify(said)}`)
  }
}

function bodiesOf(desk: LoadDesk | undefined, stream: string, ops: number, size: number): string[] {
  return desk ? Array.from({ length: ops / size }, () => desk.body(stream, size)) : []
}

async function rate(ops: number, bodies: readonly string[][], senders: readonly LoadDesk[]): Promise<number> {
  const start = performance.now()
  await Promise.all(bodies.map(async (own, index) => {
    for (const body of own) await senders[index]?.post(body)
  }))
  return Math.round(ops / ((performance.now() - start) / 1_000))
}

/** A desk that pulls what is new whenever it hears that there is something, one pull at a time. */
function listen(desk: LoadDesk, stream: string): { opened: Promise<void>; pulls: () => number; close: () => void } {
  const socket = new WebSocket(`${desk.url.replace('http', 'ws')}/v1/poke`, { headers: desk.headers })
  let [after, chain, pulls, pulling, again] = [0, '', 0, false, false]
  const pull = async (): Promise<void> => {
    again = true
    if (pulling) return
    pulling = true
    while (again) {
      again = false
      const query = new URLSearchParams({ stream, after: String(after), chain })
      const answer = await request(`${desk.url}/v1/pull?${query.toString()}`, { dispatcher: agent, headers: desk.headers })
      const { rows } = (await answer.body.json()) as { rows: { seq: number; chain: string }[] }
      pulls += 1
      const last = rows.at(-1)
      if (last) [after, chain] = [last.seq, last.chain]
    }
    pulling = false
  }
  socket.on('message', () => void pull())
  return { opened: new Promise((resolve, reject) => void socket.on('open', () => resolve()).on('error', reject)), pulls: () => pulls, close: () => socket.terminate() }
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

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const kbOf = (status: string, name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0)
const residentMb = (pid: number): number => Math.round(kbOf(readFileSync(`/proc/${pid}/status`, 'utf8'), 'VmRSS') / 1024)

/** Each process's own memory, and what they share once. */
function postgresMb(): number {
  let [own, shared] = [0, 0]
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      if (!/^Name:\s+postgres/m.test(status)) continue
      own += kbOf(status, 'RssAnon')
      shared = Math.max(shared, kbOf(status, 'RssShmem'))
    } catch {
      // a process that ended while we looked
    }
  }
  return Math.round((own + shared) / 1024)
}
