/** This workstation's own notes to itself, encrypted in the store: drafts, the window's place, saved mappings. Not part of the log. */
import type { Database } from '../store/database.ts'
import { query } from '../store/tables.ts'

export function readSetting(db: Database, name: string): unknown {
  const row = db.first<{ value: string }>(query.selectFrom('setting').select('value').where('name', '=', name).compile())
  return row && (JSON.parse(row.value) as unknown)
}

/** `null` or `undefined` removes it. */
export function saveSetting(db: Database, name: string, value: unknown): void {
  if (value === null || value === undefined) db.run(query.deleteFrom('setting').where('name', '=', name).compile())
  else db.prepare('insert or replace into setting (name, value) values (?, ?)').run(name, JSON.stringify(value))
}

export function settingsUnder(db: Database, prefix: string): { name: string; value: unknown }[] {
  const rows = db.all<{ name: string; value: string }>(
    query.selectFrom('setting').selectAll().where('name', '>=', prefix).where('name', '<', `${prefix}\u{10ffff}`).orderBy('name').compile(),
  )
  return rows.map(({ name, value }) => ({ name: name.slice(prefix.length), value: JSON.parse(value) as unknown }))
}
