/**
 * PostgreSQL inside the process, for trying HQ out and for tests. It does not wait for the disk (no fsync), so a power cut may take the last
 * writes along: never for production.
 *
 * It has one connection. Kysely's driver hands that out to everybody at once, and a query from beside would run inside another's transaction:
 * here each waits for its turn.
 */
import { PGlite, types } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PGliteDriver, sql, type DatabaseConnection, type Driver } from 'kysely'
import type { Connections } from './connections.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { hasWorkingRole, workingRole } from './rights.ts'
import type { Tables } from './tables.ts'

/** In `folder`, or in memory when none is given; `from`: what an empty one is made of, which saves making it. */
export async function openPglite(folder?: string, from?: Blob): Promise<Database> {
  const pglite = await PGlite.create({ ...(folder !== undefined && { dataDir: folder }), ...(from && { loadDataDir: from }), parsers: { [types.INT8]: Number } })
  const turns = new Turns()
  const db = new Kysely<Tables>({ dialect: new OneAtATime(pglite, turns) })
  try {
    await migrate(db)
    if (await hasWorkingRole(db)) await sql`set role ${sql.ref(workingRole)}`.execute(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  const log: Connections = {
    use: async (work) => {
      const done = await turns.next()
      try {
        return await work({ query: async (text, values = []) => (await pglite.query(text, [...values])).rows as never[] })
      } finally {
        done()
      }
    },
  }
  return { engine: 'pglite', db, log, close: () => db.destroy() }
}

class Turns {
  #last: Promise<void> = Promise.resolve()

  /** Resolves when everybody before has called what they were answered. */
  async next(): Promise<() => void> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    return resolve
  }
}

class OneAtATime extends PGliteDialect {
  readonly #pglite: PGlite
  readonly #turns: Turns
  constructor(pglite: PGlite, turns: Turns) {
    super({ pglite })
    this.#pglite = pglite
    this.#turns = turns
  }
  override createDriver(): Driver {
    return new TurnTaking(this.#pglite, this.#turns)
  }
}

class TurnTaking extends PGliteDriver {
  readonly #turns: Turns
  #done: () => void = () => {}

  constructor(pglite: PGlite, turns: Turns) {
    super({ pglite })
    this.#turns = turns
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#done = await this.#turns.next()
    return super.acquireConnection()
  }

  override async releaseConnection(): Promise<void> {
    this.#done()
  }
}
