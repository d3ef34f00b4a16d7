/**
 * Who may come in: workstations, the officers who have a seat at them, one-time codes and tokens (both kept as hashes only), and which
 * workstation a device belongs to. Instants are ISO 8601 texts, which sort as time does.
 */
import { sql } from 'kysely'
import type { HqDb } from '../tables.ts'

export async function up(db: HqDb): Promise<void> {
  await sql`
    create table workstation (
      workstation_id text collate "C" primary key, name text not null, branch_id text not null, enrolled_by text not null, enrolled_at text not null,
      last_seen text, revoked_at text, lost boolean not null default false, founds text
    )`.execute(db)
  await sql`
    create table seat (
      workstation_id text collate "C" not null references workstation, officer_id text collate "C" not null, since text not null, primary key (workstation_id, officer_id)
    )`.execute(db)
  await sql`
    create table code (
      hash text collate "C" primary key, officer_id text, joins boolean not null, made_by text not null, made_at text not null, expires_at text not null,
      used_at text, used_by text references workstation
    )`.execute(db)
  await sql`
    create table token (
      hash text collate "C" primary key, workstation_id text collate "C" not null references workstation, kind text not null check (kind in ('access', 'refresh')), expires_at text
    )`.execute(db)
  await sql`create index token_workstation on token (workstation_id, kind)`.execute(db)
  await sql`create table workstation_device (device_id text collate "C" primary key, workstation_id text collate "C" not null references workstation)`.execute(db)
}
