/** The timer board of those who lead: who carries how much, what falls due when, what will probably be late, what stands still and why. */
import type { AtRiskItem, Board, Load, SuspendedItem } from '../../../shared/contract/now.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import type { PauseKind } from '../../../shared/rules/pack.ts'
import type { CaseRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { caseClocks, type OwnedClock } from '../clock-owners.ts'
import { clockItem, waitingFor } from './now.ts'

const day = 86_400_000
const listed = 100
/** What such a case takes is learnt from so many of the last closed ones of its line. */
const learntFrom = 400
/** Among so many of the clocks that are due next those at risk are looked for. */
const looked = 2000

export function board(desk: Desk, { days }: { days: number }): Board {
  const now = Date.parse(desk.platform.now())
  return {
    loads: loads(desk, now),
    byDay: byDay(desk, now, days),
    atRisk: atRisk(desk, now),
    suspended: suspended(desk),
    extensions: waitingFor(desk, 'extension').items,
  }
}

function loads(desk: Desk, now: number): Load[] {
  return desk.db.prepare(`select assignee as officerId, count(*) as open, sum(clock_state = 'running' and due_at <= ?) as overdue,
    sum(clock_state = 'running' and due_at > ? and due_at <= ?) as soon, sum(clock_state = 'paused') as paused
    from case_row where open = 1 group by assignee order by open desc`).all(now, now, now + 3 * day) as Load[]
}

/** A clock belongs to the date on which it is still in time. Drills are no work that falls due. */
function byDay(desk: Desk, now: number, days: number): Board['byDay'] {
  const rows = desk.db.prepare(`select due_at as dueAt, count(*) as due, sum(kind = 'law') as law from clock_row where state = 'running' and due_at > ? and due_at <= ? and row not in (select row from incident_row where drill = 1)
    group by due_at order by due_at`).all(now, now + days * day) as { dueAt: number; due: number; law: number }[]
  const found = new Map<string, { date: string; due: number; law: number }>()
  for (const { dueAt, due, law } of rows) {
    const date = dateOf(dueAt - 1, desk.rules.zone)
    const known = found.get(date) ?? { date, due: 0, law: 0 }
    found.set(date, { date, due: known.due + due, law: known.law + law })
  }
  return [...found.values()]
}

/** Less time is left than such cases usually take from here on: the median of closed cases of the line, from receipt to closing. */
function atRisk(desk: Desk, now: number): AtRiskItem[] {
  const rows = desk.db.prepare(`select ${caseClocks.columns}, k.line, k.received_at from ${caseClocks.clocks} where c.state = 'running' and c.kind = 'law' and c.due_at > ? order by c.due_at limit ${looked}`)
    .all(now) as (OwnedClock & Pick<CaseRow, 'line' | 'received_at'>)[]
  const medians = new Map<string, number | undefined>()
  const usualOf = (line: string): number | undefined => {
    if (!medians.has(line)) medians.set(line, medianOf(desk, line))
    return medians.get(line)
  }
  return rows.flatMap((row) => {
    const whole = usualOf(row.line)
    if (whole === undefined) return []
    const left = row.due_at - now
    const usual = Math.max(0, whole - (now - row.started_at))
    return usual > left ? [{ ...clockItem(desk, row), left, usual }] : []
  }).slice(0, listed)
}

function medianOf(desk: Desk, line: string): number | undefined {
  const rows = desk.db.prepare(`select closed_at - received_at as took from case_row indexed by case_row_line where open = 0 and line = ? and closed_at > received_at and received_at > 0
    order by row desc limit ${learntFrom}`).all(line) as { took: number }[]
  const took = rows.map((row) => row.took).sort((a, b) => a - b)
  return took.length < 5 ? undefined : took[Math.floor(took.length / 2)]
}

function suspended(desk: Desk): SuspendedItem[] {
  const rows = desk.db.prepare(`select ${caseClocks.columns}, k.updated_at from ${caseClocks.clocks} where c.state = 'paused' order by c.due_at limit ${listed}`).all() as (OwnedClock & { updated_at: number })[]
  return rows.map((row) => ({ ...clockItem(desk, row), pausedBy: row.paused_by as PauseKind, since: row.updated_at }))
}
