/** May this be done to an item of the agenda at all, before any field is filled in? What a button of the item asks; `decideConference` answers the same. Pure. */
import type { Actor } from '../access/roles.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { standing, type Conference, type Item } from './conference.ts'
import { conferenceOffered } from './offered.ts'
import { quorumOf } from './quorum.ts'

export type ItemAct = 'conference.takeUp' | 'conference.addOption' | 'conference.argue' | 'conference.vote' | 'conference.dissent' | 'conference.resolve' | 'conference.postpone'

export function itemOffered(state: Conference, item: Item, act: ItemAct, actor: Actor): Answer<undefined> {
  const offer = conferenceOffered(state, act, actor)
  if (!offer.ok) return offer
  switch (act) {
    case 'conference.takeUp':
      return item.discussed.some(({ to }) => !to) ? refuse('conference.underDiscussion') : accepted
    case 'conference.argue':
      return item.options.length > 0 ? accepted : refuse('conference.optionUnknown')
    case 'conference.vote':
      return quorate(state, item) ?? (item.options.length > 0 ? accepted : refuse('conference.optionUnknown'))
    case 'conference.resolve':
      return quorate(state, item) ?? accepted
    case 'conference.postpone':
      return item.resolutions.some(standing) ? refuse('conference.itemResolved') : accepted
    default:
      return accepted
  }
}

function quorate(state: Conference, { itemId }: Item): Answer<undefined> | undefined {
  const { met, needed, present } = quorumOf(state, itemId)
  return met ? undefined : refuse('conference.notQuorate', { params: { needed, present } })
}
