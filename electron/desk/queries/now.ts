/** What one has to look at now: own clocks that are over or due today, what was escalated to one, and what waits for one's word. */
import { leads } from '../../../shared/access/may.ts'
import type { Case } from '../../../shared/case/case.ts'
import type { Incident } from '../../../shared/incident/incident.ts'
import type { ClockItem, EscalatedItem, Now, NowConference, WaitingItem } from '../../../shared/contract/now.ts'
import type { EntityId, OfficerId } from '../../../shared/log/op.ts'
import { dateOf, endOfDate } from '../../../shared/calendar/calendar-days.ts'
import { maskText } from '../../../shared/text/mask-text.ts'
import { fold, foldCase } from '../../store/projections/rebuild.ts'
import { never, type ConferenceRow, type ReminderRow, type WaitingRow } from '../../store/tables.ts'
import { caseClocks, conferenceClocks, incidentClocks, isIncident, ofAllOwners, type OwnedClock } from '../clock-owners.ts'
import type { Desk } from '../desk.ts'
import { maskedLine, maskedName } from '../masking.ts'
import { shownLetters } from '../../store/projections/case-row.ts'
import { clockTitle, ladderBook, stepsOf } from '../watch.ts'

const listed = 100

export function now(desk: Desk): Now {
  const at = Date.parse(desk.platform.now())
  const endOfToday = endOfDate(dateOf(at, desk.rules.zone), desk.rules.zone)
  const { officerId } = desk.session.officer
  const leading = leads(desk.session.officer)
  const mine = (condition: string, ...values: number[]) => {
    const whose = (column: 'assignee' | 'role', is: string) => {
      // its index holds the clocks of a role only, and is taken only where that is said
      const where = `c.${column} = ? and c.${column} <> '' and c.state = 'running' and ${condition}`
      const { n } = desk.db.prepare(`select count(*) as n from clock_row c where ${where}`).get(is, ...values) as { n: number }
      return n === 0 ? { n, rows: [] } : { n, rows: ofAllOwners(desk, ({ columns, clocks }) => `select ${columns} from ${clocks} where ${where} order by c.due_at limit ${listed}`, is, ...values) }
    }
    // what falls to one's role, until somebody takes it
    const [own, shared] = [whose('assignee', officerId), whose('role', desk.session.officer.role)]
    const rows = [...own.rows, ...shared.rows].sort((a, b) => a.due_at - b.due_at).slice(0, listed)
    return { count: own.n + shared.n, items: rows.map((row) => clockItem(desk, row)) }
  }
  const { n: snoozed } = desk.db.prepare('select count(*) as n from reminder where officer = ? and snoozed_until > ?').get(officerId, at) as { n: number }
  return {
    overdue: mine('c.due_at <= ?', at),
    today: mine('c.due_at > ? and c.due_at <= ?', at, endOfToday),
    escalated: escalatedTo(desk, at, snoozed > 0 ? isAwake : 'true'),
    waiting: leading ? waitingFor(desk) : { count: 0, items: [] },
    conferences: ownConferences(desk, at),
    snoozed,
    unassigned: leading ? unassignedOf(desk) : 0,
    clock: desk.platform.clock(),
  }
}

const unassignedOf = (desk: Desk): number =>
  (desk.db.prepare(`select count(*) as n from case_row where open = 1 and assignee = ''`).get() as { n: number }).n

export function clockItem(desk: Desk, row: OwnedClock): ClockItem {
  return {
    id: row.id as EntityId, number: row.number, complainant: maskText(maskedName(row.complainant, row.complainant_kind as never)), request: maskedLine(row.request, shownLetters),
    pack: row.pack, clock: row.clock, title: clockTitle(desk, row), kind: row.kind as ClockItem['kind'], dueAt: row.due_at,
    ...(row.assignee && { assignee: row.assignee as OfficerId }),
    ...(row.drill && { drill: true }),
  }
}

/**
 * Reminders that were told and whose clock still runs; of each clock the last one. Those that were put off rest, with all that was told of their clock before:
 * `isAwake` leaves them out, where there are any.
 */
function escalatedTo(desk: Desk, at: number, isAwake: string): Now['escalated'] {
  const { officerId } = desk.session.officer
  const clocks = escalatedClocks(desk, isAwake)
  const ofCases = desk.db.prepare(clocks(caseClocks.columns, listed)).all({ officer: officerId, at }) as OwnedClock[]
  const { n } = desk.db.prepare(`select count(*) as n from (${clocks('c.row, c.pack, c.clock', counted)})`).get({ officer: officerId, at }) as { n: number }
  const ofOthers = [incidentClocks, conferenceClocks].flatMap((owner) => desk.db.prepare(escalatedOf(owner, isAwake)).all({ officer: officerId, at }) as OwnedClock[])
  const found = ofOthers.length === 0 ? ofCases : [...ofCases, ...ofOthers].sort((a, b) => a.due_at - b.due_at)
  const awake = desk.db.prepare(`select step, time, fired_at from reminder r
    where officer = :officer and entity = :entity and pack = :pack and clock = :clock and due_at = :dueAt and ${isAwake}`)
  const ladders = ladderBook(desk)
  const items = found.slice(0, listed).map((row): EscalatedItem => {
    const heard = awake.all({ officer: officerId, entity: row.id, pack: row.pack, clock: row.clock, dueAt: row.due_at, at }) as Pick<ReminderRow, 'step' | 'time' | 'fired_at'>[]
    const steps = stepsOf(desk, row, ladders)
    // several steps are told in one moment to whoever comes back: the last one is the ladder's, not the table's
    const place = (one: Pick<ReminderRow, 'step' | 'time'>) => steps.findIndex(({ step, time }) => step === one.step && time === one.time)
    const told = heard.reduce((a, b) => (place(b) > place(a) ? b : a))
    const requires = steps.findLast((one) => one.at <= at && one.requires)?.requires
    return {
      ...clockItem(desk, row),
      key: { entity: row.id as EntityId, pack: row.pack, clock: row.clock, step: told.step, time: told.time, dueAt: row.due_at },
      firedAt: told.fired_at,
      ...(requires && { requires }),
      done: requires !== undefined && isDone[requires](desk, row),
    }
  })
  return { count: n + ofOthers.length, ...(n === counted && { atLeast: true }), items }
}

/**
 * Few reminders lead to their clocks; of very many only the first clocks are looked for, in the order in which they are due: nearly each of those was
 * told to somebody who has heard of so many.
 */
function escalatedClocks(desk: Desk, isAwake: string): (columns: string, most: number) => string {
  const { n } = desk.db.prepare(`select count(*) as n from (select 1 from reminder where officer = ? limit ${manyReminders})`).get(desk.session.officer.officerId) as { n: number }
  const clock = 'r.entity = k.id and r.pack = c.pack and r.clock = c.clock and r.due_at = c.due_at'
  return (columns, most) => n < manyReminders
    ? `select distinct ${columns} from reminder r join case_row k on k.id = r.entity join clock_row c on c.row = k.row and c.pack = r.pack and c.clock = r.clock and c.due_at = r.due_at
       where r.officer = :officer and ${isAwake} and c.state = 'running' order by c.due_at limit ${most}`
    : `select ${columns} from clock_row c indexed by clock_row_due cross join case_row k on k.row = c.row where c.state = 'running'
       and exists (select 1 from reminder r where r.officer = :officer and ${clock} and ${isAwake}) order by c.due_at limit ${most}`
}
/** Neither put off itself, nor told before one of the same clock that was. */
const isAwake = `not exists (select 1 from reminder s where s.officer = r.officer and s.entity = r.entity and s.pack = r.pack and s.clock = r.clock and s.due_at = r.due_at
  and s.snoozed_until > :at and s.fired_at >= r.fired_at)`
const escalatedOf = ({ columns, clocks }: typeof incidentClocks, isAwake: string): string => `select distinct ${columns} from ${clocks}
  join reminder r on r.entity = k.id and r.pack = c.pack and r.clock = c.clock and r.due_at = c.due_at where r.officer = :officer and ${isAwake} and c.state = 'running' order by c.due_at`
const manyReminders = 2000
/** Nobody counts further than this by hand. */
const counted = 1000

/** Of a case by its own act, which names the clock; of an incident by a note, where everybody reads what happens. */
function explained({ log }: Desk, { id, pack, clock, due_at: dueAt }: OwnedClock): boolean {
  const since = (at: string) => Date.parse(at) >= dueAt - 86_400_000
  const state = fold(log.entriesOf(id))
  if (isIncident(id)) return (state as Incident | undefined)?.notes.some(({ at }) => since(at)) ?? false
  return (state as Case | undefined)?.explanations.some((one) => one.pack === pack && one.clock === clock && since(one.at)) ?? false
}

/** It was given to another one since the deadline came near; of an incident's step nobody can be told apart from who had it before. */
const reassigned = ({ log }: Desk, { id, due_at: dueAt }: OwnedClock): boolean =>
  !isIncident(id) && log.entriesOf(id as EntityId).filter(({ type }) => type === 'case.assign').some(({ at }, index) => index > 0 && Date.parse(at) >= dueAt - 86_400_000)

/** A conference on the case has stood since the deadline came near. */
const conferred = ({ db }: Desk, { id, due_at: dueAt }: OwnedClock): boolean =>
  db.prepare(`select 1 from conference_item i join conference_row c using (row) where i.case_id = ? and c.status <> 'cancelled' and c.called_at >= ?`).get(id, dueAt - 86_400_000) !== undefined

const isDone: Record<NonNullable<EscalatedItem['requires']>, (desk: Desk, clock: OwnedClock) => boolean> = { explanation: explained, reassignment: reassigned, conference: conferred }

const comingWithin = 14 * 86_400_000

function ownConferences(desk: Desk, at: number): NowConference[] {
  const rows = desk.db.prepare(`select c.id, c.number, c.title, c.starts_at, c.duration, c.status, p.duty, p.owes from conference_person p join conference_row c using (row)
    where p.officer = ? and c.status <> 'cancelled' and (c.status = 'sitting' or p.owes <> '' or (c.status = 'called' and c.starts_at <= ?)) order by c.status <> 'sitting', c.starts_at limit ${listed}`)
    .all(desk.session.officer.officerId, at + comingWithin) as (Pick<ConferenceRow, 'id' | 'number' | 'title' | 'starts_at' | 'duration' | 'status'> & { duty: string; owes: string })[]
  return rows.map((row) => ({
    id: row.id as EntityId, number: row.number, title: maskText(row.title), startsAt: row.starts_at, durationMinutes: row.duration, status: row.status as NowConference['status'],
    duty: row.duty as NowConference['duty'], owes: row.owes.split(' ').filter(Boolean) as NowConference['owes'],
  }))
}

/** What waits for somebody who leads: requests for an extension, and proposals to decide. */
export function waitingFor(desk: Desk, kind?: CaseWaiting): Now['waiting'] {
  const where = kind ? 'where w.kind = ?' : 'where ? is null'
  const { n } = desk.db.prepare(`select count(*) as n from waiting_row w ${where}`).get(kind ?? null) as { n: number }
  const ofIncidents = kind ? [] : waitingOfIncidents(desk)
  const rows = desk.db.prepare(`select w.kind, w.since, w.by, k.id, k.number, k.complainant, k.complainant_kind, k.due_at from waiting_row w join case_row k on k.row = w.row ${where}
    order by k.due_at limit ${listed}`).all(kind ?? null) as (WaitingRow & { id: string; number: string; complainant: string; complainant_kind: string; due_at: number })[]
  return {
    count: n,
    items: [...ofIncidents, ...rows.map((row): WaitingItem => ({
      kind: row.kind as CaseWaiting, id: row.id as EntityId, number: row.number, complainant: maskedName(row.complainant, row.complainant_kind as never), since: row.since, by: row.by,
      reason: reasonOf(foldCase(desk.log.entriesOf(row.id)), row.kind), dueAt: row.due_at,
    }))],
  }
}
type CaseWaiting = 'extension' | 'proposal'

/** What waits for a decision, an approval or a signature in an incident: hours count there, so these come first. */
function waitingOfIncidents(desk: Desk): WaitingItem[] {
  const rows = desk.db.prepare(`select w.kind, w.since, w.by, k.id, k.number, k.title, k.summary, k.drill from incident_row k cross join waiting_row w on w.row = k.row where k.status = 'open' order by w.since limit ${listed}`)
    .all() as (WaitingRow & { id: string; number: string; title: string; summary: string; drill: number })[]
  return rows.map((row) => ({
    kind: row.kind, id: row.id as EntityId, number: row.number, complainant: maskText(row.title), since: row.since, by: row.by, reason: maskedLine(row.summary.slice(0, reasonLetters), reasonLetters), dueAt: never, ...(row.drill && { drill: true }),
  }))
}

/** As long as a line is, and numbers of persons masked as everywhere. */
function reasonOf(state: Case | undefined, kind: WaitingRow['kind']): string {
  const written = kind === 'extension' ? state?.extensionRequest?.reason : state?.proposal?.findings
  return maskedLine(written?.slice(0, reasonLetters) ?? '', reasonLetters)
}
const reasonLetters = 200
