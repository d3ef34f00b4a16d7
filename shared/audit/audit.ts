/**
 * What left the desk: exports of many cases, letters that bear a complainant's name, and whole branches that HQ took away with somebody's word.
 * Kept in the log beside the cases, so that a copy of the whole book is no less visible than a look at one number.
 */
import { z } from 'zod'
import { EntityId } from '../log/op.ts'

export const auditOf = (branchId: string): EntityId => `audit/${branchId}` as EntityId

export const auditCommands = {
  'audit.export': z.object({ id: EntityId, format: z.enum(['csv', 'xlsx']), cases: z.int().nonnegative(), views: z.array(z.string().max(40)).max(20), filtered: z.boolean() }),
  /** a decision letter as a file; a case file masks whoever is in it and is not noted */
  'audit.makeLetter': z.object({ id: EntityId, case: EntityId }),
  /** HQ may take so many cases of a branch away from a workstation (docs/sync.md: never without a named person's consent) */
  'audit.agreeToRemoval': z.object({ id: EntityId, branchId: z.string().max(64), cases: z.int().nonnegative() }),
} as const
export type AuditCommandType = keyof typeof auditCommands
export type AuditCommand = { [Type in AuditCommandType]: { type: Type } & z.infer<(typeof auditCommands)[Type]> }[AuditCommandType]
