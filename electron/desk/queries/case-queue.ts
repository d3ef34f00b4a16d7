/** Pages, counts and facets of the queue. Pages go by key (sort value, row), so page one thousand costs what page one costs. */
import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { Facet, QueueColumn, QueueCursor, QueueItem, QueuePage, QueueRequest, QueueSelection, ViewCounts } from '../../../shared/contract/queue.ts'
import { confidentialColumns, QueueView } from '../../../shared/contract/queue.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { maskedLine, maskedName } from '../masking.ts'
import { shownLetters } from '../../store/projections/case-row.ts'
import type { CalendarDate, EntityId, Instant, OfficerId } from '../../../shared/log/op.ts'
import { never, query, type CaseRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { Orders } from '../../store/orders.ts'
import { select, type Selected } from './selection.ts'

type Request = z.output<typeof QueueRequest>

/** What a line of the queue shows: a column less is a hundred texts less to hand over. */
const shownColumns = [
  'row', 'id', 'rev', 'number', 'branch', 'status', 'open', 'stage', 'channel', 'line', 'product', 'cause', 'complainant', 'complainant_kind', 'request', 'respondent',
  'assignee', 'received_at', 'due_at', 'clock', 'clock_state', 'paused_by', 'decision_due', 'closed_at', 'updated_at', 'forwarded', 'forwarded_number',
  'repeat', 'amount', 'imported',
] as const
type ShownRow = Pick<CaseRow, (typeof shownColumns)[number]>
const shown = sql.raw(shownColumns.map((column) => `case_row.${column}`).join(', '))

export function caseQueue(desk: Desk, request: Request): QueuePage {
  const rows = pageRows(desk, { ...request, after: request.after && known(desk, request, request.after) })
  const page = rows.slice(0, request.limit)
  const last = page.at(-1)
  const cursor: QueueCursor | undefined = last && [confidentialColumns.has(request.sort.column) ? '' : last[sortedBy(request)], last.row]
  return {
    items: page.map((row) => itemOf(row, desk.session.branch.zone, request.asOf)),
    ...(rows.length > request.limit && cursor && { next: cursor }),
  }
}

/** The cursor with the value that a window is not given. */
function known(desk: Desk, { sort: { column } }: Request, after: QueueCursor): QueueCursor {
  if (!confidentialColumns.has(column)) return after
  const row = desk.db.first<Record<string, string>>(sql<Record<string, string>>`select ${sql.ref(column)} from case_row where row = ${after[1]}`.compile(query))
  return [row?.[column] ?? '', after[1]]
}

/** The rows of a page and one more, which says that there is another page. */
function pageRows(desk: Desk, request: Request): ShownRow[] {
  const selected = select(desk, request, request.sort.column)
  if (selected.open === undefined) return fetched(desk, request, selected, sql`case_row`)
  if (selected.walks !== undefined) return fetched(desk, request, selected, sql`case_row indexed by ${sql.ref(selected.walks)}`)
  const orders = Orders.of(desk.db)
  const rows = orders.rows(selected.open, selected.wanted, { ...request.sort, after: request.after }, request.limit + 1)
  return fetched(desk, request, selected, proposed(rows, orders))
}

const sortedBy = ({ asOf, sort }: Request): QueueColumn | 'decision_due' => (asOf && sort.column === 'due_at' ? 'decision_due' : sort.column)

function fetched(desk: Desk, request: Request, { conditions }: Selected, from: RawBuilder<unknown>): ShownRow[] {
  const { descending } = request.sort
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const sortBy = sql.ref(sortedBy(request))
  const behind = request.after ? [sql`(${sortBy}, row) ${sql.raw(descending ? '<' : '>')} (${request.after[0]}, ${request.after[1]})`] : []
  return desk.db.all<ShownRow>(
    sql<ShownRow>`select ${shown} from ${from} where ${sql.join([...conditions, ...behind], sql` and `)}
      order by ${sortBy} ${direction}, row ${direction} limit ${request.limit + 1}`.compile(query),
  )
}

/** These rows and the touched ones, each fetched by its key and by no index. */
const proposed = (rows: readonly number[], { touched }: Orders): RawBuilder<unknown> =>
  sql`json_each(${JSON.stringify([...rows, ...touched])}) as proposed cross join case_row on case_row.row = proposed.value`

export function caseQueueCount(desk: Desk, selection: QueueSelection): number {
  const { conditions, wanted, open } = select(desk, selection, 'due_at')
  if (open === undefined) return counted(desk, conditions, sql`case_row`)
  const orders = Orders.of(desk.db)
  return orders.count(open, wanted) + (orders.touched.size > 0 ? counted(desk, conditions, proposed([], orders)) : 0)
}

function counted(desk: Desk, conditions: readonly RawBuilder<unknown>[], from: RawBuilder<unknown>): number {
  return desk.db.first<{ n: number }>(sql<{ n: number }>`select count(*) as n from ${from} where ${sql.join(conditions, sql` and `)}`.compile(query))?.n ?? 0
}

export function viewCounts(desk: Desk): ViewCounts {
  const counts = QueueView.options.map((view) => [view, caseQueueCount(desk, { view, filters: [] })])
  return Object.fromEntries(counts) as ViewCounts
}

/** The values of one column inside a selection, with how many cases have each: what a filter menu offers. */
export function facets(desk: Desk, column: QueueColumn, selection: QueueSelection): Facet[] {
  // names and requests are looked for, not listed
  if (confidentialColumns.has(column)) return []
  const others = selection.filters.filter((filter) => filter.column !== column)
  const { conditions } = select(desk, { ...selection, filters: others }, 'due_at')
  return desk.db.all<Facet>(
    sql<Facet>`select cast(${sql.ref(column)} as text) as value, count(*) as count from case_row
      where ${sql.join(conditions, sql` and `)} group by ${sql.ref(column)} order by count desc limit 200`.compile(query),
  )
}

/** Deadlines end at midnight, so a page has few different ones. */
const dueDates = new Map<string, CalendarDate>()
function dueDateOf(dueAt: number, zone: string): CalendarDate {
  const key = `${dueAt} ${zone}`
  const known = dueDates.get(key)
  if (known) return known
  if (dueDates.size >= 10_000) dueDates.clear()
  const date = dateOf(dueAt - 1, zone)
  dueDates.set(key, date)
  return date
}

function itemOf(row: ShownRow, zone: string, asOf?: Instant): QueueItem {
  const dueAt = asOf ? row.decision_due : row.due_at
  const openThen = asOf ? row.closed_at === 0 || row.closed_at > Date.parse(asOf) : row.open === 1
  const due = openThen && dueAt < never ? { dueAt, dueDate: dueDateOf(dueAt, zone) } : {}
  return {
    id: row.id as EntityId,
    row: row.row,
    rev: row.rev,
    number: row.number,
    branch: row.branch,
    status: row.status as QueueItem['status'],
    open: openThen,
    clock: {
      clock: row.clock,
      state: asOf && openThen && dueAt < never ? 'running' : (row.clock_state as QueueItem['clock']['state']),
      ...due,
      ...(row.paused_by && { pausedBy: row.paused_by as NonNullable<QueueItem['clock']['pausedBy']> }),
    },
    stage: row.stage as QueueItem['stage'],
    channel: row.channel as QueueItem['channel'],
    line: row.line,
    product: row.product,
    cause: row.cause,
    complainant: maskedName(row.complainant, row.complainant_kind),
    request: maskedLine(row.request, shownLetters),
    respondent: row.respondent,
    assignee: (row.assignee || undefined) as OfficerId | undefined,
    receivedAt: row.received_at || undefined,
    closedAt: row.closed_at || undefined,
    updatedAt: row.updated_at,
    forwarded: row.forwarded === 1,
    forwardedNumber: row.forwarded_number,
    repeat: row.repeat === 1,
    amount: row.amount,
    imported: row.imported === 1,
  }
}
