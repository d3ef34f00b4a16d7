/**
 * R13: a real process is stopped (SIGSTOP) as a sleeping computer stops it, hours or weeks go by on its clock, and it goes on without any event of
 * the system; now and then it is killed and started again, or its clock is set back. Every step of every ladder whose time has come must be told
 * within five seconds, and none twice. What should come is worked out here by plain arithmetic. Control: a desk that never looks.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setUp, type Surroundings } from '../../electron/desk/acts/access.ts'
import { platform } from '../../electron/desk/platform.ts'
import { register } from '../../electron/desk/register.ts'
import { storeFiles } from '../../electron/store/files.ts'
import type { Instant } from '../../shared/log/op.ts'
import type { Outcome, Rig } from './rig.ts'

export interface SleepRig { folder: string; offset: string; officerId: string; passphrase: string }

const hour = 3_600_000
const day = 24 * hour
/** Office of the rig: +08:00, no daylight saving. */
const zone = 8 * hour
const cases = 40
const within = 5000
const founded = Date.parse('2026-09-01T02:00:00.000Z')

/** The ladder of company-escalation at the 15 days of cn-m20: ms from the end of the due date. */
const ladder: readonly [step: string, time: number, offset: number][] = [
  ['threeDaysLeft', 0, -3 * day], ['oneDayLeft', 0, -day], ['due', 0, 0], ['oneDayLate', 0, day],
  ...Array.from({ length: 9 }, (_, time): [string, number, number] => ['threeDaysLate', time, 3 * day + time * 7 * day]),
]

export async function sleepRig({ cycles, random, say }: Rig): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-sleep-'))
  const rig: SleepRig = { folder: join(folder, 'data'), offset: join(folder, 'offset'), officerId: '', passphrase: 'a passphrase for sleeping' }
  const expected = found(rig, random)
  // the desk's clock at the beginning of each stretch; it only ever counts what was latest
  let now = founded + hour
  let latest = now
  const set = (to: number) => {
    now = to
    latest = Math.max(latest, to)
    writeFileSync(rig.offset, String(now - Date.now()))
  }
  set(now)
  const told = new Map<string, number>()
  const hear = (line: string) => told.set(line, (told.get(line) ?? 0) + 1)
  const failures: string[] = []
  let slowest = 0
  let desk = await start(rig, hear)
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const kind = cycle % 5 === 3 ? 'killed' : cycle % 7 === 5 ? 'set back' : 'asleep'
    desk.kill(kind === 'killed' ? 'SIGKILL' : 'SIGSTOP')
    await pause(100 + random() * 200)
    set(kind === 'set back' ? now - Math.floor(random() * 20 * day) : latest + Math.floor(hour + random() * (random() < 0.3 ? 9 * day : 12 * hour)))
    if (kind === 'killed') desk = await start(rig, hear)
    else desk.kill('SIGCONT')
    const woken = performance.now()
    const due = expected.filter(({ at }) => at <= latest)
    while (due.some(({ line }) => !told.has(line)) && performance.now() - woken < within) await pause(20)
    slowest = Math.max(slowest, performance.now() - woken)
    for (const { line } of due) if (!told.has(line)) failures.push(`cycle ${cycle} (${kind}): ${line} was not told within 5 s of ${new Date(latest).toISOString()}`)
  }
  // whatever would be told a second time has the time for it
  await pause(2 * within)
  for (const [line, times] of told) if (times > 1) failures.push(`${line} was told ${times} times`)
  for (const line of told.keys()) if (!expected.some((one) => one.line === line && one.at <= latest)) failures.push(`${line} was told, and should not have been`)
  desk.kill('SIGKILL')
  say(`${told.size} reminders told, the slowest ${Math.round(slowest)} ms after waking`)
  const control = await deafDeskIsNoticed(rig, expected)
  rmSync(folder, { recursive: true, force: true })
  return { cycles, failures, control }
}

interface Expected { line: string; at: number }

/** Founds the branch and registers cases of all ages; answers what has to be told of them, and when. */
function found(rig: SleepRig, random: () => number): Expected[] {
  let at = founded
  const around: Surroundings = { files: storeFiles(rig.folder), platform: { ...platform, now: () => new Date(at).toISOString() as Instant }, changed: () => {}, progress: () => {} }
  const begun = setUp(around, { type: 'workstation.setUp', language: 'zh-CN', branchName: '睡眠', officerName: '陈静', passphrase: rig.passphrase })
  if (!begun.ok) throw new Error(begun.refusal.code)
  const { desk } = begun.value.open
  rig.officerId = desk.session.officer.officerId
  const expected: Expected[] = []
  for (let n = 0; n < cases; n += 1) {
    at += 1000
    const receivedAt = founded - Math.floor(random() * 40 * day)
    const registered = register(desk, {
      channel: 'hotline', stage: 'complaint', receivedAt: new Date(receivedAt).toISOString() as Instant, receivedBy: '陈静', forwardedByRegulator: false, policies: [], request: '赔付', facts: '',
      parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], name: '张晓明' }],
    })
    if (!registered.ok) throw new Error(registered.refusal.code)
    const receiptDay = Math.floor((receivedAt + zone) / day)
    const due = (receiptDay + 16) * day - zone
    const steps = ladder.map(([step, time, offset]) => ({ line: `told ${registered.value.id} ${step} ${time}`, at: due + offset }))
    const before = steps.filter((step) => step.at <= at)
    expected.push(...before.slice(-1), ...steps.filter((step) => step.at > at))
  }
  desk.db.close()
  return expected
}

async function start(rig: SleepRig, hear: (line: string) => void, ...more: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'sleep-worker.ts'), JSON.stringify(rig), ...more], { stdio: ['pipe', 'pipe', 'inherit'] })
  let rest = ''
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the desk ended by itself')))
    child.stdout.on('data', (data: Buffer) => {
      const lines = (rest + data.toString()).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line === 'watching') resolve()
        else hear(line)
      }
    })
  })
  return child
}

async function deafDeskIsNoticed(rig: SleepRig, expected: readonly Expected[]): Promise<boolean> {
  const later = Math.max(...expected.map(({ at }) => at)) + day
  writeFileSync(rig.offset, String(later - Date.now()))
  let heard = 0
  const desk = await start(rig, () => (heard += 1), '--deaf')
  await pause(within)
  desk.kill('SIGKILL')
  return heard === 0 && expected.length > 0
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
