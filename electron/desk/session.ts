/** Who is signed in at this desk. The renderer never says who acts: it is attached here. */
import { roleIn } from '../../shared/access/grants.ts'
import type { Actor } from '../../shared/access/roles.ts'
import type { Branch, Officer } from '../../shared/directory/directory.ts'
import type { OfficerId } from '../../shared/log/op.ts'
import type { Database } from '../store/database.ts'
import type { Desk } from './desk.ts'
import type { BranchRow, OfficerRow } from '../store/tables.ts'
import { query } from '../store/tables.ts'

export interface Session {
  officer: Officer
  branch: Branch
}

/** The signed-in officer in a stream: with an HQ behind the workstation, in the role that the company has given them there. */
export function actorIn({ session, joined, directory, platform }: Desk, stream: string): Actor {
  const { officerId, role } = session.officer
  return { id: officerId, role: joined ? (roleIn(directory, officerId, stream, platform.now()) ?? 'reader') : role }
}

export const actorOf = (session: Session): Actor => ({ id: session.officer.officerId, role: session.officer.role })

export function sessionOf(db: Database, officerId: OfficerId): Session | undefined {
  const officer = db.first<OfficerRow>(query.selectFrom('officer').selectAll().where('officer_id', '=', officerId).where('left', '=', 0).compile())
  const branch = officer && db.first<BranchRow>(query.selectFrom('branch').selectAll().where('branch_id', '=', officer.branch_id).compile())
  return officer && branch && { officer: officerOf(officer), branch: branchOf(branch) }
}

export const officerOf = (row: OfficerRow): Officer => ({
  officerId: row.officer_id as OfficerId, branchId: row.branch_id, name: row.name, role: row.role as Officer['role'],
})
export const branchOf = (row: BranchRow): Branch => ({ branchId: row.branch_id, code: row.code, name: row.name, zone: row.zone })
