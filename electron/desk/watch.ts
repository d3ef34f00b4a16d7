/**
 * Watches the ladders: works out when the next step of each running clock comes, and tells the signed-in officer what has been reached. What was told
 * is written as an op of the officer (shared/reminders), so nothing is told twice: not after a restart, nor in a second window, nor
 * on a second workstation. Times are compared as instants, so sleep, midnight and a changed clock need no event of the system.
 */
import { leads } from '../../shared/access/may.ts'
import { upwards, type Role } from '../../shared/access/roles.ts'
import type { Instant, OfficerId } from '../../shared/log/op.ts'
import { remindersOf, type ReminderKey } from '../../shared/reminders/reminders.ts'
import { laddersAt } from '../../shared/rules/applicable.ts'
import { packsOf } from '../../shared/rules/deadlines.ts'
import { ladderSteps, type Reached } from '../../shared/rules/ladder.ts'
import type { Ladder, Title } from '../../shared/rules/pack.ts'
import type { ShownReminder } from '../../shared/contract/now.ts'
import { refsOf, type OwnClock } from '../store/projections/clock-row.ts'
import { ofAllOwners, type OwnedClock } from './clock-owners.ts'
import { never, type ClockRow, type ReminderRow } from '../store/tables.ts'
import type { Desk } from './desk.ts'
import { execute } from './execute.ts'

/** A clock of which a step is to be worked out, with what it belongs to. */
type WatchedClock = OwnedClock & { next_at: number }

const watched = (desk: Desk, where: string, ...values: (string | number)[]): WatchedClock[] => ofAllOwners<WatchedClock>(desk, ({ columns, clocks }) =>
  `select ${columns}, w.next_at from ${clocks} join clock_watch w on w.row = c.row and w.pack = c.pack and w.clock = c.clock where ${where}`, ...values)
/** So many clocks are worked out between two looks at who is waiting. */
export const slice = 250

/** Epoch ms of the next thing to tell or to work out; `never` when there is none. */
export function nextInstant(desk: Desk): number {
  const { at } = desk.db.prepare('select min(next_at) as at from clock_watch').get() as { at: number | null }
  const { until } = desk.db.prepare('select min(snoozed_until) as until from reminder where officer = ? and snoozed_until > 0').get(desk.session.officer.officerId) as { until: number | null }
  return Math.min(at ?? never, until ?? never)
}

/** What will be reached up to an instant, in order: the plan of the coming hour. */
export function planUntil(desk: Desk, until: number): { clock: WatchedClock; step: Reached }[] {
  const now = Date.parse(desk.platform.now())
  const rows = watched(desk, 'w.next_at <= ? order by w.next_at', until)
  const ladders = ladderBook(desk)
  return rows.flatMap((clock) => stepsOf(desk, clock, ladders).filter(({ at }) => at > now && at <= until).map((step) => ({ clock, step }))).sort((a, b) => a.step.at - b.step.at)
}

/** What this officer will be told up to an instant, in order, when nobody writes in between: steps of ladders, and what they put off. */
export function remindersUntil(desk: Desk, until: number): ShownReminder[] {
  const now = Date.parse(desk.platform.now())
  const addressee = addresseeOf(desk)
  const steps = planUntil(desk, until).filter(({ clock, step }) => step.at > clock.silent_until && addressee(step, clock)).map((one) => shown(desk, one))
  const back = putOff(desk, now, until).flatMap(({ told, until: at }) => (told ? [{ ...shown(desk, told), at }] : []))
  return [...steps, ...back].sort((a, b) => a.at - b.at)
}

/**
 * Works out what has come up to now, one slice, and tells what is meant for this officer.
 * `more`: there are further clocks to work out at once.
 */
export function watchStep(desk: Desk): { told: ShownReminder[]; more: boolean } {
  const now = Date.parse(desk.platform.now())
  const rows = watched(desk, 'w.next_at <= ? order by w.next_at limit ?', now, slice)
  const ladders = ladderBook(desk)
  const addressee = addresseeOf(desk)
  const told: Told[] = []
  desk.db.transaction(() => {
    const plan = desk.db.prepare('update clock_watch set next_at = ? where row = ? and pack = ? and clock = ?')
    for (const clock of rows) {
      const steps = stepsOf(desk, clock, ladders)
      plan.run(steps.find(({ at }) => at > now)?.at ?? never, clock.row, clock.pack, clock.clock)
      for (const step of reachedSteps(steps, clock, now)) if (addressee(step, clock)) told.push({ clock, step })
    }
  })
  return { told: [...tell(desk, told), ...awake(desk, now)], more: rows.length >= slice }
}

/** What was reached while this officer was away: everything meant for them that they were never told. For the moment of signing in. */
export function catchUp(desk: Desk): ShownReminder[] {
  const now = Date.parse(desk.platform.now())
  const { officerId } = desk.session.officer
  const mine = leads(desk.session.officer) ? 'and ? <> \'\'' : `and (c.assignee = ? or c.role = 'officer')`
  const rows = watched(desk, `c.state = 'running' ${mine}`, officerId)
  const ladders = ladderBook(desk)
  const addressee = addresseeOf(desk)
  const told = rows.flatMap((clock) => reachedSteps(stepsOf(desk, clock, ladders), { ...clock, next_at: 0 }, now).filter((step) => addressee(step, clock)).map((step) => ({ clock, step })))
  return tell(desk, told)
}

interface Told { clock: WatchedClock; step: Reached }

/**
 * The steps that have come. Of those that had passed before the desk knew the case only the last is told, and none of history out of a ledger:
 * whoever registers a case on its tenth day need not hear what would have been said on the seventh.
 */
function reachedSteps(steps: readonly Reached[], { next_at: planned, silent_until: silent, known_since: known }: WatchedClock, now: number): Reached[] {
  const come = steps.filter(({ at }) => at <= now && at > silent && at >= planned)
  const before = come.filter(({ at }) => at <= known)
  return [...before.slice(-1), ...come.filter(({ at }) => at > known)]
}

/** Writes what is told now and was not before, and answers it. */
function tell(desk: Desk, told: readonly Told[]): ShownReminder[] {
  const { officerId } = desk.session.officer
  const known = desk.db.prepare('select 1 from reminder where officer = ? and entity = ? and pack = ? and clock = ? and due_at = ? and step = ? and time = ?')
  const fresh = told.filter(({ clock, step }) => !known.get(officerId, clock.id, clock.pack, clock.clock, clock.due_at, step.step, step.time))
  noteTold(desk, fresh.map(keyOf))
  return fresh.map((one) => shown(desk, one))
}

/** Writes that this officer has been told. */
export function noteTold(desk: Desk, keys: readonly ReminderKey[]): void {
  for (let from = 0; from < keys.length; from += most) {
    const saved = execute(desk, [{ type: 'reminder.fire', id: remindersOf(desk.session.officer.officerId), fired: keys.slice(from, from + most) }])
    if (!saved.ok) throw new Error(`own reminders were refused: ${saved.refusal.code}`)
  }
}
const most = 1000

const keyOf = ({ clock, step }: Told): ReminderKey => ({
  entity: clock.id as ReminderKey['entity'], pack: clock.pack, clock: clock.clock, step: step.step, time: step.time, dueAt: clock.due_at,
})

/** Reminders whose rest is over come once more. */
function awake(desk: Desk, now: number): ShownReminder[] {
  const back = putOff(desk, 0, now)
  // told again: no longer put off
  noteTold(desk, back.map(({ key }) => key))
  return back.flatMap(({ told }) => (told ? [shown(desk, told)] : []))
}

/** What this officer put off until a moment after `from`, up to `to`. `told` is absent where the clock does not run any more. */
function putOff(desk: Desk, from: number, to: number): { key: ReminderKey; until: number; told?: Told }[] {
  const rows = desk.db.prepare('select * from reminder where officer = ? and snoozed_until > ? and snoozed_until <= ?').all(desk.session.officer.officerId, from, to) as ReminderRow[]
  if (rows.length === 0) return []
  const ladders = ladderBook(desk)
  return rows.map(({ entity, pack, clock: name, step: id, time, due_at: dueAt, snoozed_until: until }) => {
    const key = { entity: entity as ReminderKey['entity'], pack, clock: name, step: id, time, dueAt }
    const [clock] = watched(desk, 'k.id = ? and c.pack = ? and c.clock = ?', entity, pack, name)
    const step = clock && stepsOf(desk, clock, ladders).find((one) => one.step === id && one.time === time)
    return clock && step ? { key, until, told: { clock, step } } : { key, until }
  })
}

function shown(desk: Desk, { clock, step }: Told): ShownReminder {
  return {
    key: keyOf({ clock, step }),
    number: clock.number,
    title: clockTitle(desk, clock),
    at: step.at,
    dueAt: clock.due_at,
    own: clock.assignee === desk.session.officer.officerId,
    ...(step.requires && { requires: step.requires }),
  }
}

const ownOf = ({ own }: Pick<ClockRow, 'own'>): OwnClock | undefined => (own === '' ? undefined : (JSON.parse(own) as OwnClock))

/** What the pack of its case calls a clock, or its plan; its id where no book has the pack any more. */
export const clockTitle = (desk: Desk, { packs, pack, clock, own }: Pick<ClockRow, 'packs' | 'pack' | 'clock' | 'own'>): Title =>
  ownOf({ own })?.title ?? packsOf({ packs: refsOf(packs) }, desk.rules).find(({ id }) => id === pack)?.clocks.find(({ id }) => id === clock)?.title ?? clock

/** The steps at a clock's deadline, from its row alone: no case is folded for it. */
export function stepsOf(desk: Desk, clock: ClockRow, ladders: LadderBook): Reached[] {
  const calendar = desk.rules.calendar(clock.calendar)
  if (!calendar) return []
  const deadline = {
    state: clock.state as 'running' | 'paused', dueAt: clock.due_at, startedAt: new Date(clock.started_at).toISOString() as Instant,
    limit: { amount: 1, unit: clock.unit as 'calendarDay' },
  }
  return ladderSteps(deadline, ladders(clock), calendar)
}

export type LadderBook = (clock: Pick<ClockRow, 'packs' | 'pack' | 'clock' | 'kind' | 'own'>) => readonly Ladder[]

/** Ladders by packs and clock: a million cases share a handful of combinations. */
export function ladderBook(desk: Desk): LadderBook {
  const kept = new Map<string, readonly Ladder[]>()
  return ({ packs, pack, clock, kind, own }) => {
    const given = ownOf({ own })
    if (given) return given.ladders
    const key = `${packs} ${pack} ${clock}`
    let ladders = kept.get(key)
    if (!ladders) {
      kept.set(key, (ladders = laddersAt(packsOf({ packs: refsOf(packs) }, desk.rules), pack, { id: clock, kind: kind as 'law' | 'company' })))
    }
    return ladders
  }
}

/**
 * Whether a step is meant for the signed-in officer. The handler hears what officers are told; where nobody handles the case, or a branch has nobody
 * of a role, the next one up does; where there is nobody above either, the highest that there is.
 */
export function addresseeOf(desk: Desk): (step: Pick<Reached, 'tells'>, clock: Pick<ClockRow, 'assignee' | 'role'>) => boolean {
  const rows = desk.db.prepare('select officer_id as id, role from officer where left = 0').all() as { id: OfficerId; role: Role }[]
  const present = new Set(rows.map(({ role }) => role))
  const here = new Set<string>(rows.map(({ id }) => id))
  const { officerId, role: own } = desk.session.officer
  const holder = (role: Exclude<Role, 'reader'>) => [...upwards.slice(upwards.indexOf(role)), ...upwards.slice(0, upwards.indexOf(role)).reverse()].find((one) => present.has(one))
  return ({ tells }, { assignee, role: seesToIt }) => tells.some((role) => {
    if (role !== 'officer') return holder(role) === own
    // of a plan's step that nobody has taken: whoever the plan names
    if (seesToIt) return holder(seesToIt as Exclude<Role, 'reader'>) === own
    return here.has(assignee) ? assignee === officerId : holder('supervisor') === own
  })
}
