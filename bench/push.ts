/**
 * HQ under load, as in service, talked to over HTTP and WebSockets. The bodies are made before the clock runs; everything shares this computer's
 * cores, so that figures are lower than with HQ alone on them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { request } from 'undici'
import { WebSocket } from 'ws'
import { agent, bodiesOf, pause, startMeasuredHq, type Company, type Group, type LoadDesk } from './hq.ts'
import { figure } from './measure.ts'

const batch = 500
const desks = 500
const branches = 50
/** Each desk writes something every ten seconds, which is far more than anybody does, and pulls whenever it is poked. */
const everyMs = 10_000
const forMs = 30_000

export async function pushBench(): Promise<Record<string, number>> {
  const hq = await startMeasuredHq()
  if (!hq) return { 'skipped: PostgreSQL is not installed': 0 }
  try {
    return { ...(await batches(hq.company)), ...(await singles(hq.company)), ...(await manyDesks(hq.company, hq.pid)) }
  } finally {
    await hq.stop()
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
