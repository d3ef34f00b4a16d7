/** Ops that named a file when this was written; 0004 knows more. */
const namesFiles = `type in ('case.attach', 'incident.attach', 'case.takeOver')`

const namedFiles = `select log.stream, log.entity, named.value as sha256, max(log.own) as own from log, json_tree(log.body) named
  where log.${namesFiles} and log.hq_verdict = '{"is":"applied"}' and named.key = 'sha256' and named.type = 'text'`

/**
 * Attachments of which something is left to do, instead of those that HQ has: nothing has to be looked for when nothing is missing. What the
 * present list does not say was done is looked at once more.
 */
export const migration0003 = `
create table attachment_due (
  stream text not null, entity text not null, sha256 text not null,
  -- written here, so the file lies here
  own integer not null,
  -- where an upload stands at HQ that was begun
  location text,
  -- how often HQ did not have it, or would not take it
  missed integer not null,
  primary key (stream, entity, sha256)
) strict, without rowid;
create index attachment_due_next on attachment_due (missed);
drop index log_attachments;
create index log_names_files on log (local_seq) where ${namesFiles};
insert into attachment_due select stream, entity, sha256, own, null, 0 from (${namedFiles} group by 1, 2, 3) file
  where not exists (select 1 from attachment_up up where up.stream = file.stream and up.sha256 = file.sha256 and up.done = 1);
drop table attachment_up;
`
