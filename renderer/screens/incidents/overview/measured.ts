/** A response of one incident laid beside what its plan asks for: what a cell of the overview says. Pure. */
import type { IncidentOverview } from '../../../../shared/contract/incidents.ts'
import type { PlannedName } from '../../../../shared/incident/response.ts'

export const responseNames = ['toStart', 'toAssess', 'toDecide', 'toFirstReport', 'toFirstStatement'] as const
export type ResponseName = (typeof responseNames)[number]
type Line = IncidentOverview['lines'][number]

/** met, late: happened, in time or not; running, overdue: has not happened and still may be in time, or may not; unlimited: happened, and no plan sets a time */
export type How = 'met' | 'late' | 'running' | 'overdue' | 'unlimited'
/** ms from when the incident was noticed */
export interface Measured { how: How; took?: number; limit?: number }

export const signOf: Record<How, '✓' | '▲' | '○' | ''> = { met: '✓', late: '▲', running: '○', overdue: '▲', unlimited: '' }

/** Undefined: it has not happened, and nothing says by when it should. */
export function measured({ times, planned, noticedAt }: Pick<Line, 'times' | 'planned' | 'noticedAt'>, name: ResponseName, now: number): Measured | undefined {
  const took = times[name]
  const plan = name === 'toStart' ? undefined : planned[name satisfies PlannedName]
  if (!plan) return took === undefined ? undefined : { how: 'unlimited', took }
  const { limit, state } = plan
  if (state === 'running') return { how: noticedAt + limit <= now ? 'overdue' : 'running', limit }
  return { how: state, limit, ...(took !== undefined && { took }) }
}

/** Of how many lines it was due, and of how many of those it came in time. What is not over is in neither. */
export function inTime(lines: readonly Line[], name: ResponseName, now: number): { met: number; of: number } {
  const all = lines.map((line) => measured(line, name, now)?.how)
  const met = all.filter((how) => how === 'met').length
  return { met, of: met + all.filter((how) => how === 'late' || how === 'overdue').length }
}
