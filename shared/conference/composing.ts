/** Whether a conference of these people can be held at all: one chair, one recorder, nobody twice, a quorum that can be reached. Pure. */
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import type { ConferenceBody, Participant } from './commands.ts'

type Verdict = Answer<undefined>

/** One chair, one recorder, a quorum that can be reached at all. A form that is being filled in asks it too. */
export function composed({ participants, quorum, agenda }: Pick<ConferenceBody<'conference.call'>, 'participants' | 'quorum' | 'agenda'>): Verdict {
  const people = peopled(participants)
  if (!people.ok) return people
  const voting = participants.filter(({ votes }) => votes).length
  if ('count' in quorum && quorum.count > voting) return refuse('conference.quorumTooHigh', { params: { count: quorum.count, voting } })
  return new Set(agenda.map(({ itemId }) => itemId)).size < agenda.length ? refuse('conference.idTaken') : accepted
}

export function peopled(participants: readonly Participant[]): Verdict {
  for (const duty of ['chair', 'recorder'] as const) {
    const holders = participants.filter((one) => one.duty === duty).length
    if (holders !== 1) return refuse(holders === 0 ? `conference.no.${duty}` : `conference.two.${duty}`)
  }
  if (new Set(participants.map(({ participantId }) => participantId)).size < participants.length) return refuse('conference.idTaken')
  const officers = participants.flatMap(({ officer }) => officer ?? [])
  if (new Set(officers).size < officers.length) return refuse('conference.personTwice')
  return participants.some(({ votes }) => votes) ? accepted : refuse('conference.nobodyVotes')
}
