/** The plans with which a run can begin; those that are meant for this incident first. */
import type { Incident } from '../../../../shared/incident/incident.ts'
import type { Plan } from '../../../../shared/playbook/plan.ts'
import { planInForce } from '../../../../shared/playbook/playbook.ts'
import { useDesk } from '../../../desk.ts'

export interface OfferedPlan { plan: Plan; fits: boolean; from: 'product' | 'company' | 'branch' }

export function usePlans(incident: Pick<Incident, 'level' | 'platforms'>): OfferedPlan[] {
  const { value } = useDesk('playbooks', {})
  const found = (value ?? []).flatMap((playbook): OfferedPlan[] => {
    const plan = planInForce(playbook)
    return plan ? [{ plan, fits: fitsIncident(plan, incident), from: playbook.from }] : []
  })
  return found.toSorted((a, b) => Number(b.fits) - Number(a.fits))
}

/** What a plan does not name does not matter; a level that nobody has set yet fits only plans that name none. */
export function fitsIncident({ fits: { levels, platforms } }: Pick<Plan, 'fits'>, { level, platforms: where }: Pick<Incident, 'level' | 'platforms'>): boolean {
  return (!levels || (level !== undefined && levels.includes(level))) && (!platforms || platforms.some((one) => where.includes(one)))
}
