/** Opens the form of an act at the tab where it belongs. `part`: the step, the version, the action that it is about. */
import type { IncidentCommandType } from '../../../shared/incident/commands.ts'
import { currentPlace, go } from '../../router.ts'
import { nextStep, tabOfAct, type WholeAct } from './incident-acts.ts'
import type { IncidentFile } from '../../../shared/contract/incidents.ts'

export function openIncidentAct(act: WholeAct): void {
  const { incidents } = currentPlace()
  go({ act, incidents: { ...incidents, tab: tabOfAct[act] ?? incidents.tab } })
}

export const openPart = (act: IncidentCommandType, ...part: (string | number)[]): void => go({ act: `${act}:${part.join('/')}` })

/** The plan's next step, where it stands. */
export function openStep(file: IncidentFile): void {
  const next = nextStep(file)
  if (next) go({ act: `incident.doStep:${next.runId}/${next.step.step.id}`, incidents: { ...currentPlace().incidents, tab: 'run' } })
}
