/** What desks do about incidents in a game: open them, grade, run a plan, take in posts; two of them at once, and neither knows of the other. */
import type { DomainCommand } from '../../shared/aggregates.ts'
import type { Incident } from '../../shared/incident/incident.ts'
import { shippedMatrix } from '../../shared/incident/shipped-grading.ts'
import { mildest, smallPlan } from '../../shared/incident/testing.ts'
import type { EntityId } from '../../shared/log/op.ts'
import type { Random } from './random.ts'
import type { SimWorkstation } from './workstation.ts'

export function incidentCommand(station: SimWorkstation, random: Random, newId: () => string): DomainCommand {
  const incidents = station.desk.db.prepare('select id from incident_row order by id').all() as { id: EntityId }[]
  const at = station.desk.platform.now()
  if (incidents.length === 0 || random.chance(0.3)) {
    const id = `incident/${newId()}` as EntityId
    const linked = station.desk.db.prepare('select id, number from case_row order by id limit 1').get() as { id: EntityId; number: string } | undefined
    return {
      type: 'incident.open', id, number: `Y-${id.slice(-6)}`, title: `事件 ${random.below(100)}`, summary: '', noticedAt: at, platforms: ['weibo'], regions: [], lines: [], drill: random.chance(0.2),
      cases: linked ? [{ caseId: linked.id, number: linked.number }] : [],
    }
  }
  const { id } = random.pick(incidents)
  const state = station.stateOf(id) as Incident
  const text = `${random.below(1_000)}`
  const run = state.runs.find(({ ended }) => !ended)
  const step = random.pick(['list', 'collect', 'sign', 'found'])
  const batches = station.desk.db.prepare('select distinct batch from post_row where incident = ? order by batch').all(id) as { batch: EntityId }[]
  return random.pick<() => DomainCommand>([
    () => ({ type: 'incident.note', id, text }),
    () => ({ type: 'incident.describe', id, set: { summary: text } }),
    () => ({ type: 'incident.assess', id, assessmentId: newId(), matrix: shippedMatrix, chosen: mildest, level: 'general' }),
    () => ({ type: 'incident.submit', id, submissionId: newId(), assessmentId: state.assessments.at(-1)?.assessmentId ?? 'none', proposal: text }),
    () => ({ type: 'incident.startRun', id, runId: newId(), plan: smallPlan }),
    () => ({ type: 'incident.doStep', id, runId: run?.runId ?? 'none', stepId: step, answer: 'yes', checked: ['a', 'b'], evidence: [] }),
    () => ({ type: 'incident.skipStep', id, runId: run?.runId ?? 'none', stepId: step, reason: text }),
    () => ({ type: 'incident.report', id, reportId: newId(), kind: 'initial', to: '总公司', method: '电话', at, text }),
    // two desks may record the same post: it is shown once
    () => ({ type: 'posts.record', id: `posts/${newId()}` as EntityId, incident: id, measuredAt: at, posts: [{ key: `weibo:${random.below(4)}`, kind: 'post', platform: 'weibo', text, reach: { reposts: random.below(100) } }] }),
    () => {
      const batch = batches.length > 0 ? random.pick(batches).batch : undefined
      const key = batch && (station.desk.db.prepare('select key from post_row where batch = ?').get(batch) as { key: string }).key
      return batch && key ? { type: 'posts.measure', id: batch, measuredAt: at, figures: [{ key, reach: { reposts: random.below(1_000) } }] } : { type: 'incident.note', id, text }
    },
  ])()
}
