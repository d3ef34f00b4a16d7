/** Both engines for tests; PostgreSQL only where it is installed, and its absence says so by name. */
import { afterAll, it } from 'vitest'
import type { Database } from '../store/database.ts'
import { openPglite } from '../store/pglite.ts'
import { openPostgres } from '../store/postgres.ts'
import { startPostgres } from './postgres.ts'

export interface Engine { name: string; open: () => Promise<Database> }

export const pglite: Engine = { name: 'PGlite', open: () => openPglite() }

/** To be awaited at the top of a test file. */
export async function bothEngines(): Promise<Engine[]> {
  const postgres = await startPostgres()
  if (!postgres) {
    it.skip('skipped: PostgreSQL is not installed (apt-get install postgresql)', () => {})
    return [pglite]
  }
  afterAll(() => postgres.stop())
  return [pglite, { name: 'PostgreSQL', open: async () => openPostgres(await postgres.freshDatabase(), { connections: 8 }) }]
}
