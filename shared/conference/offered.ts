/**
 * When each command of a conference can be given and by whom, before any field is filled in: what a button asks. The rules of what is filled in
 * stand in decide.ts, which asks this first. Pure.
 */
import { leads, may } from '../access/may.ts'
import type { Actor } from '../access/roles.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import type { ConferenceCommandType } from './commands.ts'
import { holderOf, lastMinutes, participantOf, type Conference, type MinutesVersion } from './conference.ts'
import { unsigned } from './minutes.ts'
import type { ConferenceStatus } from './vocabulary.ts'

type Verdict = Answer<undefined>
export type Later = Exclude<ConferenceCommandType, 'conference.call'>

/** May this kind of command be given at all in this state? What a button asks before any field is filled in. */
export function conferenceOffered(state: Conference, type: ConferenceCommandType, actor: Actor): Verdict {
  if (!may(actor, type)) return refuse('notYourRole', { params: { role: actor.role } })
  return type === 'conference.call' ? refuse('conference.exists') : offeredIn(state, type, actor)
}

/** Chair, recorder, who called it, and whoever leads: they run it. The others speak for themselves only. */
export function runsIt(state: Conference, actor: Actor): boolean {
  const own = participantOf(state, actor.id)
  return leads(actor) || state.calledBy === actor.id || own?.duty === 'chair' || own?.duty === 'recorder'
}

const chairs = (state: Conference, actor: Actor): boolean => participantOf(state, actor.id)?.duty === 'chair'

interface Offer { in: readonly ConferenceStatus[]; by: 'anyone' | 'running' | 'chair' | 'ruling' | 'participant' }
const before: readonly ConferenceStatus[] = ['called']
const untilOver: readonly ConferenceStatus[] = ['called', 'sitting']
const sitting: readonly ConferenceStatus[] = ['sitting', 'held']
const unsealed: readonly ConferenceStatus[] = ['called', 'sitting', 'held']
const afterwards: readonly ConferenceStatus[] = ['sitting', 'held', 'sealed']
const always: readonly ConferenceStatus[] = ['called', 'sitting', 'held', 'sealed', 'cancelled']

const offers: Record<Later, Offer> = {
  'conference.change': { in: untilOver, by: 'running' },
  'conference.cancel': { in: before, by: 'running' },
  'conference.setParticipant': { in: unsealed, by: 'running' },
  'conference.removeParticipant': { in: untilOver, by: 'running' },
  'conference.setItem': { in: untilOver, by: 'running' },
  'conference.removeItem': { in: untilOver, by: 'running' },
  'conference.orderItems': { in: untilOver, by: 'running' },
  'conference.attach': { in: unsealed, by: 'anyone' },
  'conference.voidAttachment': { in: unsealed, by: 'running' },
  'conference.declareConflict': { in: unsealed, by: 'anyone' },
  'conference.ruleOnConflict': { in: unsealed, by: 'ruling' },
  'conference.takePosition': { in: untilOver, by: 'anyone' },
  'conference.begin': { in: before, by: 'running' },
  'conference.attend': { in: unsealed, by: 'running' },
  'conference.takeUp': { in: ['sitting'], by: 'running' },
  'conference.addOption': { in: sitting, by: 'running' },
  'conference.removeOption': { in: sitting, by: 'running' },
  'conference.argue': { in: sitting, by: 'running' },
  'conference.vote': { in: sitting, by: 'running' },
  'conference.dissent': { in: sitting, by: 'anyone' },
  'conference.resolve': { in: sitting, by: 'running' },
  'conference.withdrawResolution': { in: sitting, by: 'running' },
  'conference.postpone': { in: sitting, by: 'running' },
  'conference.end': { in: ['sitting'], by: 'running' },
  'conference.draftMinutes': { in: ['held', 'sealed'], by: 'running' },
  'conference.signMinutes': { in: ['held', 'sealed'], by: 'participant' },
  'conference.excuseSignature': { in: ['held'], by: 'chair' },
  'conference.sealMinutes': { in: ['held'], by: 'chair' },
  'conference.distribute': { in: ['sealed'], by: 'running' },
  'conference.markRead': { in: ['held', 'sealed'], by: 'anyone' },
  'conference.carryOut': { in: afterwards, by: 'anyone' },
  'conference.finish': { in: afterwards, by: 'anyone' },
  'conference.deferResolution': { in: afterwards, by: 'running' },
  'conference.followUp': { in: afterwards, by: 'anyone' },
  'conference.reveal': { in: always, by: 'anyone' },
}

export function offeredIn(state: Conference, type: Later, actor: Actor): Verdict {
  const offer = offers[type]
  if (!offer.in.includes(state.status)) return refuse(`conference.not.${state.status}`)
  if (offer.by === 'running' && !runsIt(state, actor)) return refuse('conference.notRunning')
  // of the chair's own conflict somebody who leads decides
  if (offer.by === 'ruling' && !chairs(state, actor) && !leads(actor)) return refuse('conference.notChair', { params: { name: holderOf(state, 'chair')?.name ?? '' } })
  if (offer.by === 'chair' && !chairs(state, actor)) return refuse('conference.notChair', { params: { name: holderOf(state, 'chair')?.name ?? '' } })
  if (offer.by === 'participant' && !participantOf(state, actor.id)) return refuse('conference.notParticipant')
  const last = lastMinutes(state)
  switch (type) {
    case 'conference.signMinutes': {
      if (!last) return refuse('conference.noMinutes')
      const stale = outdated(state, last)
      if (stale) return stale
      return last.signatures.some(({ by }) => by === actor.id) ? refuse('conference.signed') : accepted
    }
    case 'conference.takePosition':
      return state.items.length > 0 ? accepted : refuse('conference.noItems')
    case 'conference.sealMinutes':
      return last ? sealable(state, last) : refuse('conference.noMinutes')
    case 'conference.distribute':
    case 'conference.markRead':
      return last ? accepted : refuse('conference.noMinutes')
    default:
      return accepted
  }
}

/** The chair has signed, and so has everybody who was there and votes, or the chair has said why not. */
function sealable(state: Conference, version: MinutesVersion): Verdict {
  const stale = outdated(state, version)
  if (stale) return stale
  const missing = unsigned(state, version)
  const chair = missing.find(({ duty }) => duty === 'chair')
  if (chair) return refuse('conference.chairUnsigned')
  return missing.length > 0 ? refuse('conference.unsigned', { params: { names: missing.map(({ name }) => name).join('、') } }) : accepted
}

/** Minutes that were drafted before the outcome last changed tell another story than what happened. */
const outdated = (state: Conference, { outcomeRev, sealed }: MinutesVersion): Answer<undefined> & { ok: false } | undefined =>
  !sealed && state.outcomeRev > outcomeRev ? refuse('conference.minutesOutdated') : undefined
