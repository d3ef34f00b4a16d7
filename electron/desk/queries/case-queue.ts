/** Pages, counts and facets of the queue. Pages go by key (sort value, row), so page one thousand costs what page one costs. */
import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { Facet, QueueCursor, QueueItem, QueuePage, QueueRequest, QueueSelection, ViewCounts } from '../../../shared/contract/queue.ts'
import { QueueView } from '../../../shared/contract/queue.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { maskedName } from '../masking.ts'
import type { CalendarDate, EntityId, Instant, OfficerId } from '../../../shared/log/op.ts'
import { never, query, type CaseRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { chooseIndex, select } from './selection.ts'

type Request = z.output<typeof QueueRequest>

export function caseQueue(desk: Desk, request: Request): QueuePage {
  const { column, descending } = request.sort
  const selected = select(desk, request, column)
  const index = chooseIndex(desk.db, selected, request.limit)
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const sortBy = sql.ref(request.asOf && column === 'due_at' ? 'decision_due' : column)
  const conditions = [...selected.conditions]
  if (request.after) {
    const [value, row] = request.after
    conditions.push(sql`(${sortBy}, row) ${sql.raw(descending ? '<' : '>')} (${value}, ${row})`)
  }
  const rows = desk.db.all<CaseRow>(
    sql<CaseRow>`select * from case_row ${indexedBy(index)} where ${sql.join(conditions, sql` and `)}
      order by ${sortBy} ${direction}, row ${direction} limit ${request.limit + 1}`.compile(query),
  )
  const page = rows.slice(0, request.limit)
  const last = page.at(-1)
  const cursor: QueueCursor | undefined = last && [request.asOf && column === 'due_at' ? last.decision_due : last[column], last.row]
  return {
    items: page.map((row) => itemOf(row, desk.session.branch.zone, request.asOf)),
    ...(rows.length > request.limit && cursor && { next: cursor }),
  }
}

export function caseQueueCount(desk: Desk, selection: QueueSelection): number {
  const selected = select(desk, selection, 'due_at')
  const index = chooseIndex(desk.db, selected, Number.MAX_SAFE_INTEGER)
  return count(desk, selected.conditions, index)
}

export function viewCounts(desk: Desk): ViewCounts {
  const counts = QueueView.options.map((view) => [view, caseQueueCount(desk, { view, filters: [] })])
  return Object.fromEntries(counts) as ViewCounts
}

/** The values of one column inside a selection, with how many cases have each: what a filter menu offers. */
export function facets(desk: Desk, column: keyof CaseRow, selection: QueueSelection): Facet[] {
  const others = selection.filters.filter((filter) => filter.column !== column)
  const { conditions } = select(desk, { ...selection, filters: others }, 'due_at')
  return desk.db.all<Facet>(
    sql<Facet>`select cast(${sql.ref(column)} as text) as value, count(*) as count from case_row
      where ${sql.join(conditions, sql` and `)} group by ${sql.ref(column)} order by count desc limit 200`.compile(query),
  )
}

function count(desk: Desk, conditions: RawBuilder<unknown>[], index: string): number {
  const row = desk.db.first<{ n: number }>(
    sql<{ n: number }>`select count(*) as n from case_row ${indexedBy(index)} where ${sql.join(conditions, sql` and `)}`.compile(query),
  )
  return row?.n ?? 0
}

const indexedBy = (index: string): RawBuilder<unknown> => (index ? sql.raw(`indexed by ${index}`) : sql.raw(''))

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

function itemOf(row: CaseRow, zone: string, asOf?: Instant): QueueItem {
  const dueAt = asOf ? row.decision_due : row.due_at
  const openThen = asOf ? row.closed_at === 0 || row.closed_at > Date.parse(asOf) : row.open === 1
  const due = openThen && dueAt < never ? { dueAt, dueDate: dueDateOf(dueAt, zone) } : {}
  return {
    id: row.id as EntityId,
    row: row.row,
    rev: row.rev,
    number: row.number,
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
    request: row.request,
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
