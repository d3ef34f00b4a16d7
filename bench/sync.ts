/**
 * A workstation and HQ, as in service: HQ in a process of its own on a PostgreSQL that waits for its disk, the workstation's own host in this
 * process, a switch in the line between them. What a workstation does here it does on its desk thread; `block` is the longest time in which that
 * thread could not have answered a key.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { EntityId } from '../shared/log/op.ts'
import { JoinedDesk } from '../e2e/joined-desk.ts'
import { Switch } from '../e2e/switch.ts'
import { pause, startMeasuredHq, type Group, type MeasuredHq } from './hq.ts'
import { figure } from './measure.ts'

const behind = 20_000
const weekOffline = 5_000
const edits = 60

type Firm = Parameters<typeof JoinedDesk.of>[0]

export async function syncBench(cases: number): Promise<Record<string, number>> {
  const hq = await startMeasuredHq()
  if (!hq) return { 'skipped: PostgreSQL is not installed': 0 }
  const line = new Switch(hq.url)
  const firm: Firm = { hq: { url: await line.start() }, codeFor: (target) => hq.company.codeFor(target) }
  const branch = await hq.company.branchWithDesks(1)
  try {
    await branch.desks[0]?.history(branch.stream, cases)
    const desk = new JoinedDesk()
    const figures = { ...(await firstCopy(desk, firm, { hq, branch }, cases)), ...(await pulling(desk, branch, line)), ...(await offline(desk, branch, line)) }
    const other = await JoinedDesk.of(firm, await hq.company.enrolOfficer(branch.branchId, '另一位', 'officer'))
    try {
      return { ...figures, ...(await another(desk, other)) }
    } finally {
      other.close()
      desk.close()
    }
  } finally {
    await line.stop()
    await hq.stop()
  }
}

async function firstCopy(desk: JoinedDesk, firm: Firm, { hq, branch }: { hq: MeasuredHq; branch: Group }, cases: number): Promise<Record<string, number>> {
  const code = await firm.codeFor({ officerId: await hq.company.enrolOfficer(branch.branchId, '新来的', 'supervisor') })
  const watched = watchLoop()
  const start = performance.now()
  await desk.do('workstation.join', { language: 'zh-CN', address: firm.hq.url, code, deviceName: '测量', passphrase: '一二三四五六七八九十' })
  await until(() => desk.ask('sync').firstCopy?.openDone ?? counted(desk) >= cases)
  const usable = performance.now() - start
  await until(() => counted(desk) >= cases && desk.ask('sync').phase === 'idle')
  return {
    [`first copy of ${cases} cases: the open ones are here, ms`]: Math.round(usable),
    [`first copy of ${cases} cases: all are here, ms`]: Math.round(performance.now() - start),
    'first copy: block of the desk thread, ms': watched(),
  }
}

/** The line is cut while others write, and mended. */
async function pulling(desk: JoinedDesk, branch: Group, line: Switch): Promise<Record<string, number>> {
  const [writer] = branch.desks
  line.cut()
  const head = received(desk, branch.stream) + behind
  for (let sent = 0; sent < behind; sent += 500) await writer?.post(writer.body(branch.stream, 500))
  line.mend()
  const watched = watchLoop()
  const start = performance.now()
  await desk.do('sync.now')
  await until(() => received(desk, branch.stream) >= head)
  return { [`${behind} ops of others taken in, ops/s`]: Math.round(behind / ((performance.now() - start) / 1000)), 'taking in: block of the desk thread, ms': watched() }
}

async function offline(desk: JoinedDesk, branch: Group, line: Switch): Promise<Record<string, number>> {
  const [writer] = branch.desks
  line.cut()
  for (let written = 0; written < weekOffline; written += 10) {
    const id = await registered(desk)
    for (let note = 1; note < 10; note += 1) await desk.do('case.note', { id, text: `第 ${note} 条备注：客户来电补充材料，已转查勘岗核对。` })
  }
  const head = received(desk, branch.stream) + weekOffline * 2
  for (let sent = 0; sent < weekOffline; sent += 500) await writer?.post(writer.body(branch.stream, 500))
  line.mend()
  const watched = watchLoop()
  const start = performance.now()
  await desk.do('sync.now')
  await until(() => received(desk, branch.stream) >= head && desk.ask('sync').waiting === 0)
  return { [`a week apart, ${weekOffline} ops each way, ms`]: Math.round(performance.now() - start), 'a week apart: block of the desk thread, ms': watched() }
}

/** From the command at one workstation until the other one's store has it. Both desks and this watcher share one thread here. */
async function another(desk: JoinedDesk, other: JoinedDesk): Promise<Record<string, number>> {
  const mine = await registered(desk)
  await until(() => entries(other, mine) === 1)
  const times: number[] = []
  for (let note = 0; note < edits; note += 1) {
    const start = performance.now()
    await desk.do('case.note', { id: mine, text: `第 ${note} 条` })
    await until(() => entries(other, mine) === note + 2, 1)
    times.push(performance.now() - start)
    await pause(100)
  }
  const { p50, p95, max } = figure(times)
  return { 'an edit is at another workstation, p50 ms': p50, 'an edit is at another workstation, p95 ms': p95, 'an edit is at another workstation, worst ms': max }
}

const registered = async (desk: JoinedDesk): Promise<EntityId> =>
  (await desk.do('case.register', {
    channel: 'hotline', stage: 'complaint', receivedAt: new Date().toISOString(), receivedBy: '测量', forwardedByRegulator: false, policies: [], request: '尽快赔付', facts: '定损后未赔付',
    parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], name: '测量' }],
  })).id

const counted = ({ desk }: JoinedDesk): number => (desk.db.handle.prepare('select count(*) as n from case_row').get() as { n: number }).n
const received = ({ desk }: JoinedDesk, stream: string): number => desk.replica.cursor(stream).seq
const entries = ({ desk }: JoinedDesk, entity: EntityId): number => (desk.db.handle.prepare('select count(*) as n from log where entity = ?').get(entity) as { n: number }).n

async function until(there: () => boolean, every = 20): Promise<void> {
  while (!there()) await pause(every)
}

/** Answers the longest block since, ms. */
function watchLoop(): () => number {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  return () => {
    delay.disable()
    return Math.round(delay.max / 1e5) / 10
  }
}
