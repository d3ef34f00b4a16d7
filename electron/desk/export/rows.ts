/** A selection of the queue as rows of a table: what stands in the case, in the order of the due dates, personal data unmasked for who may export. */
import { sql } from 'kysely'
import type { QueueSelection } from '../../../shared/contract/queue.ts'
import { never, query, type CaseRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { select } from '../queries/selection.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'

export const exportColumns = [
  'number', 'receivedAt', 'status', 'stage', 'channel', 'line', 'product', 'cause', 'complainant', 'phone', 'policy', 'request', 'amount', 'respondent',
  'partner', 'assignee', 'dueDate', 'closedAt', 'forwardedNumber', 'repeat', 'tags',
] as const

export type ExportRow = (string | number)[]

export function* exportRows(desk: Desk, selection: QueueSelection): Generator<ExportRow> {
  const { conditions } = select(desk, selection, 'due_at')
  const { sql: text, parameters } = sql`select * from case_row where ${sql.join(conditions, sql` and `)} order by due_at, row`.compile(query)
  const names = new Map((desk.db.prepare('select officer_id, name from officer').all() as { officer_id: string; name: string }[]).map((one) => [one.officer_id, one.name]))
  const day = (ms: number) => (ms > 0 && ms < never ? dateOf(ms, desk.session.branch.zone) : '')
  for (const row of desk.db.handle.prepare(text).iterate(...parameters) as Iterable<CaseRow>) {
    yield [
      row.number, day(row.received_at), row.status, row.stage, row.channel, row.line, row.product, row.cause, row.complainant, row.phone, row.policy,
      row.request, row.amount / 100, row.respondent, row.partner, names.get(row.assignee) ?? row.assignee, day(row.due_at - 1), day(row.closed_at),
      row.forwarded_number, row.repeat, row.tags,
    ]
  }
}

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection): text from a complainant
 * must not run on an officer's PC.
 */
export const neutral = (cell: string | number): string | number => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
