/**
 * Which cases are of the same person or policy, and which of them is therefore a repeat.
 * A case is a repeat when another one with the same identity, phone or policy was received before it. That is a statement about the set
 * of cases, not about the order in which this workstation heard of them, so every workstation that holds the same cases says the same.
 * A name alone makes no repeat (too many people share one), nor does a number plate (one vehicle has several accidents, each with several
 * people): both only warn at registration.
 */
import type { Case } from '../../../shared/case/case.ts'
import type { CaseKey } from '../tables.ts'
import type { Database } from '../database.ts'

export const foldKey = (value: string): string => value.normalize('NFKC').toLowerCase().replace(/[\s\-–—()（）+]/g, '')

export function keysOf(state: Case): Omit<CaseKey, 'row'>[] {
  if (state.status === 'voided') return []
  const keys = new Map<string, Omit<CaseKey, 'row'>>()
  const add = (kind: CaseKey['kind'], value: string | undefined) => {
    const folded = foldKey(value ?? '')
    if (folded.length >= 2) keys.set(`${kind} ${folded}`, { kind, value: folded })
  }
  for (const party of state.parties) {
    // the respondent is one of ours, and an agent acts for many: neither makes two complaints one matter
    if (!party.roles.some((role) => role !== 'respondent' && role !== 'agent')) continue
    add('identity', party.identity)
    add('phone', party.phone)
    add('name', party.name)
  }
  for (const policy of state.policies) add('policy', policy.number)
  add('plate', state.plate)
  return [...keys.values()]
}

/** Writes the keys of a case and brings `repeat` up to date on every case that shares a key it has or had. */
export const writeKeys = (db: Database, row: number, state: Case): void => replaceKeys(db, row, keysOf(state))
export const removeKeys = (db: Database, row: number): void => replaceKeys(db, row, [])

function replaceKeys(db: Database, row: number, after: Omit<CaseKey, 'row'>[]): void {
  const before = db.prepare('select kind, value from case_key where row = ?').all(row) as Omit<CaseKey, 'row'>[]
  const same = before.length === after.length && after.every(({ kind, value }) => before.some((one) => one.kind === kind && one.value === value))
  if (!same) {
    if (before.length > 0) db.prepare('delete from case_key where row = ?').run(row)
    const insert = db.prepare('insert into case_key (kind, value, row) values (?, ?, ?)')
    for (const { kind, value } of after) insert.run(kind, value, row)
  }
  const touched = new Set([row])
  for (const { kind, value } of same ? [] : [...before, ...after]) {
    if (kind === 'name' || kind === 'plate') continue
    for (const other of db.prepare('select row from case_key where kind = ? and value = ?').all(kind, value) as { row: number }[]) touched.add(other.row)
  }
  if (after.length > 0 || before.length > 0) for (const one of touched) refreshRepeat(db, one)
}

/** Nearly always it is right already: a row that is not written costs no page of the write-ahead log. */
function refreshRepeat(db: Database, row: number): void {
  db.prepare(
    `update case_row set repeat = 1 - repeat where row = ? and repeat <> exists (
       select 1 from case_key mine
       join case_key theirs on theirs.kind = mine.kind and theirs.value = mine.value and theirs.row <> mine.row
       join case_row other on other.row = theirs.row
       where mine.row = case_row.row and mine.kind not in ('name', 'plate') and (other.received_at, other.id) < (case_row.received_at, case_row.id)
     )`,
  ).run(row)
}
