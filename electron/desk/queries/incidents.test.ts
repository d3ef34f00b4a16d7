import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DomainCommand } from '../../../shared/aggregates.ts'
import type { IncidentBody, IncidentCommandType } from '../../../shared/incident/commands.ts'
import { shippedMatrix } from '../../../shared/incident/shipped-grading.ts'
import { mildest, smallPlan } from '../../../shared/incident/testing.ts'
import type { EntityId, OfficerId } from '../../../shared/log/op.ts'
import { libraryId } from '../../../shared/rules/library.ts'
import { overdue } from '../../../shared/incident/run.ts'
import { Plan } from '../../../shared/playbook/plan.ts'
import { verifyStore } from '../../store/verify.ts'
import { loadDemonstration } from '../demonstration/story.ts'
import { execute } from '../execute.ts'
import { openIncident } from '../numbered.ts'
import { instant, registered, testDesk, value, type TestDesk } from '../testing.ts'
import { catchUp, watchStep } from '../watch.ts'
import { board } from './board.ts'
import { incidentOverview } from './incident-overview.ts'
import { incidentFile, incidents, incidentsOfCase, runMovePreview } from './incidents.ts'
import { now } from './now.ts'

let here: TestDesk
beforeEach(() => {
  // a Monday
  here = testDesk('2026-09-21 10:00')
})
afterEach(() => here.close())

const opened = (more: Partial<IncidentBody<'incident.open'>> = {}) =>
  value(openIncident(here.desk, { title: '短视频', summary: '电话 13800138000', noticedAt: here.desk.platform.now(), platforms: ['douyin'], regions: [], lines: [], cases: [], drill: false, ...more })).id
const give = <Type extends IncidentCommandType>(id: EntityId, type: Type, body: IncidentBody<Type>) => value(execute(here.desk, [{ type, id, ...body } as unknown as DomainCommand]))
const told = Plan.parse({ ...smallPlan, ladders: [{ id: 'plan', title: '提醒', for: {}, steps: [{ id: 'half', at: { share: 0.5 }, tells: ['officer'] }, { id: 'due', at: { share: 1 }, tells: ['manager'], requires: 'explanation' }] }] })

describe('the steps of a plan as clocks', () => {
  it('are told by the plan’s own ladder, once, and stand in the list of now', () => {
    here.as('officer')
    const id = opened()
    give(id, 'incident.startRun', { runId: 'r', plan: told })
    here.now('2026-09-21 10:20')
    const reminders = [...catchUp(here.desk), ...watchStep(here.desk).told].filter(({ key }) => key.clock === 'collect')
    expect(reminders).toMatchObject([{ number: expect.stringMatching(/^YQ-/), title: 'collect', key: { entity: id, pack: 'run/r', step: 'half' }, own: true }])
    expect(catchUp(here.desk)).toEqual([])
    expect(now(here.desk).today.items.map(({ id: of, clock }) => [of, clock])).toEqual([[id, 'collect'], [id, 'report']])
    here.now('2026-09-21 10:31')
    expect(now(here.desk).overdue.items.map(({ clock }) => clock)).toEqual(['collect'])
  })

  it('of a drill say so where they are listed, and fall due on no board', () => {
    here.as('manager')
    for (const drill of [false, true]) give(opened({ drill }), 'incident.startRun', { runId: 'r', plan: told })
    const items = now(here.desk).today.items.filter(({ clock }) => clock === 'collect')
    expect(items.map(({ drill }) => drill)).toEqual([undefined, true])
    const due = board(here.desk, { days: 60 }).byDay.reduce((sum, day) => sum + day.due, 0)
    const running = (here.desk.db.prepare(`select count(*) as n from clock_row where state = 'running'`).get() as { n: number }).n
    expect(due * 2).toBe(running)
  })

  it('ask a leader for an explanation when they are over, and take a note for one', () => {
    here.as('manager')
    const id = opened()
    give(id, 'incident.startRun', { runId: 'r', plan: told })
    here.now('2026-09-21 10:31')
    catchUp(here.desk)
    const escalated = () => now(here.desk).escalated.items.filter(({ clock }) => clock === 'collect').map(({ requires, done }) => [requires, done])
    expect(escalated()).toEqual([['explanation', false]])
    give(id, 'incident.note', { text: '网络中断，十分钟后补采' })
    expect(escalated()).toEqual([['explanation', true]])
  })

  it('fall to the role that the plan names while nobody has taken them', () => {
    const id = opened()
    give(id, 'incident.assess', { assessmentId: '1', matrix: shippedMatrix, chosen: mildest, level: 'critical', overrideReason: '总公司关注' })
    const plan = Plan.parse({ ...smallPlan, stages: smallPlan.stages.map((stage) => ({ ...stage, steps: stage.steps.map((step) => (step.id === 'grave' ? { ...step, due: { after: 'start', limit: { amount: 1, unit: 'clockHour' } } } : step)) })) })
    give(id, 'incident.startRun', { runId: 'r', plan })
    here.as('manager')
    const clocks = () => now(here.desk).today.items.map(({ clock }) => clock)
    expect(clocks()).toContain('grave')
    give(id, 'incident.assignStep', { runId: 'r', stepId: 'grave', assignee: 'somebody else' as OfficerId })
    expect(clocks()).not.toContain('grave')
    here.as('officer')
    expect(clocks()).not.toContain('grave')
  })

  it('move at once with the hours of the branch, and the rows of a rebuild are the same', () => {
    here.as('manager')
    const id = opened()
    give(id, 'incident.startRun', { runId: 'r', plan: smallPlan })
    give(id, 'incident.skipStep', { runId: 'r', stepId: 'collect', reason: '无' })
    const due = () => (here.desk.db.prepare(`select due_at from clock_row where clock = 'found'`).get() as { due_at: number }).due_at
    expect(new Date(due()).toISOString()).toBe(instant('2026-09-21 12:00'))
    value(execute(here.desk, [{ type: 'rules.setHours', id: libraryId, branchId: here.desk.session.branch.branchId, weekly: { mon: [['09:00', '11:00'], ['15:00', '18:00']], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } as never }]))
    expect(new Date(due()).toISOString()).toBe(instant('2026-09-21 16:00'))
    expect(verifyStore(here.desk).projections).toEqual({ ok: true, differing: [] })
  })
})

describe('what the room of incidents reads', () => {
  it('lists what stands open, masks texts, links cases both ways, and gives the written text to a logged look alone', () => {
    const { id: caseId, number } = registered(here)
    const id = opened({ cases: [{ caseId, number }] })
    const [line] = incidents(here.desk, { status: 'open', drills: true })
    expect(line).toMatchObject({ id, cases: 1, summary: '电话 138****8000', late: 0, waiting: [] })
    expect(incidentsOfCase(here.desk, { caseId }).map((one) => one.id)).toEqual([id])
    const file = incidentFile(here.desk, id)
    expect(file).toMatchObject({ hides: true, incident: { summary: '电话 138****8000' }, cases: [{ number, known: true }] })
    expect(incidentFile(here.desk, id, 'written')?.incident.summary).toBe('电话 13800138000')
    expect(incidentFile(here.desk, 'incident/none' as EntityId)).toBeUndefined()
  })

  it('masks the numbers of persons in a title as in any other text', () => {
    const id = opened({ title: '网传 13800138000 被拒赔' })
    expect(incidents(here.desk, { status: 'open', drills: true })[0]?.title).toBe('网传 138****8000 被拒赔')
    expect(incidentFile(here.desk, id)?.incident.title).toBe('网传 138****8000 被拒赔')
  })

  it('shows what moving a run to another version would change, and changes nothing', () => {
    here.as('manager')
    const id = opened()
    const [first] = smallPlan.stages
    const next = { ...smallPlan, id: 'plan-1', version: 1 }
    value(execute(here.desk, [{ type: 'playbook.draft', id: 'playbook/plan-1' as EntityId, plan: next }, { type: 'playbook.publish', id: 'playbook/plan-1' as EntityId, version: 1 }]))
    give(id, 'incident.startRun', { runId: 'r', plan: next })
    const steps = first?.steps.filter((step) => step.id !== 'found').map((step) => ({ ...step, due: { after: 'start' as const, limit: { amount: 2, unit: 'clockHour' as const }, calendar: 'branch' as const } })) ?? []
    const other = Plan.parse({ ...next, version: 2, stages: [{ ...first, steps }, { id: 'response', title: '应对', steps: [{ ...steps[0], id: 'more' }] }] })
    value(execute(here.desk, [{ type: 'playbook.draft', id: 'playbook/plan-1' as EntityId, plan: other }, { type: 'playbook.publish', id: 'playbook/plan-1' as EntityId, version: 2 }]))
    expect(incidentFile(here.desk, id)?.runs[0]).toMatchObject({ newer: 2, plan: { version: 1 } })
    const moved = runMovePreview(here.desk, { id, runId: 'r', version: 2 })
    expect(Object.fromEntries(moved.map(({ stepId, change }) => [stepId, change]))).toMatchObject({ collect: 'moved', more: 'added', found: 'gone', report: 'gone' })
    expect(moved.find(({ stepId }) => stepId === 'collect')).toMatchObject({ before: Date.parse(instant('2026-09-21 10:30')), after: Date.parse(instant('2026-09-21 12:00')) })
    expect(incidentFile(here.desk, id)?.runs[0]?.plan.version).toBe(1)
  })
})

describe('the overview', () => {
  it('takes medians from the moment of being noticed, and leaves drills out', () => {
    here.as('manager')
    for (const [minutes, drill] of [[10, false], [30, false], [50, false], [5, true]] as const) {
      here.now('2026-09-21 10:00')
      const id = opened({ drill, noticedAt: instant('2026-09-21 10:00') })
      here.now(`2026-09-21 10:${minutes === 5 ? '55' : minutes}`)
      give(id, 'incident.startRun', { runId: 'r', plan: smallPlan })
    }
    const overview = incidentOverview(here.desk, {})
    expect(overview).toMatchObject({ incidents: 3, closed: 0, medians: { toStart: 30 * 60_000 } })
    expect(overview.medians.toAssess).toBeUndefined()
    expect(overview.openByLevel.find(({ level }) => level === 'none')?.count).toBe(3)
  })

  it('lays what was done beside what the plan asks for, and counts as late what the list and the board count, a follow-up report too', () => {
    here.as('manager')
    const plan = Plan.parse({ ...smallPlan, followUpEvery: [{ limit: { amount: 1, unit: 'clockHour' } }] })
    const id = opened()
    give(id, 'incident.startRun', { runId: 'r', plan })
    here.now('2026-09-21 10:20')
    give(id, 'incident.report', { reportId: '1', kind: 'initial', to: '总公司', method: '电话', at: here.desk.platform.now(), text: '初报' })
    here.now('2026-09-21 11:30')
    const [line] = incidentOverview(here.desk, {}).lines
    expect(line).toMatchObject({ times: { toFirstReport: 20 * 60_000 }, planned: { toFirstReport: { limit: 60 * 60_000, state: 'met' } }, stepsInTime: 1, stepsDoneLate: 0, late: 2 })
    const [run] = incidentFile(here.desk, id)?.runs ?? []
    expect(overdue([...(run?.steps.map(({ deadline }) => deadline) ?? []), run?.followUp], Date.parse(here.desk.platform.now()))).toBe(2)
    expect(incidents(here.desk, { status: 'open', drills: true }).find((one) => one.id === id)?.late).toBe(2)
  })

  it('is of the incidents of a span, and of those before it that stand open, never of later ones', () => {
    here.as('manager')
    const id = opened({ noticedAt: instant('2026-09-21 10:00') })
    const at = (noticed: string) => Date.parse(instant(noticed))
    const found = (span: { noticedFrom?: number; noticedTo?: number }) => incidentOverview(here.desk, span).lines.map((line) => line.id)
    expect(found({ noticedFrom: at('2026-09-22 00:00') })).toEqual([id])
    expect(found({ noticedTo: at('2026-09-21 10:00') })).toEqual([])
    expect(found({ noticedTo: at('2026-09-21 10:01') })).toEqual([id])
  })

  it('counts posts, figures, steps and what the last day has brought', () => {
    here.as('manager')
    value(loadDemonstration(here.desk))
    const [line] = incidentOverview(here.desk, {}).lines
    expect(line).toMatchObject({ level: 'larger', waiting: ['submission'] })
    expect(line?.reach).toBeGreaterThan(1000)
    expect(line?.stepsDone).toBeGreaterThan(2)
    expect(now(here.desk).waiting.items.map(({ kind }) => kind)).toContain('submission')
  })
})
