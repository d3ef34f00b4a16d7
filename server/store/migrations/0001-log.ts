/**
 * The log and what is cached beside it.
 *
 * `log` is partitioned by stream, so that it grows over disks and is vacuumed in parts; sixteen, because a partition costs planning time and a
 * stream lives in one of them anyway. A row trigger and a truncate trigger on each partition refuse every change; rights refuse it once more
 * (rights.ts). `op_place` holds the identity of ops over all partitions and says where each
 * is, which no index on `log` could. Names are compared byte by byte
 * (collation C): the order is the same on every machine, and cheaper.
 */
import { sql } from 'kysely'
import type { HqDb } from '../tables.ts'

const partitions = 16

export async function up(db: HqDb): Promise<void> {
  await sql`
    create table log (
      stream text collate "C" not null, seq bigint not null check (seq > 0), op_id text collate "C" not null, entity text collate "C" not null,
      device_id text collate "C" not null, device_seq bigint not null, op text not null, verdict text not null, received_at text not null,
      chain text not null, seal text not null,
      primary key (stream, seq)
    ) partition by hash (stream)`.execute(db)
  for (let part = 0; part < partitions; part += 1) {
    await sql`create table ${sql.table(partitionName(part))} partition of log for values with (modulus ${sql.lit(partitions)}, remainder ${sql.lit(part)})`.execute(db)
  }
  await sql`create index log_entity on log (stream, entity, seq)`.execute(db)
  await sql`create table op_place (op_id text collate "C" primary key, stream text collate "C" not null, seq bigint not null)`.execute(db)
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the log is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
    end $$`.execute(db)
  await sql`create trigger log_is_kept before update or delete on log for each row execute function refuse_change()`.execute(db)
  await sql`create trigger op_place_is_kept before update or delete on op_place for each row execute function refuse_change()`.execute(db)
  for (const table of ['log', 'op_place', ...Array.from({ length: partitions }, (_, part) => partitionName(part))]) {
    await sql`create trigger ${sql.raw(`${table}_is_not_emptied`)} before truncate on ${sql.table(table)} for each statement execute function refuse_change()`.execute(db)
  }
  await sql`create table stream_head (stream text collate "C" primary key, seq bigint not null default 0, chain text not null default '')`.execute(db)
  await sql`
    create table aggregate (
      stream text collate "C" not null, entity text collate "C" not null, first_seq bigint not null, last_seq bigint not null, rev bigint not null,
      closed boolean not null, primary key (stream, entity)
    )`.execute(db)
  // an aggregate lives in one stream
  await sql`create unique index aggregate_home on aggregate (entity) where rev > 0`.execute(db)
  await sql`create index aggregate_order on aggregate (stream, closed, first_seq)`.execute(db)
  await sql`create table device (device_id text collate "C" primary key, last_seq bigint not null default 0, last_op_id text not null default '')`.execute(db)
  await sql`create table identity (one boolean primary key default true check (one), epoch text not null, key text not null)`.execute(db)
}

const partitionName = (part: number): string => `log_${String(part).padStart(2, '0')}`
