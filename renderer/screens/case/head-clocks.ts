/** The order of the clocks in a case's head: the next one that the desk owes, then what still runs, law before company, then what is over. Pure. */
import type { ShownDeadline } from '../../../shared/contract/case-file.ts'
import { nextDeadline } from '../../../shared/rules/deadlines.ts'

export interface HeadClocks { next: ShownDeadline | undefined; clocks: readonly ShownDeadline[] }

/** `found` by due date, as the desk gives them. */
export function headClocks(found: readonly ShownDeadline[]): HeadClocks {
  const next = nextDeadline(found) as ShownDeadline | undefined
  const rank = (one: ShownDeadline): number => {
    if (one === next) return 0
    const over = one.state !== 'running' && one.state !== 'paused'
    return 1 + (over ? 4 : 0) + (one.duty === 'desk' ? 0 : 2) + (one.kind === 'law' ? 0 : 1)
  }
  // of what runs the nearest first, of what is over the latest
  const near = (one: ShownDeadline): number => (one.endedAt ? -Date.parse(one.endedAt) : one.dueAt)
  return { next, clocks: found.toSorted((a, b) => rank(a) - rank(b) || near(a) - near(b)) }
}
