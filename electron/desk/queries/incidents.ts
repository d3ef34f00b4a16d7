/** What the room of incidents reads: the list, one incident whole, the incidents of a case. */
import { aggregateOf, readable } from '../../../shared/aggregates.ts'
import { branchOfStream } from '../../../shared/access/streams.ts'
import type { IncidentEntry, IncidentFile, IncidentLine, LinkedCaseLine, MovedStep, ShownRun } from '../../../shared/contract/incidents.ts'
import type { Incident, Run } from '../../../shared/incident/incident.ts'
import { followUpDeadline, overdue, runSteps } from '../../../shared/incident/run.ts'
import type { Level } from '../../../shared/incident/vocabulary.ts'
import type { EntityId, OfficerId } from '../../../shared/log/op.ts'
import { playbookOf } from '../../../shared/playbook/playbook.ts'
import type { Plan } from '../../../shared/playbook/plan.ts'
import { maskText } from '../../../shared/text/mask-text.ts'
import { shownLetters } from '../../store/projections/case-row.ts'
import { fold } from '../../store/projections/rebuild.ts'
import { never, type CaseRow, type ClockRow, type IncidentRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { maskedLine, maskedName, maskedTexts } from '../masking.ts'
import { clockTitle } from '../watch.ts'
import { readPlaybook } from './playbooks.ts'

export function incidents(desk: Desk, { status, drills }: { status: 'open' | 'closed' | 'all'; drills: boolean }): IncidentLine[] {
  const where = [status === 'all' ? `status <> 'voided'` : `status = '${status}'`, ...(drills ? [] : ['drill = 0'])].join(' and ')
  const rows = desk.db.prepare(`select * from incident_row where ${where} order by noticed_at desc, row desc`).all() as IncidentRow[]
  // what presses comes first, as in the queue of cases; then the latest
  const due = (line: IncidentLine) => line.next?.dueAt ?? never
  return rows.map((row) => incidentLine(desk, row)).sort((a, b) => due(a) - due(b))
}

export const incidentsOfCase = (desk: Desk, { caseId }: { caseId: EntityId }): IncidentLine[] =>
  (desk.db.prepare(`select i.* from incident_case c join incident_row i on i.row = c.row where c.case_id = ? and i.status <> 'voided' order by i.noticed_at desc`).all(caseId) as IncidentRow[])
    .map((row) => incidentLine(desk, row))

export function incidentLine(desk: Desk, row: IncidentRow): IncidentLine {
  const now = Date.parse(desk.platform.now())
  const clocks = desk.db.prepare(`select * from clock_row where row = ? and state = 'running' order by due_at`).all(row.row) as ClockRow[]
  const waiting = desk.db.prepare('select kind from waiting_row where row = ?').all(row.row) as { kind: IncidentLine['waiting'][number] }[]
  const [next] = clocks
  return {
    id: row.id as EntityId, branchId: row.branch, number: row.number, title: maskText(row.title), summary: maskedLine(row.summary, shownLetters), status: row.status as IncidentLine['status'],
    ...(row.level && { level: row.level as Level }), drill: row.drill === 1, noticedAt: row.noticed_at, openedAt: row.opened_at, ...(row.closed_at > 0 && { closedAt: row.closed_at }),
    updatedAt: row.updated_at, ...(row.owner && { owner: row.owner as OfficerId }), cases: row.cases, posts: postCount(desk, row.id as EntityId),
    ...(next && { next: { title: clockTitle(desk, next), dueAt: next.due_at, startedAt: next.started_at } }),
    late: overdue(clocks.map(({ state, due_at: dueAt }) => ({ state, dueAt })), now),
    waiting: waiting.map(({ kind }) => kind),
  }
}

const postCount = (desk: Desk, incident: EntityId): number =>
  (desk.db.prepare(`select count(*) as n from post_row where incident = ? and shown = 1 and voided = ''`).get(incident) as { n: number }).n

/** `texts` as they were `written` are the answer to a look that is logged, never to a read. */
export function incidentFile(desk: Desk, id: EntityId, texts: 'masked' | 'written' = 'masked'): IncidentFile | undefined {
  const entries = desk.log.entriesOf(id)
  const written: { incident: Incident | undefined; timeline: IncidentEntry[] } = { incident: undefined, timeline: [] }
  for (const entry of entries) {
    if (!readable(entry)) continue
    written.incident = aggregateOf(entry.type)?.evolve(written.incident, entry) as Incident | undefined
    written.timeline.push({ rev: written.timeline.length + 1, at: entry.at, actor: entry.actor, type: entry.type as IncidentEntry['type'], body: toldOf(entry.body) })
  }
  const { incident } = written
  if (!incident) return undefined
  written.timeline.reverse()
  const stream = entries[0]?.stream ?? ''
  const masked = maskedTexts(written)
  const shown = texts === 'written' ? written : masked
  return {
    branchId: branchOfStream(stream) ?? desk.session.branch.branchId,
    incident: shown.incident as Incident,
    timeline: shown.timeline,
    hides: JSON.stringify(masked) !== JSON.stringify(written),
    runs: incident.runs.map((run) => shownRun(desk, stream, incident, run)),
    cases: incident.cases.map(({ caseId, number }) => linkedCase(desk, caseId, number)),
    posts: postCount(desk, id),
  }
}

/** A timeline says which plan and which matrix; the whole of them is in the state. */
function toldOf(body: Record<string, unknown>): Record<string, unknown> {
  const { plan, matrix, ...rest } = body as { plan?: Plan; matrix?: { version: number } }
  return { ...rest, ...(plan && { plan: { id: plan.id, version: plan.version, title: plan.title } }), ...(matrix && { matrix: { version: matrix.version } }) }
}

function shownRun(desk: Desk, stream: string, incident: Incident, run: Run): ShownRun {
  const [book, now] = [desk.books(stream), desk.platform.now()]
  const followUp = followUpDeadline(incident, run, book, now)
  const last = readPlaybook(desk, playbookOf(run.plan.id))?.versions.at(-1)?.plan.version
  return {
    runId: run.runId, plan: run.plan, steps: runSteps(incident, run, book, now), ...(followUp && { followUp }),
    ...(last !== undefined && last > run.plan.version && !run.ended && { newer: last }),
  }
}

function linkedCase(desk: Desk, id: EntityId, number: string): LinkedCaseLine {
  const row = desk.db.prepare('select * from case_row where id = ?').get(id) as CaseRow | undefined
  // a case of a branch whose cases are not here: its number is known, the rest is not
  if (!row) return { id, number, status: '', complainant: '', request: '', dueAt: 0, clock: '', clockState: '', known: false }
  return {
    id, number: row.number, status: row.status, complainant: maskedName(row.complainant, row.complainant_kind), request: maskedLine(row.request, shownLetters),
    dueAt: row.due_at, clock: row.clock, clockState: row.clock_state, known: true,
  }
}

/** What would become of a run under another version: the same sums with the other plan, what was done stays done. */
export function runMovePreview(desk: Desk, { id, runId, version }: { id: EntityId; runId: string; version: number }): MovedStep[] {
  const entries = desk.log.entriesOf(id)
  const incident = fold(entries) as Incident | undefined
  const run = incident?.runs.find((one) => one.runId === runId)
  const plan = run && readPlaybook(desk, playbookOf(run.plan.id))?.versions.find((one) => one.plan.version === version)?.plan
  if (!incident || !run || !plan) return []
  const [book, now] = [desk.books(entries[0]?.stream ?? ''), desk.platform.now()]
  const [before, after] = [runSteps(incident, run, book, now), runSteps(incident, { ...run, plan }, book, now)]
  const gone = before.filter(({ step }) => !after.some((one) => one.step.id === step.id))
  return [
    ...after.map(({ step, deadline, state }): MovedStep => {
      const known = before.find((one) => one.step.id === step.id)
      const [was, is] = [known?.deadline?.dueAt, deadline?.dueAt]
      return {
        stepId: step.id, title: step.title, change: !known ? 'added' : was === is ? 'same' : 'moved', done: state === 'done' || state === 'skipped',
        ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }),
      }
    }),
    ...gone.map(({ step, deadline, state }): MovedStep => ({ stepId: step.id, title: step.title, change: 'gone', done: state === 'done', ...(deadline && { before: deadline.dueAt }) })),
  ]
}
