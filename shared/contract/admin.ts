/**
 * What administrators say to HQ beside the ops of the directory: codes for new workstations, the list of workstations, revoking one. Under
 * `/v1/admin`; asked by an officer of the head office with the token of their workstation and `?by=<officerId>`, or by the command line with
 * HQ's own secret.
 *
 *   GET  devices              -> DevicesAnswer
 *   POST code    CodeRequest  -> CodeAnswer
 *   POST revoke  RevokeRequest -> { ok: true }     refusals: deviceUnknown, notGranted
 */
import { z } from 'zod'
import { Instant, OfficerId } from '../log/op.ts'

export const AdminQuery = z.object({ by: OfficerId.optional() })

export const EnrolledWorkstation = z.object({
  workstationId: z.string(), name: z.string(), branchId: z.string(), officers: z.array(OfficerId),
  /** who made the code: an officer, or `hq` for the command line */
  enrolledBy: z.string(), enrolledAt: Instant, lastSeen: Instant.optional(), revokedAt: Instant.optional(),
  /** nothing is taken from it any more, not even what waits there */
  lost: z.boolean(),
})
export type EnrolledWorkstation = z.infer<typeof EnrolledWorkstation>
export const DevicesAnswer = z.object({ workstations: z.array(EnrolledWorkstation) })
export type DevicesAnswer = z.infer<typeof DevicesAnswer>

/** For one officer, or for a branch that has worked without HQ and brings itself along. */
export const CodeRequest = z.union([z.object({ officerId: OfficerId }), z.object({ joins: z.literal(true) })])
export type CodeRequest = z.infer<typeof CodeRequest>
/** Shown once: HQ keeps a hash. */
export const CodeAnswer = z.object({ code: z.string(), expiresAt: Instant })
export type CodeAnswer = z.infer<typeof CodeAnswer>

/** Revoked: it sends what waits and empties itself. Lost (stolen, in strange hands): nothing is taken from it any more. */
export const RevokeRequest = z.object({ workstationId: z.string().min(1).max(64), lost: z.boolean().default(false) })
export type RevokeRequest = z.input<typeof RevokeRequest>
