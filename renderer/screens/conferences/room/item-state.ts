/** Where an item of the agenda stands, and its sign. Pure. */
import { standing, type Item } from '../../../../shared/conference/conference.ts'

export type ItemState = 'waiting' | 'discussing' | 'discussed' | 'resolved' | 'postponed'

export function itemState({ discussed, resolutions, postponed }: Item): ItemState {
  if (discussed.some(({ to }) => to === undefined)) return 'discussing'
  if (resolutions.some(standing)) return 'resolved'
  if (postponed) return 'postponed'
  return discussed.length > 0 ? 'discussed' : 'waiting'
}

export const stateSigns: Record<ItemState, string> = { waiting: '○', discussing: '●', discussed: '◐', resolved: '✓', postponed: '‖' }
