/** What the screens of conferences read. Texts are masked unless they answer a look that is logged; instants are epoch ms where a row says so. */
import { z } from 'zod'
import type { Minutes } from '../conference/commands.ts'
import type { ConferenceBody, ConferenceCommandType } from '../conference/commands.ts'
import type { Conference } from '../conference/conference.ts'
import type { Convening, Template } from '../conference/convening.ts'
import type { Proposal } from '../conference/proposal.ts'
import type { ConferenceKind, ConferenceStatus, Duty, ProposalReason, ResolutionKind } from '../conference/vocabulary.ts'
import { EntityId, type Instant, type OfficerId } from '../log/op.ts'
import type { Deadline } from '../rules/deadlines.ts'
import type { CaseFile } from './case-file.ts'

export const conferenceQueries = {
  /** mine: in which one takes part and which is not over; open: not sealed and not cancelled */
  conferences: z.object({ which: z.enum(['mine', 'open', 'sealed', 'all']).default('open') }),
  conferenceFile: z.object({ id: EntityId }),
  conferencesOfCase: z.object({ caseId: EntityId }),
  /** open cases for which a conference is proposed and none stands */
  conferenceProposals: z.object({}),
  conferenceBrief: z.object({ id: EntityId, itemId: z.string().min(1).max(64) }),
  /** `known`: of each chapter the last revision that the window has */
  conferenceNotes: z.object({ id: EntityId, known: z.record(z.string().max(80), z.int().nonnegative()).default({}) }),
  conferenceActions: z.object({ which: z.enum(['mine', 'late', 'open', 'done', 'all']).default('open') }),
  /** over the conferences that began in the span, epoch ms */
  conferenceStatistics: z.object({ beganFrom: z.int().optional(), beganTo: z.int().optional() }),
  convening: z.object({}),
  /** the next version of the minutes as outcome and notes give it */
  minutesDraft: z.object({ id: EntityId }),
} as const

export interface ConferenceLine {
  id: EntityId
  branchId: string
  number: string
  title: string
  kind: ConferenceKind
  status: ConferenceStatus
  startsAt: number
  durationMinutes: number
  place: string
  chair: string
  items: number
  /** one's own part in it, and what one has still to do */
  duty?: Duty
  owes: ('position' | 'sign' | 'read')[]
  /** resolutions that stand, those that are done, and those whose day has passed */
  resolutions: number
  finished: number
  late: number
}

export interface ConferenceEntry { rev: number; at: Instant; actor: OfficerId; type: ConferenceCommandType; body: Record<string, unknown> }

export interface ShownResolutionClock { resolutionId: string; about: 'resolution' | 'followUp'; deadline: Deadline }

export interface ConferenceFile {
  branchId: string
  conference: Conference
  /** numbers of persons stand in the texts: there is something to look at */
  hides: boolean
  clocks: ShownResolutionClock[]
  /** of each item's case: what the list needs; absent where the case is not here */
  cases: Record<string, { id: EntityId; number: string; status: string; complainant: string; request: string; dueAt: number; amount?: number }>
  /** earlier and later conferences on the same cases */
  others: Record<string, ConferenceLine[]>
  timeline: ConferenceEntry[]
  /** sealed versions that no longer hash to what was sealed */
  broken: number[]
}

export interface CaseConferences {
  lines: ConferenceLine[]
  /** why one is proposed; empty when none is, or when one stands */
  proposals: Proposal[]
  /** what the conferences resolved on this case */
  resolutions: ActionLine[]
}

export interface ProposedCase { id: EntityId; number: string; complainant: string; request: string; assignee?: OfficerId; dueAt: number; amount?: number; reasons: ProposalReason[]; since: number }

/** A decided case like this one. */
export interface SimilarCase { id: EntityId; number: string; outcome?: string; compensation?: number; decidedAt?: Instant; request: string; findings: string; sameCause: boolean; likeness: number }

/** One page about a case for the table. Parties and texts masked. */
export interface Brief { itemId: string; file?: CaseFile; similar: SimilarCase[]; conferences: ConferenceLine[] }

export interface NotesAnswer {
  /** a Yjs update (v1) of everything that is not known; empty when there is nothing new */
  update: Uint8Array
  /** of each chapter the last revision in it */
  heads: Record<string, number>
  /** the highest schema that any update was written under; 0 where nobody wrote */
  schema: number
}

/** `state`: late means that its day has passed and nobody has said that it is done. */
export interface ActionLine {
  conference: EntityId
  number: string
  conferenceTitle: string
  resolutionId: string
  itemId: string
  caseId?: EntityId
  caseNumber?: string
  kind: ResolutionKind
  text: string
  owner?: OfficerId
  ownerName?: string
  resolvedAt: number
  dueAt: number
  finishedAt?: number
  followUpAt?: number
  followedUpAt?: number
  effective?: boolean
  state: 'open' | 'late' | 'done' | 'doneLate' | 'withdrawn'
  /** the case was before more than one conference */
  repeated: boolean
}

/** Medians in ms; shares from 0 to 1; absent where nothing has happened yet. */
export interface ConferenceStatistics {
  conferences: number
  items: number
  toMeeting?: number
  toResolution?: number
  resolutions: number
  finishedInTime?: number
  lateNow: number
  /** cases after whose conference the same person, phone, identity or policy complained again */
  casesHeld: number
  repeatedAfter: number
  byKind: { kind: ConferenceKind; count: number }[]
}

export interface ShownTemplate { template: Template; from: 'product' | 'company' | 'branch'; branchId?: string; retired?: string }
export interface ShownConvening {
  templates: ShownTemplate[]
  rules: NonNullable<Convening['rules']>
  authorities: NonNullable<Convening['authorities']>
  /** the branch goes by rules of its own */
  own: boolean
}

/** Texts masked unless this answers a look that is logged (`conference.readDraft`); `hides`: there is something to look at. */
export interface MinutesDraft { version: number; minutes: Minutes; hides: boolean }

export interface ConferenceQueryValues {
  conferences: ConferenceLine[]
  conferenceFile: ConferenceFile | undefined
  conferencesOfCase: CaseConferences
  conferenceProposals: ProposedCase[]
  conferenceBrief: Brief | undefined
  conferenceNotes: NotesAnswer
  conferenceActions: ActionLine[]
  conferenceStatistics: ConferenceStatistics
  convening: ShownConvening
  minutesDraft: MinutesDraft | undefined
}

export type CallBody = Omit<ConferenceBody<'conference.call'>, 'number'>
