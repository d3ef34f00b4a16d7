/** What can be done on a step of a run, in the order of its buttons, and what its state looks like. Pure. */
import { stepOffered, type StepCommandType } from '../../../../shared/incident/decide.ts'
import type { RunStep, StepState } from '../../../../shared/incident/run.ts'
import type { Actor } from '../../../../shared/access/roles.ts'

export const stepKeys: Record<StepCommandType, string> = {
  'incident.doStep': 'x', 'incident.approveStep': 'x', 'incident.returnStep': 'f', 'incident.assignStep': 'a', 'incident.skipStep': 's',
}

/** Shown where they could come up at all; grey where the rules refuse them to whoever sits here. */
export function stepActs({ state, step }: RunStep): StepCommandType[] {
  switch (state) {
    case 'open':
    case 'waiting':
      return [...(step.fulfilledBy ? [] : ['incident.doStep' as const]), 'incident.assignStep', ...(step.required ? [] : ['incident.skipStep' as const])]
    case 'toApprove':
      return ['incident.approveStep', 'incident.returnStep']
    case 'skipped':
      return step.fulfilledBy ? [] : ['incident.doStep']
    case 'done':
    case 'notApplicable':
      return []
  }
}

export const keyedAct = (found: RunStep, key: string, actor: Actor): StepCommandType | undefined =>
  stepActs(found).find((act) => stepKeys[act] === key && stepOffered(found, act, actor).ok)

export const shapeOf: Record<StepState, string> = { waiting: '…', open: '○', toApprove: '◐', done: '✓', skipped: '↷', notApplicable: '–' }
