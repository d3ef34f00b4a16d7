import { describe, expect, it } from 'vitest'
import { Plan, readPlan, stepsOf } from '../../../shared/playbook/plan.ts'
import { beginningOf, playbookOf } from '../../../shared/playbook/playbook.ts'
import { shippedPlans } from '../../../shared/playbook/shipped.ts'
import { copyStep, draftOf, moveStep, planChanges, putStep, removeStep } from './plan-edit.ts'

const source = { law: '公司制度', article: '' }
const step = (id: string, more: object = {}) => ({ id, title: id, role: 'officer', kind: 'company', source, ...more })
const plan = Plan.parse({
  id: 'own', version: 1, title: '预案', source,
  stages: [{ id: 'monitoring', title: '监测', steps: [step('a'), step('b')] }, { id: 'response', title: '应对', steps: [step('c')] }, { id: 'review', title: '复盘', steps: [] }],
})
const order = (one: Plan) => one.stages.map(({ steps }) => steps.map(({ id }) => id).join(' ')).join(' | ')

describe('editing a draft', () => {
  it('moves a step up and down, and over the edge of a stage into the next one', () => {
    expect(order(moveStep(plan, 'b', -1))).toBe('b a | c | ')
    expect(order(moveStep(plan, 'b', 1))).toBe('a | b c | ')
    expect(order(moveStep(plan, 'c', -1))).toBe('a b c |  | ')
    expect(order(moveStep(plan, 'c', 1))).toBe('a b |  | c')
    expect(moveStep(plan, 'a', -1)).toBe(plan)
    expect(moveStep(plan, 'gone', 1)).toBe(plan)
  })

  it('copies a step beside the one it came from, under an id of its own', () => {
    const copied = copyStep(plan, 'a', (title) => `${String(title)}（副本）`)
    expect(order(copied)).toBe('a step4 b | c | ')
    expect(stepsOf(copied)[1]?.title).toBe('a（副本）')
    expect(readPlan(copied).ok).toBe(true)
  })

  it('puts a changed step where it was, a new one at the end, and takes one out', () => {
    const [a] = stepsOf(plan)
    if (!a) throw new Error('no step')
    expect(order(putStep(plan, 2, { ...a, title: '新' }))).toBe('a b | c | ')
    expect(order(putStep(plan, 2, { ...a, id: 'd' }))).toBe('a b | c | d')
    expect(order(removeStep(plan, 'a'))).toBe('b | c | ')
  })

  it('begins with the last version as the next one', () => {
    const beginning = beginningOf(playbookOf('press-inquiry'))
    expect(beginning && draftOf(beginning)?.version).toBe(2)
    expect(draftOf({ rev: 0, versions: [], answered: [] })).toBeUndefined()
  })

  it('says what a version changes', () => {
    const next = putStep(removeStep(plan, 'b'), 0, { ...(stepsOf(plan)[0] as never as ReturnType<typeof stepsOf>[number]), title: '甲' })
    expect(planChanges(plan, putStep(next, 1, { ...(stepsOf(plan)[2] as never as ReturnType<typeof stepsOf>[number]), id: 'd', title: '丁' }))).toEqual([
      { change: 'changed', title: '甲' }, { change: 'added', title: '丁' }, { change: 'gone', title: 'b' },
    ])
    expect(planChanges(plan, { ...plan, version: 2 })).toEqual([])
    expect(planChanges(undefined, plan)).toEqual([])
    for (const shipped of shippedPlans()) expect(planChanges(shipped, { ...shipped, version: 2 })).toEqual([])
  })
})
