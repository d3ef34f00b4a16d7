/** What somebody still owes a conference: a position on each case before it begins, a signature on the minutes, a look at what was sent. Pure. */
import type { Participant } from './commands.ts'
import { lastMinutes, sealedMinutes, type Conference } from './conference.ts'
import { unsigned } from './minutes.ts'
import { isRecused } from './quorum.ts'

export type Owed = 'position' | 'sign' | 'read'

export function owed(state: Conference, { participantId, votes, officer }: Participant): Owed[] {
  const last = lastMinutes(state)
  const sent = sealedMinutes(state)
  return [
    ...(state.status === 'called' && votes && withoutPosition(state, participantId).length > 0 ? ['position' as const] : []),
    ...(state.status === 'held' && last && last.outcomeRev >= state.outcomeRev && unsigned(state, last).some((one) => one.participantId === participantId) ? ['sign' as const] : []),
    ...(officer && sent?.sentTo.some((one) => one.officer === officer) && !sent.readBy.some(({ by }) => by === officer) ? ['read' as const] : []),
  ]
}

/** The items on which somebody has left no position and is not recused from. */
export const withoutPosition = (state: Pick<Conference, 'items' | 'conflicts'>, participantId: string): Conference['items'] =>
  state.items.filter(({ itemId, positions }) => !isRecused(state, participantId, itemId) && !positions.some((one) => one.participantId === participantId))
