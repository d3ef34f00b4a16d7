/**
 * A copy of the whole database as text, of one moment, the same from PostgreSQL and PGlite: what was tried out on one can go on on the other.
 * NDJSON: a head, then `{"table","rows"}` in an order in which they can be put back, then an end that counts them, without which a file is
 * not whole. What can be derived (op_place) is not in it. Attachments are files and are copied as files.
 */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Instant } from '../../shared/log/op.ts'
import { renewIdentity } from './identity.ts'
import { migrations } from './migrations/all.ts'
import type { HqDb, Tables } from './tables.ts'

const atOnce = 2_000
type Copied = Exclude<keyof Tables, 'op_place' | 'migration'>

/** With the columns that give each its order; those that others refer to come first. */
const tables: Readonly<Record<Copied, readonly string[]>> = {
  identity: ['one'], stream_head: ['stream'], log: ['stream', 'seq'], aggregate: ['stream', 'entity'], device: ['device_id'],
  workstation: ['workstation_id'], seat: ['workstation_id', 'officer_id'], code: ['hash'], token: ['hash'], workstation_device: ['device_id'],
}

const Line = z.union([
  z.object({ backup: z.literal('redress-hq'), migration: z.int(), at: z.string() }),
  z.object({ table: z.enum(Object.keys(tables) as [Copied, ...Copied[]]), rows: z.array(z.record(z.string(), z.unknown())) }),
  z.object({ end: z.int() }),
])

export async function* backupLines(db: HqDb, at: Instant): AsyncGenerator<string> {
  const trx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  try {
    let count = 0
    yield `${JSON.stringify({ backup: 'redress-hq', migration: migrations.length, at })}\n`
    for (const [table, order] of Object.entries(tables)) {
      const columns = sql.join(order.map((column) => sql.ref(column)))
      let after: unknown[] | undefined
      for (;;) {
        const beyond = after ? sql`where (${columns}) > (${sql.join(after)})` : sql``
        const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} ${beyond} order by ${columns} limit ${sql.lit(atOnce)}`.execute(trx)
        if (rows.length > 0) yield `${JSON.stringify({ table, rows })}\n`
        count += rows.length
        if (rows.length < atOnce) break
        after = order.map((column) => rows.at(-1)?.[column])
      }
    }
    yield `${JSON.stringify({ end: count })}\n`
  } finally {
    await trx.rollback().execute()
  }
}

export class NotRestored extends Error {}

/** Into an empty database, all or nothing; HQ lives another life afterwards. Answers how many rows came. */
export async function restoreLines(db: HqDb, lines: AsyncIterable<string>): Promise<number> {
  return db.transaction().execute(async (trx) => {
    if (await trx.selectFrom('stream_head').select('stream').limit(1).executeTakeFirst()) throw new NotRestored('notEmpty')
    await trx.deleteFrom('identity').execute()
    let count = 0
    let whole = false
    for await (const text of lines) {
      const line = Line.safeParse(readJson(text))
      if (!line.success || whole) throw new NotRestored('notABackup')
      if ('backup' in line.data && line.data.migration > migrations.length) throw new NotRestored('newer')
      if ('end' in line.data) whole = line.data.end === count
      if (!('table' in line.data)) continue
      await put(trx, line.data.table, line.data.rows)
      count += line.data.rows.length
    }
    if (!whole) throw new NotRestored('cutOff')
    await renewIdentity(trx)
    return count
  })
}

async function put(trx: HqDb, table: Copied, rows: readonly Record<string, unknown>[]): Promise<void> {
  const text = JSON.stringify(rows)
  await sql`insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${text}::jsonb)`.execute(trx)
  if (table === 'log') {
    await sql`
      insert into op_place (op_id, stream, seq)
      select op_id, stream, seq from jsonb_populate_recordset(null::log, ${text}::jsonb)`.execute(trx)
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
