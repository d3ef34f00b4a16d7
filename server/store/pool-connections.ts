/**
 * The pool's connections for the log. Writing statements are parsed and planned once on each connection: a push of a single op took longer for
 * planning than for its work. Reads are planned each time: a plan that was made while the log was empty goes through all of it for ever
 * (measured: twenty times the work after 40,000 rows).
 */
import type { Socket } from 'node:net'
import type pg from 'pg'
import type { Connection, Connections } from './connections.ts'

/** pg writes each statement by itself; what is sent in one go is to leave in one packet: a write to a socket costs more than a statement's work. */
function together(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

export function poolConnections(pool: pg.Pool, prepare: (client: pg.PoolClient) => Promise<void>): Connections {
  const ready = new WeakSet<pg.PoolClient>()
  const names = new Map<string, string>()

  const nameOf = (text: string): string => {
    const name = names.get(text) ?? `hq${names.size}`
    names.set(text, name)
    return name
  }

  const connectionOf = (client: pg.PoolClient): Connection => ({
    query: async (text, values = []) => {
      together(client)
      const named = values.length > 0 && !text.startsWith('select') ? { name: nameOf(text) } : {}
      return (await client.query({ text, values: [...values], ...named })).rows as never[]
    },
  })

  return {
    use: async (work) => {
      const client = await pool.connect()
      try {
        if (!ready.has(client)) await prepare(client)
        ready.add(client)
        const value = await work(connectionOf(client))
        client.release()
        return value
      } catch (error) {
        // a connection in an unknown state is not used again
        client.release(true)
        throw error
      }
    },
  }
}
