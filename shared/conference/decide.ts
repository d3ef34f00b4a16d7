/** The rules of conferences: may this command happen to this conference now? Pure; asked by the screen, by the desk and by HQ with the same answer. */
import { may, leads } from '../access/may.ts'
import type { Actor } from '../access/roles.ts'
import { dateOf } from '../calendar/calendar-days.ts'
import type { Context } from '../case/decide.ts'
import type { OfficerId } from '../log/op.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { mayDecide, roleFor } from './authority.ts'
import type { ConferenceBody, ConferenceCommand, ConferenceCommandType, Participant } from './commands.ts'
import { holderOf, itemOf, lastMinutes, nextMinutesVersion, participantOf, resolutionsOf, type Conference, type Item, type MinutesVersion, type Resolution } from './conference.ts'
import { hashOf, unsigned } from './minutes.ts'
import { isPresent, isRecused, quorumOf } from './quorum.ts'
import type { ConferenceStatus } from './vocabulary.ts'

type Verdict = Answer<undefined>
type Later = Exclude<ConferenceCommandType, 'conference.call'>
type Rule<Type extends Later> = (state: Conference, body: ConferenceBody<Type>, context: Context) => Verdict

export function decideConference(state: Conference | undefined, command: ConferenceCommand, context: Context): Verdict {
  if (!may(context.actor, command.type)) return refuse('notYourRole', { params: { role: context.actor.role } })
  if (command.type === 'conference.call') return state ? refuse('conference.exists') : composed(command)
  if (!state) return refuse('conference.unknown')
  const offer = offeredIn(state, command.type, context.actor)
  if (!offer.ok) return offer
  return (rules[command.type] as Rule<Later> | undefined)?.(state, command as never, context) ?? accepted
}

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

interface Offer { in: readonly ConferenceStatus[]; by: 'anyone' | 'running' | 'chair' | 'participant' }
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
  'conference.ruleOnConflict': { in: unsealed, by: 'chair' },
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

function offeredIn(state: Conference, type: Later, actor: Actor): Verdict {
  const offer = offers[type]
  if (!offer.in.includes(state.status)) return refuse(`conference.not.${state.status}`)
  if (offer.by === 'running' && !runsIt(state, actor)) return refuse('conference.notRunning')
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
    case 'conference.sealMinutes':
      return last ? sealable(state, last) : refuse('conference.noMinutes')
    case 'conference.distribute':
    case 'conference.markRead':
      return last ? accepted : refuse('conference.noMinutes')
    default:
      return accepted
  }
}

/** One chair, one recorder, a quorum that can be reached at all. A form that is being filled in asks it too. */
export function composed({ participants, quorum, agenda }: Pick<ConferenceBody<'conference.call'>, 'participants' | 'quorum' | 'agenda'>): Verdict {
  const people = peopled(participants)
  if (!people.ok) return people
  const voting = participants.filter(({ votes }) => votes).length
  if ('count' in quorum && quorum.count > voting) return refuse('conference.quorumTooHigh', { params: { count: quorum.count, voting } })
  return new Set(agenda.map(({ itemId }) => itemId)).size < agenda.length ? refuse('conference.idTaken') : accepted
}

function peopled(participants: readonly Participant[]): Verdict {
  for (const duty of ['chair', 'recorder'] as const) {
    const holders = participants.filter((one) => one.duty === duty).length
    if (holders !== 1) return refuse(holders === 0 ? `conference.no.${duty}` : `conference.two.${duty}`)
  }
  if (new Set(participants.map(({ participantId }) => participantId)).size < participants.length) return refuse('conference.idTaken')
  const officers = participants.flatMap(({ officer }) => officer ?? [])
  if (new Set(officers).size < officers.length) return refuse('conference.personTwice')
  return participants.some(({ votes }) => votes) ? accepted : refuse('conference.nobodyVotes')
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

const rules: { [Type in Later]?: Rule<Type> } = {
  'conference.change': (state, { set }) => composed({ participants: state.participants as Participant[], quorum: set.quorum ?? state.quorum, agenda: [] }),
  'conference.setParticipant': (state, { participant }) => {
    const others = state.participants.filter(({ participantId }) => participantId !== participant.participantId)
    return peopled([...others, participant])
  },
  'conference.removeParticipant': (state, { participantId }) => onParticipant(state, participantId, () => {
    if (isPresent(state, participantId)) return refuse('conference.wasPresent')
    return peopled(state.participants.filter((one) => one.participantId !== participantId))
  }),
  'conference.setItem': (state, { item }) => (state.items.some(({ itemId, caseId }) => caseId !== undefined && caseId === item.caseId && itemId !== item.itemId) ? refuse('conference.caseTwice') : accepted),
  'conference.removeItem': (state, { itemId }) => onItem(state, itemId, ({ discussed, resolutions }) => (discussed.length > 0 || resolutions.length > 0 ? refuse('conference.itemDiscussed') : accepted)),
  'conference.orderItems': (state, { items }) => (items.every((itemId) => itemOf(state, itemId)) ? accepted : refuse('conference.itemUnknown')),
  'conference.attach': ({ attachments }, { attachmentId }) => (attachments.some((one) => one.attachmentId === attachmentId) ? refuse('conference.idTaken') : accepted),
  'conference.voidAttachment': ({ attachments }, { attachmentId }) =>
    (attachments.some((one) => one.attachmentId === attachmentId && one.voided === undefined) ? accepted : refuse('attachmentUnknown')),
  'conference.declareConflict': (state, { conflictId, participantId, itemIds }) => onParticipant(state, participantId, () => {
    if (state.conflicts.some((one) => one.conflictId === conflictId)) return refuse('conference.idTaken')
    return itemIds.every((itemId) => itemOf(state, itemId)) ? accepted : refuse('conference.itemUnknown')
  }),
  'conference.ruleOnConflict': ({ conflicts, participants }, { conflictId }, { actor }) => {
    const found = conflicts.find((one) => one.conflictId === conflictId)
    if (!found) return refuse('conference.conflictUnknown')
    // nobody rules on whether they themselves are partial
    return participants.find(({ participantId }) => participantId === found.participantId)?.officer === actor.id ? refuse('conference.ownConflict') : accepted
  },
  'conference.takePosition': (state, { itemId, participantId }, { actor }) => onItem(state, itemId, () => speaksFor(state, participantId, actor, (one) =>
    (isRecused(state, one.participantId, itemId) ? refuse('conference.recused', { params: { name: one.name } }) : accepted))),
  'conference.attend': (state, { participantId }) => onParticipant(state, participantId, () => accepted),
  'conference.takeUp': (state, { itemId }) => onItem(state, itemId, ({ discussed }) => (discussed.some(({ to }) => !to) ? refuse('conference.underDiscussion') : accepted)),
  'conference.addOption': (state, { itemId, optionId }) => onItem(state, itemId, ({ options }) => (options.some((one) => one.optionId === optionId) ? refuse('conference.idTaken') : accepted)),
  'conference.removeOption': (state, { itemId, optionId }) => onItem(state, itemId, (item) => onOption(item, optionId, () => (item.vote ? refuse('conference.voted') : accepted))),
  'conference.argue': (state, { itemId, optionId, participantId }) => onItem(state, itemId, (item) => onOption(item, optionId, () => takesPart(state, item, participantId))),
  'conference.vote': (state, { itemId, method, votes, carried }) => onItem(state, itemId, (item) => {
    const quorum = quorumOf(state, itemId)
    if (!quorum.met) return refuse('conference.notQuorate', { params: { needed: quorum.needed, present: quorum.present } })
    if (method === 'consensus') return item.options.some(({ optionId }) => optionId === carried) ? accepted : refuse('conference.optionUnknown')
    if (votes.length === 0) return refuse('conference.noVotes')
    if (new Set(votes.map(({ participantId }) => participantId)).size < votes.length) return refuse('conference.votedTwice')
    for (const { participantId, choice } of votes) {
      const person = state.participants.find((one) => one.participantId === participantId)
      if (!person?.votes) return refuse('conference.mayNotVote', { params: { name: person?.name ?? participantId } })
      const part = takesPart(state, item, participantId)
      if (!part.ok) return part
      if (choice !== undefined && !item.options.some(({ optionId }) => optionId === choice)) return refuse('conference.optionUnknown')
    }
    return accepted
  }),
  'conference.dissent': (state, { itemId, participantId }, { actor }) => onItem(state, itemId, (item) => speaksFor(state, participantId, actor, () => takesPart(state, item, participantId))),
  'conference.resolve': (state, body) => onItem(state, body.itemId, (item) => resolvable(state, item, body)),
  'conference.withdrawResolution': (state, { resolutionId }) => onResolution(state, resolutionId, ({ finished }) => (finished ? refuse('conference.resolutionFinished') : accepted)),
  'conference.postpone': (state, { itemId }) => onItem(state, itemId, ({ resolutions }) => (resolutions.some(({ withdrawn }) => !withdrawn) ? refuse('conference.itemResolved') : accepted)),
  'conference.draftMinutes': (state, { version, minutes, hash, reason }) => {
    const expected = nextMinutesVersion(state)
    if (version !== expected) return refuse('conference.minutesVersion', { params: { version, expected } })
    if (version > 1 && !reason) return refuse('conference.reasonMissing')
    return hashOf(minutes) === hash ? accepted : refuse('conference.hashWrong')
  },
  'conference.signMinutes': (state, { version, hash }) => onLastMinutes(state, version, hash),
  'conference.excuseSignature': (state, { version, participantId }) => onLastMinutes(state, version, undefined, (last) => {
    const waits = unsigned(state, last).find((one) => one.participantId === participantId)
    if (!waits) return refuse('conference.signatureNotMissing')
    return waits.duty === 'chair' ? refuse('conference.chairUnsigned') : accepted
  }),
  'conference.sealMinutes': (state, { version, hash }) => onLastMinutes(state, version, hash),
  'conference.distribute': (state, { version }) => (state.minutes.some((one) => one.version === version && one.sealed) ? accepted : refuse('conference.notSealed')),
  'conference.markRead': (state, { version }) => (state.minutes.some((one) => one.version === version) ? accepted : refuse('conference.noMinutes')),
  'conference.carryOut': (state, { resolutionId }) => onResolution(state, resolutionId, unfinished),
  'conference.finish': (state, { resolutionId }, { actor }) => onResolution(state, resolutionId, (one) =>
    (one.owner === undefined || one.owner === actor.id || runsIt(state, actor) ? unfinished(one) : refuse('conference.notOwner'))),
  'conference.deferResolution': (state, { resolutionId, dueOn }, { at, rules: { zone } }) => onResolution(state, resolutionId, (one) => {
    const open = unfinished(one)
    if (!open.ok) return open
    return dueOn <= dateOf(at, zone) ? refuse('conference.duePast') : accepted
  }),
  'conference.followUp': (state, { resolutionId }) => onResolution(state, resolutionId, ({ finished }) => (finished ? accepted : refuse('conference.notFinished'))),
}

/** What the kind of a resolution needs, that somebody does it, and that the amount lies within the authority of who stands behind it. */
function resolvable(state: Conference, item: Item, body: ConferenceBody<'conference.resolve'>): Verdict {
  if (resolutionsOf(state).some(({ resolutionId }) => resolutionId === body.resolutionId)) return refuse('conference.idTaken')
  const quorum = quorumOf(state, item.itemId)
  if (!quorum.met) return refuse('conference.notQuorate', { params: { needed: quorum.needed, present: quorum.present } })
  if (!body.owner && !body.ownerName) return refuse('conference.ownerMissing')
  if (body.optionId !== undefined && !item.options.some(({ optionId }) => optionId === body.optionId)) return refuse('conference.optionUnknown')
  if (body.followUpOn !== undefined && body.followUpOn < body.dueOn) return refuse('conference.followUpEarly')
  if (body.amount !== undefined && !mayDecide(state.authorities, body.authority.role, body.amount)) {
    return refuse('conference.authority', { params: { role: roleFor(state.authorities, body.amount) ?? '' } })
  }
  if (body.kind !== 'action' && !item.caseId) return refuse('conference.noCase')
  const [missing] = missingInResolution(body)
  return missing ? refuse(missing.code) : accepted
}

/** Members that the kind of a resolution needs and that are missing: a form marks them all, a refusal names the first. */
export function missingInResolution({ kind, outcome, basis, reasons, amount, extensionBy, institution, toUnit, to }: Pick<ConferenceBody<'conference.resolve'>, 'kind' | 'outcome' | 'basis' | 'reasons' | 'amount' | 'extensionBy' | 'institution' | 'toUnit' | 'to'>): { member: string; code: string }[] {
  const needs: [string, boolean][] = {
    decide: [['outcome', !outcome], ['basis', !basis?.trim()], ['reasons', !reasons?.trim()]] as [string, boolean][],
    compensate: [['outcome', !outcome], ['amount', amount === undefined], ['basis', !basis?.trim()], ['reasons', !reasons?.trim()]] as [string, boolean][],
    extend: [['extensionBy', !extensionBy]] as [string, boolean][],
    mediate: [['institution', !institution?.trim()]] as [string, boolean][],
    transfer: [['toUnit', !toUnit?.trim()]] as [string, boolean][],
    assign: [['to', !to]] as [string, boolean][],
    action: [] as [string, boolean][],
  }[kind]
  return needs.flatMap(([member, missing]) => (missing ? [{ member, code: `conference.missing.${member}` }] : []))
}

const unfinished = ({ finished, withdrawn }: Resolution): Verdict =>
  (withdrawn ? refuse('conference.resolutionWithdrawn') : finished ? refuse('conference.resolutionFinished') : accepted)

function onItem(state: Conference, itemId: string, then: (item: Item) => Verdict): Verdict {
  const item = itemOf(state, itemId)
  return item ? then(item) : refuse('conference.itemUnknown')
}

function onOption({ options }: Item, optionId: string, then: () => Verdict): Verdict {
  return options.some((one) => one.optionId === optionId) ? then() : refuse('conference.optionUnknown')
}

function onParticipant({ participants }: Conference, participantId: string, then: (one: Participant) => Verdict): Verdict {
  const found = participants.find((one) => one.participantId === participantId)
  return found ? then(found) : refuse('conference.participantUnknown')
}

function onResolution(state: Conference, resolutionId: string, then: (one: Resolution) => Verdict): Verdict {
  const found = resolutionsOf(state).find((one) => one.resolutionId === resolutionId)
  return found ? then(found) : refuse('conference.resolutionUnknown')
}

/** Only the last version, and only as its reader saw it. */
function onLastMinutes(state: Conference, version: number, hash: string | undefined, then: (last: MinutesVersion) => Verdict = () => accepted): Verdict {
  const last = lastMinutes(state)
  if (last?.version !== version) return refuse('conference.minutesOld')
  return hash !== undefined && hash !== last.hash ? refuse('conference.hashWrong') : then(last)
}

/** There, and not recused. */
function takesPart(state: Conference, { itemId }: Item, participantId: string): Verdict {
  return onParticipant(state, participantId, ({ name }) => {
    if (isRecused(state, participantId, itemId)) return refuse('conference.recused', { params: { name } })
    return isPresent(state, participantId) ? accepted : refuse('conference.notPresent', { params: { name } })
  })
}

/** For oneself, or, by who runs the conference, for somebody who told them. */
function speaksFor(state: Conference, participantId: string, actor: Actor, then: (one: Participant) => Verdict): Verdict {
  return onParticipant(state, participantId, (one) => ((one.officer as OfficerId | undefined) === actor.id || runsIt(state, actor) ? then(one) : refuse('notYourOwn')))
}
