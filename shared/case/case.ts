/**
 * The state of a case: the fold of its entries, nothing else. `evolve` never refuses; whatever stands in the log has happened.
 * Deadlines are not part of the state: they are derived from its facts (deadlines.ts), so no stored date can ever disagree with them.
 */
import type { CalendarDate, EntityId, Entry, Instant, OfficerId } from '../log/op.ts'
import type { Approver, CaseBody, CaseCommandType, Decision, Party, Policy } from './commands.ts'
import type { ProposalReason } from '../conference/vocabulary.ts'
import type { PackRef } from '../rules/pack.ts'
import { packsFromBeginning } from '../rules/rule-book.ts'
import type { Channel, NoticeMethod, Stage, Status, SuspensionKind } from './vocabulary.ts'

export interface Suspension { suspensionId: string; kind: SuspensionKind; institution: string; from: CalendarDate; to?: CalendarDate }
export interface Notice {
  /** the op that recorded it: its place among the entries moves when others write at the same time */
  opId: string
  of: CaseBody<'case.recordNotice'>['of']; method: NoticeMethod; at: Instant; proof?: string | undefined
  unreachable?: boolean | undefined; agreedOtherwise?: string | undefined; receivedByComplainantAt?: Instant | undefined
  voided?: string | undefined
}
export interface Extension { approver: Approver; approvedAt: Instant; reason: string; reference?: string | undefined }
/** Waiting for the customer: no clock of the law stands still for it. */
export interface Wait { waitId: string; what: string; since: Instant; until?: Instant }
export interface Look { by: OfficerId; at: Instant; remark: string }
/** What somebody wrote about a step of the ladder that a deadline had reached. */
export interface Explanation { by: OfficerId; at: Instant; pack: string; clock: string; step: string; text: string }
export interface ExtensionRequest { by: OfficerId; at: Instant; reason: string; refused?: { by: OfficerId; at: Instant; reason: string } }
export interface Review { receivedAt: Instant; grounds: string; decided?: { result: 'confirmed' | 'changed' | 'remitted'; at: Instant } }
export interface Attachment { attachmentId: string; sha256: string; name: string; size: number; mediaType: string; about?: string | undefined; voided?: string }
export interface Note { by: OfficerId; at: Instant; text: string }
export interface Contact extends CaseBody<'case.recordContact'> { by: OfficerId }

export interface Case {
  id: EntityId
  rev: number
  number: string
  status: Status
  stage: Stage
  channel: Channel
  receivedAt?: Instant | undefined
  receivedBy: string
  /** the moment from which the law's clock runs: receipt of the complaint, or of new facts and reasons (C-09) */
  clockFrom?: Instant | undefined
  forwardedByRegulator: boolean
  forwardedNumber?: string | undefined
  parties: readonly Party[]
  policies: readonly Policy[]
  line?: string | undefined
  product?: string | undefined
  plate?: string | undefined
  cause?: string | undefined
  request: string
  facts: string
  amount?: number | undefined
  respondent?: string | undefined
  partner?: string | undefined
  groupCount?: number | undefined
  tags: readonly string[]
  assignee?: OfficerId | undefined
  unit?: string | undefined
  /** the handler declared to have no direct interest (C-04) */
  noDirectInterest: boolean
  /** the rule packs under which the case was opened or to which it was moved, with their versions */
  packs: readonly PackRef[]
  registeredAt: Instant
  /** the first time that anybody had it */
  assignedAt?: Instant | undefined
  investigatedAt?: Instant | undefined
  suspensions: readonly Suspension[]
  waits: readonly Wait[]
  looks: readonly Look[]
  explanations: readonly Explanation[]
  extensionRequest?: ExtensionRequest | undefined
  complexAt?: Instant | undefined
  extension?: Extension | undefined
  proposal?: Decision | undefined
  decision?: Decision & { at: Instant; by: OfficerId } | undefined
  notices: readonly Notice[]
  withdrawnAt?: Instant | undefined
  reviews: readonly Review[]
  closedAt?: Instant | undefined
  closing?: { rootCause?: string | undefined; rectification?: string | undefined } | undefined
  mergedInto?: EntityId | undefined
  /** what the case was before it was merged: undoing the merge gives it back */
  beforeMerge?: { status: Status; closedAt?: Instant | undefined } | undefined
  /** another branch has it now (移交) */
  handedOver?: { toBranch: string; reason: string } | undefined
  /** it came from another branch, where it is closed under this name */
  takenOver?: { from: EntityId; fromStream: string; reason: string; at: Instant } | undefined
  absorbed: readonly { from: EntityId; number: string; restartedClockFrom?: Instant }[]
  attachments: readonly Attachment[]
  notes: readonly Note[]
  contacts: readonly Contact[]
  /** for these reasons nobody wants a conference */
  conferenceWaived?: { by: OfficerId; at: Instant; reasons: readonly ProposalReason[]; reason: string } | undefined
  /** what a ledger said, field by field, in its own words; several values where its rows differed */
  imported?: { source: string; values: Readonly<Record<string, readonly string[]>>; reply?: string | undefined; repliedAt?: Instant | undefined } | undefined
}

/** Commands that begin a case. */
export const births = ['case.register', 'case.import', 'case.takeOver'] as const
export type Birth = (typeof births)[number]
export const isBirth = (type: string): type is Birth => (births as readonly string[]).includes(type)

type Effect<Type extends CaseCommandType> = (state: Case, body: CaseBody<Type>, entry: Entry) => Partial<Case>

export function evolve(state: Case | undefined, entry: Entry): Case {
  if (entry.type === 'case.register' || entry.type === 'case.import') return born(entry)
  if (entry.type === 'case.takeOver') return takenOver(entry)
  if (!state) throw new Error(`the log of ${entry.entity} does not begin with a registration`)
  const effect = effects[entry.type as keyof typeof effects] as Effect<CaseCommandType> | undefined
  const change = effect ? effect(state, entry.body as never, entry) : {}
  return { ...state, ...change, rev: entry.rev }
}

/** With all its history, and nobody's: whoever leads here assigns it. Clocks and pauses go on as they were. */
function takenOver(entry: Entry): Case {
  const { from, fromStream, reason } = entry.body as unknown as CaseBody<'case.takeOver'>
  const before = historyIn(entry).reduce<Case | undefined>(evolve, undefined)
  if (!before) throw new Error(`${entry.entity} was taken over without a beginning`)
  return { ...before, id: entry.entity, rev: entry.rev, assignee: undefined, unit: undefined, noDirectInterest: false, takenOver: { from, fromStream, reason, at: entry.at } }
}

function historyIn(entry: Entry): Entry[] {
  const { history } = entry.body as unknown as CaseBody<'case.takeOver'>
  return history.map((one, index) => ({ ...entry, ...one, rev: index + 1 }))
}

/** The entries of a case with those that it brought along from another branch. */
export const withHistory = (entries: readonly Entry[]): Entry[] =>
  entries.flatMap((entry) => (entry.type === 'case.takeOver' ? [...historyIn(entry), entry] : [entry]))

function born(entry: Entry): Case {
  const body = entry.body as unknown as CaseBody<'case.register'> | CaseBody<'case.import'>
  const history = 'values' in body ? body : undefined
  return {
    id: entry.entity,
    rev: entry.rev,
    status: history?.status ?? 'registered',
    number: body.number,
    ...descriptionOf(body),
    clockFrom: body.receivedAt,
    parties: body.parties,
    tags: body.tags ?? [],
    assignee: 'assignee' in body ? body.assignee : undefined,
    noDirectInterest: false,
    packs: ('packs' in body && body.packs) || packsFromBeginning,
    registeredAt: entry.at,
    assignedAt: 'assignee' in body && body.assignee ? entry.at : undefined,
    suspensions: [],
    waits: [],
    looks: [],
    explanations: [],
    notices: history?.repliedAt ? [importedNotice(history.repliedAt, entry.opId)] : [],
    reviews: [],
    closedAt: history?.closedAt,
    absorbed: [],
    attachments: [],
    notes: [],
    contacts: [],
    imported: history && { source: history.source, values: history.values, reply: history.reply, repliedAt: history.repliedAt },
  }
}

const importedNotice = (at: Instant, opId: string): Notice => ({ opId, of: 'decision', method: 'other', at })

type Description = Pick<
  Case,
  'channel' | 'stage' | 'receivedAt' | 'receivedBy' | 'forwardedByRegulator' | 'forwardedNumber' | 'policies' | 'line' | 'product' | 'plate'
  | 'cause' | 'request' | 'facts' | 'amount' | 'respondent' | 'partner' | 'groupCount'
>
function descriptionOf(body: Description): Description {
  const { channel, stage, receivedAt, receivedBy, forwardedByRegulator, forwardedNumber, policies } = body
  const { line, product, plate, cause, request, facts, amount, respondent, partner, groupCount } = body
  return {
    channel, stage, receivedAt, receivedBy, forwardedByRegulator, forwardedNumber, policies,
    line, product, plate, cause, request, facts, amount, respondent, partner, groupCount,
  }
}

const effects: { [Type in Exclude<CaseCommandType, Birth>]: Effect<Type> } = {
  'case.handOver': (_, { toBranch, reason }, { at }) => ({ status: 'handedOver', closedAt: at, handedOver: { toBranch, reason } }),
  'case.enrich': (state, body, { opId }) => ({
    ...(body.set as Partial<Case>),
    clockFrom: state.clockFrom ?? body.set.receivedAt,
    parties: [...state.parties, ...body.parties],
    ...(body.closedAt && { closedAt: body.closedAt, status: 'closed' as const }),
    ...(body.repliedAt && { notices: [...state.notices, importedNotice(body.repliedAt, opId)] }),
    imported: {
      source: body.source,
      values: { ...state.imported?.values, ...body.values },
      reply: body.reply ?? state.imported?.reply,
      repliedAt: body.repliedAt ?? state.imported?.repliedAt,
    },
  }),
  'case.correct': (state, { set }) => ({
    ...(set as Partial<Case>),
    // a corrected receipt moves the clock with it, unless newer facts had restarted it
    ...(set.receivedAt && state.clockFrom === state.receivedAt && { clockFrom: set.receivedAt }),
  }),
  'case.setParty': (state, { party }) => ({
    parties: state.parties.some(({ partyId }) => partyId === party.partyId)
      ? state.parties.map((known) => (known.partyId === party.partyId ? party : known))
      : [...state.parties, party],
  }),
  'case.removeParty': (state, { partyId }) => ({ parties: state.parties.filter((party) => party.partyId !== partyId) }),
  'case.raiseToComplaint': (_, { receivedAt }) => ({ stage: 'complaint', clockFrom: receivedAt }),
  'case.assign': (state, { to }, { at }) => ({ assignee: to, assignedAt: state.assignedAt ?? at, noDirectInterest: false }),
  'case.unassign': () => ({ assignee: undefined, noDirectInterest: false }),
  'case.transfer': (_, { toUnit }) => ({ unit: toUnit, assignee: undefined, noDirectInterest: false }),
  'case.recordContact': (state, body, { actor }) => ({ contacts: [...state.contacts, { ...body, by: actor }] }),
  'case.investigate': (state, _, { actor, at }) => ({
    assignedAt: state.assignedAt ?? at, investigatedAt: state.investigatedAt ?? at,
    status: state.status === 'registered' ? 'investigating' : state.status, noDirectInterest: true, assignee: state.assignee ?? actor,
  }),
  'case.suspend': (state, { suspensionId, kind, institution, from }) => ({
    suspensions: [...state.suspensions, { suspensionId, kind, institution, from }],
  }),
  'case.resume': (state, { suspensionId, to }) => ({
    suspensions: state.suspensions.map((one) => (one.suspensionId === suspensionId ? { ...one, to } : one)),
  }),
  'case.wait': (state, { waitId, what, since }) => ({ waits: [...state.waits, { waitId, what, since }] }),
  'case.endWait': (state, { waitId, until }) => ({ waits: state.waits.map((one) => (one.waitId === waitId ? { ...one, until } : one)) }),
  'case.look': (state, { remark }, { actor, at }) => ({ looks: [...state.looks, { by: actor, at, remark }] }),
  'case.explain': (state, { pack, clock, step, text }, { actor, at }) => ({
    explanations: [...state.explanations, { by: actor, at, pack, clock, step, text }],
  }),
  'case.movePacks': (_, { to }) => ({ packs: to }),
  'case.requestExtension': (_, { reason }, { actor, at }) => ({ extensionRequest: { by: actor, at, reason } }),
  'case.refuseExtension': (state, { reason }, { actor, at }) => ({
    extensionRequest: state.extensionRequest && { ...state.extensionRequest, refused: { by: actor, at, reason } },
  }),
  'case.markComplex': (_, __, { at }) => ({ complexAt: at }),
  'case.extend': (state, { approver, approvedAt, reason, reference, notice }, { opId }) => ({
    extension: { approver, approvedAt, reason, reference },
    extensionRequest: undefined,
    notices: notice ? [...state.notices, { opId, of: 'extension' as const, ...notice }] : state.notices,
  }),
  'case.propose': (_, { proposal }) => ({ proposal, status: 'proposed' }),
  'case.decide': (_, { decision }, { at, actor }) => ({ decision: { ...decision, at, by: actor }, status: 'decided' }),
  'case.recordNotice': (state, { of, method, at, proof, unreachable, agreedOtherwise, receivedByComplainantAt }, { opId }) => ({
    notices: [...state.notices, { opId, of, method, at, proof, unreachable, agreedOtherwise, receivedByComplainantAt }],
    // told again - a copy posted once more - changes nothing of where the case stands
    ...(of === 'decision' && state.status === 'decided' && { status: 'notified' as const }),
  }),
  'case.voidNotice': (state, { notice, reason }) => {
    const notices = state.notices.map((one) => (one.opId === notice ? { ...one, voided: reason } : one))
    const untold = state.status === 'notified' && !notices.some(({ of, voided }) => of === 'decision' && voided === undefined)
    return { notices, ...(untold && { status: 'decided' as const }) }
  },
  'case.withdraw': (_, { receivedAt }) => ({ status: 'withdrawn', withdrawnAt: receivedAt }),
  'case.markNotGenuine': (_, __, { at }) => ({ status: 'notGenuine', closedAt: at }),
  'case.applyForReview': (state, { receivedAt, grounds }) => ({ status: 'underReview', reviews: [...state.reviews, { receivedAt, grounds }] }),
  'case.decideReview': (state, { result }, { at }) => ({
    status: 'reviewed',
    reviews: state.reviews.map((review, index) => (index === state.reviews.length - 1 ? { ...review, decided: { result, at } } : review)),
  }),
  'case.reopen': (state, { newFacts, from }) => ({
    status: 'investigating',
    closedAt: undefined,
    withdrawnAt: undefined,
    ...(newFacts && { clockFrom: from, complexAt: undefined, extension: undefined, extensionRequest: undefined, suspensions: [], waits: [], looks: [] }),
    decision: undefined,
    proposal: undefined,
    notices: newFacts ? [] : state.notices.filter(({ of }) => of !== 'decision'),
  }),
  'case.close': (_, closing, { at }) => ({ status: 'closed', closedAt: at, closing }),
  'case.archive': () => ({ status: 'archived' }),
  'case.void': (_, __, { at }) => ({ status: 'voided', closedAt: at }),
  'case.mergeInto': (state, { into }, { at }) => ({
    status: 'merged', closedAt: at, mergedInto: into, beforeMerge: { status: state.status, closedAt: state.closedAt },
  }),
  'case.absorb': (state, { from, fromNumber, newFacts, receivedAt }) => ({
    absorbed: [...state.absorbed, { from, number: fromNumber, ...(newFacts && state.clockFrom && { restartedClockFrom: state.clockFrom }) }],
    ...(newFacts && { clockFrom: receivedAt }),
  }),
  'case.unmerge': (state) => ({
    status: state.beforeMerge?.status ?? 'registered', closedAt: state.beforeMerge?.closedAt, mergedInto: undefined, beforeMerge: undefined,
  }),
  'case.release': (state, { from }) => ({
    absorbed: state.absorbed.filter((one) => one.from !== from),
    clockFrom: state.absorbed.find((one) => one.from === from)?.restartedClockFrom ?? state.clockFrom,
  }),
  'case.attach': (state, attachment) => ({ attachments: [...state.attachments, attachment] }),
  'case.voidAttachment': (state, { attachmentId, reason }) => ({
    attachments: state.attachments.map((one) => (one.attachmentId === attachmentId ? { ...one, voided: reason } : one)),
  }),
  'case.note': (state, { text }, { actor, at }) => ({ notes: [...state.notes, { by: actor, at, text }] }),
  'case.waiveConference': (state, { reasons, reason }, { actor, at }) => ({
    conferenceWaived: { by: actor, at, reasons: [...new Set([...(state.conferenceWaived?.reasons ?? []), ...reasons])], reason },
  }),
  'case.tag': (state, { add, remove }) => ({ tags: [...new Set([...state.tags, ...add])].filter((tag) => !remove.includes(tag)) }),
  'case.reveal': () => ({}),
}

/** The complainant first named; every registered case has one. */
export const complainantOf = (state: Case): Party | undefined => state.parties.find(({ roles }) => roles.includes('complainant'))
export const openSuspension = (state: Case): Suspension | undefined => state.suspensions.find(({ to }) => to === undefined)
/** The notice that counts: the first that was given and not voided. What is told again neither mends a late notice nor spoils one in time (C-11). */
export const validNotice = (state: Pick<Case, 'notices'>, of: Notice['of'], since = ''): Notice | undefined =>
  state.notices.filter((notice) => notice.of === of && notice.voided === undefined && notice.at >= since).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))[0]
export const openWait = (state: Case): Wait | undefined => state.waits.find(({ until }) => until === undefined)
