/**
 * Clocks by the hundred thousand: a branch whose open cases each run under the law's pack and the company's, until there are as many running clocks
 * as wanted. Next instant, plan of an hour, what became overdue during a night, the list of now, and every row after a changed calendar.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseCommand } from '../shared/case/commands.ts'
import { gazettedYears } from '../shared/calendar/cn.ts'
import { libraryId } from '../shared/rules/library.ts'
import type { EntityId, Instant, OfficerId } from '../shared/log/op.ts'
import { setUp, signIn, type Surroundings } from '../electron/desk/acts/access.ts'
import { execute, writeToCase } from '../electron/desk/execute.ts'
import { recompute } from '../electron/desk/recompute.ts'
import { board } from '../electron/desk/queries/board.ts'
import { now } from '../electron/desk/queries/now.ts'
import { nextInstant, planUntil, watchStep } from '../electron/desk/watch.ts'
import { readKeyring } from '../electron/store/keyring.ts'
import { storeFiles } from '../electron/store/files.ts'
import { around, benchNow, benchPassphrase, random } from './branch.ts'
import { figure, measure } from './measure.ts'

const hour = 3_600_000
const refs = ['cn-m20', 'company-escalation', 'company-service'].map((id) => ({ id, version: 1 }))

/** `clocks`: how many run at least. */
export async function timersBench(clocks: number): Promise<Record<string, number>> {
  const folder = join(process.env['REDRESS_BENCH'] ?? join(tmpdir(), 'redress-bench'), `timers-${clocks}`)
  if (!existsSync(storeFiles(folder).database)) build(folder, clocks)
  let at = Date.parse(benchNow)
  const here: Surroundings = { ...around(folder), platform: { ...around(folder).platform, now: () => new Date(at).toISOString() as Instant } }
  const opened = signIn(here, readKeyring(here.files.keyring)?.slots[0]?.id ?? '', benchPassphrase)
  if (!opened.ok) throw new Error(opened.refusal.code)
  const { desk } = opened.value
  const figures: Record<string, number> = {}
  at = Math.max(at, Date.parse(desk.log.last()?.at ?? benchNow))
  const running = () => (desk.db.prepare(`select count(*) as n from clock_row where state = 'running'`).get() as { n: number }).n
  figures['running clocks'] = running()
  const drain = () => {
    const slices: number[] = []
    for (let more = true; more;) {
      const start = performance.now()
      more = watchStep(desk).more
      slices.push(performance.now() - start)
    }
    return slices
  }
  const first = performance.now()
  drain()
  figures['every clock planned anew, ms'] = Math.round(performance.now() - first)
  figures['next instant p99 ms'] = measure(500, () => nextInstant(desk)).p99
  figures['plan of the coming hour p99 ms'] = measure(20, () => planUntil(desk, at + hour)).p99
  figures['list of now p99 ms'] = measure(20, () => now(desk)).p99
  figures['board p99 ms'] = measure(5, () => board(desk, { days: 60 })).p99
  const overdue = () => (desk.db.prepare(`select count(*) as n from clock_row where state = 'running' and due_at <= ?`).get(at) as { n: number }).n
  const before = overdue()
  at += 8 * hour
  const start = performance.now()
  figures['became overdue in 8 hours'] = overdue() - before
  figures['overdue counted after 8 hours, ms'] = Math.round(performance.now() - start)
  const woken = performance.now()
  const slices = drain()
  figures['steps of 8 hours told, ms'] = Math.round(performance.now() - woken)
  figures['of it: longest slice, ms'] = Math.round(Math.max(...slices))
  const year = { ...(gazettedYears.at(-1) as (typeof gazettedYears)[number]) }
  const changed = execute(desk, [{ type: 'rules.loadYear', id: libraryId, year }])
  if (!changed.ok) throw new Error(changed.refusal.code)
  const waits: number[] = []
  let last = performance.now()
  const moved = performance.now()
  await recompute(desk, {
    goOn: () => {
      waits.push(performance.now() - last)
      last = performance.now()
      return Promise.resolve(true)
    },
    emit: () => {},
  })
  figures['every row after a changed calendar, ms'] = Math.round(performance.now() - moved)
  figures['of it: a key waits at most, p99 ms'] = figure(waits).p99
  figures['memory of the process MB'] = Math.round(process.memoryUsage().rss / 1e6)
  desk.db.close()
  return figures
}

function build(folder: string, clocks: number): void {
  mkdirSync(folder, { recursive: true })
  console.log(`building a branch with ${clocks} running clocks…`)
  const founded = setUp(around(folder), { type: 'workstation.setUp', language: 'zh-CN', branchName: '计时分公司', officerName: '测量', passphrase: benchPassphrase })
  if (!founded.ok) throw new Error(founded.refusal.code)
  const { desk } = founded.value.open
  desk.db.handle.pragma('cache_size=-2000000')
  const next = random(20_261_122)
  const present = Date.parse(benchNow)
  const running = desk.db.prepare('select count(*) as n from clock_row')
  for (let n = 0; (running.get() as { n: number }).n < clocks;) {
    desk.log.transaction(() => {
      for (const until = n + 10_000; n < until; n += 1) writeToCase(desk, registration(n), { state: undefined, row: undefined }, benchNow)
    })
    desk.db.handle.pragma('wal_checkpoint(PASSIVE)')
  }
  desk.db.close()

  function registration(n: number): CaseCommand {
    const forwarded = next() < 0.5
    return {
      type: 'case.register', id: `case/${desk.platform.newId()}` as EntityId, number: `T${String(n).padStart(8, '0')}`, channel: forwarded ? 'regulator12378' : 'hotline', stage: 'complaint',
      receivedAt: new Date(present - Math.floor(next() * 16 * 24 * hour)).toISOString() as Instant, receivedBy: '测量', forwardedByRegulator: forwarded, ...(forwarded && { forwardedNumber: `12378-${n}` }),
      policies: [], line: 'motor', request: '尽快赔付', facts: '定损后未赔付', amount: 100_000, packs: refs,
      assignee: (next() < 0.002 ? desk.session.officer.officerId : `officer-${Math.floor(next() * 300)}`) as OfficerId,
      parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], name: '张晓明', phone: `13${String(Math.floor(next() * 1e9)).padStart(9, '0')}` }],
    }
  }
}
