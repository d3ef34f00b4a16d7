import { OpenForm } from '../../incidents/OpenForm.tsx'
import type { ActProps } from './ActForm.tsx'

/** An incident that begins with this case. */
export function IncidentForm({ file: { case: { id, number, line } }, close }: ActProps) {
  return <OpenForm cases={[{ caseId: id, number }]} {...(line && { lines: [line] })} close={close} />
}
