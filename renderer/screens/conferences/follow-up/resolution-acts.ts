/** What can be done to a resolution now, in the order in which it is done; `decideConference` answers the same. Pure. */
import type { Actor } from '../../../../shared/access/roles.ts'
import { itemOf, type Conference, type Resolution } from '../../../../shared/conference/conference.ts'
import { conferenceOffered, runsIt } from '../../../../shared/conference/offered.ts'
import { refuse, type Answer } from '../../../../shared/log/refusal.ts'

export const resolutionActs = ['conference.carryOut', 'conference.finish', 'conference.deferResolution', 'conference.followUp'] as const
export type ResolutionAct = (typeof resolutionActs)[number]
export const resolutionKeys: Record<ResolutionAct, string> = { 'conference.carryOut': 'x', 'conference.finish': 'f', 'conference.deferResolution': 'l', 'conference.followUp': 'z' }

/** Those that fit: nothing is carried out twice, nothing is looked back at before it is done. */
export function actsOf(state: Conference, { itemId, kind, finished, withdrawn, followedUp }: Resolution): ResolutionAct[] {
  if (withdrawn) return []
  if (finished) return followedUp ? [] : ['conference.followUp']
  return kind !== 'action' && itemOf(state, itemId)?.caseId !== undefined ? ['conference.carryOut', 'conference.finish', 'conference.deferResolution'] : ['conference.finish', 'conference.deferResolution']
}

export function resolutionOffered(state: Conference, { owner }: Resolution, act: ResolutionAct, actor: Actor): Answer<undefined> {
  const offer = conferenceOffered(state, act, actor)
  if (!offer.ok || act !== 'conference.finish') return offer
  return owner === undefined || owner === actor.id || runsIt(state, actor) ? offer : refuse('conference.notOwner')
}
