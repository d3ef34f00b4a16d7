/** Changes of a draft: steps put in, moved, copied and taken out. Each gives a whole plan, which the rules of plans look at before it is kept. */
import { stepsOf, type Plan, type Step } from '../../../shared/playbook/plan.ts'
import { nextVersion, type Playbook } from '../../../shared/playbook/playbook.ts'
import type { Title } from '../../../shared/rules/pack.ts'
import { freeId } from '../../parts/limit-values.ts'

/** The draft that is there, or the last version as the next one. */
export function draftOf(playbook: Playbook): Plan | undefined {
  const last = playbook.versions.at(-1)?.plan
  return playbook.draft?.plan ?? (last && { ...last, version: nextVersion(playbook) })
}

export const freeStepId = (plan: Plan): string => freeId('step', stepsOf(plan).map(({ id }) => id))

const inStage = (plan: Plan, stage: number, change: (steps: Step[]) => Step[]): Plan =>
  ({ ...plan, stages: plan.stages.map((one, index) => (index === stage ? { ...one, steps: change(one.steps) } : one)) })

/** Into a stage, at the end or after a step of it; a step that has its id gives way to it. */
export function putStep(plan: Plan, stage: number, step: Step, after?: string): Plan {
  if (stepsOf(plan).some(({ id }) => id === step.id)) return { ...plan, stages: plan.stages.map((one) => ({ ...one, steps: one.steps.map((known) => (known.id === step.id ? step : known)) })) }
  return inStage(plan, stage, (steps) => {
    const place = steps.findIndex(({ id }) => id === after)
    return place < 0 ? [...steps, step] : steps.toSpliced(place + 1, 0, step)
  })
}

export const removeStep = (plan: Plan, id: string): Plan => ({ ...plan, stages: plan.stages.map((one) => ({ ...one, steps: one.steps.filter((step) => step.id !== id) })) })

export function copyStep(plan: Plan, id: string, titled: (title: Title) => Title): Plan {
  const stage = plan.stages.findIndex(({ steps }) => steps.some((step) => step.id === id))
  const step = plan.stages[stage]?.steps.find((one) => one.id === id)
  return step ? putStep(plan, stage, { ...step, id: freeStepId(plan), title: titled(step.title) }, id) : plan
}

/** One place up or down; over the edge of a stage into the next one. The same plan where there is nowhere to go. */
export function moveStep(plan: Plan, id: string, by: 1 | -1): Plan {
  const stage = plan.stages.findIndex(({ steps }) => steps.some((step) => step.id === id))
  const steps = plan.stages[stage]?.steps ?? []
  const place = steps.findIndex((step) => step.id === id)
  const step = steps[place]
  if (!step) return plan
  const to = place + by
  if (to >= 0 && to < steps.length) return inStage(plan, stage, (own) => own.toSpliced(place, 1).toSpliced(to, 0, step))
  if (!plan.stages[stage + by]) return plan
  return inStage(removeStep(plan, id), stage + by, (own) => (by > 0 ? [step, ...own] : [...own, step]))
}

export interface PlanChange { change: 'added' | 'gone' | 'changed'; title: Title }

/** What a new version would change, for whoever publishes it. */
export function planChanges(before: Plan | undefined, after: Plan): PlanChange[] {
  if (!before) return []
  const [was, is] = [stepsOf(before), stepsOf(after)]
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return [
    ...is.flatMap((step): PlanChange[] => {
      const known = was.find(({ id }) => id === step.id)
      return !known ? [{ change: 'added', title: step.title }] : same(known, step) ? [] : [{ change: 'changed', title: step.title }]
    }),
    ...was.filter((step) => !is.some(({ id }) => id === step.id)).map(({ title }): PlanChange => ({ change: 'gone', title })),
    ...after.templates.flatMap((template): PlanChange[] => {
      const known = before.templates.find(({ id }) => id === template.id)
      return !known ? [{ change: 'added', title: template.title }] : same(known, template) ? [] : [{ change: 'changed', title: template.title }]
    }),
    ...before.templates.filter(({ id }) => !after.templates.some((one) => one.id === id)).map(({ title }): PlanChange => ({ change: 'gone', title })),
  ]
}
