/** Pages of every view, sort and a filter on every listed column, against the bare prepared statement that fetches the same page. */
import { caseQueue, caseQueueCount, viewCounts } from '../electron/desk/queries/case-queue.ts'
import { caseFile } from '../electron/desk/queries/case-file.ts'
import { QueueColumn, QueueView, type QueueFilter } from '../shared/contract/queue.ts'
import type { EntityId } from '../shared/log/op.ts'
import { branchOf } from './branch.ts'
import { figure, measure } from './measure.ts'

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
  for (const filter of filters(desk.db.prepare('select number, respondent from case_row where open = 0 order by row desc limit 1').get() as { number: string; respondent: string })) {
    for (const view of ['open', 'closed'] as const) {
      for (const column of ['due_at', 'received_at', 'complainant', 'amount'] as const) {
        const { p99 } = measure(runs, () => caseQueue(desk, { view, filters: [filter], sort: sort(column), limit }))
        worst('page with a filter by any sort, worst p99 ms', p99)
      }
    }
  }

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

const filters = ({ number, respondent }: { number: string; respondent: string }): QueueFilter[] => [
  { column: 'line', in: ['motor'] }, { column: 'channel', in: ['hotline', 'visit'] }, { column: 'cause', in: ['claims/other'] }, { column: 'stage', in: ['dispute'] },
  { column: 'respondent', in: [respondent] }, { column: 'assignee', in: [''] }, { column: 'number', in: [number] }, { column: 'amount', from: 4_900_000 },
  { column: 'received_at', from: Date.parse('2024-01-01'), to: Date.parse('2024-02-01') }, { column: 'complainant', contains: '王芳' },
]
