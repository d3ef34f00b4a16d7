/** Playbooks as they stand: those that came with the product, the head office's, the branch's own; with what reviews have suggested for each. */
import { branchOfStream } from '../../../shared/access/streams.ts'
import type { ShownPlaybook } from '../../../shared/contract/incidents.ts'
import { gradingId, type Grading } from '../../../shared/incident/grading.ts'
import type { Incident } from '../../../shared/incident/incident.ts'
import { shippedGrading } from '../../../shared/incident/shipped-grading.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { beginningOf, planIdOf, playbookOf, type Playbook } from '../../../shared/playbook/playbook.ts'
import { shippedPlans } from '../../../shared/playbook/shipped.ts'
import { fold } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'

export const readPlaybook = ({ log }: Pick<Desk, 'log'>, id: EntityId): Playbook | undefined => (fold(log.entriesOf(id)) as Playbook | undefined) ?? beginningOf(id)

export const readGrading = ({ log }: Pick<Desk, 'log'>): Grading => (fold(log.entriesOf(gradingId)) as Grading | undefined) ?? shippedGrading

export function playbooks(desk: Desk): ShownPlaybook[] {
  const suggestions = suggestionsOf(desk)
  const shown = (id: EntityId, state: Playbook, from: ShownPlaybook['from'], stream: string): ShownPlaybook => {
    const branchId = branchOfStream(stream)
    return { ...state, id, planId: planIdOf(id), from, ...(branchId && { branchId }), suggestions: suggestions.filter(({ planId }) => planId === planIdOf(id)).map(({ planId: _, ...one }) => one) }
  }
  const written = [...desk.log.aggregates('playbook')].flatMap((entries): ShownPlaybook[] => {
    const [first] = entries
    const state = fold(entries) as Playbook | undefined
    return first && state ? [shown(first.entity, state, beginningOf(first.entity) ? 'product' : branchOfStream(first.stream) ? 'branch' : 'company', first.stream)] : []
  })
  const untouched = shippedPlans().map(({ id }) => playbookOf(id)).filter((id) => !written.some((one) => one.id === id))
  return [...untouched.flatMap((id) => {
    const state = beginningOf(id)
    return state ? [shown(id, state, 'product', '')] : []
  }), ...written]
}

/** Learnings out of reviews: read from the incidents in which they were written. */
function suggestionsOf(desk: Desk): (ShownPlaybook['suggestions'][number] & { planId: string })[] {
  const written = desk.db.prepare(`select distinct entity from log where type = 'incident.suggest'`).all() as { entity: EntityId }[]
  return written.flatMap(({ entity }) => {
    const incident = fold(desk.log.entriesOf(entity)) as Incident | undefined
    return incident?.suggestions.map(({ suggestionId, planId, stepId, text, by, at }) => ({ incident: entity, number: incident.number, suggestionId, planId, ...(stepId && { stepId }), text, by, at })) ?? []
  })
}
