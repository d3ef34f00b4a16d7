/**
 * Brings a database to this version's tables: numbered migrations, each once, all in one transaction under a lock, so that two servers that
 * start together do not meet. A database of a newer version is refused untouched.
 */
import { sql } from 'kysely'
import type { HqDb } from './tables.ts'
import { migrations } from './migrations/all.ts'
import { limitRights } from './rights.ts'

export class NewerDatabase extends Error {
  constructor(found: number) {
    super(`the database was written by a newer version (${found}; this one knows ${migrations.length})`)
  }
}

/** any number, the same for every server */
const lock = 7_164_302

export async function migrate(db: HqDb): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lock)})`.execute(trx)
    await sql`create table if not exists migration (number int primary key, name text not null, at text not null)`.execute(trx)
    const found = (await trx.selectFrom('migration').select('number').orderBy('number', 'desc').executeTakeFirst())?.number ?? 0
    if (found > migrations.length) throw new NewerDatabase(found)
    for (const [index, { name, up }] of migrations.entries()) {
      if (index < found) continue
      await up(trx)
      await sql`insert into migration values (${index + 1}, ${name}, now()::text)`.execute(trx)
    }
  })
  await limitRights(db)
}
