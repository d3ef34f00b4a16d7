/** The spans that statistics are asked for, as whole days of the branch. Pure. */
import { startOfDate } from '../../../../shared/calendar/calendar-days.ts'
import type { CalendarDate } from '../../../../shared/log/op.ts'

export const spans = ['month', 'quarter', 'year', 'all'] as const
export type Span = (typeof spans)[number]

/** From its first day on, epoch ms; nothing bounds the whole. */
export function fromOf(span: Span, today: CalendarDate, zone: string): number | undefined {
  const begins = firstDay(span, today)
  return begins && startOfDate(begins, zone)
}

export function firstDay(span: Span, today: CalendarDate): CalendarDate | undefined {
  const year = today.slice(0, 4)
  const month = Number(today.slice(5, 7))
  if (span === 'all') return undefined
  if (span === 'year') return `${year}-01-01` as CalendarDate
  const first = span === 'quarter' ? month - ((month - 1) % 3) : month
  return `${year}-${String(first).padStart(2, '0')}-01` as CalendarDate
}
