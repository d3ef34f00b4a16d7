/**
 * Opaque tokens, bound to a workstation. The access token lives a quarter of an hour; the refresh token until the workstation is revoked. It is
 * not exchanged at each use: a workstation that was copied or set back must be able to go on, it is told apart by its device (fork), not locked out.
 */
import type { Tokens } from '../../shared/contract/wire.ts'
import type { Instant } from '../../shared/log/op.ts'
import type { HqDb } from '../store/tables.ts'
import { hashOf, newToken } from './secrets.ts'

const accessMs = 15 * 60_000

export async function issue(db: HqDb, workstationId: string, now: Instant): Promise<Tokens> {
  const refresh = newToken()
  await db.insertInto('token').values({ hash: hashOf(refresh), workstation_id: workstationId, kind: 'refresh', expires_at: null }).execute()
  return issueAccess(db, { workstationId, refresh, now })
}

/** Another access token beside a refresh token, which stays. */
export async function issueAccess(db: HqDb, { workstationId, refresh, now }: { workstationId: string; refresh: string; now: Instant }): Promise<Tokens> {
  const access = newToken()
  const accessUntil = new Date(Date.parse(now) + accessMs).toISOString() as Instant
  await db.deleteFrom('token').where('workstation_id', '=', workstationId).where('kind', '=', 'access').where('expires_at', '<=', now).execute()
  await db.insertInto('token').values({ hash: hashOf(access), workstation_id: workstationId, kind: 'access', expires_at: accessUntil }).execute()
  return { access, refresh, accessUntil }
}
