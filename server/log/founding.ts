/**
 * A branch that has worked without HQ joins: its workstation brings the branch and its officers along, under the ops that they were founded
 * with. For exactly these ops it speaks as HQ would; everything else that it sends is judged as any officer's. Nobody becomes the head office
 * this way.
 */
import { streams } from '../../shared/access/streams.ts'
import type { Op, OfficerId } from '../../shared/log/op.ts'

export interface Founding { branchId: string; officers: readonly OfficerId[] }

export function isFounding({ stream, type, body }: Pick<Op, 'stream' | 'type' | 'body'>, { branchId, officers }: Founding): boolean {
  if (stream !== streams.directory()) return false
  const { branch, officer } = body as { branch?: { branchId?: unknown }; officer?: { officerId?: unknown; branchId?: unknown; role?: unknown } }
  if (type === 'directory.foundBranch') return branch?.branchId === branchId
  if (type === 'directory.enrolOfficer') return officer?.branchId === branchId && officer.role !== 'hq' && officers.some((one) => one === officer.officerId)
  return false
}
