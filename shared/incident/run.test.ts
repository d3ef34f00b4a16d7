import { describe, expect, it } from 'vitest'
import type { Instant } from '../log/op.ts'
import { Plan } from '../playbook/plan.ts'
import { incidentClocks, runSteps, type RunStep } from './run.ts'
import { book, mildest, smallPlan, Story } from './testing.ts'
import { shippedMatrix } from './shipped-grading.ts'

const started = (): Story => {
  const story = new Story().open()
  story.tell('incident.startRun', { runId: 'r', plan: smallPlan })
  return story
}
const steps = (story: Story): Record<string, RunStep> => {
  const [run] = story.incident.runs
  if (!run) throw new Error('no run')
  return Object.fromEntries(runSteps(story.incident, run, book, story.now).map((one) => [one.step.id, one]))
}
const states = (story: Story) => Object.fromEntries(Object.entries(steps(story)).map(([id, { state }]) => [id, state]))
const dueOf = (story: Story, id: string) => new Date(steps(story)[id]?.deadline?.dueAt ?? 0).toISOString()
const does = (story: Story, stepId: string, more: object = {}, by?: string) => story.tell('incident.doStep', { runId: 'r', stepId, checked: [], evidence: [], ...more }, by)
const evidence = (story: Story) => story.tell('incident.attach', { attachmentId: 'a1', sha256: 'a'.repeat(64), name: 'x.png', size: 1, mediaType: 'image/png', capturedAt: story.now })
const refusal = (answer: ReturnType<Story['tell']>) => (answer.ok ? 'accepted' : answer.refusal.code)

describe('a run', () => {
  it('begins with what applies, and waits where an answer or another step decides', () => {
    expect(states(started())).toEqual({
      collect: 'open', found: 'waiting', apologise: 'waiting', deny: 'waiting', grave: 'notApplicable', list: 'open', report: 'open', review: 'open', sign: 'open',
    })
  })

  it('counts clock time by night too, and office time from the next opening', () => {
    const story = new Story().at('2026-09-21T15:50:00.000Z').open()
    story.tell('incident.startRun', { runId: 'r', plan: smallPlan })
    expect(dueOf(story, 'collect')).toBe('2026-09-21T16:20:00.000Z')
    evidence(story)
    does(story, 'collect', { evidence: ['a1'] })
    expect(steps(story)['collect']?.deadline?.state).toBe('met')
    // 23:50 in Shanghai: two working hours from 09:00 on Tuesday
    expect(dueOf(story, 'found')).toBe('2026-09-22T03:00:00.000Z')
  })

  it('lets the answer of a step decide which of the later ones apply', () => {
    const story = started()
    evidence(story)
    does(story, 'collect', { evidence: ['a1'] })
    expect(refusal(does(story, 'apologise'))).toBe('incident.stepUndecided')
    expect(refusal(does(story, 'found'))).toBe('incident.answerMissing')
    does(story, 'found', { answer: 'yes' })
    expect(states(story)).toMatchObject({ apologise: 'open', deny: 'notApplicable' })
    expect(refusal(does(story, 'deny'))).toBe('incident.stepNotApplicable')
  })

  it('asks for evidence that lies in the file, and for the whole checklist', () => {
    const story = started()
    expect(refusal(does(story, 'collect'))).toBe('incident.evidenceMissing')
    expect(refusal(does(story, 'collect', { evidence: ['nowhere'] }))).toBe('incident.evidenceUnknown')
    expect(refusal(does(story, 'list', { checked: ['a'] }))).toBe('incident.checklistOpen')
    expect(refusal(does(story, 'list', { checked: ['a', 'b'] }))).toBe('accepted')
    expect(refusal(does(story, 'list', { checked: ['a', 'b'] }))).toBe('incident.stepOver')
  })

  it('wants another pair of eyes of the named role, stops the clock with the act and runs on when it is sent back', () => {
    const story = started()
    evidence(story)
    does(story, 'collect', { evidence: ['a1'] })
    does(story, 'found', { answer: 'yes' })
    does(story, 'apologise', {}, 'manager')
    expect(steps(story)['apologise']).toMatchObject({ state: 'toApprove', deadline: { state: 'met' } })
    expect(refusal(story.tell('incident.approveStep', { runId: 'r', stepId: 'apologise' }, 'manager'))).toBe('incident.fourEyes')
    expect(refusal(story.tell('incident.approveStep', { runId: 'r', stepId: 'apologise' }, 'supervisor'))).toBe('incident.approvalRole')
    expect(refusal(story.tell('incident.returnStep', { runId: 'r', stepId: 'apologise', reason: '措辞' }, 'other', 'manager'))).toBe('accepted')
    expect(steps(story)['apologise']).toMatchObject({ state: 'open', deadline: { state: 'running' } })
    does(story, 'apologise')
    story.tell('incident.approveStep', { runId: 'r', stepId: 'apologise' }, 'manager')
    expect(states(story)['apologise']).toBe('done')
  })

  it('takes a record for the step that consists of it, with who made it and when', () => {
    const story = started()
    expect(refusal(does(story, 'report'))).toBe('incident.stepByRecord')
    story.after(90).tell('incident.report', { reportId: '1', kind: 'initial', to: '总公司', method: '电话', at: story.now, text: '初报' }, 'supervisor')
    expect(steps(story)['report']).toMatchObject({ state: 'done', done: { by: 'supervisor' }, deadline: { state: 'late' } })
  })

  it('skips with a reason, never what is required', () => {
    const story = started()
    expect(refusal(story.tell('incident.skipStep', { runId: 'r', stepId: 'sign', reason: '不需要' }))).toBe('incident.stepRequired')
    story.tell('incident.skipStep', { runId: 'r', stepId: 'collect', reason: '无网络帖文' })
    expect(steps(story)['collect']).toMatchObject({ state: 'skipped', deadline: { state: 'ended' } })
    expect(states(story)['found']).toBe('open')
  })

  it('asks for the next report from the last one on, until the final one', () => {
    const story = started()
    const next = () => incidentClocks(story.incident, book, story.now).find(({ deadline }) => deadline.clock === 'followUp')?.deadline
    expect(next()).toBeUndefined()
    story.tell('incident.report', { reportId: '1', kind: 'initial', to: '总公司', method: '电话', at: story.now, text: '初报' })
    expect(next()?.dueDate).toBe('2026-09-22')
    story.after(60 * 24).tell('incident.report', { reportId: '2', kind: 'followUp', to: '总公司', method: '邮件', at: story.now, text: '续报' })
    expect(next()?.dueDate).toBe('2026-09-23')
    story.tell('incident.report', { reportId: '3', kind: 'final', to: '总公司', method: '邮件', at: story.now, text: '终报' })
    expect(next()).toBeUndefined()
  })

  it('is due at the instant that the plan names, whatever came before', () => {
    const at = '2026-09-21T10:00:00.000Z' as Instant
    const story = new Story().open()
    story.tell('incident.startRun', { runId: 'r', plan: Plan.parse({ ...smallPlan, id: 'fixed', stages: [{ id: 'response', title: '应对', steps: [{ ...smallPlan.stages[0]?.steps[0], evidence: undefined, due: { at } }] }] }) })
    expect(dueOf(story, 'collect')).toBe(at)
    story.at('2026-09-21T09:59:59.000Z')
    does(story, 'collect')
    expect(steps(story)['collect']?.deadline).toMatchObject({ state: 'met', dueAt: Date.parse(at) })
  })

  it('goes on under another version: what was done stays done, new steps come in', () => {
    const story = started()
    does(story, 'list', { checked: ['a', 'b'] })
    const [monitoring, response, review] = smallPlan.stages
    const next = Plan.parse({ ...smallPlan, version: 2, stages: [monitoring, { ...response, steps: [...(response?.steps ?? []), { ...monitoring?.steps[0], id: 'more' }] }, review] })
    expect(refusal(story.tell('incident.moveRun', { runId: 'r', plan: next, reason: '新版' }))).toBe('notYourRole')
    expect(refusal(story.tell('incident.moveRun', { runId: 'r', plan: { ...next, id: 'another' }, reason: '新版' }, 'supervisor'))).toBe('incident.otherPlan')
    expect(refusal(story.tell('incident.moveRun', { runId: 'r', plan: smallPlan, reason: '新版' }, 'supervisor'))).toBe('incident.sameVersion')
    story.tell('incident.moveRun', { runId: 'r', plan: next, reason: '新版' }, 'supervisor')
    expect(states(story)).toMatchObject({ list: 'done', more: 'open' })
    expect(story.incident.runs[0]?.moved).toMatchObject([{ from: 1, to: 2, reason: '新版', by: 'supervisor' }])
  })

  it('owes nothing once it has ended, or the incident was closed', () => {
    const story = started()
    expect(incidentClocks(story.incident, book, story.now).length).toBeGreaterThan(0)
    story.tell('incident.endRun', { runId: 'r', reason: '误报' }, 'supervisor')
    expect(incidentClocks(story.incident, book, story.now)).toEqual([])
    expect(refusal(does(story, 'sign'))).toBe('incident.runEnded')
  })

  it('is regraded by a new assessment, and what its level asks for comes in', () => {
    const story = started()
    story.tell('incident.assess', { assessmentId: '1', matrix: shippedMatrix, chosen: mildest, level: 'critical', overrideReason: '总公司关注' })
    expect(states(story)['grave']).toBe('open')
  })
})
