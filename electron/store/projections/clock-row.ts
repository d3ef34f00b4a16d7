/**
 * The running clocks of cases and of incidents: what boards, reminders and the list of now read. A clock that has ended has no row.
 * `clock_watch` beside it says when the next step of its ladders comes; 0 asks the watch to work it out (desk/watch.ts).
 */
import { openStatuses } from '../../../shared/case/vocabulary.ts'
import type { Case } from '../../../shared/case/case.ts'
import { inWorkingTime } from '../../../shared/calendar/targets.ts'
import { laddersAt } from '../../../shared/rules/applicable.ts'
import type { Deadline } from '../../../shared/rules/deadlines.ts'
import type { Ladder, PackRef, RulePack, Title } from '../../../shared/rules/pack.ts'
import type { Database } from '../database.ts'
import type { ClockRow, WaitingRow } from '../tables.ts'

export const refsText = (refs: readonly PackRef[]): string => refs.map(({ id, version }) => `${id}@${version}`).join(' ')
export const refsOf = (text: string): PackRef[] => text.split(' ').filter(Boolean).map((ref) => {
  const [id = '', version] = ref.split('@')
  return { id, version: Number(version) }
})

export function clockRowsOf(state: Case, row: number, clocks: readonly Deadline[]): ClockRow[] {
  return clocks
    .filter(({ duty, state: runs }) => duty === 'desk' && (runs === 'running' || runs === 'paused'))
    .map((one) => ({
      row,
      pack: one.pack,
      clock: one.clock,
      kind: one.kind,
      unit: one.limit.unit,
      calendar: one.calendar,
      state: one.state,
      paused_by: one.pausedBy ?? '',
      started_at: Date.parse(one.startedAt),
      due_at: one.dueAt,
      assignee: state.assignee ?? '',
      role: '',
      packs: refsText(state.packs),
      own: '',
      // history wakes nobody: what had passed when a ledger brought the case stays silent
      silent_until: state.imported ? Date.parse(state.registeredAt) : 0,
      known_since: Date.parse(state.registeredAt),
    }))
}

/** Of a clock that no pack gives: what it is called, and who is told when. */
export interface OwnClock { title: Title; ladders: readonly Ladder[] }

export function waitingRowsOf(state: Case, row: number): WaitingRow[] {
  if (!openStatuses.includes(state.status)) return []
  const { extensionRequest } = state
  const asked = extensionRequest && !extensionRequest.refused
  return [
    ...(asked ? [{ row, kind: 'extension' as const, since: Date.parse(extensionRequest.at), by: extensionRequest.by }] : []),
    ...(state.status === 'proposed' ? [{ row, kind: 'proposal' as const, since: 0, by: state.assignee ?? '' }] : []),
  ]
}

const columns = ['row', 'pack', 'clock', 'kind', 'unit', 'calendar', 'state', 'paused_by', 'started_at', 'due_at', 'assignee', 'role', 'packs', 'own', 'silent_until', 'known_since'] as const
const insert = `insert into clock_row (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`

const updateOf = (changed: readonly string[]): string => `update clock_row set ${changed.map((column) => `${column} = ?`).join(', ')} where row = ? and pack = ? and clock = ?`

/** Writes what changed and nothing else; a clock that moved is planned anew. `fresh`: what it belongs to has no rows yet. */
export function writeClocks(db: Database, row: number, clocks: readonly ClockRow[], fresh: boolean): void {
  const known = fresh ? [] : (db.prepare('select * from clock_row where row = ?').all(row) as ClockRow[])
  for (const one of known) {
    if (clocks.some(({ pack, clock }) => pack === one.pack && clock === one.clock)) continue
    for (const table of ['clock_row', 'clock_watch']) db.prepare(`delete from ${table} where row = ? and pack = ? and clock = ?`).run(row, one.pack, one.clock)
  }
  for (const one of clocks) {
    const before = known.find(({ pack, clock }) => pack === one.pack && clock === one.clock)
    const changed = columns.filter((column) => before?.[column] !== one[column])
    if (changed.length === 0) continue
    if (!before) db.prepare(insert).run(...columns.map((column) => one[column]))
    // SQLite rewrites the index of every column that is named: a new calendar moves a million due dates and nothing else
    else db.prepare(updateOf(changed)).run(...changed.map((column) => one[column]), row, one.pack, one.clock)
    const moved = !before || before.due_at !== one.due_at || before.state !== one.state || before.packs !== one.packs || before.own !== one.own
    if (moved) db.prepare('insert into clock_watch values (?, ?, ?, 0) on conflict do update set next_at = 0').run(row, one.pack, one.clock)
  }
}

export function writeWaiting(db: Database, row: number, waiting: readonly WaitingRow[], fresh: boolean): void {
  if (!fresh) db.prepare('delete from waiting_row where row = ?').run(row)
  for (const { kind, since, by } of waiting) db.prepare('insert into waiting_row values (?, ?, ?, ?)').run(row, kind, since, by)
}

/** Steps in working time hang on the calendar, also those of a deadline that did not move: the watch works them out again. */
export function planAnew(db: Database, row: number, found: readonly Deadline[], packs: readonly RulePack[]): void {
  for (const one of found) {
    if (one.state !== 'running' || !laddersAt(packs, one.pack, { id: one.clock, kind: one.kind }).some((ladder) => hangsOnCalendar(one, ladder))) continue
    db.prepare('update clock_watch set next_at = 0 where row = ? and pack = ? and clock = ? and next_at > 0').run(row, one.pack, one.clock)
  }
}

const hangsOnCalendar = ({ limit }: Deadline, { steps }: Ladder): boolean =>
  inWorkingTime(limit.unit) || steps.some(({ at, repeat }) => ('unit' in at && inWorkingTime(at.unit)) || (repeat !== undefined && inWorkingTime(repeat.every.unit)))
