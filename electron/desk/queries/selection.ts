/**
 * From a view and its filters to SQL conditions, and to the index that answers them fastest.
 *
 * Every view is a range of one index (schema.ts), so an unfiltered page never sorts. With filters there are two ways to a page: walk the
 * index of the sort column and drop what does not fit, or fetch what fits through the filter's index and sort it. The first costs
 * about `limit / share` rows, the second `share x rows`; `chooseIndex` takes the cheaper by the shares counted in the table.
 */
import { sql, type RawBuilder } from 'kysely'
import { matchQuery } from '../../../shared/text/tokens.ts'
import type { QueueColumn, QueueFilter, QueueSelection } from '../../../shared/contract/queue.ts'
import type { Database } from '../../store/database.ts'
import { never, query } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'

export interface Selected {
  conditions: RawBuilder<unknown>[]
  /** index to walk for a sort, before filters are weighed */
  index: string
  /** filters that an index of their own could answer: the values, or the range */
  indexed: { column: QueueColumn; values?: string[]; range?: RawBuilder<unknown> }[]
  open: 0 | 1 | undefined
}

const day = 86_400_000

export function select(desk: Desk, selection: QueueSelection, sort: QueueColumn): Selected {
  const now = Date.parse(selection.asOf ?? desk.platform.now())
  const conditions: RawBuilder<unknown>[] = []
  const indexed: Selected['indexed'] = []
  let index = `case_row_${sort}`
  let open: Selected['open'] = selection.view === 'closed' ? 0 : 1
  if (selection.asOf) {
    open = undefined
    index = ''
    conditions.push(sql`received_at <= ${now} and received_at > 0`)
    conditions.push(selection.view === 'closed' ? sql`closed_at <> 0 and closed_at <= ${now}` : sql`(closed_at = 0 or closed_at > ${now})`)
  } else {
    conditions.push(sql`open = ${open}`)
  }
  const due = selection.asOf ? sql.ref('decision_due') : sql.ref('due_at')
  switch (selection.view) {
    case 'mine':
      conditions.push(sql`assignee = ${desk.session.officer.officerId}`)
      if (sort === 'due_at') index = 'case_row_mine'
      else indexed.push({ column: 'assignee', values: [desk.session.officer.officerId] })
      break
    case 'unassigned':
      conditions.push(sql`assignee = ''`)
      if (sort === 'due_at') index = 'case_row_mine'
      break
    case 'dueSoon':
      conditions.push(sql`${due} >= ${now} and ${due} < ${now + 3 * day}`)
      break
    case 'overdue':
      conditions.push(sql`${due} <= ${now}`)
      break
    case 'forwarded':
      conditions.push(sql`forwarded = 1`)
      if (sort === 'due_at') index = 'case_row_of_forwarded'
      break
    case 'repeat':
      conditions.push(sql`repeat = 1`)
      if (sort === 'due_at') index = 'case_row_of_repeat'
      break
  }
  for (const filter of selection.filters) {
    const wanted = condition(filter)
    conditions.push(wanted)
    if ('in' in filter) indexed.push({ column: filter.column, values: filter.in })
    else if (!('contains' in filter)) indexed.push({ column: filter.column, range: wanted })
  }
  return { conditions, index: selection.asOf ? '' : index, indexed, open }
}

function condition(filter: QueueFilter): RawBuilder<unknown> {
  const column = sql.ref(filter.column)
  if ('in' in filter) return sql`${column} in (${sql.join(filter.in)})`
  if ('contains' in filter) {
    const match = matchQuery(filter.contains)
    if (!match) return sql`0`
    const inBody = sql`row in (select rowid from case_search where case_search match ${`{body ids names}: (${match})`})`
    return sql`${inBody} and instr(lower(${column}), lower(${filter.contains.trim()})) > 0`
  }
  const conditions = [
    ...(filter.from === undefined ? [] : [sql`${column} >= ${filter.from}`]),
    ...(filter.to === undefined ? [] : [sql`${column} < ${filter.to}`]),
    ...(filter.column === 'due_at' ? [sql`due_at < ${never}`] : []),
  ]
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`1`
}

/** The cheaper index for a page of `limit` rows. */
export function chooseIndex(db: Database, selected: Selected, limit: number): string {
  const { open } = selected
  if (open === undefined) return ''
  let best = { index: selected.index, cost: 0 }
  let share = 1
  const total = Math.max(1, countOf(db, open, undefined, []))
  for (const { column, values, range } of selected.indexed) {
    const fits = values ? countOf(db, open, column, values) : rangeCount(db, open, column, range)
    share *= fits / total
    // fetching and sorting a row costs about three steps of a walk
    if (best.cost === 0 || fits * 3 < best.cost) best = { index: `case_row_${column}`, cost: Math.max(1, fits * 3) }
  }
  const walking = share > 0 ? Math.min(total, limit / share) : total
  return best.cost > 0 && best.cost < walking ? best.index : selected.index
}

/** A range is counted through its own index, and only as far as it could still be the cheaper way. */
function rangeCount(db: Database, open: 0 | 1, column: QueueColumn, range: RawBuilder<unknown> | undefined): number {
  const counted = sql<{ n: number }>`select count(*) as n from (select 1 from case_row ${sql.raw(`indexed by case_row_${column}`)}
    where open = ${open} and ${range ?? sql`1`} limit ${rangeLimit})`
  return db.first<{ n: number }>(counted.compile(query))?.n ?? 0
}
const rangeLimit = 10_000

/** How many rows have these values: counted once per database and minute, an estimate that only has to be about right. */
function countOf(db: Database, open: 0 | 1, column: QueueColumn | undefined, values: string[]): number {
  const shares = sharesOf(db)
  const key = `${open} ${column ?? ''}`
  let counts = shares.counts.get(key)
  if (!counts) {
    const rows = column
      ? (db.prepare(`select ${column} as value, count(*) as n from case_row indexed by case_row_${column} where open = ? group by ${column} limit 5000`).all(open) as { value: string; n: number }[])
      : [{ value: '', n: (db.prepare('select count(*) as n from case_row indexed by case_row_due_at where open = ?').get(open) as { n: number }).n }]
    counts = new Map(rows.map(({ value, n }) => [String(value), n]))
    shares.counts.set(key, counts)
  }
  return column ? values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0) : (counts.get('') ?? 0)
}

interface Shares { counts: Map<string, Map<string, number>>; at: number }
const known = new WeakMap<Database, Shares>()
/** A minute: long enough to cost nothing, short enough to follow an import. */
const keepFor = 60_000

function sharesOf(db: Database): Shares {
  const shares = known.get(db)
  const now = performance.now()
  if (shares && now - shares.at < keepFor) return shares
  const fresh = { counts: new Map<string, Map<string, number>>(), at: now }
  known.set(db, fresh)
  return fresh
}
