/** Both engines for tests; PostgreSQL only where it is installed, and its absence says so by name. */
import { PGlite } from '@electric-sql/pglite'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, it } from 'vitest'
import type { Database } from '../store/database.ts'
import { openPglite } from '../store/pglite.ts'
import { openPostgres } from '../store/postgres.ts'
import { startPostgres } from './postgres.ts'

export interface Engine { name: string; open: () => Promise<Database> }

const packages = join(import.meta.dirname, '../../node_modules')

/** Making a PGlite takes seconds; an empty one, made once for this version of it, is loaded in half a second. */
async function emptyPglite(): Promise<Blob> {
  const { version } = JSON.parse(readFileSync(join(packages, '@electric-sql/pglite/package.json'), 'utf8')) as { version: string }
  const file = join(packages, '.cache', `pglite-${version}.tar`)
  if (!existsSync(file)) {
    const made = await PGlite.create()
    const bytes = Buffer.from(await (await made.dumpDataDir('none')).arrayBuffer())
    await made.close()
    mkdirSync(dirname(file), { recursive: true })
    // other test files may do the same at the same time: each renames a whole one into its place
    writeFileSync(`${file}.${process.pid}`, bytes)
    renameSync(`${file}.${process.pid}`, file)
  }
  return new Blob([readFileSync(file)])
}

export const pglite: Engine = { name: 'PGlite', open: async () => openPglite(undefined, await emptyPglite()) }

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
