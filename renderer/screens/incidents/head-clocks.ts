/** The clocks in the head of an incident: what its plans ask for next, and the next follow-up report. Pure. */
import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import type { Deadline } from '../../../shared/rules/deadlines.ts'

export function headClocks({ runs, incident }: Pick<IncidentFile, 'runs' | 'incident'>): Deadline[] {
  if (incident.status !== 'open') return []
  const running = runs.filter(({ runId }) => incident.runs.some((run) => run.runId === runId && !run.ended))
  const first = (clocks: readonly Deadline[]) => clocks.filter(({ state }) => state === 'running').toSorted((a, b) => a.dueAt - b.dueAt)[0]
  const step = first(running.flatMap(({ steps }) => steps.flatMap(({ deadline }) => deadline ?? [])))
  const report = first(running.flatMap(({ followUp }) => followUp ?? []))
  return [step, report].filter((clock) => clock !== undefined).toSorted((a, b) => a.dueAt - b.dueAt)
}
