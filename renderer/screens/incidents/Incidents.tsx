import { usePlace } from '../../router.ts'
import { IncidentList } from './IncidentList.tsx'
import { IncidentPage } from './IncidentPage.tsx'

/** The list of incidents, or the opened one on the whole page. */
export function Incidents() {
  const id = usePlace(({ incidents }) => (incidents.open ? incidents.id : undefined))
  return id ? <IncidentPage key={id} id={id} /> : <IncidentList />
}
