/**
 * What can be done to a conference from its page: order, keys, at which tab each act stands, and what leads on from here. The screen knows no rule of
 * its own: it asks `conferenceOffered`. Pure.
 */
import type { Actor } from '../../../shared/access/roles.ts'
import { lastMinutes, participantOf, sealedMinutes, type Conference } from '../../../shared/conference/conference.ts'
import { conferenceOffered } from '../../../shared/conference/offered.ts'
import { owed } from '../../../shared/conference/owed.ts'
import type { ConferenceTab } from '../../router.ts'

export const wholeActs = [
  'conference.begin', 'conference.takePosition', 'conference.end', 'conference.draftMinutes', 'conference.signMinutes', 'conference.sealMinutes', 'conference.distribute', 'conference.markRead',
  'conference.declareConflict', 'conference.attach', 'conference.setParticipant', 'conference.setItem', 'conference.change', 'conference.cancel',
] as const
export type WholeAct = (typeof wholeActs)[number]
export const isWholeAct = (act: string | undefined): act is WholeAct => (wholeActs as readonly string[]).includes(act ?? '')

export const conferenceKeys: Partial<Record<WholeAct, string>> = {
  'conference.begin': 'b', 'conference.takePosition': 'v', 'conference.end': 'o', 'conference.draftMinutes': 'w', 'conference.signMinutes': 's', 'conference.sealMinutes': 'g', 'conference.distribute': 'd',
  'conference.markRead': 'r', 'conference.declareConflict': 'h', 'conference.attach': 'u', 'conference.setParticipant': 'a', 'conference.setItem': 'i', 'conference.change': 'e',
}

export const tabOfAct: Partial<Record<WholeAct, ConferenceTab>> = {
  'conference.takePosition': 'agenda', 'conference.declareConflict': 'agenda', 'conference.attach': 'agenda', 'conference.setParticipant': 'agenda', 'conference.setItem': 'agenda', 'conference.change': 'agenda',
  'conference.cancel': 'agenda', 'conference.draftMinutes': 'minutes', 'conference.signMinutes': 'minutes', 'conference.sealMinutes': 'minutes', 'conference.distribute': 'minutes', 'conference.markRead': 'minutes',
}

/** From so long before its time on, beginning is what a conference waits for, ms. */
const aboutToBegin = 30 * 60_000

/** What leads on from here, the one primary button: before it one's own position, then its beginning; after it the minutes, their signature, seal and reader. */
export function nextAct(state: Conference, actor: Actor, now: number): WholeAct | undefined {
  const own = participantOf(state, actor.id)
  const owes = own ? owed(state, own) : []
  const allowed = (act: WholeAct) => conferenceOffered(state, act, actor).ok
  const near = Date.parse(state.startsAt) - now < aboutToBegin
  const written = lastMinutes(state)
  const stale = written === undefined || (!written.sealed && written.outcomeRev < state.outcomeRev)
  const sealed = sealedMinutes(state)
  const wanted: (WholeAct | false)[] = {
    called: [near && 'conference.begin', owes.includes('position') && 'conference.takePosition', 'conference.begin'] as const,
    sitting: [state.items.every(({ discussed, resolutions, postponed }) => discussed.length > 0 || resolutions.length > 0 || postponed !== undefined) && 'conference.end'] as const,
    held: [stale && 'conference.draftMinutes', owes.includes('sign') && 'conference.signMinutes', 'conference.sealMinutes'] as const,
    sealed: [owes.includes('read') && 'conference.markRead', sealed?.sentTo.length === 0 && 'conference.distribute'] as const,
    cancelled: [],
  }[state.status].slice()
  return wanted.find((act) => act !== false && allowed(act)) || undefined
}

/** In sight in this state, allowed or not. */
const always: Record<Conference['status'], readonly WholeAct[]> = {
  called: ['conference.begin', 'conference.takePosition', 'conference.change', 'conference.setItem', 'conference.setParticipant', 'conference.attach'],
  sitting: ['conference.end', 'conference.attach', 'conference.declareConflict'],
  held: ['conference.draftMinutes', 'conference.signMinutes', 'conference.sealMinutes'],
  sealed: ['conference.distribute', 'conference.draftMinutes'],
  cancelled: [],
}

/** The buttons of the bar: the next one first, then the constant ones; the rest stands under 更多, what the rules refuse apart. */
export function barOf(state: Conference, actor: Actor, now: number): { next: WholeAct | undefined; bar: WholeAct[]; more: WholeAct[]; refused: WholeAct[] } {
  const next = nextAct(state, actor, now)
  const bar = always[state.status].filter((act) => act !== next)
  const others = wholeActs.filter((act) => act !== next && !bar.includes(act))
  const allowed = (act: WholeAct) => conferenceOffered(state, act, actor).ok
  return { next, bar, more: others.filter(allowed), refused: others.filter((act) => !allowed(act)) }
}
