/**
 * A pool whose writing statements are parsed and planned once on each connection: a push of a single op is a dozen statements, and took longer
 * for planning than for its work. Reads are planned each time: a plan that was made while the log was empty goes through all of it for ever
 * (measured: twenty times the work after 40,000 rows).
 */
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** The statements of HQ are a few dozen; one that is written anew each time is not kept on the server. */
const namesKept = 500

export function preparing(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const names = new Map<string, string>()

  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known !== undefined || names.size >= namesKept) return known
    const name = `hq${names.size}`
    names.set(text, name)
    return name
  }

  const clientOf = (client: pg.PoolClient): PostgresPoolClient => {
    const query = (text: string, values: readonly unknown[]): Promise<pg.QueryResult> => {
      const name = values.length > 0 && !text.startsWith('select') ? nameOf(text) : undefined
      return client.query({ text, values: [...values], ...(name !== undefined && { name }) })
    }
    return { query: query as unknown as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) }
  }

  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const known = clients.get(client) ?? clientOf(client)
      clients.set(client, known)
      return known
    },
  }
}
