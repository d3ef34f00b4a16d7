/** The rows of incidents: one each, its linked cases, the clocks of its running plans, and the posts of each batch. */
import { branchOfStream } from '../../../shared/access/streams.ts'
import { runningRuns, waitingSubmission, type Incident } from '../../../shared/incident/incident.ts'
import { plainAddress, type PostBatch } from '../../../shared/incident/posts.ts'
import { awaitingApproval, incidentClocks, type IncidentClock } from '../../../shared/incident/run.ts'
import type { EntityId, Entry, Instant } from '../../../shared/log/op.ts'
import { standsAt } from '../../../shared/rules/applicable.ts'
import type { Ladder } from '../../../shared/rules/pack.ts'
import type { RuleBook } from '../../../shared/rules/rule-book.ts'
import type { Database } from '../database.ts'
import type { ClockRow, IncidentRow, WaitingRow } from '../tables.ts'
import { shownLetters } from './case-row.ts'
import { writeClocks, writeWaiting, type OwnClock } from './clock-row.ts'

const columns: readonly (keyof IncidentRow)[] = [
  'row', 'id', 'branch', 'rev', 'number', 'title', 'summary', 'status', 'level', 'drill', 'noticed_at', 'opened_at', 'opened_by', 'assessed_at', 'submitted_at', 'decided_at',
  'run_at', 'statement_at', 'reported_at', 'closed_at', 'updated_at', 'owner', 'spokesperson', 'cases',
]
const write = `insert or replace into incident_row (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`

export function projectIncident(db: Database, state: Incident, row: number, last: Entry, rules: RuleBook): void {
  const values = incidentRow(state, row, last)
  db.prepare(write).run(...columns.map((column) => values[column]))
  db.prepare('delete from incident_case where row = ?').run(row)
  const link = db.prepare('insert or ignore into incident_case values (?, ?)')
  for (const { caseId } of state.cases) link.run(row, caseId)
  writeClocks(db, row, clockRows(state, row, incidentClocks(state, rules, last.at)), false)
  writeWaiting(db, row, waitingRows(state, row), false)
}

/** What waits for somebody who leads: the decision of senior management, the second pair of eyes on a statement, the approval of a step. */
function waitingRows(state: Incident, row: number): WaitingRow[] {
  if (state.status !== 'open') return []
  const submission = waitingSubmission(state)
  const statement = state.statements.map(({ versions }) => versions.at(-1)).find((last) => last && !last.approved && !last.returned)
  const step = runningRuns(state).map((run) => awaitingApproval(state, run)).find((done) => done !== undefined)
  const waits = (kind: WaitingRow['kind'], since: { by: string; at: Instant } | undefined) => (since ? [{ row, kind, since: Date.parse(since.at), by: since.by }] : [])
  return [...waits('submission', submission), ...waits('statement', statement), ...waits('stepApproval', step)]
}

/** Of an incident that never came to be: HQ refused what began it. */
export function removeIncident(db: Database, row: number): void {
  for (const table of ['incident_row', 'incident_case', 'clock_row', 'clock_watch', 'waiting_row']) db.prepare(`delete from ${table} where row = ?`).run(row)
}

function incidentRow(state: Incident, row: number, last: Entry): IncidentRow {
  const versions = state.statements.flatMap((statement) => statement.versions)
  return {
    row,
    id: state.id,
    branch: branchOfStream(last.stream) ?? '',
    rev: state.rev,
    number: state.number,
    title: state.title,
    summary: state.summary.slice(0, shownLetters),
    status: state.status,
    level: state.level ?? '',
    drill: state.drill ? 1 : 0,
    noticed_at: Date.parse(state.noticedAt),
    opened_at: Date.parse(state.openedAt),
    opened_by: state.openedBy,
    assessed_at: first(state.assessments.map(({ at }) => at)),
    submitted_at: first(state.submissions.map(({ at }) => at)),
    decided_at: first(state.submissions.flatMap(({ decided }) => decided?.at ?? [])),
    run_at: first(state.runs.map(({ startedAt }) => startedAt)),
    statement_at: first(versions.flatMap(({ published }) => published.map(({ publishedAt }) => publishedAt))),
    reported_at: first(state.reports.map(({ sentAt }) => sentAt)),
    closed_at: state.closed ? Date.parse(state.closed.at) : 0,
    updated_at: Date.parse(last.at),
    owner: state.owner ?? '',
    spokesperson: state.spokesperson ?? '',
    cases: state.cases.length,
  }
}

/** Epoch ms of the earliest; 0 when it never happened. */
const first = (instants: readonly Instant[]): number => instants.reduce((earliest, at) => (earliest === 0 ? Date.parse(at) : Math.min(earliest, Date.parse(at))), 0)

function clockRows(state: Incident, row: number, clocks: readonly IncidentClock[]): ClockRow[] {
  return clocks.filter(({ deadline }) => deadline.state === 'running').map(({ deadline, plan, assignee, role }) => ({
    row,
    pack: deadline.pack,
    clock: deadline.clock,
    kind: deadline.kind,
    unit: deadline.limit.unit,
    calendar: deadline.calendar,
    state: deadline.state,
    paused_by: '',
    started_at: Date.parse(deadline.startedAt),
    due_at: deadline.dueAt,
    assignee: assignee ?? '',
    role: assignee ? '' : role,
    packs: '',
    own: JSON.stringify({ title: deadline.title, ladders: laddersOf(plan.ladders, deadline) } satisfies OwnClock),
    silent_until: 0,
    known_since: Date.parse(state.openedAt),
  }))
}

/** A plan's ladders name its steps as clocks, and may be meant for those that a law asks for, or for the others. */
const laddersOf = (ladders: readonly Ladder[], { clock: id, kind }: { clock: string; kind: 'law' | 'company' }): Ladder[] =>
  ladders.filter((ladder) => standsAt(ladder, { id, kind }))

const post = `insert into post_row (incident, key, batch, parent, kind, platform, author, at, url, address, text, reposts, comments, likes, views, measured_at, voided, recorded_at, shown)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`

/** A batch is small (incident/posts.ts) and is written anew whenever something of it changed. */
export function projectPosts(db: Database, state: PostBatch): void {
  removePosts(db, state.id)
  const write = db.prepare(post)
  const measure = db.prepare('insert into post_figure values (?, ?, ?, ?, ?, ?, ?, ?)')
  for (const one of state.posts) {
    const last = one.figures.at(-1)
    write.run(
      state.incident, one.key, state.id, one.parent ?? '', one.kind, one.platform, one.author ?? '', one.at ? Date.parse(one.at) : 0, one.url ?? '', plainAddress(one.url ?? '') ?? '', one.text,
      last?.reposts ?? -1, last?.comments ?? -1, last?.likes ?? -1, last?.views ?? -1, last ? Date.parse(last.at) : 0, one.voided ?? '', Date.parse(state.recordedAt),
    )
    for (const { at, reposts, comments, likes, views } of one.figures) measure.run(state.incident, one.key, state.id, Date.parse(at), reposts ?? -1, comments ?? -1, likes ?? -1, views ?? -1)
  }
  showOnce(db, twice(db, state.id))
}

export function removePosts(db: Database, batch: EntityId): void {
  const shared = twice(db, batch)
  for (const table of ['post_row', 'post_figure']) db.prepare(`delete from ${table} where batch = ?`).run(batch)
  showOnce(db, shared)
}

interface SharedPost { incident: string; key: string }

/** The posts of a batch that another batch has brought too. */
const twice = (db: Database, batch: EntityId): SharedPost[] =>
  db.prepare('select distinct q.incident, q.key from post_row p join post_row q on q.incident = p.incident and q.key = p.key and q.batch <> p.batch where p.batch = ?').all(batch) as SharedPost[]

function showOnce(db: Database, shared: readonly SharedPost[]): void {
  const show = db.prepare('update post_row set shown = (batch = (select batch from post_row q where q.incident = post_row.incident and q.key = post_row.key order by recorded_at, batch limit 1)) where incident = ? and key = ?')
  for (const { incident, key } of shared) show.run(incident, key)
}
