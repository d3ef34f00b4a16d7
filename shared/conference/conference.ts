/**
 * The state of a conference: the fold of its entries. What was said lies beside it (notes.ts); who counts for a quorum and when something is due is
 * derived (quorum.ts, duties.ts), never stored. `evolve` never refuses: whatever stands in the log has happened.
 */
import type { CalendarDate, EntityId, Entry, Instant, OfficerId } from '../log/op.ts'
import type { AgendaItem, ConferenceBody, ConferenceCommandType, Minutes, Participant, ResolutionBody } from './commands.ts'
import type { ConferenceStatus } from './vocabulary.ts'

export interface Done { by: OfficerId; at: Instant }

export interface Option { optionId: string; text: string; by?: string | undefined }
export interface Argument { argumentId: string; optionId: string; participantId: string; side: 'for' | 'against'; text: string }
export interface Vote extends Done, Omit<ConferenceBody<'conference.vote'>, 'itemId'> {}
export interface Dissent extends Done { participantId: string; text: string }
export interface Position extends Done { participantId: string; stance: ConferenceBody<'conference.takePosition'>['stance']; text: string }

export interface Resolution extends ResolutionBody, Done {
  /** the dates it had before it was deferred, with why */
  deferred: readonly (Done & { from: CalendarDate; reason: string })[]
  withdrawn?: (Done & { reason: string }) | undefined
  /** the command on the case was given, or the owner said what came of it */
  finished?: (Done & { command?: string | undefined; result?: string | undefined }) | undefined
  followedUp?: (Done & { effective: boolean; text: string }) | undefined
}

/** An item of the agenda with what became of it. */
export interface Item extends AgendaItem {
  positions: readonly Position[]
  /** it was under discussion: from, and until the next one was taken up; several times when it was come back to */
  discussed: readonly { from: Instant; to?: Instant | undefined }[]
  options: readonly Option[]
  arguments: readonly Argument[]
  vote?: Vote | undefined
  dissent: readonly Dissent[]
  resolutions: readonly Resolution[]
  postponed?: (Done & { reason: string }) | undefined
}

export interface Conflict extends Done, Omit<ConferenceBody<'conference.declareConflict'>, 'id'> {
  /** of oneself it is taken as it is; of another until the chair has ruled it is open */
  ruled?: (Done & { recused: boolean; reason: string }) | undefined
  own: boolean
}

export interface MinutesVersion extends Done {
  version: number
  minutes: Minutes
  hash: string
  reason?: string | undefined
  /** revision of the conference whose outcome it tells */
  outcomeRev: number
  signatures: readonly (Done & { participantId: string; remark?: string | undefined })[]
  excused: readonly (Done & { participantId: string; reason: string })[]
  sealed?: Done | undefined
  sentTo: readonly (Done & { officer?: OfficerId | undefined; name: string })[]
  readBy: readonly Done[]
}

export interface Attendance { present: boolean; means?: 'room' | 'remote' | 'phone' | undefined; at: Instant }

export interface ConferenceAttachment extends Done, ConferenceBody<'conference.attach'> { voided?: string | undefined }

export interface Conference extends Omit<ConferenceBody<'conference.call'>, 'agenda'> {
  id: EntityId
  rev: number
  status: ConferenceStatus
  calledAt: Instant
  calledBy: OfficerId
  /** how often the invitation changed (SEQUENCE, RFC 5546) */
  sequence: number
  items: readonly Item[]
  conflicts: readonly Conflict[]
  attendance: Readonly<Record<string, Attendance>>
  attachments: readonly ConferenceAttachment[]
  began?: Done | undefined
  ended?: Done | undefined
  cancelled?: (Done & { reason: string }) | undefined
  /** revision of the last entry that changed what the minutes tell */
  outcomeRev: number
  minutes: readonly MinutesVersion[]
}

export const isConferenceBirth = (type: string): boolean => type === 'conference.call'

type Effect<Type extends ConferenceCommandType> = (state: Conference, body: ConferenceBody<Type>, who: Done, entry: Entry) => Partial<Conference>

export function evolveConference(state: Conference | undefined, entry: Entry): Conference {
  if (isConferenceBirth(entry.type)) return born(entry)
  if (!state) throw new Error(`the log of ${entry.entity} does not begin with its call`)
  const effect = effects[entry.type as keyof typeof effects] as Effect<ConferenceCommandType> | undefined
  const told = changesOutcome.has(entry.type) ? { outcomeRev: entry.rev } : {}
  return { ...state, ...effect?.(state, entry.body as never, { by: entry.actor, at: entry.at }, entry), ...told, rev: entry.rev }
}

const asItem = (item: AgendaItem): Item => ({ ...item, positions: [], discussed: [], options: [], arguments: [], dissent: [], resolutions: [] })

function born({ entity, rev, at, actor, body }: Entry): Conference {
  const { agenda, ...called } = body as unknown as ConferenceBody<'conference.call'>
  return {
    id: entity, rev, status: 'called', calledAt: at, calledBy: actor, sequence: 0, ...called, items: agenda.map(asItem),
    conflicts: [], attendance: {}, attachments: [], outcomeRev: rev, minutes: [],
  }
}

/** After these, minutes that were drafted before tell another story. */
const changesOutcome: ReadonlySet<string> = new Set<ConferenceCommandType>([
  'conference.change', 'conference.setParticipant', 'conference.removeParticipant', 'conference.setItem', 'conference.removeItem', 'conference.orderItems', 'conference.declareConflict',
  'conference.ruleOnConflict', 'conference.begin', 'conference.attend', 'conference.addOption', 'conference.removeOption', 'conference.argue', 'conference.vote', 'conference.dissent',
  'conference.resolve', 'conference.withdrawResolution', 'conference.postpone', 'conference.end',
])

const effects: { [Type in Exclude<ConferenceCommandType, 'conference.call'>]: Effect<Type> } = {
  'conference.change': ({ sequence }, { set }) => ({ ...(set as Partial<Conference>), sequence: sequence + 1 }),
  'conference.cancel': ({ sequence }, { reason }, who) => ({ status: 'cancelled', cancelled: { ...who, reason }, sequence: sequence + 1 }),
  'conference.setParticipant': ({ participants, sequence }, { participant }) => ({
    participants: participants.some(({ participantId }) => participantId === participant.participantId)
      ? participants.map((one) => (one.participantId === participant.participantId ? participant : one))
      : [...participants, participant],
    sequence: sequence + 1,
  }),
  'conference.removeParticipant': ({ participants, sequence }, { participantId }) => ({ participants: participants.filter((one) => one.participantId !== participantId), sequence: sequence + 1 }),
  'conference.setItem': ({ items }, { item }) => ({
    items: items.some(({ itemId }) => itemId === item.itemId) ? items.map((one) => (one.itemId === item.itemId ? { ...one, ...item } : one)) : [...items, asItem(item)],
  }),
  'conference.removeItem': ({ items }, { itemId }) => ({ items: items.filter((one) => one.itemId !== itemId) }),
  // items that somebody added meanwhile stay, behind those that were put in order
  'conference.orderItems': ({ items }, { items: order }) => ({
    items: [...order.flatMap((id) => items.filter(({ itemId }) => itemId === id)), ...items.filter(({ itemId }) => !order.includes(itemId))],
  }),
  'conference.attach': ({ attachments }, body, who) => ({ attachments: [...attachments, { ...body, ...who }] }),
  'conference.voidAttachment': ({ attachments }, { attachmentId, reason }) => ({ attachments: attachments.map((one) => (one.attachmentId === attachmentId ? { ...one, voided: reason } : one)) }),
  'conference.declareConflict': ({ conflicts, participants }, body, who) => ({
    conflicts: [...conflicts, { ...body, ...who, own: participants.some(({ participantId, officer }) => participantId === body.participantId && officer === who.by) }],
  }),
  'conference.ruleOnConflict': ({ conflicts }, { conflictId, ...ruled }, who) => ({ conflicts: conflicts.map((one) => (one.conflictId === conflictId ? { ...one, ruled: { ...ruled, ...who } } : one)) }),
  'conference.takePosition': (state, { itemId, ...position }, who) =>
    onItem(state, itemId, (item) => ({ ...item, positions: [...item.positions.filter(({ participantId }) => participantId !== position.participantId), { ...position, ...who }] })),
  'conference.begin': (_, __, who) => ({ status: 'sitting', began: who }),
  'conference.attend': ({ attendance }, { participantId, ...found }, { at }) => ({ attendance: { ...attendance, [participantId]: { ...found, at } } }),
  'conference.takeUp': ({ items }, { itemId }, { at }) => ({
    items: leaving(items, at).map((item) => (item.itemId === itemId ? { ...item, discussed: [...item.discussed, { from: at }] } : item)),
  }),
  'conference.addOption': (state, { itemId, ...option }) => onItem(state, itemId, (item) => ({ ...item, options: [...item.options, option] })),
  'conference.removeOption': (state, { itemId, optionId }) => onItem(state, itemId, (item) => ({
    ...item, options: item.options.filter((one) => one.optionId !== optionId), arguments: item.arguments.filter((one) => one.optionId !== optionId),
  })),
  'conference.argue': (state, { itemId, ...argument }) =>
    onItem(state, itemId, (item) => ({ ...item, arguments: [...item.arguments.filter(({ argumentId }) => argumentId !== argument.argumentId), argument] })),
  'conference.vote': (state, { itemId, ...vote }, who) => onItem(state, itemId, (item) => ({ ...item, vote: { ...vote, ...who } })),
  'conference.dissent': (state, { itemId, ...dissent }, who) =>
    onItem(state, itemId, (item) => ({ ...item, dissent: [...item.dissent.filter(({ participantId }) => participantId !== dissent.participantId), { ...dissent, ...who }] })),
  'conference.resolve': (state, body, who) =>
    onItem(state, body.itemId, (item) => ({ ...item, resolutions: [...item.resolutions, { ...body, ...who, deferred: [] }], postponed: undefined })),
  'conference.withdrawResolution': (state, { resolutionId, reason }, who) => onResolution(state, resolutionId, (one) => ({ ...one, withdrawn: { ...who, reason } })),
  'conference.postpone': (state, { itemId, reason }, who) => onItem(state, itemId, (item) => ({ ...item, postponed: { ...who, reason } })),
  'conference.end': ({ items }, _, who) => ({ status: 'held', ended: who, items: leaving(items, who.at) }),
  'conference.draftMinutes': ({ minutes, status, outcomeRev }, { version, reason, hash, minutes: told }, who) => {
    // who has signed the very same words has signed these
    const same = minutes.find((one) => one.version === version && one.hash === hash)
    const draft: MinutesVersion = { version, minutes: told, hash, reason, ...who, outcomeRev, signatures: same?.signatures ?? [], excused: same?.excused ?? [], sentTo: [], readBy: [] }
    return { minutes: [...minutes.filter((one) => one.version !== version), draft], status: status === 'sealed' ? 'held' : status }
  },
  'conference.signMinutes': (state, { version, remark }, who) => onMinutes(state, version, (one) => {
    const signer = state.participants.find(({ officer }) => officer === who.by)
    return signer ? { ...one, signatures: [...one.signatures, { participantId: signer.participantId, remark, ...who }] } : one
  }),
  'conference.excuseSignature': (state, { version, participantId, reason }, who) => onMinutes(state, version, (one) => ({ ...one, excused: [...one.excused, { participantId, reason, ...who }] })),
  'conference.sealMinutes': (state, { version }, who) => ({ ...onMinutes(state, version, (one) => ({ ...one, sealed: who })), status: 'sealed' }),
  'conference.distribute': (state, { version, to }, who) => onMinutes(state, version, (one) => ({
    ...one, sentTo: [...one.sentTo, ...to.filter(({ officer, name }) => !one.sentTo.some((known) => known.name === name && known.officer === officer)).map((person) => ({ ...person, ...who }))],
  })),
  'conference.markRead': (state, { version }, who) => onMinutes(state, version, (one) => (one.readBy.some(({ by }) => by === who.by) ? one : { ...one, readBy: [...one.readBy, who] })),
  'conference.carryOut': (state, { resolutionId, command }, who) => onResolution(state, resolutionId, (one) => ({ ...one, finished: { ...who, command } })),
  'conference.finish': (state, { resolutionId, result }, who) => onResolution(state, resolutionId, (one) => ({ ...one, finished: { ...who, result } })),
  'conference.deferResolution': (state, { resolutionId, dueOn, reason }, who) =>
    onResolution(state, resolutionId, (one) => ({ ...one, dueOn, deferred: [...one.deferred, { ...who, from: one.dueOn, reason }] })),
  'conference.followUp': (state, { resolutionId, effective, text }, who) => onResolution(state, resolutionId, (one) => ({ ...one, followedUp: { ...who, effective, text } })),
  'conference.reveal': () => ({}),
}

const onItem = ({ items }: Conference, itemId: string, change: (item: Item) => Item): Pick<Conference, 'items'> => ({ items: items.map((item) => (item.itemId === itemId ? change(item) : item)) })

const onResolution = ({ items }: Conference, resolutionId: string, change: (one: Resolution) => Resolution): Pick<Conference, 'items'> => ({
  items: items.map((item) => (item.resolutions.some((one) => one.resolutionId === resolutionId)
    ? { ...item, resolutions: item.resolutions.map((one) => (one.resolutionId === resolutionId ? change(one) : one)) }
    : item)),
})

const onMinutes = ({ minutes }: Conference, version: number, change: (one: MinutesVersion) => MinutesVersion): Pick<Conference, 'minutes'> => ({
  minutes: minutes.map((one) => (one.version === version ? change(one) : one)),
})

/** The item under discussion is left. */
const leaving = (items: readonly Item[], at: Instant): Item[] => items.map((item) => {
  const last = item.discussed.at(-1)
  return last && !last.to ? { ...item, discussed: [...item.discussed.slice(0, -1), { from: last.from, to: at }] } : item
})

export const itemOf = ({ items }: Conference, itemId: string): Item | undefined => items.find((one) => one.itemId === itemId)
export const itemUnderDiscussion = ({ items, status }: Conference): Item | undefined => (status === 'sitting' ? items.find(({ discussed }) => discussed.some(({ to }) => !to)) : undefined)
export const resolutionsOf = ({ items }: Pick<Conference, 'items'>): Resolution[] => items.flatMap(({ resolutions }) => resolutions)
/** What still has to be carried out, or was. */
export const standing = ({ withdrawn }: Resolution): boolean => withdrawn === undefined
export const participantOf = ({ participants }: Pick<Conference, 'participants'>, officer: OfficerId): Participant | undefined => participants.find((one) => one.officer === officer)
export const holderOf = ({ participants }: Pick<Conference, 'participants'>, duty: 'chair' | 'recorder'): Participant | undefined => participants.find((one) => one.duty === duty)
export const lastMinutes = ({ minutes }: Pick<Conference, 'minutes'>): MinutesVersion | undefined => minutes.reduce<MinutesVersion | undefined>((last, one) => (last && last.version > one.version ? last : one), undefined)
/** A draft that nobody has sealed is written anew under its number; what was sealed is corrected by the next one. */
export const nextMinutesVersion = ({ minutes }: Pick<Conference, 'minutes'>): number => {
  const last = lastMinutes({ minutes })
  return last ? (last.sealed ? last.version + 1 : last.version) : 1
}
/** The version that holds: the last one that was sealed. */
export const sealedMinutes = ({ minutes }: Pick<Conference, 'minutes'>): MinutesVersion | undefined => lastMinutes({ minutes: minutes.filter(({ sealed }) => sealed) })
