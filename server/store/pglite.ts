/**
 * PostgreSQL inside the process, for trying HQ out and for tests. It does not wait for the disk (no fsync), so a power cut may take the last
 * writes along: never for production.
 *
 * It has one connection. Kysely's driver hands that out to everybody at once, and a query from beside would run inside another's transaction:
 * here each waits for its turn.
 */
import { PGlite, types } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PGliteDriver, sql, type DatabaseConnection, type Driver } from 'kysely'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { hasWorkingRole, workingRole } from './rights.ts'
import type { Tables } from './tables.ts'

/** In `folder`, or in memory when none is given. */
export async function openPglite(folder?: string): Promise<Database> {
  const pglite = await PGlite.create({ ...(folder !== undefined && { dataDir: folder }), parsers: { [types.INT8]: Number } })
  const db = new Kysely<Tables>({ dialect: new OneAtATime({ pglite }) })
  try {
    await migrate(db)
    if (await hasWorkingRole(db)) await sql`set role ${sql.ref(workingRole)}`.execute(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { engine: 'pglite', db, close: () => db.destroy() }
}

class OneAtATime extends PGliteDialect {
  readonly #config: ConstructorParameters<typeof PGliteDialect>[0]
  constructor(config: ConstructorParameters<typeof PGliteDialect>[0]) {
    super(config)
    this.#config = config
  }
  override createDriver(): Driver {
    return new TurnTaking(this.#config)
  }
}

class TurnTaking extends PGliteDriver {
  #last: Promise<void> = Promise.resolve()
  #done: () => void = () => {}

  override async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    this.#done = resolve
    return super.acquireConnection()
  }

  override async releaseConnection(): Promise<void> {
    this.#done()
  }
}
