/** PostgreSQL 15 or later, for production. The tables are made and moved by the user of the address; the work is done in a role with fewer rights. */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { poolConnections } from './pool-connections.ts'
import { hasWorkingRole, workingRole } from './rights.ts'
import type { Tables } from './tables.ts'

export interface PostgresOptions {
  /** for the log and for the rest, each; a push holds one for a few milliseconds, and more than cores and disks can work on only wait inside */
  connections?: number
}

/** No statement of HQ takes longer than this, unless the database is stuck: then its connection is given back. */
const statementLimit = 60_000
/** Statements are sent without waiting for the answer to the one before; the types of pg do not know it yet. */
const pipelined = { pipeline: true }
const int8: number = pg.types.builtins.INT8
const parseSeq = (oid: number, format?: 'text' | 'binary') => (oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text'))

export async function openPostgres(url: string, { connections = 8 }: PostgresOptions = {}): Promise<Database> {
  const poolOf = (max: number): pg.Pool => {
    const pool = new pg.Pool({
      connectionString: url, max, types: { getTypeParser: parseSeq }, statement_timeout: statementLimit, idle_in_transaction_session_timeout: statementLimit,
      application_name: 'redress-hq', ...pipelined,
    })
    // a connection that breaks while nobody uses it is replaced by the next one
    return pool.on('error', () => {})
  }
  const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolOf(1) }) })
  let limited = false
  try {
    await migrate(owner)
    limited = await hasWorkingRole(owner)
  } finally {
    await owner.destroy()
  }
  // every statement has its index, and is to use it even if it was planned while the table was empty
  const beginning = `set enable_seqscan = off${limited ? `; set role ${workingRole}` : ''}`
  const log = poolOf(connections)
  const rest = poolOf(connections)
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: rest, onCreateConnection: async (connection) => void (await connection.executeQuery({ sql: beginning, parameters: [] } as never)) }),
  })
  return {
    engine: 'postgres', db,
    log: poolConnections(log, async (client) => void (await client.query(beginning))),
    close: async () => {
      await db.destroy()
      await log.end()
    },
  }
}
