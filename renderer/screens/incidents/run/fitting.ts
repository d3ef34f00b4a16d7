/** For which incidents a plan is proposed. Pure. */
import type { Incident } from '../../../../shared/incident/incident.ts'
import type { Plan } from '../../../../shared/playbook/plan.ts'

/** What a plan does not name does not matter; a level that nobody has set yet fits only plans that name none. */
export function fitsIncident({ fits: { levels, platforms } }: Pick<Plan, 'fits'>, { level, platforms: where }: Pick<Incident, 'level' | 'platforms'>): boolean {
  return (!levels || (level !== undefined && levels.includes(level))) && (!platforms || platforms.some((one) => where.includes(one)))
}
