import { usePlace } from '../../router.ts'
import { ConferenceList } from './ConferenceList.tsx'
import { ConferencePage } from './ConferencePage.tsx'

/** The pages of the room of conferences, or the opened one on the whole page. */
export function Conferences() {
  const id = usePlace(({ conferences }) => (conferences.open ? conferences.id : undefined))
  return id ? <ConferencePage key={id} id={id} /> : <ConferenceList />
}
