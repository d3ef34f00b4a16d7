import { describe, expect, it } from 'vitest'
import { readPlan, Step, stepsOf } from '../../../shared/playbook/plan.ts'
import { shippedPlans } from '../../../shared/playbook/shipped.ts'
import { putStep } from './plan-edit.ts'
import { stepFrom, stepValues, type StepValues } from './step-values.ts'

const same = (instant: string) => instant
const nothing = () => undefined

describe('the form of a step', () => {
  it('gives back every shipped step as it was', () => {
    for (const plan of shippedPlans()) for (const step of stepsOf(plan)) expect(Step.parse(stepFrom(stepValues(step, plan.source, same), step.id, same)), `${plan.id} ${step.id}`).toEqual(step)
  })

  it('gives back a fixed time', () => {
    const [plan] = shippedPlans()
    const [first] = plan ? stepsOf(plan) : []
    if (!plan || !first) throw new Error('no step')
    const step = Step.parse({ ...first, due: { at: '2026-12-31T09:00:00.000Z' } })
    expect(stepFrom(stepValues(step, plan.source, same), step.id, same)).toEqual(step)
  })

  it('leaves it to the rules of plans to refuse what was typed, at its place', () => {
    const plan = shippedPlans().find(({ id }) => id === 'outlet-crowd')
    const step = plan && stepsOf(plan).find(({ id }) => id === 'count')
    if (!plan || !step) throw new Error('no step')
    const at = `stages.1.steps.${plan.stages[1]?.steps.indexOf(step)}`
    const refused = (change: Partial<StepValues>) => {
      const read = readPlan(putStep(plan, 1, stepFrom({ ...stepValues(step, plan.source, same), ...change }, step.id, nothing)))
      return read.ok ? undefined : [read.refusal.code, String(read.refusal.params?.['at']).replace(`${at}.`, '')]
    }
    expect(refused({})).toBeUndefined()
    expect(refused({ amount: '0' })).toEqual(['plan.limitNotPositive', 'due.limit.amount'])
    expect(refused({ amount: '半小时' })?.[0]).toBe('plan.unreadable')
    expect(refused({ from: 'step', afterStep: 'count' })).toEqual(['plan.stepLoop', 'due.after'])
    expect(refused({ from: 'instant', at: '明天' })?.[0]).toBe('plan.unreadable')
    expect(refused({ title: { zhCN: ' ', zhTW: '', en: '' } })?.[0]).toBe('plan.unreadable')
    expect(refused({ kind: 'law' })).toEqual(['plan.articleMissing', 'source.article'])
    // another step asks for one of its answers
    expect(refused({ asks: false })?.[0]).toBe('plan.answerUnknown')
  })

  it('makes regions out of a line, and has no question where a record does the step', () => {
    const [plan] = shippedPlans()
    const [step] = plan ? stepsOf(plan) : []
    if (!plan || !step) throw new Error('no step')
    const built = stepFrom({ ...stepValues(step, plan.source, same), regions: '广州、佛山，深圳 ', fulfilledBy: 'contact', asks: true }, step.id, same)
    expect([built.when.regions, built.question, built.checklist]).toEqual([['广州', '佛山', '深圳'], undefined, []])
  })
})
