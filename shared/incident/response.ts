/** How fast a plan asks for the first answers to an incident. Counted from when the incident was noticed, as what they took is, so that both can be laid side by side. Pure. */
import type { Fulfilment } from '../playbook/plan.ts'
import type { Incident } from './incident.ts'
import type { RunStep } from './run.ts'

/** A plan's time begins with its start: for the start itself it sets none. */
const records = { toAssess: 'assessment', toDecide: 'decision', toFirstReport: 'initialReport', toFirstStatement: 'published' } as const satisfies Record<string, Fulfilment>
export type PlannedName = keyof typeof records

/** `limit`: ms from when the incident was noticed to when it is due; `state`: of that clock. */
export interface Planned { limit: number; state: 'running' | 'met' | 'late' }
export type PlannedResponses = { [Name in PlannedName]?: Planned }

/**
 * @param runs the steps of each run, in the order in which they began: the first that sets a time counts
 * Absent is what no plan sets a time for, and what waits for an earlier step from which its time counts.
 */
export function plannedResponses({ noticedAt }: Pick<Incident, 'noticedAt'>, runs: readonly (readonly RunStep[])[]): PlannedResponses {
  const steps = runs.flat()
  return Object.fromEntries(Object.entries(records).flatMap(([name, record]) => {
    for (const { step, deadline } of steps) {
      if (step.fulfilledBy !== record || !deadline) continue
      const { state, dueAt } = deadline
      if (state === 'running' || state === 'met' || state === 'late') return [[name, { limit: dueAt - Date.parse(noticedAt), state } satisfies Planned]]
    }
    return []
  }))
}
