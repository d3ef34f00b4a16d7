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

type Key = Pick<CaseKey, 'kind' | 'value'>

export function keysOf(state: Case): Key[] {
  if (state.status === 'voided') return []
  const keys = new Map<string, Key>()
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

/** Writes the keys of a case and brings `repeat` up to date on it and on every case that it is the earlier one for, or was. */
export const writeKeys = (db: Database, row: number, state: Case): void => replaceKeys(db, row, { received: state.receivedAt ? Date.parse(state.receivedAt) : 0, case_id: state.id }, keysOf(state))
export const removeKeys = (db: Database, row: number): void => replaceKeys(db, row, { received: 0, case_id: '' }, [])

function replaceKeys(db: Database, row: number, { received, case_id }: Pick<CaseKey, 'received' | 'case_id'>, after: Key[]): void {
  const before = db.prepare('select kind, value, received from case_key where row = ?').all(row) as (Key & { received: number })[]
  const same = before.length === after.length && before.every((one) => one.received === received && after.some(({ kind, value }) => one.kind === kind && one.value === value))
  if (!same) {
    if (before.length > 0) db.prepare('delete from case_key where row = ?').run(row)
    const insert = db.prepare('insert into case_key (kind, value, received, case_id, row) values (?, ?, ?, ?, ?)')
    for (const { kind, value } of after) insert.run(kind, value, received, case_id, row)
  }
  // of all that share a key only the earliest can be no repeat by it: whoever is that now, and whoever was until now
  const others = new Set<number>()
  for (const key of same ? [] : [...before, ...after]) if (tells(key)) for (const other of earliest(db, key, 2)) others.add(other)
  others.delete(row)
  if (after.length > 0 || before.length > 0) refreshRepeat(db, row, after)
  for (const other of others) refreshRepeat(db, other, db.prepare('select kind, value from case_key where row = ?').all(other) as Key[])
}

/** A name alone makes no repeat, nor does a number plate. */
const tells = ({ kind }: Key): boolean => kind !== 'name' && kind !== 'plate'

/** However many share the key, some of them are read: those that were received first. */
const earliest = (db: Database, { kind, value }: Key, count: number): number[] =>
  (db.prepare('select row from case_key where kind = ? and value = ? order by received, case_id limit ?').all(kind, value, count) as { row: number }[]).map((found) => found.row)

/** Nearly always it is right already: a row that is not written costs no page of the write-ahead log. */
function refreshRepeat(db: Database, row: number, keys: readonly Key[]): void {
  const repeat = Number(keys.some((key) => tells(key) && earliest(db, key, 1)[0] !== row))
  db.prepare('update case_row set repeat = ? where row = ? and repeat <> ?').run(repeat, row, repeat)
}
