/** The plans with which a run can begin; those that are meant for this incident first. */
import type { Incident } from '../../../../shared/incident/incident.ts'
import type { Plan } from '../../../../shared/playbook/plan.ts'
import { planInForce } from '../../../../shared/playbook/playbook.ts'
import { useDesk } from '../../../desk.ts'
import { fitsIncident } from './fitting.ts'

export interface OfferedPlan { plan: Plan; fits: boolean; from: 'product' | 'company' | 'branch' }

export function usePlans(incident: Pick<Incident, 'level' | 'platforms'>): OfferedPlan[] {
  const { value } = useDesk('playbooks', {})
  const found = (value ?? []).flatMap((playbook): OfferedPlan[] => {
    const plan = planInForce(playbook)
    return plan ? [{ plan, fits: fitsIncident(plan, incident), from: playbook.from }] : []
  })
  return found.toSorted((a, b) => Number(b.fits) - Number(a.fits))
}
