/** What stands in the log is neither changed nor taken out. */
export const logTriggers = `
create trigger log_is_append_only before delete on log begin select raise(abort, 'the log is append-only'); end;
create trigger log_is_not_edited before update of local_seq, op_id, stream, entity, type, v, body, device_id, device_seq, actor, base_rev, at, chain, own on log
  begin select raise(abort, 'the log is append-only'); end;
`

/**
 * Ops of others come into the log, and HQ's order stands beside the order in which this workstation heard of them. A revision is a place in
 * HQ's order with one's own pending ops behind it, so it is counted when it is read and no longer stored.
 */
export const migration0002 = `
create table log_with_others (
  local_seq   integer primary key,
  op_id       text not null unique,
  stream      text not null,
  entity      text not null,
  type        text not null,
  v           integer not null,
  body        text not null,
  -- as it was written; a workstation that was copied or set back sends its pending ops under another device and numbers
  device_id   text not null,
  device_seq  integer not null,
  actor       text not null,
  base_rev    integer not null,
  at          text not null,
  chain       blob not null,
  -- written here, not heard of
  own         integer not null,
  sent_device_id  text,
  sent_device_seq integer,
  -- what HQ answered; empty until this op has come back in the pulled log
  hq_seq      integer,
  hq_received_at text,
  hq_verdict  text,
  hq_chain    blob,
  hq_seal     blob
) strict;
insert into log_with_others select local_seq, op_id, stream, entity, type, v, body, device_id, device_seq, actor, base_rev, at, chain, 1, null, null, null, null, null, null, null from log;
drop table log;
alter table log_with_others rename to log;
create index log_of_entity on log (entity, local_seq);
create index log_pending on log (local_seq) where hq_seq is null;
create unique index log_of_stream on log (stream, hq_seq) where hq_seq is not null;
create index log_unapplied on log (local_seq) where hq_verdict <> '{"is":"applied"}';
create index log_attachments on log (local_seq) where type = 'case.attach';
${logTriggers}
-- ops that were written under this device before it got its present name: a fork takes the pending ones along
alter table device add column taken_along integer not null default 0;

-- the HQ that this workstation has joined, with what lets it in: no setting, because screens may read those
create table joined (only integer primary key check (only = 1), value text not null) strict;

-- attachments that HQ has, or whose upload has begun there; files of others are told by their absence
create table attachment_up (stream text not null, sha256 text not null, location text, done integer not null, primary key (stream, sha256)) strict, without rowid;

-- how far each stream has come from HQ. copy: where the first copy stands, while it is being made
create table stream (name text primary key, seq integer not null, chain blob not null, copy text) strict, without rowid;
`
