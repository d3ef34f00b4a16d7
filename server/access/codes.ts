/** One-time codes: an administrator makes one for an officer, or for a branch that joins; it is used once, within seven days. */
import type { Instant, OfficerId } from '../../shared/log/op.ts'
import type { HqDb, Tables } from '../store/tables.ts'
import { hashOf, newCode, readCode } from './secrets.ts'

const validMs = 7 * 24 * 3_600_000

export type CodeFor = { officerId: OfficerId } | { joins: true }
export type Code = Tables['code']

export async function makeCode(db: HqDb, target: CodeFor, { by, at }: { by: string; at: Instant }): Promise<{ code: string; expiresAt: Instant }> {
  const code = newCode()
  const expiresAt = new Date(Date.parse(at) + validMs).toISOString() as Instant
  await db.insertInto('code').values({
    hash: hashOf(readCode(code)), officer_id: 'officerId' in target ? target.officerId : null, joins: 'joins' in target, made_by: by, made_at: at, expires_at: expiresAt,
    used_at: null, used_by: null,
  }).execute()
  return { code, expiresAt }
}

/** Undefined when there is no such code, or no longer. */
export async function codeAsTyped(db: HqDb, typed: string, now: Instant): Promise<Code | undefined> {
  return db.selectFrom('code').selectAll().where('hash', '=', hashOf(readCode(typed))).where('expires_at', '>', now).executeTakeFirst()
}

/** Whether it was still unused: of two that use it at once, the second waits for the first and finds it used. */
export async function useUp(trx: HqDb, hash: string, { by, at }: { by: string; at: Instant }): Promise<boolean> {
  const { numUpdatedRows } = await trx.updateTable('code').set({ used_at: at, used_by: by }).where('hash', '=', hash).where('used_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}
