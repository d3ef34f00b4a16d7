/**
 * Everything that can be done to a case conference (会商). Each schema is the command that the screen sends and, without its id, the body that the
 * log keeps. What a conference goes by (template, quorum, who may decide which amount) is kept in it whole: years later the file still says so.
 */
import { z } from 'zod'
import { Role } from '../access/roles.ts'
import { Outcome } from '../case/vocabulary.ts'
import { CalendarDate, EntityId, Instant, OfficerId } from '../log/op.ts'
import { typed } from '../text/typed.ts'
import { ConferenceKind, Duty, Means, ProposalReason, ResolutionKind, Side, Stance } from './vocabulary.ts'

const text = typed.max(20_000)
const words = text.min(1)
const short = typed.max(500)
const name = short.min(1)
const PartId = z.string().min(1).max(64)
/** whole fen (分) */
const Fen = z.int().nonnegative().max(1e15)

/** How many of those who vote have to be there: so many, or such a share of them. */
export const Quorum = z.union([z.strictObject({ count: z.int().min(1).max(200) }), z.strictObject({ share: z.number().gt(0).max(1) })])
export type Quorum = z.infer<typeof Quorum>

/** Who may decide up to which amount (授权), from the smallest; the one without a bound decides above all the others. */
export const Authority = z.strictObject({ role: Role.exclude(['reader']), upTo: Fen.optional() })
export type Authority = z.infer<typeof Authority>

export const Participant = z.object({
  participantId: PartId,
  /** of the company; absent for a guest (an outside expert, the policyholder's agent) */
  officer: OfficerId.optional(),
  name,
  title: short.optional(),
  email: z.union([z.email().max(200), z.literal('')]).optional(),
  duty: Duty,
  votes: z.boolean(),
})
export type Participant = z.infer<typeof Participant>

export const AgendaItem = z.object({
  itemId: PartId,
  title: name,
  caseId: EntityId.optional(),
  caseNumber: short.optional(),
  /** time that is planned for it */
  plannedMinutes: z.int().min(1).max(600),
  /** what has to be decided (待议问题) */
  questions: z.array(name).max(20),
  /** why a conference was proposed for the case, and since when */
  proposed: z.object({ reasons: z.array(ProposalReason).min(1), since: Instant }).optional(),
})
export type AgendaItem = z.infer<typeof AgendaItem>

const invitation = {
  title: name,
  startsAt: Instant,
  durationMinutes: z.int().min(5).max(1440),
  place: short.optional(),
  /** of an online meeting, or how to get in: no address that a browser would run */
  link: typed.max(2000).refine((link) => !/^[a-z][a-z\d+.-]*:(?!\/\/)/i.test(link) && !/^(?!https?:)[a-z][a-z\d+.-]*:\/\//i.test(link), 'address').optional(),
  purpose: text,
  quorum: Quorum,
}

/** Who stands behind a resolution: by name, and in which role the amount allows it. */
export const Approval = z.object({ name, title: short.optional(), role: Role.exclude(['reader']) })
export type Approval = z.infer<typeof Approval>

/** What a resolution becomes on its case; the members of the kinds that need them. */
const resolution = {
  kind: ResolutionKind,
  text: words,
  optionId: PartId.optional(),
  owner: OfficerId.optional(),
  /** who does it when no officer does */
  ownerName: short.optional(),
  dueOn: CalendarDate,
  authority: Approval,
  followUpOn: CalendarDate.optional(),
  /** decide, compensate */
  outcome: Outcome.optional(),
  findings: text.optional(),
  basis: text.optional(),
  reasons: text.optional(),
  amount: Fen.optional(),
  /** extend: whose approval it is (M20 18: 上级机构 or 总公司) */
  extensionBy: z.enum(['superior', 'headOffice']).optional(),
  reference: short.optional(),
  /** mediate: where; transfer: to which unit; assign: to whom */
  institution: short.optional(),
  toUnit: short.optional(),
  to: OfficerId.optional(),
}

/** Hash of the minutes as text: sha-256, hex (minutes.ts). */
const Hash = z.string().regex(/^[0-9a-f]{64}$/)
const Version = z.int().positive()

const MinutesPerson = z.object({ participantId: PartId, name, title: short.optional(), duty: Duty, votes: z.boolean() })
const MinutesResolution = z.object({
  resolutionId: PartId, kind: ResolutionKind, text: words, owner: short, dueOn: CalendarDate, authority: Approval, followUpOn: CalendarDate.optional(), amount: Fen.optional(),
})
export const MinutesItem = z.object({
  itemId: PartId,
  title: name,
  caseNumber: short.optional(),
  /** what was said: out of the notes, edited by the recorder */
  discussion: z.string().max(200_000),
  options: z.array(z.object({ text: words, for: z.array(z.object({ name: short, text })), against: z.array(z.object({ name: short, text })) })),
  vote: z.object({ method: z.enum(['vote', 'consensus']), carried: short.optional(), choices: z.array(z.object({ name: short, choice: short.optional() })) }).optional(),
  dissent: z.array(z.object({ name: short, text: words })),
  recused: z.array(z.object({ name: short, reason: text })),
  resolutions: z.array(MinutesResolution),
  postponed: z.string().max(20_000).optional(),
})
export type MinutesItem = z.infer<typeof MinutesItem>

/** 会商纪要: everything that is signed and sealed. */
export const Minutes = z.object({
  number: short,
  title: name,
  kind: ConferenceKind,
  startedAt: Instant,
  endedAt: Instant.optional(),
  place: short.optional(),
  present: z.array(MinutesPerson),
  absent: z.array(MinutesPerson),
  quorum: z.object({ needed: z.int().nonnegative(), present: z.int().nonnegative() }),
  items: z.array(MinutesItem),
  /** what else has to stand in it */
  remarks: text,
})
export type Minutes = z.infer<typeof Minutes>

const onConference = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object({ id: EntityId, ...shape })

export const conferenceCommands = {
  'conference.call': onConference({
    number: short,
    kind: ConferenceKind,
    ...invitation,
    participants: z.array(Participant).min(1).max(100),
    agenda: z.array(AgendaItem).max(100),
    authorities: z.array(Authority).max(10),
    /** the template that it began with, by id and version */
    template: z.object({ id: PartId, version: z.int().positive() }).optional(),
  }),
  /** another time, place or purpose: the invitation goes out anew */
  'conference.change': onConference({ set: z.object(invitation).partial(), reason: short.optional() }),
  'conference.cancel': onConference({ reason: name }),
  'conference.setParticipant': onConference({ participant: Participant }),
  'conference.removeParticipant': onConference({ participantId: PartId, reason: name }),
  'conference.setItem': onConference({ item: AgendaItem }),
  'conference.removeItem': onConference({ itemId: PartId, reason: name }),
  'conference.orderItems': onConference({ items: z.array(PartId).min(1).max(100) }),
  /** bytes go beside the database, encrypted, named by their hash */
  'conference.attach': onConference({ attachmentId: PartId, sha256: Hash, name: short, size: z.int().nonnegative(), mediaType: short, about: short.optional(), itemId: PartId.optional() }),
  'conference.voidAttachment': onConference({ attachmentId: PartId, reason: name }),
  /** a conflict of interest (回避): one's own is taken as it is, of another the chair decides; no item named: the whole conference */
  'conference.declareConflict': onConference({ conflictId: PartId, participantId: PartId, itemIds: z.array(PartId).max(100), reason: words }),
  'conference.ruleOnConflict': onConference({ conflictId: PartId, recused: z.boolean(), reason: words }),
  /** before the conference; the last one counts */
  'conference.takePosition': onConference({ itemId: PartId, participantId: PartId, stance: Stance, text }),
  'conference.begin': onConference({}),
  'conference.attend': onConference({ participantId: PartId, present: z.boolean(), means: Means.optional() }),
  'conference.takeUp': onConference({ itemId: PartId }),
  'conference.addOption': onConference({ itemId: PartId, optionId: PartId, text: words, by: PartId.optional() }),
  'conference.removeOption': onConference({ itemId: PartId, optionId: PartId }),
  'conference.argue': onConference({ itemId: PartId, argumentId: PartId, optionId: PartId, participantId: PartId, side: Side, text }),
  /** `choice`: an option, or nothing for an abstention (弃权); a consensus names the option that nobody opposed */
  'conference.vote': onConference({
    itemId: PartId, method: z.enum(['vote', 'consensus']), votes: z.array(z.object({ participantId: PartId, choice: PartId.optional() })).max(100), carried: PartId.optional(),
  }),
  'conference.dissent': onConference({ itemId: PartId, participantId: PartId, text: words }),
  'conference.resolve': onConference({ itemId: PartId, resolutionId: PartId, ...resolution }),
  'conference.withdrawResolution': onConference({ resolutionId: PartId, reason: name }),
  'conference.postpone': onConference({ itemId: PartId, reason: words }),
  'conference.end': onConference({}),
  /** the next version of the minutes; a correction of sealed ones says why */
  'conference.draftMinutes': onConference({ version: Version, minutes: Minutes, hash: Hash, reason: text.optional() }),
  'conference.signMinutes': onConference({ version: Version, hash: Hash, remark: text.optional() }),
  /** the chair seals without this signature: who has left cannot give it */
  'conference.excuseSignature': onConference({ version: Version, participantId: PartId, reason: words }),
  'conference.sealMinutes': onConference({ version: Version, hash: Hash }),
  'conference.distribute': onConference({ version: Version, to: z.array(z.object({ officer: OfficerId.optional(), name })).min(1).max(500) }),
  'conference.markRead': onConference({ version: Version }),
  /** the command on the case that the resolution had prepared was given */
  'conference.carryOut': onConference({ resolutionId: PartId, command: name }),
  'conference.finish': onConference({ resolutionId: PartId, result: words }),
  'conference.deferResolution': onConference({ resolutionId: PartId, dueOn: CalendarDate, reason: words }),
  'conference.followUp': onConference({ resolutionId: PartId, effective: z.boolean(), text: words }),
  /** somebody looked at what the screens mask */
  'conference.reveal': onConference({ fields: z.array(z.enum(['texts'])).min(1) }),
} as const

export type ConferenceCommandType = keyof typeof conferenceCommands
export type ConferenceBody<Type extends ConferenceCommandType> = Omit<z.infer<(typeof conferenceCommands)[Type]>, 'id'>
export type ConferenceCommand = { [Type in ConferenceCommandType]: { type: Type } & z.infer<(typeof conferenceCommands)[Type]> }[ConferenceCommandType]
export type ResolutionBody = ConferenceBody<'conference.resolve'>
