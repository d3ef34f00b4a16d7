/** The rules of conferences: may this command happen to this conference now? Pure; asked by the screen, by the desk and by HQ with the same answer. */
import { may } from '../access/may.ts'
import type { Actor } from '../access/roles.ts'
import { dateOf } from '../calendar/calendar-days.ts'
import type { Context } from '../case/decide.ts'
import type { Instant, OfficerId } from '../log/op.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import type { ConferenceBody, ConferenceCommand, Participant } from './commands.ts'
import { composed, peopled } from './composing.ts'
import { itemOf, lastMinutes, nextMinutesVersion, resolutionsOf, type Conference, type Item, type MinutesVersion, type Resolution } from './conference.ts'
import { hashOf, tellsWhy, unsigned } from './minutes.ts'
import { offeredIn, runsIt, type Later } from './offered.ts'
import { isPresent, isRecused, quorumOf } from './quorum.ts'
import { resolvable, unfinished } from './resolving.ts'

type Verdict = Answer<undefined>
type Rule<Type extends Later> = (state: Conference, body: ConferenceBody<Type>, context: Context) => Verdict

export function decideConference(state: Conference | undefined, command: ConferenceCommand, context: Context): Verdict {
  if (!may(context.actor, command.type)) return refuse('notYourRole', { params: { role: context.actor.role } })
  if (command.type === 'conference.call') return state ? refuse('conference.exists') : (longPast(command.startsAt, context) ?? composed(command))
  if (!state) return refuse('conference.unknown')
  const offer = offeredIn(state, command.type, context.actor)
  if (!offer.ok) return offer
  return (rules[command.type] as Rule<Later> | undefined)?.(state, command as never, context) ?? accepted
}

/** A conference may be written down after it was held; a month later it is a slip of the pen. */
const mostPast = 31 * 86_400_000
const longPast = (startsAt: Instant, { at }: Context): Verdict | undefined => (Date.parse(startsAt) < Date.parse(at) - mostPast ? refuse('conference.startsPast') : undefined)

const rules: { [Type in Later]?: Rule<Type> } = {
  'conference.change': (state, { set }, context) => (set.startsAt && longPast(set.startsAt, context)) ?? composed({ participants: state.participants as Participant[], quorum: set.quorum ?? state.quorum, agenda: [] }),
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
  'conference.resolve': (state, body, { rules: { zone } }) => onItem(state, body.itemId, (item) => resolvable(state, item, body, zone)),
  'conference.withdrawResolution': (state, { resolutionId }) => onResolution(state, resolutionId, ({ finished }) => (finished ? refuse('conference.resolutionFinished') : accepted)),
  'conference.postpone': (state, { itemId }) => onItem(state, itemId, ({ resolutions }) => (resolutions.some(({ withdrawn }) => !withdrawn) ? refuse('conference.itemResolved') : accepted)),
  'conference.draftMinutes': (state, { version, minutes, hash, reason }) => {
    const expected = nextMinutesVersion(state)
    if (version !== expected) return refuse('conference.minutesVersion', { params: { version, expected } })
    if (version > 1 && !reason) return refuse('conference.reasonMissing')
    if (version > 1 && !tellsWhy(reason ?? '')) return refuse('conference.reasonThin')
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
