import { expect, it } from 'vitest'
import { smallPlan, Story } from '../../../shared/incident/testing.ts'
import { refuse } from '../../../shared/log/refusal.ts'
import { partName, withStepName } from './part-name.ts'

const incident = () => {
  const story = new Story().open({ cases: [{ caseId: 'case/1' as never, number: 'GZ1' }] })
  story.tell('incident.startRun', { runId: 'r', plan: smallPlan })
  return { incident: story.incident }
}

it('calls a step, an answer, a case and a plan by their names, and what belongs to nothing by none', () => {
  const file = incident()
  expect([partName(file, 'yes'), partName(file, 'case/1'), partName(file, 'small'), partName(file, 'nowhere')]).toEqual(['属实', 'GZ1', '小预案', ''])
})

it('says in a refusal what people call a part, and leaves other refusals and an unknown step as they are', () => {
  const file = incident()
  expect(withStepName(file, refuse('incident.requiredStep', { params: { step: 'yes' } }))).toMatchObject({ refusal: { params: { step: '属实' } } })
  expect(withStepName(file, refuse('incident.requiredStep', { params: { step: 'gone' } }))).toMatchObject({ refusal: { params: { step: 'gone' } } })
  expect(withStepName(file, refuse('incident.closed'))).toEqual(refuse('incident.closed'))
})
