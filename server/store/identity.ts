/** Which HQ this is, and which of its lives: made once, kept in the database, so that a backup carries it along. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Identity } from '../log/hq.ts'
import type { HqDb } from './tables.ts'

export async function identityOf(db: HqDb): Promise<Identity> {
  await db.insertInto('identity')
    .values({ one: true, epoch: randomUUID(), key: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.doNothing()).execute()
  const { epoch, key } = await db.selectFrom('identity').selectAll().executeTakeFirstOrThrow()
  return { epoch, key: Buffer.from(key, 'hex') }
}

/** After a restore: what workstations know of the order may not be so any more. The key stays, it proves what was sealed before. */
export async function renewIdentity(db: HqDb): Promise<Identity> {
  await db.updateTable('identity').set({ epoch: randomUUID() }).execute()
  return identityOf(db)
}
