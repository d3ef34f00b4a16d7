/**
 * Writes the rows of one aggregate from its state. The one apply path: a command, an import and a rebuild all come through here.
 */
import type { Case } from '../../../shared/case/case.ts'
import { caseDeadlines } from '../../../shared/case/deadlines.ts'
import type { Directory } from '../../../shared/directory/directory.ts'
import type { Entry, OfficerId } from '../../../shared/log/op.ts'
import { remindersIn } from '../../../shared/reminders/reminders.ts'
import { packsOf } from '../../../shared/rules/deadlines.ts'
import type { AttentionCommand } from '../../../shared/sync/attention.ts'
import { overwritesIn } from '../../../shared/sync/overwrites.ts'
import type { RuleBook } from '../../../shared/rules/rule-book.ts'
import type { Database } from '../database.ts'
import type { CaseRow } from '../tables.ts'
import { caseDates, caseRow } from './case-row.ts'
import { removeKeys, writeKeys } from './case-keys.ts'
import { clockRowsOf, planAnew, waitingRowsOf, writeClocks, writeWaiting } from './clock-row.ts'
import { searchTexts } from './case-search.ts'

const columns: readonly (keyof Omit<CaseRow, 'repeat'>)[] = [
  'row', 'id', 'branch', 'rev', 'number', 'status', 'open', 'stage', 'channel', 'line', 'product', 'cause', 'complainant', 'complainant_kind', 'phone', 'policy', 'request',
  'respondent', 'partner', 'tags', 'assignee', 'unit', 'received_at', 'due_at', 'clock', 'clock_state', 'paused_by', 'decision_due', 'extended_at', 'closed_at', 'updated_at',
  'forwarded', 'forwarded_number', 'amount', 'imported', 'merged_into',
]
const insertRow = `insert into case_row (${columns.join(', ')}, repeat) values (${columns.map(() => '?').join(', ')}, 0)`

export function projectCase(db: Database, state: Case, row: number, last: Entry, rules: RuleBook): void {
  const clocks = caseDeadlines(state, rules, last.at)
  const values = caseRow(state, row, last, clocks)
  const texts = searchTexts(state)
  const known = db.prepare('select * from case_row where row = ?').get(row) as CaseRow | undefined
  if (known) {
    updateRow(db, known, values, columns)
    db.prepare('delete from case_search where rowid = ?').run(row)
  } else {
    db.prepare(insertRow).run(...columns.map((column) => values[column]))
  }
  db.prepare('insert into case_search (rowid, body, ids, names) values (?, ?, ?, ?)').run(row, texts.body, texts.ids, texts.names)
  writeKeys(db, row, state)
  writeClocks(db, row, clockRowsOf(state, row, clocks), known === undefined)
  writeWaiting(db, row, waitingRowsOf(state, row), known === undefined)
}

/** Of a case that never came to be: HQ refused what began it. */
export function removeCase(db: Database, row: number): void {
  removeKeys(db, row)
  db.prepare('delete from case_search where rowid = ?').run(row)
  for (const table of ['case_row', 'clock_row', 'clock_watch', 'waiting_row']) db.prepare(`delete from ${table} where row = ?`).run(row)
}

export function projectReminders(db: Database, officer: OfficerId, entry: Entry): void {
  const write = db.prepare(`insert into reminder values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    on conflict do update set snoozed_until = excluded.snoozed_until, snooze_reason = excluded.snooze_reason`)
  for (const { entity, pack, clock, step, time, dueAt, firedAt, snoozed } of remindersIn(entry)) {
    write.run(officer, entity, pack, clock, step, time, dueAt, Date.parse(firedAt), snoozed ? Date.parse(snoozed.until) : 0, snoozed?.reason ?? '')
  }
}

/** One of the signed-in or another officer's dealings with their attention list. */
export function projectAttention(db: Database, entry: Entry): void {
  const command = { type: entry.type, ...entry.body } as unknown as AttentionCommand
  if (command.type === 'attention.noteAsked') {
    db.prepare('insert into attention_done values (?, 0, ?) on conflict do update set asked_at = excluded.asked_at').run(command.opId, entry.at)
  } else {
    db.prepare('insert into attention_done values (?, ?, null) on conflict do update set settled = excluded.settled').run(command.opId, command.type === 'attention.settle' ? 1 : 0)
  }
}

/** Who overwrote whom in a case: only where others' ops came in between. */
export function projectOverwrites(db: Database, entity: string, entries: readonly Entry[]): void {
  db.prepare('delete from overwrite where entity = ?').run(entity)
  const actors = new Map(entries.map(({ opId, actor }) => [opId, actor]))
  for (const { earlier, later, fields } of overwritesIn(entries)) {
    db.prepare('insert into overwrite values (?, ?, ?, ?, ?, ?)').run(entity, earlier, later, actors.get(earlier), actors.get(later), fields.join(' '))
  }
}

/** What a calendar moves in a case's own row. */
const dateColumns = ['due_at', 'clock', 'clock_state', 'paused_by', 'decision_due'] as const

/** A calendar moves dates and nothing else: the texts and keys of a case that has its rows stay as they are. */
export function projectDates(db: Database, state: Case, row: number, last: Entry, rules: RuleBook): void {
  const known = db.prepare(`select row, ${dateColumns.join(', ')} from case_row where row = ?`).get(row) as Pick<CaseRow, 'row' | (typeof dateColumns)[number]> | undefined
  const clocks = caseDeadlines(state, rules, last.at)
  if (known) updateRow(db, known, caseDates(state, clocks), dateColumns)
  writeClocks(db, row, clockRowsOf(state, row, clocks), false)
  planAnew(db, row, clocks, packsOf(state, rules))
}

/** Sets what changed and nothing else: SQLite rewrites the index of every column that is named, changed or not. */
function updateRow<Column extends keyof CaseRow>(db: Database, known: Pick<CaseRow, 'row' | Column>, values: Pick<CaseRow, Column>, among: readonly Column[]): void {
  const changed = among.filter((column) => known[column] !== values[column])
  if (changed.length === 0) return
  db.prepare(`update case_row set ${changed.map((column) => `${column} = ?`).join(', ')} where row = ?`).run(...changed.map((column) => values[column]), known.row)
}

export function projectDirectory(db: Database, directory: Directory): void {
  db.handle.exec('delete from officer; delete from branch')
  const officer = db.prepare('insert into officer values (?, ?, ?, ?, ?)')
  for (const one of directory.officers) officer.run(one.officerId, one.branchId, one.name, one.role, one.left ? 1 : 0)
  const branch = db.prepare('insert into branch values (?, ?, ?, ?)')
  for (const one of directory.branches) branch.run(one.branchId, one.code, one.name, one.zone)
}
