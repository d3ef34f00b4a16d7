/**
 * From a view and its filters to what they mean twice over: SQL conditions, which decide, and what is wanted of the orders in memory
 * (store/orders.ts), which only propose rows quickly.
 */
import { sql, type RawBuilder } from 'kysely'
import type { QueueColumn, QueueFilter, QueueSelection } from '../../../shared/contract/queue.ts'
import type { Wanted } from '../../store/orders.ts'
import { never } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'

export interface Selected {
  conditions: RawBuilder<unknown>[]
  /** the same as `conditions` for the rows that are still open, or that are not */
  wanted: Wanted[]
  /** undefined: as of a day, which no index and no order knows */
  open: 0 | 1 | undefined
  /** the index that holds exactly the view in the order of the sort: nothing else has to be asked */
  walks: string | undefined
}

const day = 86_400_000

export function select(desk: Desk, selection: QueueSelection, sort: QueueColumn): Selected {
  const now = Date.parse(selection.asOf ?? desk.platform.now())
  const view = selected(desk, selection, now, sort)
  return {
    ...view,
    conditions: [...view.conditions, ...selection.filters.map(condition)],
    wanted: [...view.wanted, ...selection.filters.map(wantedBy)],
    walks: selection.filters.length === 0 ? view.walks : undefined,
  }
}

function selected(desk: Desk, { view, asOf }: QueueSelection, now: number, sort: QueueColumn): Selected {
  const open = view === 'closed' ? 0 : 1
  const then = asOf
    ? [sql`received_at <= ${now} and received_at > 0`, open ? sql`(closed_at = 0 or closed_at > ${now})` : sql`closed_at <> 0 and closed_at <= ${now}`]
    : [sql`open = ${open}`]
  const due = sql.ref(asOf ? 'decision_due' : 'due_at')
  const of = (wanted: Wanted | undefined, index: string, ...more: RawBuilder<unknown>[]): Selected => ({
    conditions: [...then, ...more], wanted: wanted ? [wanted] : [], open: asOf ? undefined : open,
    walks: !wanted ? `case_row_${sort}` : sort === 'due_at' ? index : undefined,
  })
  switch (view) {
    case 'mine':
      return of({ column: 'assignee', in: [desk.session.officer.officerId] }, 'case_row_mine', sql`assignee = ${desk.session.officer.officerId}`)
    case 'unassigned':
      return of({ column: 'assignee', in: [''] }, 'case_row_mine', sql`assignee = ''`)
    case 'dueSoon':
      return of({ column: 'due_at', from: now, to: now + 3 * day }, 'case_row_due_at', sql`${due} >= ${now} and ${due} < ${now + 3 * day}`)
    case 'overdue':
      return of({ column: 'due_at', to: now + 1 }, 'case_row_due_at', sql`${due} < ${now + 1}`)
    case 'forwarded':
      return of({ flag: 'forwarded' }, 'case_row_of_forwarded', sql`forwarded = 1`)
    case 'repeat':
      return of({ flag: 'repeat' }, 'case_row_of_repeat', sql`repeat = 1`)
    case 'open':
    case 'closed':
      return of(undefined, '')
  }
}

/** Cases without a deadline sort behind every time, but no range of times holds them. */
const lastTime = (filter: QueueFilter, to: number | undefined): number | undefined => (filter.column === 'due_at' ? Math.min(to ?? never, never) : to)

function wantedBy(filter: QueueFilter): Wanted {
  return 'in' in filter || 'contains' in filter ? filter : { ...filter, to: lastTime(filter, filter.to) }
}

function condition(filter: QueueFilter): RawBuilder<unknown> {
  const column = sql.ref(filter.column)
  if ('in' in filter) return sql`${column} in (${sql.join(filter.in)})`
  if ('contains' in filter) {
    const text = filter.contains.trim()
    return text === '' ? sql`0` : sql`instr(lower(${column}), lower(${text})) > 0`
  }
  const to = lastTime(filter, filter.to)
  const conditions = [...(filter.from === undefined ? [] : [sql`${column} >= ${filter.from}`]), ...(to === undefined ? [] : [sql`${column} < ${to}`])]
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`1`
}
