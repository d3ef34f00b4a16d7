/** Who is signed in at this desk. The renderer never says who acts: it is attached here. */
import type { Actor } from '../../shared/access/roles.ts'
import type { Branch, Officer } from '../../shared/directory/directory.ts'
import type { OfficerId } from '../../shared/log/op.ts'
import type { Database } from '../store/database.ts'
import type { BranchRow, OfficerRow } from '../store/tables.ts'
import { query } from '../store/tables.ts'

export interface Session {
  officer: Officer
  branch: Branch
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
