/**
 * Who may read and write which stream, in which role: worked out from the directory, which every desk and HQ fold from the same log. Reading
 * a stream needs any role in it; what may be written there is the role's matter (may.ts) and the aggregate's (decide).
 */
import { above, type Directory } from '../directory/directory.ts'
import { dateOf } from '../calendar/calendar-days.ts'
import type { Instant, OfficerId } from '../log/op.ts'
import type { Role } from './roles.ts'
import { branchOfStream, officerOfStream, streams, streamsOfBranch } from './streams.ts'

/** The role of an officer in a stream at a moment; undefined: none of their business. Who left has none anywhere. */
export function roleIn(directory: Directory, officerId: OfficerId, stream: string, at: Instant): Role | undefined {
  const officer = directory.officers.find((one) => one.officerId === officerId)
  if (!officer || officer.left) return undefined
  if (officerOfStream(stream) === officerId) return officer.role
  // the company's own book: kept by the head office, read by all
  if (stream === streams.directory()) return officer.role === 'hq' ? 'hq' : 'reader'
  const branchId = branchOfStream(stream)
  const branch = directory.branches.find((one) => one.branchId === branchId)
  if (!branch) return undefined
  if (officer.role === 'hq') return 'hq'
  if (officer.branchId === branch.branchId) return officer.role
  const leads = officer.role === 'supervisor' || officer.role === 'manager'
  if (leads && above(directory, branch.branchId).includes(officer.branchId)) return officer.role
  const today = dateOf(at, branch.zone)
  return directory.grants.find((one) => one.officerId === officerId && one.branchId === branchId && one.from <= today && (!one.to || today <= one.to))?.role
}

/** Every stream in which an officer has a role: the directory first, then the branches, their own last. */
export function streamsOf(directory: Directory, officerId: OfficerId, at: Instant): { stream: string; role: Role }[] {
  const all = [streams.directory(), ...directory.branches.flatMap(({ branchId }) => streamsOfBranch(branchId)), streams.own(officerId)]
  return all.flatMap((stream) => {
    const role = roleIn(directory, officerId, stream, at)
    return role ? [{ stream, role }] : []
  })
}
