/**
 * Ops that name a file: those that attach one, and the one by which HQ brings a case over from another branch with all its history. The same
 * words in the index and in every question, or SQLite does not see that they belong together.
 */
export const namesFiles = `type in ('case.attach', 'incident.attach', 'conference.attach', 'case.takeOver')`

/** What an op names that HQ has applied, once for each file. */
export const namedFiles = `select log.stream, log.entity, named.value as sha256, max(log.own) as own from log, json_tree(log.body) named
  where log.${namesFiles} and log.hq_verdict = '{"is":"applied"}' and named.key = 'sha256' and named.type = 'text'`

/** Material of conferences comes to HQ and to the other desks too. */
export const migration0004 = `
drop index log_names_files;
create index log_names_files on log (local_seq) where ${namesFiles};
`
