/**
 * The op: one intent of one person on one aggregate, and the only thing that is ever stored for good.
 *
 * A workstation writes ops to its log and folds them; rows are a cache of that fold. Every field below is there from the first
 * day, so that synchronising later rewrites nothing (docs/sync.md). What HQ adds (sequence, verdict, its own chain) is kept beside the op.
 */
import { z } from 'zod'

export const Instant = z.iso.datetime({ precision: 3, message: 'instant' }).brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** A calendar date without a zone, `YYYY-MM-DD`. */
export const CalendarDate = z.iso.date().brand<'CalendarDate'>()
export type CalendarDate = z.infer<typeof CalendarDate>

export const OfficerId = z.string().min(1).max(64).brand<'OfficerId'>()
export type OfficerId = z.infer<typeof OfficerId>

export const EntityId = z.string().min(1).max(80).brand<'EntityId'>()
export type EntityId = z.infer<typeof EntityId>

export const Op = z.object({
  /** uuidv7; identity for ever */
  opId: z.uuid(),
  /** one audience x one place, e.g. `b/<branch>/cases` */
  stream: z.string().min(1),
  /** the aggregate that the op touches */
  entity: EntityId,
  type: z.string().min(1),
  /** version of the body's schema for this type */
  v: z.int().positive(),
  body: z.record(z.string(), z.unknown()),
  /** random, renewed after a restore, never reused */
  deviceId: z.uuid(),
  /** 1, 2, 3... without gaps within a device */
  deviceSeq: z.int().positive(),
  actor: OfficerId,
  /** revision of the aggregate that the author saw; 0 for a new one */
  baseRev: z.int().nonnegative(),
  /** device time plus the clock offset at the last contact with HQ: evidence, never order */
  at: Instant,
})
export type Op = z.infer<typeof Op>

/** An op with its place in the aggregate: `rev` counts 1, 2, 3... */
export interface Entry extends Op {
  rev: number
}
