/** What managers ask of incidents: how many stand open and how grave, how fast the desk answered, which steps are late, how far it has spread now. Drills are left out. */
import type { IncidentOverview, ResponseTimes } from '../../../shared/contract/incidents.ts'
import type { Incident } from '../../../shared/incident/incident.ts'
import { plannedResponses } from '../../../shared/incident/response.ts'
import { runSteps } from '../../../shared/incident/run.ts'
import { Level } from '../../../shared/incident/vocabulary.ts'
import { fold } from '../../store/projections/rebuild.ts'
import type { IncidentRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { median } from './median.ts'
import { incidentLine } from './incidents.ts'

const day = 86_400_000

/** `noticedFrom`, `noticedTo`: epoch ms between which an incident was noticed, the latter left out; those that stand open are in it however long ago that was. */
export function incidentOverview(desk: Desk, { noticedFrom = 0, noticedTo = Number.MAX_SAFE_INTEGER }: { noticedFrom?: number | undefined; noticedTo?: number | undefined }): IncidentOverview {
  const rows = desk.db.prepare(`select * from incident_row where drill = 0 and status <> 'voided' and noticed_at < ? and (status = 'open' or noticed_at >= ?) order by noticed_at desc`)
    .all(noticedTo, noticedFrom) as IncidentRow[]
  const lines = rows.map((row) => ({ ...incidentLine(desk, row), times: timesOf(row), ...ofPlan(desk, row), ...reachOf(desk, row) }))
  const open = lines.filter(({ status }) => status === 'open')
  return {
    openByLevel: ([...Level.options].reverse() as (Level | 'none')[]).concat('none').map((level) => ({ level, count: open.filter((one) => (one.level ?? 'none') === level).length })),
    lines,
    medians: mediansOf(lines.map(({ times }) => times)),
    incidents: lines.length,
    closed: lines.length - open.length,
  }
}

/** How long each first thing took from when the incident was noticed, ms. */
export function timesOf(row: IncidentRow): ResponseTimes {
  const since = (at: number) => (at === 0 ? undefined : Math.max(0, at - row.noticed_at))
  const found = {
    toStart: since(row.run_at), toAssess: since(row.assessed_at), toDecide: since(row.decided_at), toFirstReport: since(row.reported_at), toFirstStatement: since(row.statement_at), toClose: since(row.closed_at),
  }
  return Object.fromEntries(Object.entries(found).filter(([, took]) => took !== undefined)) as ResponseTimes
}

type OfPlan = Pick<IncidentOverview['lines'][number], 'planned' | 'stepsDone' | 'stepsDoneLate' | 'stepsInTime'>

function ofPlan(desk: Desk, row: IncidentRow): OfPlan {
  const entries = desk.log.entriesOf(row.id)
  const incident = fold(entries) as Incident
  const [book, asOf] = [desk.books(entries[0]?.stream ?? ''), desk.platform.now()]
  const runs = incident.runs.map((run) => runSteps(incident, run, book, asOf))
  const steps = runs.flat()
  return {
    planned: plannedResponses(incident, runs),
    stepsDone: steps.filter(({ state }) => state === 'done').length,
    stepsDoneLate: steps.filter(({ deadline }) => deadline?.state === 'late').length,
    stepsInTime: steps.filter(({ deadline }) => deadline?.state === 'met').length,
  }
}

/** What is known to have happened around its posts, each counted once: posts with the reposts and comments of their last figures; and what the last day has brought. */
function reachOf(desk: Desk, row: IncidentRow): { reach: number; lastDay: number } {
  const now = Date.parse(desk.platform.now())
  const { posts, figures, lastDay } = desk.db.prepare(`select count(*) as posts, sum(max(reposts, 0) + max(comments, 0)) as figures, sum(at > ?) as lastDay
    from post_row where incident = ? and shown = 1 and voided = ''`)
    .get(now - day, row.id) as { posts: number; figures: number | null; lastDay: number | null }
  return { reach: Math.max(posts, figures ?? 0), lastDay: lastDay ?? 0 }
}

function mediansOf(times: readonly ResponseTimes[]): ResponseTimes {
  const names = ['toStart', 'toAssess', 'toDecide', 'toFirstReport', 'toFirstStatement', 'toClose'] as const
  return Object.fromEntries(names.flatMap((name) => {
    const found = median(times.flatMap((one) => one[name] ?? []))
    return found === undefined ? [] : [[name, found]]
  })) as ResponseTimes
}
