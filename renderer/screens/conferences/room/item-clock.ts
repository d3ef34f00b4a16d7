/** How long an item was under discussion, and what its clock says. Pure. */
import type { Item } from '../../../../shared/conference/conference.ts'
import type { Text } from '../../../text/text.ts'

/** ms, over all the times that it was taken up. */
export const spentOn = ({ discussed }: Pick<Item, 'discussed'>, now: number): number =>
  discussed.reduce((sum, { from, to }) => sum + Math.max(0, (to === undefined ? now : Date.parse(to)) - Date.parse(from)), 0)

export interface ItemClock { words: string; over: boolean }

const minuteMs = 60_000
/** `03:05`, `75:00`: minutes go on past the hour, as the plan is in minutes. */
const minutesText = (ms: number): string => `${String(Math.floor(ms / minuteMs)).padStart(2, '0')}:${String(Math.floor((ms % minuteMs) / 1000)).padStart(2, '0')}`

/** What was spent against what was planned; once that is over, by how many minutes, begun ones counted. */
export function itemClock(t: Text, spent: number, plannedMinutes: number): ItemClock {
  const over = spent - plannedMinutes * minuteMs
  if (over >= 0) return { words: t('sitting.clock.over', { count: Math.floor(over / minuteMs) + 1 }), over: true }
  return { words: t('sitting.clock.running', { spent: minutesText(spent), count: plannedMinutes }), over: false }
}
