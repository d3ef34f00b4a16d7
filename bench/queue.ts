/** Pages of every view, sort and a filter on every listed column, against the bare prepared statement that fetches the same page. */
import { sql } from 'kysely'
import { caseQueue, caseQueueCount, viewCounts } from '../electron/desk/queries/case-queue.ts'
import { caseFile } from '../electron/desk/queries/case-file.ts'
import { select } from '../electron/desk/queries/selection.ts'
import type { Desk } from '../electron/desk/desk.ts'
import { Orders } from '../electron/store/orders.ts'
import { query, type CaseRow } from '../electron/store/tables.ts'
import { QueueColumn, QueueView, type QueueFilter } from '../shared/contract/queue.ts'
import type { EntityId } from '../shared/log/op.ts'
import { branchOf, random } from './branch.ts'
import { figure, measure, timesOf, type Figure } from './measure.ts'

const limit = 100
const runs = 40

export function queueBench(cases: number): Record<string, number> {
  const { open } = branchOf(cases)
  const { desk } = open
  const sort = (column: QueueColumn, descending = false) => ({ column, descending })
  const figures: Record<string, number> = {}
  const worst = (name: string, p99: number) => {
    figures[name] = Math.max(figures[name] ?? 0, p99)
  }

  for (const view of QueueView.options) worst('page of a view by due date, worst view p99 ms', measure(runs, () => caseQueue(desk, { view, filters: [], sort: sort('due_at'), limit })).p99)
  for (const column of QueueColumn.options) {
    for (const descending of [false, true]) worst('page of all open by any column, worst p99 ms', measure(runs, () => caseQueue(desk, { view: 'open', filters: [], sort: sort(column, descending), limit })).p99)
    worst('page of closed by any column, worst p99 ms', measure(runs, () => caseQueue(desk, { view: 'closed', filters: [], sort: sort(column), limit })).p99)
  }
  const start = performance.now()
  const orders = Orders.of(desk.db)
  let longest = 0
  for (let at = start, now = start; orders.readAhead(); at = now) {
    now = performance.now()
    longest = Math.max(longest, now - at)
  }
  figures['orders read ahead in quiet moments s'] = Math.round((performance.now() - start) / 10) / 100
  figures['longest step of reading ahead ms'] = Math.round(longest)

  const { first, again, bare: filteredBare } = anyRequests(desk, 300)
  figures['page with 1 to 3 filters by any sort, asked first, p50 ms'] = first.p50
  figures['page with 1 to 3 filters by any sort, asked first, p99 ms'] = first.p99
  figures['page with 1 to 3 filters by any sort, p50 ms'] = again.p50
  figures['page with 1 to 3 filters by any sort, p99 ms'] = again.p99
  figures['page with 1 to 3 filters by any sort, the bare statement, p50 ms'] = filteredBare.p50
  figures['page with 1 to 3 filters by any sort, the bare statement, p99 ms'] = filteredBare.p99
  const each: number[] = []
  for (const filter of filters(desk.db.prepare('select number, respondent from case_row where open = 0 order by row desc limit 1').get() as { number: string; respondent: string })) {
    for (const view of QueueView.options) {
      for (const column of QueueColumn.options) {
        const times = timesOf(runs / 2, () => caseQueue(desk, { view, filters: [filter], sort: sort(column), limit }))
        each.push(...times)
        worst('page with a filter by any sort, worst p50 ms', figure(times).p50)
      }
    }
  }
  figures['page with a filter by any sort, p99 of all ms'] = figure(each).p99

  let after: [string | number, number] | undefined
  const walked: number[] = []
  for (let page = 0; page < 200; page += 1) {
    const start = performance.now()
    const { next } = caseQueue(desk, { view: 'closed', filters: [], sort: sort('received_at', true), limit, ...(after && { after }) })
    walked.push(performance.now() - start)
    if (!next) break
    after = next
  }
  figures['page 1 to 200 by key, p99 ms'] = figure(walked).p99

  const bare = desk.db.handle.prepare('select * from case_row indexed by case_row_due_at where open = 1 order by due_at, row limit 101')
  const through = measure(300, () => caseQueue(desk, { view: 'open', filters: [], sort: sort('due_at'), limit }))
  const directly = measure(300, () => bare.all())
  figures['first page p50 ms'] = through.p50
  figures['bare prepared statement p50 ms'] = directly.p50
  figures['ratio to the bare prepared statement'] = Math.round((through.p50 / directly.p50) * 100) / 100
  figures['counts of all views p99 ms'] = measure(20, () => viewCounts(desk)).p99
  figures['count with a filter p99 ms'] = measure(20, () => caseQueueCount(desk, { view: 'closed', filters: [{ column: 'line', in: ['motor'] }] })).p99
  const ids = (desk.db.prepare('select id from case_row limit 200').all() as { id: string }[]).map(({ id }) => id as EntityId)
  figures['case file p99 ms'] = measure(200, (run) => caseFile(desk, ids[run % ids.length] as EntityId)).p99
  figures['memory of the process MB'] = Math.round(process.memoryUsage().rss / 1e6)
  desk.db.close()
  return figures
}

/** Requests nobody chose: any view, filters by values, ranges and texts that some case has, frequent and rare, any sort; and the same as plain SQL. */
function anyRequests(desk: Desk, requests: number): { first: Figure; again: Figure; bare: Figure } {
  const next = random(11)
  const pick = <Item>(items: ArrayLike<Item>): Item => items[Math.floor(next() * items.length)] as Item
  const rows = desk.db.prepare('select * from case_row where row % 997 = 5').all() as CaseRow[]
  const filter = (): QueueFilter => {
    const column = pick(QueueColumn.options)
    const value = pick(rows)[column]
    if (next() < 0.5) return { column, in: [String(value), String(pick(rows)[column])] }
    if (typeof value === 'number') {
      const other = Number(pick(rows)[column])
      return { column, from: Math.min(value, other), to: Math.max(value, other) + 1 }
    }
    const from = Math.floor(next() * value.length)
    return { column, contains: value.slice(from, from + 1 + Math.floor(next() * 4)) || '王芳' }
  }
  const first: number[] = []
  const again: number[] = []
  const bare: number[] = []
  for (let nth = 0; nth < requests; nth += 1) {
    const request = {
      view: pick(QueueView.options), filters: Array.from({ length: 1 + Math.floor(next() * 3) }, filter), sort: { column: pick(QueueColumn.options), descending: next() < 0.5 }, limit,
    }
    const ask = (times: number[], what: () => unknown) => {
      const start = performance.now()
      what()
      times.push(performance.now() - start)
    }
    ask(first, () => caseQueue(desk, request))
    for (let run = 0; run < 5; run += 1) ask(again, () => caseQueue(desk, request))
    // one in six: at a million cases one of them can take ten seconds
    if (nth % 6 > 0) continue
    const { conditions } = select(desk, request, request.sort.column)
    const direction = sql.raw(request.sort.descending ? 'desc' : 'asc')
    const plain = sql`select * from case_row where ${sql.join(conditions, sql` and `)} order by ${sql.ref(request.sort.column)} ${direction}, row ${direction} limit 101`.compile(query)
    const statement = desk.db.handle.prepare(plain.sql)
    statement.all(...plain.parameters)
    ask(bare, () => statement.all(...plain.parameters))
  }
  return { first: figure(first), again: figure(again), bare: figure(bare) }
}

const filters = ({ number, respondent }: { number: string; respondent: string }): QueueFilter[] => [
  { column: 'line', in: ['motor'] }, { column: 'channel', in: ['hotline', 'visit'] }, { column: 'cause', in: ['claims/other'] }, { column: 'stage', in: ['dispute'] },
  { column: 'respondent', in: [respondent] }, { column: 'assignee', in: [''] }, { column: 'number', in: [number] }, { column: 'amount', from: 4_900_000 },
  { column: 'received_at', from: Date.parse('2024-01-01'), to: Date.parse('2024-02-01') }, { column: 'complainant', contains: '王芳' }, { column: 'complainant', contains: '王' }, { column: 'number', contains: '00' },
]
