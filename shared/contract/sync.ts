/**
 * What the screens hear of HQ: where the workstation stands, what waits, what HQ said. Derived from the log and from the last talk with HQ;
 * the queries `sync`, `syncDetail` and `attention`, and the acts below, are all there is.
 */
import { z } from 'zod'
import { Role } from '../access/roles.ts'
import { OfficerId, type EntityId, type Instant } from '../log/op.ts'
import type { Refusal } from '../log/refusal.ts'

/** Why the last attempt came to nothing. Nothing is lost by any of them: the next attempt sends everything again. */
export type SyncTrouble =
  /** no answer at all: no network, HQ not running, a proxy that lets nothing through */
  | 'unreachable'
  /** something answered that is not HQ: the page of a hotel or of a proxy, half an answer */
  | 'notHq'
  /** the certificate is not HQ's, or not trusted here */
  | 'certificate'
  /** HQ answered with a fault of its own */
  | 'hqFault'
  /** this workstation's enrolment is not valid any more: a new code is needed */
  | 'notEnrolled'
  /** HQ has revoked this workstation */
  | 'revoked'
  /** the database could not take what came: disk full, read-only */
  | 'store'
  /** HQ would take away more cases than one may take without being asked */
  | 'removalHeld'

export interface SyncState {
  /** alone: never joined to an HQ */
  phase: 'alone' | 'idle' | 'working' | 'offline' | 'stopped'
  company?: string
  address?: string
  /** ops written here that HQ has not given a place yet */
  waiting: number
  /** items on the signed-in officer's attention list */
  attention: number
  /** when HQ last answered, epoch ms; undefined: never */
  lastContact?: number
  trouble?: SyncTrouble
  /** the first copy: aggregates received of all, and whether everything open is here */
  firstCopy?: { done: number; total: number; openDone: boolean }
  /** this computer's clock minus HQ's, ms, at the last contact */
  clockOff?: number
}

export interface SyncDetail {
  state: SyncState
  deviceName?: string
  /** the next attempt, epoch ms */
  nextAttempt?: number
  streams: { stream: string; branch?: string; role: Role; received: number; head: number }[]
  waiting: WaitingOp[]
  /** attachments that are known here and not yet up, or not yet down */
  attachments: { up: number; down: number }
  /** the last talks with HQ, newest first: what was sent, what came, what HQ said */
  talks: { at: number; sent: number; received: number; trouble?: SyncTrouble; detail?: string }[]
  /** what HQ would take away, until somebody agrees */
  heldRemoval?: { stream: string; cases: number; /** whose change of grants it follows from */ askedBy?: OfficerId }
}
export interface WaitingOp { opId: string; entity: EntityId; number?: string; type: string; actor: OfficerId; at: Instant }

/** Something that its author has to know of. Nobody's text is lost: `mine` is what they wrote. */
export interface AttentionItem {
  /** identity of the item: the op it is about */
  opId: string
  is: 'refused' | 'overwrote' | 'overwritten' | 'quarantined' | 'newerApp'
  entity: EntityId
  /** of the case, when it is one */
  number?: string
  type: string
  /** when and by whom mine was written */
  at: Instant
  actor: OfficerId
  /** the body as it was written */
  mine: Record<string, unknown>
  /** refused: the rule that said no */
  refusal?: Refusal
  /** overwrote, overwritten: the other writing, and the fields in which both differ */
  other?: { opId: string; type: string; actor: OfficerId; at: Instant; body: Record<string, unknown>; fields: string[] }
  /** the same command could be given again as things stand now */
  reissuable: boolean
  /** when the other author was last asked about it, by a note on the case */
  asked?: Instant
}

/** A workstation as HQ knows it. */
export interface HqDevice {
  deviceId: string
  name: string
  branchId: string
  /** who works at it */
  officers: OfficerId[]
  enrolledAt: Instant
  /** when it last spoke to HQ */
  lastContact?: Instant
  revokedAt?: Instant
  /** nothing is taken from it any more, not even what waits there */
  lost: boolean
}

const OpId = z.uuid()
export const syncQueries = { sync: z.object({}), syncDetail: z.object({}), attention: z.object({}) } as const
export const syncActs = {
  /** joins an HQ with a one-time code; the address as its administrator gave it */
  'sync.enrol': z.object({ address: z.url().max(300), code: z.string().trim().min(8).max(40), deviceName: z.string().trim().min(1).max(80) }),
  'sync.now': z.object({}),
  /** compares everything with HQ from the beginning and mends what differs; nothing written here is given up */
  'sync.checkAndRepair': z.object({}),
  /** a named person agrees that HQ takes away so many cases */
  'sync.allowRemoval': z.object({ stream: z.string().max(200), cases: z.int().nonnegative() }),
  /** the command of a refused op once more, as it was written, or as it was changed */
  'attention.reissue': z.object({ opId: OpId }),
  /** as HQ has it is right: off the list */
  'attention.accept': z.object({ opId: OpId }),
  /** takes the acceptance back: on the list again */
  'attention.putBack': z.object({ opId: OpId }),
  /** a note on the case that asks the other author */
  'attention.ask': z.object({ opId: OpId, text: z.string().trim().min(1).max(2_000) }),
  /** who has this case open at another desk: said by the window when it opens or leaves one; empty: none */
  'presence.open': z.object({ entity: z.string().max(80) }),
  /** a code with which one workstation joins, once: that of an officer, or, for nobody, one that has worked by itself and brings its branch along */
  'hq.makeCode': z.object({ officerId: OfficerId.optional() }),
  'hq.devices': z.object({}),
  /** the workstation sends what waits, then empties itself, at its next contact; `lost`: nothing is taken from it any more */
  'hq.revokeDevice': z.object({ deviceId: z.string().min(1).max(64), lost: z.boolean().default(false) }),
} as const
export interface SyncActValues {
  'sync.enrol': { company: string }
  'sync.now': undefined
  'sync.checkAndRepair': { streams: number; healed: number; received: number }
  'sync.allowRemoval': undefined
  'attention.reissue': { id: EntityId }
  'attention.accept': undefined
  'attention.putBack': undefined
  'attention.ask': { id: EntityId }
  'presence.open': undefined
  'hq.makeCode': { code: string; validUntil: Instant }
  'hq.devices': HqDevice[]
  'hq.revokeDevice': undefined
}
/** Told to the screens. */
export type SyncEvent =
  | { type: 'sync'; state: SyncState }
  | { type: 'presence'; entity: string; officers: OfficerId[] }
