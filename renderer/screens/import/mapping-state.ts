/** Whether a mapping can go on, asked of the same function that refuses it at the desk. */
import { readMapping, repeatableFields, type LedgerField, type LedgerMapping } from '../../../shared/ledger/mapping.ts'
import { fieldText } from './ledger-words.ts'
import { listed, type Text } from '../../text/text.ts'

export function columnsOf(headers: readonly string[], { columns }: LedgerMapping): { mapped: number; left: number } {
  const mapped = headers.filter((header) => columns[header]).length
  return { mapped, left: headers.length - mapped }
}

/** The columns that claim a field with one place. */
export function twiceMapped({ columns }: LedgerMapping): ReadonlySet<string> {
  const taken = new Map<LedgerField, string[]>()
  for (const [column, field] of Object.entries(columns)) {
    if (field && !repeatableFields.has(field)) taken.set(field, [...(taken.get(field) ?? []), column])
  }
  return new Set([...taken.values()].filter((claims) => claims.length > 1).flat())
}

/** Why one cannot go on yet, in words. */
export function mappingHindrance(t: Text, headers: readonly string[], mapping: LedgerMapping): string | undefined {
  if (columnsOf(headers, mapping).mapped === 0) return t('ledger.columns.nothing')
  const read = readMapping(mapping, headers)
  if (read.ok || read.refusal.code !== 'fieldTwice') return undefined
  return t('ledger.columns.twice', { field: fieldText(t, read.refusal.field), columns: listed(t, read.refusal.columns) })
}
