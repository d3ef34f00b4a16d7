/** What an incident that is being opened begins with, on its way to the form in the room of incidents. */
import type { LinkedCase } from '../../shared/incident/commands.ts'
import { currentPlace, go } from '../router.ts'

export interface Opening { cases: readonly LinkedCase[]; lines?: readonly string[] }

/** The form in the list, as the place names it. */
export const openForm = 'open'

let waiting: Opening = { cases: [] }

export function openAlone(): void {
  openWith({ cases: [] })
}

export function openWith(opening: Opening): void {
  waiting = opening
  go({ room: 'incidents', incidents: { ...currentPlace().incidents, open: false }, act: openForm })
}

export const takeOpening = (): Opening => waiting
