import type { ShownPlaybook } from '../../../shared/contract/incidents.ts'

/** What stands open beside the list. */
export type Opened = { kind: 'plan'; planId: string } | { kind: 'grading' }

export const nameOf = (opened: Opened): string => (opened.kind === 'plan' ? opened.planId : opened.kind)

export const sources = ['branch', 'company', 'product'] as const

/** In the order of the list: the branch's own first, what came with the product last. */
export function openable(playbooks: readonly ShownPlaybook[]): Opened[] {
  const plans = sources.flatMap((source) => playbooks.filter(({ from }) => from === source).map(({ planId }) => ({ kind: 'plan' as const, planId })))
  return [...plans, { kind: 'grading' }]
}

/** What a list says of it: the last version, or the draft of the first. */
export const shownPlan = ({ versions, draft }: ShownPlaybook) => versions.at(-1)?.plan ?? draft?.plan

export const waitingSuggestions = ({ suggestions, answered }: ShownPlaybook) =>
  suggestions.filter(({ incident, suggestionId }) => !answered.some((one) => one.incident === incident && one.suggestionId === suggestionId))
