import { describe, expect, it } from 'vitest'
import { Plan } from '../playbook/plan.ts'
import { plannedResponses } from './response.ts'
import { runSteps } from './run.ts'
import { shippedMatrix } from './shipped-grading.ts'
import { book, mildest, smallPlan, Story } from './testing.ts'

const minute = 60_000
const source = { law: '测试制度', article: '' }
const plan = Plan.parse({
  ...smallPlan,
  stages: [{
    id: 'grading', title: '研判',
    steps: [
      { id: 'assess', title: '研判', role: 'officer', kind: 'company', source, fulfilledBy: 'assessment', due: { after: 'start', limit: { amount: 30, unit: 'clockMinute' } } },
      { id: 'tell', title: '初报', role: 'officer', kind: 'company', source, fulfilledBy: 'initialReport', due: { after: 'start', limit: { amount: 1, unit: 'clockHour' } } },
      { id: 'say', title: '发布', role: 'officer', kind: 'company', source, fulfilledBy: 'published', due: { after: { step: 'tell' }, limit: { amount: 1, unit: 'clockHour' } } },
    ],
  }],
})
const planned = (story: Story) => plannedResponses(story.incident, story.incident.runs.map((run) => runSteps(story.incident, run, book, story.now)))

describe('what a plan asks for', () => {
  it('counts from when the incident was noticed, and is met or late by the plan’s own clock', () => {
    const story = new Story().open().after(10)
    story.tell('incident.startRun', { runId: 'r', plan })
    expect(planned(story)).toEqual({ toAssess: { limit: 40 * minute, state: 'running' }, toFirstReport: { limit: 70 * minute, state: 'running' } })
    story.after(31).tell('incident.assess', { assessmentId: '1', matrix: shippedMatrix, chosen: mildest, level: 'general' })
    story.tell('incident.report', { reportId: '1', kind: 'initial', to: '总公司', method: '电话', at: story.now, text: '初报' })
    expect(planned(story)).toEqual({
      toAssess: { limit: 40 * minute, state: 'late' }, toFirstReport: { limit: 70 * minute, state: 'met' },
      // its time begins with the report, 41 minutes after the incident was noticed
      toFirstStatement: { limit: 101 * minute, state: 'running' },
    })
  })

  it('is nothing where no plan sets a time, or its run was ended before', () => {
    const story = new Story().open()
    expect(planned(story)).toEqual({})
    story.tell('incident.startRun', { runId: 'r', plan }, 'manager')
    story.after(5).tell('incident.endRun', { runId: 'r', reason: '换预案' }, 'manager')
    expect(planned(story)).toEqual({})
  })
})
