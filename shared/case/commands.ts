/**
 * Everything that can be done to a case. Each schema is at once the command that the screen sends and, with the id moved into the
 * op's `entity`, the body that the log keeps. A body's schema never changes in place: a new shape gets a new version and an upcast.
 */
import { z } from 'zod'
import { CalendarDate, EntityId, Instant, OfficerId } from '../log/op.ts'
import { ProposalReason } from '../conference/vocabulary.ts'
import { PackRef } from '../rules/pack.ts'
import { typed } from '../text/typed.ts'
import { Channel, IdentityKind, NoticeMethod, Outcome, PartyRole, Remedy, Stage, SuspensionKind } from './vocabulary.ts'

const text = typed.max(20_000)
const words = text.min(1)
const short = typed.max(500)
const name = short.min(1)
/** whole fen (分) */
const Fen = z.int().nonnegative().max(1e15)
const PartId = z.string().min(1).max(64)

export const Party = z.object({
  partyId: PartId,
  kind: z.enum(['person', 'organisation']),
  roles: z.array(PartyRole).min(1),
  name,
  phone: short.optional(),
  identityKind: IdentityKind.optional(),
  identity: short.optional(),
  address: short.optional(),
  email: short.optional(),
  /** for an agent: what the mandate covers; for an organisation: who represents it (M20 art. 13) */
  authority: short.optional(),
})
export type Party = z.infer<typeof Party>

export const Policy = z.object({ number: name, product: short.optional(), line: short.optional() })
export type Policy = z.infer<typeof Policy>

/** What describes a case and may be corrected later; the later writing wins, both stay in the log. */
const description = {
  channel: Channel,
  stage: Stage,
  /** receipt by the institution: the clock starts here, also for a forwarded case (C-17) */
  receivedAt: Instant,
  receivedBy: name,
  forwardedByRegulator: z.boolean(),
  forwardedNumber: short.optional(),
  policies: z.array(Policy).max(50),
  line: short.optional(),
  product: short.optional(),
  /** number plate of the vehicle, for the motor line */
  plate: short.optional(),
  /** path in the cause tree, e.g. `claims/delay`, or a ledger's own word */
  cause: short.optional(),
  request: text,
  facts: text,
  amount: Fen.optional(),
  respondent: short.optional(),
  partner: short.optional(),
  /** people who complain together; at most five of them represent the others in person (C-18) */
  groupCount: z.int().positive().optional(),
  tags: z.array(short).max(50).optional(),
}

const onCase = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object({ id: EntityId, ...shape })

export const Decision = z.object({
  outcome: Outcome,
  findings: text,
  basis: text,
  reasons: text,
  remedies: z.array(Remedy),
  compensation: Fen.optional(),
})
export type Decision = z.infer<typeof Decision>

export const Approver = z.object({ name, title: short.optional(), authority: z.enum(['superior', 'headOffice']) })
export type Approver = z.infer<typeof Approver>

const notice = { method: NoticeMethod, at: Instant, proof: short.optional() }

export const ImportedValues = z.record(z.string(), z.array(z.string()))

export const caseCommands = {
  'case.register': z.object({
    id: EntityId,
    /** given by the desk, never typed */
    number: short,
    ...description,
    parties: z.array(Party).min(1).max(100),
    assignee: OfficerId.optional(),
    /** given by the desk: the packs and versions in force on the day of receipt */
    packs: z.array(PackRef).max(32).optional(),
  }),
  /** History out of a ledger. `status` and times are taken as they stand and wake no timer. */
  'case.import': z.object({
    id: EntityId,
    number: short,
    ...description,
    receivedAt: Instant.optional(),
    parties: z.array(Party).max(100),
    status: z.enum(['registered', 'notified', 'closed']),
    closedAt: Instant.optional(),
    reply: z.string().optional(),
    repliedAt: Instant.optional(),
    values: ImportedValues,
    source: short,
  }),
  /** A later ledger knows more about an imported case: values are united, empty fields filled, nothing overwritten. */
  'case.enrich': onCase({
    set: z.object(description).partial(),
    parties: z.array(Party).max(100),
    closedAt: Instant.optional(),
    reply: z.string().optional(),
    repliedAt: Instant.optional(),
    values: ImportedValues,
    source: short,
  }),
  'case.correct': onCase({ set: z.object(description).omit({ stage: true }).partial(), reason: text.optional() }),
  'case.setParty': onCase({ party: Party }),
  'case.removeParty': onCase({ partyId: PartId, reason: words }),
  /** inquiry-form dissatisfaction becomes a complaint: from `receivedAt` the law's clock runs */
  'case.raiseToComplaint': onCase({ receivedAt: Instant, reason: text.optional() }),
  'case.assign': onCase({ to: OfficerId, expected: OfficerId.nullable() }),
  /** back to where somebody assigns it (退回待分派) */
  'case.unassign': onCase({ reason: words, expected: OfficerId }),
  'case.transfer': onCase({ toUnit: name, reason: words }),
  /** to another branch of the company (移交): closed here, opened there with its history */
  'case.handOver': onCase({ toBranch: PartId, reason: words }),
  /** the other half, written by HQ */
  'case.takeOver': z.object({
    id: EntityId, from: EntityId, fromStream: z.string(), reason: text,
    history: z.array(z.object({ opId: z.uuid(), type: z.string(), v: z.int(), body: z.record(z.string(), z.unknown()), actor: OfficerId, at: Instant })).min(1),
  }),
  'case.recordContact': onCase({
    direction: z.enum(['in', 'out']), method: Channel, at: Instant, partyId: PartId.optional(), reached: z.boolean(), summary: words,
  }),
  'case.investigate': onCase({ noDirectInterest: z.boolean(), plan: text.optional() }),
  'case.suspend': onCase({ suspensionId: PartId, kind: SuspensionKind, from: CalendarDate, institution: name, reason: text.optional() }),
  'case.resume': onCase({ suspensionId: PartId, to: CalendarDate, result: text.optional() }),
  /** waiting for the customer (等待客户): stops clocks of the company, never one of the law */
  'case.wait': onCase({ waitId: PartId, what: words, since: Instant }),
  'case.endWait': onCase({ waitId: PartId, until: Instant }),
  /** a supervisor looked through the case (主管审阅) */
  'case.look': onCase({ remark: text }),
  /** what is said about a deadline whose ladder asks for an explanation (情况说明) */
  'case.explain': onCase({ pack: name, clock: name, step: name, text: words }),
  /** the case goes on under other packs or versions; start and pauses stay */
  'case.movePacks': onCase({ to: z.array(PackRef).min(1).max(32), reason: words }),
  'case.requestExtension': onCase({ reason: words }),
  'case.refuseExtension': onCase({ reason: words }),
  'case.markComplex': onCase({ reason: words }),
  'case.extend': onCase({ reason: words, approver: Approver, approvedAt: Instant, reference: short.optional(), notice: z.object(notice).optional() }),
  'case.propose': onCase({ proposal: Decision }),
  'case.decide': onCase({ decision: Decision }),
  'case.recordNotice': onCase({
    of: z.enum(['decision', 'extension', 'suspension', 'reviewDecision', 'acknowledgement']), partyId: PartId.optional(), ...notice,
    /** the complainant could not be reached after real attempts: excepted by art. 21 */
    unreachable: z.boolean().optional(),
    /** the parties agreed on another time or form (art. 21) */
    agreedOtherwise: short.optional(),
    /** when the complainant received it: the 30 days for a review count from here (C-13) */
    receivedByComplainantAt: Instant.optional(),
  }),
  /** a notice that was written down wrongly, by the op that recorded it */
  'case.voidNotice': onCase({ notice: z.uuid(), reason: words }),
  'case.withdraw': onCase({ receivedAt: Instant, how: words }),
  'case.markNotGenuine': onCase({ reason: words }),
  'case.applyForReview': onCase({ receivedAt: Instant, grounds: words, written: z.boolean(), lateReason: text.optional() }),
  'case.decideReview': onCase({ result: z.enum(['confirmed', 'changed', 'remitted']), reasons: words, superior: name }),
  'case.reopen': onCase({ reason: words, newFacts: z.boolean(), from: Instant }),
  'case.close': onCase({ rootCause: text.optional(), rectification: text.optional() }),
  'case.archive': onCase({ retentionYears: z.int().positive().max(100) }),
  'case.void': onCase({ reason: words }),
  /** the two sides of a merge: the repeat ends in the earlier case, which takes over its new facts (C-09) */
  'case.mergeInto': onCase({ into: EntityId, reason: words }),
  'case.absorb': onCase({ from: EntityId, fromNumber: short, receivedAt: Instant, newFacts: z.boolean() }),
  'case.unmerge': onCase({ reason: words }),
  'case.release': onCase({ from: EntityId, reason: words }),
  'case.attach': onCase({ attachmentId: PartId, sha256: z.string().regex(/^[0-9a-f]{64}$/), name: short, size: z.int().nonnegative(), mediaType: short, about: short.optional() }),
  'case.voidAttachment': onCase({ attachmentId: PartId, reason: words }),
  'case.note': onCase({ text: words }),
  /** no conference is called for these reasons (不提请会商) */
  'case.waiveConference': onCase({ reasons: z.array(ProposalReason).min(1), reason: words }),
  'case.tag': onCase({ add: z.array(name), remove: z.array(name) }),
  /** someone looked at unmasked personal data, of a party or in the texts of the case: an act, not a view */
  'case.reveal': onCase({ partyId: PartId.optional(), fields: z.array(z.enum(['name', 'phone', 'identity', 'address', 'email', 'texts'])).min(1) }),
} as const

export type CaseCommandType = keyof typeof caseCommands
export type CaseCommand = { [Type in CaseCommandType]: { type: Type } & z.infer<(typeof caseCommands)[Type]> }[CaseCommandType]
export type CaseBody<Type extends CaseCommandType> = Omit<z.infer<(typeof caseCommands)[Type]>, 'id'>
