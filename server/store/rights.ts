/**
 * The rights that the server works with: a role that may add to the log and read it, and cannot change or empty it, whatever a fault or an
 * intruder in the server would like to. Who may not make roles takes those rights from itself instead: an owner without them has to ask for
 * them back first, which shows.
 */
import { sql } from 'kysely'
import type { HqDb } from './tables.ts'

export const workingRole = 'redress_hq'
const kept = ['log', 'op_place']

export async function limitRights(db: HqDb): Promise<void> {
  if (await roleMade(db)) {
    await sql`grant usage on schema public to ${sql.ref(workingRole)}`.execute(db)
    await sql`grant select, insert, update, delete on all tables in schema public to ${sql.ref(workingRole)}`.execute(db)
    for (const table of await keptTables(db)) await sql`revoke update, delete, truncate on ${sql.table(table)} from ${sql.ref(workingRole)}`.execute(db)
    await sql`revoke insert, update, delete on migration from ${sql.ref(workingRole)}`.execute(db)
    return
  }
  for (const table of await keptTables(db)) await sql`revoke update, delete, truncate on ${sql.table(table)} from current_user, public`.execute(db)
}

/** Whether sessions can take the working role on. */
export async function hasWorkingRole(db: HqDb): Promise<boolean> {
  const { rows } = await sql<{ member: boolean }>`select pg_has_role(current_user, oid, 'member') as member from pg_roles where rolname = ${workingRole}`.execute(db)
  return rows[0]?.member ?? false
}

async function roleMade(db: HqDb): Promise<boolean> {
  if (await hasWorkingRole(db)) return true
  try {
    await sql`create role ${sql.ref(workingRole)} nologin`.execute(db)
    if (!(await hasWorkingRole(db))) await sql`grant ${sql.ref(workingRole)} to current_user`.execute(db)
  } catch {
    // no right to make roles, or another database of this server has just made it
  }
  return hasWorkingRole(db)
}

/** The protected tables with their partitions: rights do not pass from one to the other. */
async function keptTables(db: HqDb): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace
      and (relname = any(${kept}) or oid in (select inhrelid from pg_inherits where inhparent = 'public.log'::regclass))
      and relkind in ('r', 'p')`.execute(db)
  return rows.map(({ name }) => name)
}
