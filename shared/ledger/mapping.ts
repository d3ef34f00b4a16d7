/**
 * The contract between the columns of a ledger and the fields of a case: what may map to what, and what became of the rows.
 * A mapping is JSON that users keep and edit by hand, so it is strict: an unknown field or column is refused by name, and a
 * field that has one place on a case takes one column. Rejections carry the row number that the spreadsheet shows.
 */
import { z } from 'zod'

export const ledgerFields = [
  'number', 'receivedAt', 'closedAt', 'channel', 'stage', 'line', 'product', 'cause', 'subCause', 'request', 'facts', 'reply',
  'repliedAt', 'outcome', 'status', 'amount', 'respondent', 'forwardedNumber', 'complainant.name', 'complainant.phone',
  'complainant.identity', 'policy.number', 'plate', 'partner', 'tag', 'note',
] as const

export type LedgerField = (typeof ledgerFields)[number]

/** Fields that hold a set of words: a cell with `A; B` is two values. Never texts, names or the number. */
export const setFields: ReadonlySet<LedgerField> = new Set([
  'line', 'product', 'cause', 'subCause', 'outcome', 'respondent', 'policy.number', 'partner', 'tag', 'complainant.phone',
])

/** Fields that several columns may map to: the sets without `line`, and the texts that can come in parts. */
export const repeatableFields: ReadonlySet<LedgerField> = new Set<LedgerField>([
  'product', 'cause', 'subCause', 'outcome', 'respondent', 'policy.number', 'partner', 'tag', 'complainant.phone', 'facts', 'note',
])

export const dateOrders = ['ymd', 'mdy', 'dmy'] as const

export const LedgerMapping = z.strictObject({
  columns: z.record(z.string(), z.enum(ledgerFields).nullable()),
  dateOrder: z.enum(dateOrders).default('ymd'),
})
export type LedgerMapping = z.infer<typeof LedgerMapping>

export type MappingRefusal =
  | { code: 'mappingShape'; path: string }
  | { code: 'unknownField'; column: string; field: string }
  | { code: 'unknownColumn'; column: string }
  | { code: 'fieldTwice'; field: LedgerField; columns: string[] }

/**
 * Reads a mapping that somebody wrote or kept.
 * @param headers where given, a column that the sheet does not have is refused
 */
export function readMapping(
  value: unknown,
  headers?: readonly string[],
): { ok: true; mapping: LedgerMapping } | { ok: false; refusal: MappingRefusal } {
  const parsed = LedgerMapping.safeParse(value)
  if (!parsed.success) return { ok: false, refusal: refusalOf(value, parsed.error) }
  const mapping = parsed.data
  const taken = new Map<LedgerField, string[]>()
  for (const [column, field] of Object.entries(mapping.columns)) {
    if (headers && !headers.includes(column)) return { ok: false, refusal: { code: 'unknownColumn', column } }
    if (field) taken.set(field, [...(taken.get(field) ?? []), column])
  }
  for (const [field, columns] of taken) {
    if (columns.length > 1 && !repeatableFields.has(field)) return { ok: false, refusal: { code: 'fieldTwice', field, columns } }
  }
  return { ok: true, mapping }
}

function refusalOf(value: unknown, error: z.ZodError): MappingRefusal {
  const path = error.issues[0]?.path ?? []
  const column = path[1]
  if (path[0] === 'columns' && typeof column === 'string' && isRecord(value) && isRecord(value['columns'])) {
    const field = value['columns'][column]
    if (typeof field === 'string') return { code: 'unknownField', column, field }
  }
  return { code: 'mappingShape', path: path.map(String).join('.') }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const rejectionCodes = [
  'numberMissing', 'numberTooLong', 'dateUnreadable', 'amountUnreadable', 'rowTooLong', 'valuesMissing',
] as const

/** A row that was left out, and its cell. `row` as in the sheet; `column` is the header, '' for the whole row; `value` is cut short. */
export type LedgerRejection = { row: number; column: string; code: (typeof rejectionCodes)[number]; value?: string }

export const warningCodes = ['closedBeforeReceived', 'repliedBeforeReceived', 'phoneImplausible', 'identityImplausible', 'unseenStripped'] as const

/** A row that was taken in although this cell looks wrong. */
export type LedgerWarning = { row: number; column: string; code: (typeof warningCodes)[number]; value?: string }

/**
 * `rows`: filled rows read. `phantom`: empty rows skipped. `merged`: rows that went into the case of an earlier row. `rejected`:
 * rows left out. `multiValued`: cases in which a field has several values because their rows differ. `instants`: date cells
 * that named their offset from UTC. rows = cases + merged + rejected.
 */
export type LedgerCounts = {
  rows: number
  phantom: number
  merged: number
  rejected: number
  cases: number
  multiValued: number
  instants: number
}
