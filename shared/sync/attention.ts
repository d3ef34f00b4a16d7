/**
 * What an officer has done with the items of their attention list. The items themselves are derived from the log; that one was dealt with is the
 * officer's own op, so that it is dealt with at every desk of theirs.
 */
import { z } from 'zod'
import { EntityId, type OfficerId } from '../log/op.ts'

export const attentionOf = (officer: OfficerId): EntityId => `attention/${officer}` as EntityId

const OpId = z.uuid()
export const attentionCommands = {
  /** taken as HQ has it, or given again as another op */
  'attention.settle': z.object({ id: EntityId, opId: OpId, how: z.enum(['accepted', 'reissued']) }),
  /** asked the other author about it, on the case */
  'attention.noteAsked': z.object({ id: EntityId, opId: OpId }),
  'attention.unsettle': z.object({ id: EntityId, opId: OpId }),
} as const
export type AttentionCommandType = keyof typeof attentionCommands
export type AttentionCommand = { [Type in AttentionCommandType]: { type: Type } & z.infer<(typeof attentionCommands)[Type]> }[AttentionCommandType]
