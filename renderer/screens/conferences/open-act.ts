/** Opens the form of an act at the tab where it belongs. What is begun and ended at once, without a form, is done. */
import { currentPlace, go } from '../../router.ts'
import { tabOfAct, type WholeAct } from './conference-acts.ts'

export function openConferenceAct(act: WholeAct): void {
  const { conferences } = currentPlace()
  go({ act, conferences: { ...conferences, tab: tabOfAct[act] ?? conferences.tab } })
}
