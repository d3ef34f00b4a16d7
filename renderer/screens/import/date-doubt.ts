/** Whether a sheet has dates whose day and month only a person can tell apart, and how each order would read one of them. */
import type { LedgerSheet } from '../../../shared/contract/ledger.ts'
import { parseLedgerDate, type DateOrder } from '../../../shared/ledger/dates.ts'
import type { LedgerMapping } from '../../../shared/ledger/mapping.ts'

export interface DateDoubt { cell: string; readings: Record<DateOrder, string | undefined> }

const dateFields = new Set<string | null | undefined>(['receivedAt', 'closedAt', 'repliedAt'])

const reading = (cell: string, order: DateOrder): string | undefined => {
  const date = parseLedgerDate(cell, order)
  return date.ok ? date.value.slice(0, 10) : undefined
}

/** The most telling cell: one that reads differently in both orders, else one that reads in one order only. */
export function dateDoubt({ headers, sample, guess }: LedgerSheet, { columns }: LedgerMapping): DateDoubt | undefined {
  const cells = sample.flatMap(({ cells: row }) => headers.flatMap((header, index) => (dateFields.has(columns[header]) ? [row[index] ?? ''] : [])))
  const doubts = cells.flatMap((cell) => {
    const readings = { ymd: reading(cell, 'ymd'), mdy: reading(cell, 'mdy'), dmy: reading(cell, 'dmy') }
    return cell !== '' && readings.mdy !== readings.dmy ? [{ cell, readings }] : []
  })
  const ambiguous = doubts.find(({ readings }) => readings.mdy && readings.dmy)
  return ambiguous ?? (guess.dateOrder === 'ymd' ? undefined : doubts[0])
}
