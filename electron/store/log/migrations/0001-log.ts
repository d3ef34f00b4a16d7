/** The log and what belongs to this workstation alone. Nothing here is ever rebuilt: it is the truth. */
export const migration0001 = `
create table log (
  local_seq   integer primary key,
  op_id       text not null unique,
  stream      text not null,
  entity      text not null,
  rev         integer not null,
  type        text not null,
  v           integer not null,
  body        text not null,
  device_id   text not null,
  device_seq  integer not null,
  actor       text not null,
  base_rev    integer not null,
  at          text not null,
  chain       blob not null,
  -- what HQ answers; empty until this op has come back in the pulled log
  hq_seq      integer,
  hq_received_at text,
  hq_verdict  text,
  hq_chain    blob,
  unique (entity, rev),
  unique (device_id, device_seq)
);
create trigger log_is_append_only before delete on log begin select raise(abort, 'the log is append-only'); end;
create trigger log_is_not_edited before update of op_id, stream, entity, rev, type, v, body, device_id, device_seq, actor, base_rev, at, chain on log
  begin select raise(abort, 'the log is append-only'); end;

create table device (only integer primary key check (only = 1), device_id text not null, last_seq integer not null) strict;

-- this workstation's own: language, saved mappings, drafts, counters. Not synchronised, not rebuilt.
create table setting (name text primary key, value text not null) strict, without rowid;
`
