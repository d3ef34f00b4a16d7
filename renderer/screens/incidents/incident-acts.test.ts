import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../shared/access/roles.ts'
import type { ShownRun } from '../../../shared/contract/incidents.ts'
import { incidentOffered } from '../../../shared/incident/decide.ts'
import { followUpDeadline, runSteps } from '../../../shared/incident/run.ts'
import { shippedMatrix } from '../../../shared/incident/shipped-grading.ts'
import { book, mildest, smallPlan, Story } from '../../../shared/incident/testing.ts'
import type { OfficerId } from '../../../shared/log/op.ts'
import { headClocks } from './head-clocks.ts'
import { actOfRecord, barOf, incidentKeys, nextAct, nextStep, stepsBefore, tabOfAct, wholeActs } from './incident-acts.ts'
import { keyedAct, stepActs } from './run/step-acts.ts'

const officer: Actor = { id: 'officer' as OfficerId, role: 'officer' }
const manager: Actor = { id: 'manager' as OfficerId, role: 'manager' }

const fileOf = (story: Story) => ({
  incident: story.incident,
  runs: story.incident.runs.map((run): ShownRun => {
    const followUp = followUpDeadline(story.incident, run, book, story.now)
    return { runId: run.runId, plan: run.plan, steps: runSteps(story.incident, run, book, story.now), ...(followUp && { followUp }) }
  }),
})
const graded = () => {
  const story = new Story().open()
  story.tell('incident.assess', { assessmentId: '1', matrix: shippedMatrix, chosen: mildest, level: 'general' })
  return story
}
const running = () => {
  const story = graded()
  story.tell('incident.startRun', { runId: 'r', plan: smallPlan })
  return story
}

describe('what leads on from here', () => {
  it('begins with the grading, then the plan, then senior management', () => {
    expect(nextAct(fileOf(new Story().open()), officer)).toBe('incident.assess')
    expect(nextAct(fileOf(graded()), officer)).toBe('incident.startRun')
    const story = running()
    expect(nextAct(fileOf(story), officer)).toBe('incident.submit')
    story.tell('incident.submit', { submissionId: 's', assessmentId: '1', proposal: '建议' })
    expect(nextAct(fileOf(story), manager)).toBe('incident.decide')
    // who may not decide goes on with the plan
    expect(nextAct(fileOf(story), officer)).toBe('step')
  })

  it('is the step that is due first, by its record where it consists of one', () => {
    const story = running()
    expect(nextStep(fileOf(story))?.step.step.id).toBe('collect')
    story.tell('incident.skipStep', { runId: 'r', stepId: 'collect', reason: '已采集' })
    story.tell('incident.submit', { submissionId: 's', assessmentId: '1', proposal: '建议' })
    expect(nextStep(fileOf(story))?.step.step.id).toBe('report')
    expect(nextAct(fileOf(story), officer)).toBe('incident.report')
  })

  it('is nothing for a reader, and the effect check after the closing', () => {
    expect(nextAct(fileOf(new Story().open()), { id: 'x' as OfficerId, role: 'reader' })).toBeUndefined()
    const story = graded()
    story.tell('incident.holdAccountable', { findings: '无', measures: '', none: true }, 'supervisor')
    story.tell('incident.review', { happened: '一', rootCause: '二', worked: '', failed: '', actions: [] })
    expect(nextAct(fileOf(story), manager)).not.toBe('incident.close')
    story.tell('incident.close', { conclusion: '平息' }, 'supervisor')
    expect(nextAct(fileOf(story), officer)).toBe('incident.checkEffect')
  })
})

it.each([officer, manager, { id: 'x' as OfficerId, role: 'reader' } as Actor])('puts what the rules refuse apart, and loses nothing', (actor) => {
  const file = fileOf(running())
  const { next, bar, more, refused } = barOf(file, actor)
  expect(more.every((act) => incidentOffered(file.incident, act, actor).ok)).toBe(true)
  expect(refused.some((act) => incidentOffered(file.incident, act, actor).ok)).toBe(false)
  expect([...(next && next !== 'step' ? [next] : []), ...bar, ...more, ...refused].toSorted()).toEqual([...wholeActs].toSorted())
})

it('names the steps of the plan that stand before a record and are not done', () => {
  const story = running()
  const before = () => stepsBefore(fileOf(story), 'initialReport').map(({ step }) => step.id)
  expect(before()).toEqual(['collect', 'found', 'apologise', 'deny', 'list'])
  story.tell('incident.doStep', { runId: 'r', stepId: 'list', checked: ['a', 'b'], evidence: [] })
  expect(before()).not.toContain('list')
  story.tell('incident.endRun', { runId: 'r', reason: '并入另一预案' }, 'manager')
  expect(before()).toEqual([])
})

it('gives every key to one act, and a tab to every act that a record of a plan leads to', () => {
  const keys = Object.values(incidentKeys)
  expect(new Set(keys).size).toBe(keys.length)
  for (const act of Object.values(actOfRecord)) expect(tabOfAct[act], act).toBeDefined()
})

it('shows in the head what is due first, and the next follow-up report', () => {
  const story = running()
  expect(headClocks(fileOf(story)).map(({ clock }) => clock)).toEqual(['collect'])
  story.tell('incident.report', { reportId: '1', kind: 'initial', to: '总公司', method: '电话', at: story.now, text: '初报' })
  expect(headClocks(fileOf(story)).map(({ clock }) => clock)).toEqual(['collect', 'followUp'])
})

describe('a step', () => {
  const stepOf = (story: Story, id: string) => {
    const found = fileOf(story).runs[0]?.steps.find(({ step }) => step.id === id)
    if (!found) throw new Error(id)
    return found
  }

  it('is done where it is open, is left to its record where it consists of one, and is not skipped where it is required', () => {
    const story = running()
    expect(stepActs(stepOf(story, 'list'))).toEqual(['incident.doStep', 'incident.assignStep', 'incident.skipStep'])
    expect(stepActs(stepOf(story, 'report'))).toEqual(['incident.assignStep', 'incident.skipStep'])
    expect(stepActs(stepOf(story, 'sign'))).toEqual(['incident.doStep', 'incident.assignStep'])
    expect(stepActs(stepOf(story, 'grave'))).toEqual([])
  })

  it('is approved by the same key by which it was done, by somebody else', () => {
    const story = running()
    story.tell('incident.skipStep', { runId: 'r', stepId: 'collect', reason: '已采集' })
    story.tell('incident.doStep', { runId: 'r', stepId: 'found', answer: 'yes', checked: [], evidence: [] })
    story.tell('incident.doStep', { runId: 'r', stepId: 'apologise', checked: [], evidence: [] })
    expect(keyedAct(stepOf(story, 'apologise'), 'x', officer)).toBeUndefined()
    expect(keyedAct(stepOf(story, 'apologise'), 'x', manager)).toBe('incident.approveStep')
    expect(keyedAct(stepOf(story, 'apologise'), 'f', manager)).toBe('incident.returnStep')
  })
})
