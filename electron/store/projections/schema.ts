/**
 * Projections: rows that screens read, thrown away and rebuilt from the log whenever this version changes.
 * Every sortable column has an index behind `open`, because every view starts with "still open" or "closed" and pages by key.
 */
export const projectionVersion = 11

export const sortableColumns = [
  'due_at', 'number', 'status', 'stage', 'channel', 'line', 'product', 'cause', 'complainant', 'assignee', 'received_at', 'closed_at',
  'updated_at', 'amount', 'forwarded_number', 'respondent', 'request', 'branch',
] as const

export const projectionSchema = `
create table case_row (
  row integer primary key,
  id text not null unique,
  branch text not null,
  rev integer not null,
  number text not null,
  status text not null,
  open integer not null,
  stage text not null,
  channel text not null,
  line text not null,
  product text not null,
  cause text not null,
  complainant text not null,
  complainant_kind text not null,
  phone text not null,
  policy text not null,
  request text not null,
  respondent text not null,
  partner text not null,
  tags text not null,
  assignee text not null,
  unit text not null,
  received_at integer not null,
  due_at integer not null,
  clock text not null,
  clock_state text not null,
  paused_by text not null,
  decision_due integer not null,
  extended_at integer not null,
  closed_at integer not null,
  updated_at integer not null,
  forwarded integer not null,
  forwarded_number text not null,
  repeat integer not null,
  amount integer not null,
  imported integer not null,
  merged_into text not null
) strict;
${sortableColumns.map((column) => `create index case_row_${column} on case_row (open, ${column}, row);`).join('\n')}
create index case_row_of_number on case_row (number);
create index case_row_mine on case_row (assignee, open, due_at, row);
create index case_row_of_forwarded on case_row (open, due_at, row) where forwarded = 1;
create index case_row_of_extended on case_row (row) where open = 1 and extended_at > 0;
create index case_row_of_repeat on case_row (open, due_at, row) where repeat = 1;
create index case_row_of_merged on case_row (merged_into) where merged_into <> '';
create table case_key (kind text not null, value text not null, received integer not null, case_id text not null, row integer not null, primary key (kind, value, received, case_id)) strict, without rowid;
create index case_key_of_row on case_key (row);
create virtual table case_search using fts5 (
  body, ids, names, tokenize = "unicode61 remove_diacritics 0", content = '', contentless_delete = 1, prefix = '1 3'
);
-- merging is done when nobody waits (store/tidy.ts), never inside a command
insert into case_search (case_search, rank) values ('automerge', 0), ('crisismerge', 1000);
create table clock_row (
  row integer not null, pack text not null, clock text not null, kind text not null, unit text not null, calendar text not null, state text not null,
  paused_by text not null, started_at integer not null, due_at integer not null, assignee text not null, role text not null, packs text not null, own text not null,
  silent_until integer not null, known_since integer not null, primary key (row, pack, clock)
) strict, without rowid;
create index clock_row_due on clock_row (state, due_at);
create index clock_row_of_assignee on clock_row (assignee, state, due_at);
create index clock_row_of_role on clock_row (role, state, due_at) where role <> '';
-- when the next step of a clock's ladders comes: worked out from the rows above, never compared with a rebuild
create table clock_watch (row integer not null, pack text not null, clock text not null, next_at integer not null, primary key (row, pack, clock)) strict, without rowid;
create index clock_watch_next on clock_watch (next_at);
create table waiting_row (row integer not null, kind text not null, since integer not null, by text not null, primary key (row, kind)) strict, without rowid;
create index waiting_row_of_kind on waiting_row (kind, since);
create table reminder (
  officer text not null, entity text not null, pack text not null, clock text not null, step text not null, time integer not null, due_at integer not null,
  fired_at integer not null, snoozed_until integer not null, snooze_reason text not null, primary key (officer, entity, pack, clock, due_at, step, time)
) strict, without rowid;
create index reminder_snoozed on reminder (officer, snoozed_until) where snoozed_until > 0;
create table overwrite (
  entity text not null, earlier text not null, later text not null, earlier_actor text not null, later_actor text not null, fields text not null, primary key (earlier, later)
) strict, without rowid;
create index overwrite_of_entity on overwrite (entity);
create index overwrite_of_earlier on overwrite (earlier_actor);
create index overwrite_of_later on overwrite (later_actor);
create table unreadable (op_id text primary key, entity text not null, type text not null, v integer not null) strict, without rowid;
create index unreadable_of_entity on unreadable (entity);
create table attention_done (op_id text primary key, settled integer not null, asked_at text) strict, without rowid;
create table incident_row (
  row integer primary key, id text not null unique, branch text not null, rev integer not null, number text not null, title text not null, summary text not null,
  status text not null, level text not null, drill integer not null, noticed_at integer not null, opened_at integer not null, opened_by text not null,
  assessed_at integer not null, submitted_at integer not null, decided_at integer not null, run_at integer not null, statement_at integer not null,
  reported_at integer not null, closed_at integer not null, updated_at integer not null, owner text not null, spokesperson text not null, cases integer not null
) strict;
create index incident_row_of_status on incident_row (status, noticed_at);
create table incident_case (row integer not null, case_id text not null, primary key (row, case_id)) strict, without rowid;
create index incident_case_of_case on incident_case (case_id);
-- a post that two batches brought has two rows; that of the batch which was recorded first is shown
create table post_row (
  incident text not null, key text not null, batch text not null, parent text not null, kind text not null, platform text not null, author text not null,
  at integer not null, url text not null, address text not null, text text not null, reposts integer not null, comments integer not null, likes integer not null, views integer not null,
  measured_at integer not null, voided text not null, recorded_at integer not null, shown integer not null, primary key (incident, key, batch)
) strict, without rowid;
create index post_row_of_batch on post_row (batch);
create index post_row_of_address on post_row (incident, address) where address <> '';
-- what lines, trees and counts read, without the texts
create index post_row_of_time on post_row (incident, shown, at, key, voided, parent, kind);
create table post_figure (
  incident text not null, key text not null, batch text not null, at integer not null, reposts integer not null, comments integer not null, likes integer not null,
  views integer not null, primary key (incident, key, batch, at)
) strict, without rowid;
create index post_figure_of_batch on post_figure (batch);
create table conference_row (
  row integer primary key, id text not null unique, branch text not null, rev integer not null, number text not null, title text not null, kind text not null,
  status text not null, starts_at integer not null, duration integer not null, place text not null, chair text not null, items integer not null,
  called_at integer not null, called_by text not null, began_at integer not null, ended_at integer not null, drafted_at integer not null, sealed_at integer not null, updated_at integer not null
) strict;
create index conference_row_of_status on conference_row (status, starts_at);
create table conference_item (
  row integer not null, item text not null, case_id text not null, reasons text not null, proposed_since integer not null, postponed integer not null, primary key (row, item)
) strict, without rowid;
create index conference_item_of_case on conference_item (case_id) where case_id <> '';
create table conference_person (
  row integer not null, participant text not null, officer text not null, duty text not null, owes text not null, primary key (row, participant)
) strict, without rowid;
create index conference_person_of_officer on conference_person (officer) where officer <> '';
create table conference_resolution (
  row integer not null, resolution text not null, item text not null, case_id text not null, kind text not null, text text not null, owner text not null, owner_name text not null,
  resolved_at integer not null, due_at integer not null, finished_at integer not null, withdrawn integer not null, follow_up_at integer not null, followed_up_at integer not null,
  effective integer not null, primary key (row, resolution)
) strict, without rowid;
create index conference_resolution_open on conference_resolution (due_at) where finished_at = 0 and withdrawn = 0;
-- updates of the notes as they were written: they commute, so their order does not matter
create table note_update (
  conference text not null, chapter text not null, rev integer not null, schema integer not null, data blob not null, primary key (conference, chapter, rev)
) strict, without rowid;
create index note_update_of_chapter on note_update (chapter);
create table officer (officer_id text primary key, branch_id text not null, name text not null, role text not null, left integer not null) strict, without rowid;
create table branch (branch_id text primary key, code text not null, name text not null, zone text not null) strict, without rowid;
/* aggregates whose rows are older than the log, in the order in which they became so: place counts up */
create table stale (place integer primary key, entity text not null unique) strict;
create table projection_state (only integer primary key check (only = 1), version integer not null, log_seq integer not null) strict;
`
export const projectionTables = ['case_row', 'case_key', 'case_search', 'clock_row', 'clock_watch', 'waiting_row', 'reminder', 'overwrite', 'unreadable', 'attention_done', 'incident_row', 'incident_case', 'post_row', 'post_figure', 'conference_row', 'conference_item', 'conference_person', 'conference_resolution', 'note_update', 'officer', 'branch', 'stale', 'projection_state'] as const
