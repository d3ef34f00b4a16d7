/**
 * What a plan may be without and still be one, and what somebody should look at before it is published. What no plan may be without is refused by
 * its rules (shared/playbook/plan.ts) when the draft is kept.
 */
import { fill } from '../../../shared/playbook/fill.ts'
import { stepsOf, type Plan } from '../../../shared/playbook/plan.ts'
import { StageId, type StageId as Stage } from '../../../shared/incident/vocabulary.ts'

export type Doubt =
  | { code: 'stageMissing' | 'stageEmpty'; stage: Stage }
  | { code: 'noReview' | 'noAccountability' | 'noFinalReport' | 'noCadence' }
  | { code: 'placeUnknown'; template: string; names: string[] }
  | { code: 'lawWithHours' | 'noTime'; step: string }

export function doubtsOf(plan: Plan): Doubt[] {
  const steps = stepsOf(plan)
  const has = (record: 'review' | 'accountability' | 'finalReport') => steps.some(({ fulfilledBy, required }) => fulfilledBy === record && required)
  return [
    ...StageId.options.flatMap((stage): Doubt[] => {
      const found = plan.stages.find(({ id }) => id === stage)
      return !found ? [{ code: 'stageMissing', stage }] : found.steps.length === 0 ? [{ code: 'stageEmpty', stage }] : []
    }),
    ...(has('accountability') ? [] : [{ code: 'noAccountability' } as const]),
    ...(has('review') ? [] : [{ code: 'noReview' } as const]),
    ...(has('finalReport') ? [] : [{ code: 'noFinalReport' } as const]),
    ...(plan.followUpEvery.length > 0 ? [] : [{ code: 'noCadence' } as const]),
    ...steps.flatMap(({ id, kind, due, required, fulfilledBy }): Doubt[] => [
      ...(kind === 'law' && due ? [{ code: 'lawWithHours', step: id } as const] : []),
      ...(kind === 'company' && !due && (required || fulfilledBy) ? [{ code: 'noTime', step: id } as const] : []),
    ]),
    ...plan.templates.flatMap(({ id, text }): Doubt[] => {
      const { unknown } = fill(text, {})
      return unknown.length > 0 ? [{ code: 'placeUnknown', template: id, names: unknown }] : []
    }),
  ]
}
