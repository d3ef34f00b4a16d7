import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QueueColumn, QueueFilter, QueueView } from '../../../shared/contract/queue.ts'
import { QueueColumn as columns, QueueView as views } from '../../../shared/contract/queue.ts'
import { openDatabase } from '../../store/database.ts'
import { Orders } from '../../store/orders.ts'
import { never, type CaseRow } from '../../store/tables.ts'
import { testDesk, type TestDesk } from '../testing.ts'
import { caseQueue, caseQueueCount, facets, viewCounts } from './case-queue.ts'

let here: TestDesk
let now: number
const day = 86_400_000
const numeric: readonly QueueColumn[] = ['due_at', 'received_at', 'closed_at', 'updated_at', 'amount']
/** Empty, alike but for case, cut by what separates values in memory, beyond the basic plane: whatever a ledger may bring. */
const names = ['', '张伟', '张晓明', '王芳', 'Anna', 'ANNA', 'a\u001fb', 'line\nbreak', '𠮷野家', '！', `O'Neil "x"`, '100%_']

/** More closed cases than one step of reading takes. */
beforeAll(() => {
  here = testDesk()
  now = Date.parse(here.desk.platform.now())
  write(here.desk.db.handle, 1, 28_000)
})
afterAll(() => here.close())

function write(handle: TestDesk['desk']['db']['handle'], from: number, to: number): void {
  const me = here.desk.session.officer.officerId
  handle.exec('begin')
  const insert = handle.prepare(`insert into case_row values (${Array.from({ length: 37 }, () => '?').join(', ')})`)
  for (let n = from; n <= to; n += 1) {
    const open = n % 17 === 0 ? 1 : 0
    const spread = (n * 7919) % 1009
    insert.run(
      n + 10, `case/${n}`, ['b', 'c'][n % 2], 1, `C${String(n % 9000).padStart(6, '0')}`, open ? 'registered' : 'closed', open, n % 7 ? 'complaint' : 'dispute', ['hotline', 'web', 'visit'][n % 3],
      ['motor', 'life', 'health', ''][(n * 31) % 4], ['家用车商业险', '年金保险'][n % 2], ['claims/delay', 'claims/other', 'service/other'][spread % 3], names[spread % names.length], 'person', '', '', `${names[(spread * 3) % names.length]}${n % 5}`, `第${spread % 40}营业部`, '', '',
      [me, '', 'officer-1'][spread % 3], '', now - spread * day, open ? now + (spread - 500) * (day / 8) : never, '', 'none', '', never, 0, open ? 0 : now - (n % 100) * day, now - n * 1000,
      n % 11 ? 0 : 1, n % 11 ? '' : `12378-${n}`, n % 13 ? 0 : 1, (n * 37) % 5000, 0, '',
    )
  }
  handle.exec('commit')
}

const bytes = (value: string | number) => Buffer.from(String(value))
const compared = (a: string | number, b: string | number) => (typeof a === 'number' && typeof b === 'number' ? a - b : Buffer.compare(bytes(a), bytes(b)))
const lower = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

function fits(row: CaseRow, view: QueueView, filters: readonly QueueFilter[]): boolean {
  const inView = {
    mine: row.assignee === here.desk.session.officer.officerId, unassigned: row.assignee === '', dueSoon: row.due_at >= now && row.due_at < now + 3 * day,
    overdue: row.due_at <= now, forwarded: row.forwarded === 1, repeat: row.repeat === 1, open: true, closed: true,
  }[view]
  return row.open === (view === 'closed' ? 0 : 1) && inView && filters.every((filter) => {
    const value = row[filter.column]
    if ('in' in filter) return filter.in.includes(String(value))
    if ('contains' in filter) return filter.contains.trim() !== '' && lower(String(value)).includes(lower(filter.contains.trim()))
    return (filter.from === undefined || Number(value) >= filter.from) && (filter.to === undefined || Number(value) < filter.to) && (filter.column !== 'due_at' || row.due_at < never)
  })
}

const readAll = () => here.desk.db.handle.prepare('select * from case_row').all() as CaseRow[]

function expected(rows: readonly CaseRow[], view: QueueView, filters: readonly QueueFilter[], column: QueueColumn, descending: boolean): number[] {
  const sorted = rows.filter((row) => fits(row, view, filters)).sort((a, b) => compared(a[column], b[column]) || a.row - b.row)
  return (descending ? sorted.reverse() : sorted).map(({ row }) => row)
}

function pages(view: QueueView, filters: QueueFilter[], column: QueueColumn, descending: boolean, limit: number, count: number): number[] {
  const rows: number[] = []
  let after: [string | number, number] | undefined
  for (let page = 0; page < count; page += 1) {
    const { items, next } = caseQueue(here.desk, { view, filters, sort: { column, descending }, limit, ...(after && { after }) })
    rows.push(...items.map(({ row }) => row))
    if (!next) break
    after = next
  }
  return rows
}

const column = fc.constantFrom(...columns.options)
const filterOn = (rows: readonly CaseRow[]): fc.Arbitrary<QueueFilter> => {
  const row = fc.constantFrom(...rows.filter(({ row: n }) => n % 50 === 0))
  return fc.oneof(
    fc.tuple(column, fc.array(row, { minLength: 1, maxLength: 3 })).map(([one, of]) => ({ column: one, in: of.map((from) => String(from[one])) })),
    fc.tuple(fc.constantFrom(...numeric), fc.option(row), fc.option(row)).map(([one, from, to]) => ({ column: one, ...(from && { from: Number(from[one]) }), ...(to && { to: Number(to[one]) }) })),
    fc.tuple(column, row, fc.nat(6), fc.integer({ min: 1, max: 3 })).map(([one, of, at, size]) => ({ column: one, contains: String(of[one]).replace('\u001f', '').slice(at, at + size) || '0' })),
  )
}

/** Pages and counts of any view, any filters and any sort against a plain scan of the same rows. */
function expectRightPages(numRuns: number): void {
  const rows = readAll()
  const request = fc.record({
    view: fc.constantFrom(...views.options), filters: fc.array(filterOn(rows), { maxLength: 3 }), sort: column, descending: fc.boolean(), limit: fc.constantFrom(7, 100),
  })
  fc.assert(fc.property(request, ({ view, filters, sort, descending, limit }) => {
    const wanted = expected(rows, view, filters, sort, descending)
    expect(pages(view, filters, sort, descending, limit, 4)).toEqual(wanted.slice(0, 4 * limit))
    expect(caseQueueCount(here.desk, { view, filters })).toBe(wanted.length)
  }), { numRuns, seed: 20_261_122 })
}

describe('a page of the queue', () => {
  it('holds exactly the cases that fit, in order, whatever is filtered by and sorted by', () => expectRightPages(150))

  it('holds what was written since: changed, closed, new and removed cases, and nothing of a transaction taken back', () => {
    const { handle } = here.desk.db
    handle.exec(`update case_row set complainant = '新名字', line = 'motor', due_at = due_at - 999, amount = 4999 where row % 301 = 0`)
    handle.exec(`update case_row set open = 1 - open, assignee = '' where row % 407 = 0`)
    handle.exec('delete from case_row where row % 997 = 0')
    write(handle, 30_001, 30_060)
    handle.exec('begin; update case_row set open = 1 - open where row % 501 = 0; rollback')
    expect(Orders.of(here.desk.db).touched.size).toBeGreaterThan(200)
    expectRightPages(60)
  })

  it('holds what was written in great number and what another connection wrote', () => {
    here.desk.db.handle.exec(`update case_row set cause = 'claims/delay', amount = amount + 1 where row % 9 = 0`)
    expect(Orders.of(here.desk.db).touched.size).toBe(0)
    expectRightPages(25)
    const other = openDatabase(here.around.files.database, here.key)
    write(other.handle, 31_001, 31_300)
    other.handle.exec(`insert into log (op_id, stream, entity, type, v, body, device_id, device_seq, actor, base_rev, at, chain, own)
      select 'theirs', stream, 'case/theirs', type, v, body, 'theirs', device_seq, actor, base_rev, at, chain, 1 from log limit 1`)
    other.close()
    expectRightPages(25)
  })

  it('does not wait for orders to be read again while another connection only merges the search index', () => {
    while (Orders.of(here.desk.db).readAhead());
    const other = openDatabase(here.around.files.database, here.key)
    other.handle.exec('insert into case_search (rowid, body, ids, names) values (999999, 1, 1, 1)')
    other.close()
    expect(Orders.of(here.desk.db).readAhead()).toBe(false)
  })

  it('is the same after the orders were read ahead, in steps between which cases are written', () => {
    here.desk.db.handle.exec(`update case_row set amount = amount + 1 where row % 8 = 0`)
    const orders = Orders.of(here.desk.db)
    for (let step = 1; orders.readAhead(); step += 1) {
      if (step % 5 === 0) here.desk.db.handle.prepare(`update case_row set line = 'zz', number = 'ZZ', open = 1 - open where row = ?`).run(step * 100 + 11)
    }
    expect(Orders.of(here.desk.db).readAhead()).toBe(false)
    expectRightPages(40)
  })

  it('comes from the index alone when nothing but the view is asked for in the order of its index', () => {
    const asked: string[] = []
    const { db } = here.desk
    const watched = { ...db, all: (query: Parameters<typeof db.all>[0]) => (asked.push(query.sql), db.all(query)) } as typeof db
    for (const [view, index] of [['open', 'case_row_due_at'], ['mine', 'case_row_mine'], ['repeat', 'case_row_of_repeat']] as const) {
      caseQueue({ ...here.desk, db: watched }, { view, filters: [], sort: { column: 'due_at', descending: false }, limit: 100 })
      const text = asked.pop() ?? ''
      const plan = db.handle.prepare(`explain query plan ${text}`).all(...Array.from({ length: text.split('?').length - 1 }, () => 1)) as { detail: string }[]
      expect(plan.map(({ detail }) => detail).join(), view).toMatch(new RegExp(`^SEARCH case_row USING INDEX ${index} `))
      expect(plan.map(({ detail }) => detail).join(), view).not.toMatch(/TEMP B-TREE/)
    }
  })
})

it('counts every view as a scan counts it', () => {
  const rows = readAll()
  expect(viewCounts(here.desk)).toEqual(Object.fromEntries(views.options.map((view) => [view, rows.filter((row) => fits(row, view, [])).length])))
})

it('hands no whole name and no whole request to a window, neither as a place to go on from nor as something to choose', () => {
  for (const column of ['complainant', 'request'] as const) {
    const first = caseQueue(here.desk, { view: 'closed', filters: [], sort: { column, descending: true }, limit: 50 })
    expect(first.next?.[0]).toBe('')
    const { items } = caseQueue(here.desk, { view: 'closed', filters: [], sort: { column, descending: true }, limit: 50, ...(first.next && { after: first.next }) })
    expect(items).toHaveLength(50)
    expect(items.some(({ id }) => first.items.some((one) => one.id === id))).toBe(false)
    expect(facets(here.desk, column, { view: 'open', filters: [] })).toEqual([])
  }
})
