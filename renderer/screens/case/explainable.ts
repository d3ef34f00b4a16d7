/** Deadlines of which something can be said (情况说明), each with the step of its ladder that is spoken of. Pure. */
import type { ShownDeadline } from '../../../shared/contract/case-file.ts'
import type { Reached } from '../../../shared/rules/ladder.ts'

export interface Explainable { clock: ShownDeadline; step: string }

/** A deadline that has no ladder, or has ended late, is spoken of as what it is: due. */
const due = 'due'

/** Those whose ladder has been reached or that were late, the most pressing first; where there is none, every one that the desk owes. */
export function explainable(clocks: readonly ShownDeadline[], now: number): Explainable[] {
  const owed = clocks.filter(({ duty, state }) => duty === 'desk' && state !== 'ended').toSorted((a, b) => a.dueAt - b.dueAt)
  const reached = owed.filter(({ state, steps }) => state === 'late' || steps.some(({ at }) => at <= now))
  return (reached.length > 0 ? reached : owed).map((clock) => ({ clock, step: stepOf(clock, now) }))
}

/** The last step that was reached and asks for an explanation, else the last one reached, else the one that will ask. */
function stepOf({ steps }: ShownDeadline, now: number): string {
  const come = steps.filter(({ at }) => at <= now)
  const asks = ({ requires }: Reached) => requires === 'explanation'
  return (come.findLast(asks) ?? come.at(-1) ?? steps.find(asks))?.step ?? due
}
