/**
 * What a workstation and HQ say to each other. HTTP and JSON under `/v1`, one WebSocket for pokes; every message is parsed on arrival, on
 * both sides. A field may be added, never changed or taken away: an old desk may always push (docs/sync.md).
 */
import { z } from 'zod'
import { Role } from '../access/roles.ts'
import { Instant, OfficerId, Op } from '../log/op.ts'
import { Link, Row } from '../sync/row.ts'

export const wireVersion = 1

/** In one push; a longer outbox goes in several. */
export const pushLimit = 1_000
/** In one pull. */
export const pullLimit = 2_000
/** Of a request's body. */
export const bodyLimit = 32 * 1024 * 1024

const StreamName = z.string().min(1).max(200)
const DeviceId = z.uuid()
/** Says which life of HQ speaks: another one after HQ was restored from a backup. */
const Epoch = z.uuid()
const answered = { epoch: Epoch, now: Instant }

export const PushRequest = z.object({ deviceId: DeviceId, epoch: Epoch, ops: z.array(z.unknown()).min(1).max(pushLimit) })
export type PushRequest = Omit<z.infer<typeof PushRequest>, 'ops'> & { ops: Op[] }
export const PushAnswer = z.discriminatedUnion('is', [
  /** everything up to `acked` of this device is in the log; `ackedOpId` is the op that stands there */
  z.object({ is: z.literal('acked'), acked: z.int().nonnegative(), ackedOpId: z.uuid().optional(), ...answered }),
  /** there is a gap: HQ waits for this number */
  z.object({ is: z.literal('expected'), expected: z.int().positive(), ...answered }),
  /** this device has already sent another op under one of these numbers: it was copied, or set back */
  z.object({ is: z.literal('fork'), ...answered }),
  /** HQ lives another life than the sender thought: ask anew */
  z.object({ is: z.literal('epoch'), ...answered }),
])
export type PushAnswer = z.infer<typeof PushAnswer>

/** `chain`: the link that the workstation holds at `after`; HQ says when it knows another one. */
export const PullRequest = z.object({ stream: StreamName, after: z.coerce.number().int().nonnegative(), chain: z.union([Link, z.literal('')]), limit: z.coerce.number().int().positive().max(pullLimit).optional() })
export type PullRequest = z.infer<typeof PullRequest>
export const PullAnswer = z.discriminatedUnion('is', [
  z.object({ is: z.literal('rows'), rows: z.array(Row), head: z.int().nonnegative(), ...answered }),
  z.object({ is: z.literal('diverged'), head: z.int().nonnegative(), ...answered }),
])
export type PullAnswer = z.infer<typeof PullAnswer>

/** Which is the last of these places that HQ knows with this very link? Finds where two histories part. */
export const CompareRequest = z.object({ stream: StreamName, points: z.array(z.object({ seq: z.int().positive(), chain: Link })).max(1_000) })
export type CompareRequest = z.infer<typeof CompareRequest>
export const CompareAnswer = z.object({ common: z.int().nonnegative(), head: z.int().nonnegative(), ...answered })
export type CompareAnswer = z.infer<typeof CompareAnswer>

/** What HQ said to ops that this workstation sent into a stream which it may not read (any more): their authors have to know. */
export const VerdictsRequest = z.object({ opIds: z.array(z.uuid()).min(1).max(pushLimit) })
export type VerdictsRequest = z.infer<typeof VerdictsRequest>
export const VerdictsAnswer = z.object({ rows: z.array(Row), ...answered })
export type VerdictsAnswer = z.infer<typeof VerdictsAnswer>

/** Rows that HQ had written and lost: taken back where they stood, or, when others stand there by now, judged and appended anew. */
export const HealRequest = z.object({ stream: StreamName, /** the link before the first row */ previous: z.union([Link, z.literal('')]), rows: z.array(Row).min(1).max(pushLimit) })
export type HealRequest = z.infer<typeof HealRequest>
export const HealAnswer = z.object({ taken: z.int().nonnegative(), head: z.int().nonnegative(), ...answered })
export type HealAnswer = z.infer<typeof HealAnswer>

/**
 * The first copy of a stream: its rows up to `upTo`, whole aggregates at a time, those with something open first. `from` is where the last
 * part ended; parts are NDJSON, gzipped, one row a line, the last line this:
 */
export const SnapshotRequest = z.object({ stream: StreamName, upTo: z.coerce.number().int().nonnegative().optional(), from: z.string().max(200).optional() })
export type SnapshotRequest = z.infer<typeof SnapshotRequest>
export const SnapshotEnd = z.object({
  upTo: z.int().nonnegative(), next: z.string().optional(), done: z.int().nonnegative(), total: z.int().nonnegative(), openDone: z.boolean(), ...answered,
})
export type SnapshotEnd = z.infer<typeof SnapshotEnd>
export interface SnapshotPart { rows: Row[]; end: SnapshotEnd }

export const StreamGrant = z.object({ stream: StreamName, role: Role })
export const HelloAnswer = z.object({
  ...answered,
  wire: z.int(),
  /** the streams that this workstation may hold, with the role of each of its officers in them */
  streams: z.array(StreamName),
  /** after so many days without HQ, signing in asks for HQ */
  offlineDays: z.int().positive(),
  /** the workstation was revoked: it sends what waits, then empties itself */
  revoked: z.boolean(),
})
export type HelloAnswer = z.infer<typeof HelloAnswer>

export const EnrolRequest = z.object({
  code: z.string().trim().min(8).max(40), deviceId: DeviceId, deviceName: z.string().trim().min(1).max(80),
  /** a branch that has worked without HQ brings itself along: its founding, its officers */
  brings: z.object({ branchId: z.string().min(1).max(64), officers: z.array(OfficerId).max(500) }).optional(),
})
export type EnrolRequest = z.infer<typeof EnrolRequest>
export const Tokens = z.object({ access: z.string(), refresh: z.string(), accessUntil: Instant })
export type Tokens = z.infer<typeof Tokens>
export const EnrolAnswer = z.object({ ...answered, tokens: Tokens, officerId: OfficerId, officerName: z.string(), branchId: z.string(), company: z.string() })
export type EnrolAnswer = z.infer<typeof EnrolAnswer>
export const RefreshRequest = z.object({ refresh: z.string().min(1).max(200) })
export const RefreshAnswer = z.object({ ...answered, tokens: Tokens })

/** Over the WebSocket, down. */
export const Poke = z.discriminatedUnion('is', [
  z.object({ is: z.literal('head'), stream: StreamName, head: z.int().nonnegative() }),
  z.object({ is: z.literal('present'), entity: z.string(), officers: z.array(OfficerId) }),
  z.object({ is: z.literal('revoked') }),
])
export type Poke = z.infer<typeof Poke>
/** Over the WebSocket, up: what this officer has open, empty when nothing. */
export const Presence = z.object({ officerId: OfficerId, entity: z.string().max(80) })
export type Presence = z.infer<typeof Presence>

/** How every endpoint says no; never with a word of a case in it. */
export const WireRefusal = z.object({ refusal: z.enum(['tokenInvalid', 'notGranted', 'revoked', 'codeInvalid', 'deviceUnknown', 'malformed', 'tooLarge', 'tooMany', 'notFound', 'fault']), epoch: Epoch.optional(), now: Instant.optional() })
export type WireRefusal = z.infer<typeof WireRefusal>
