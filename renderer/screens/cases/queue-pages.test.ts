import { describe, expect, it } from 'vitest'
import type { QueueItem, QueuePage, QueueRequest } from '../../../shared/contract/queue.ts'
import type { Answer } from '../../../shared/log/refusal.ts'
import { pageSize, QueuePages } from './queue-pages.ts'

/** A desk with cases numbered by their due time. */
function deskWith(count: number) {
  const rows = Array.from({ length: count }, (_, row) => row)
  const asked: QueueRequest[] = []
  const read = async (request: QueueRequest): Promise<Answer<QueuePage>> => {
    asked.push(request)
    await Promise.resolve()
    const { sort, after, limit = pageSize } = request
    const sorted = sort?.descending ? rows.toSorted((a, b) => b - a) : rows.toSorted((a, b) => a - b)
    const rest = after ? sorted.filter((row) => (sort?.descending ? row < after[1] : row > after[1])) : sorted
    const page = rest.slice(0, limit)
    const items = page.map((row) => ({ id: `case/${row}`, row }) as QueueItem)
    const last = page.at(-1)
    return { ok: true, value: { items, ...(rest.length > limit && last !== undefined && { next: [last, last] as [number, number] }) } }
  }
  return { rows, asked, read }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
const due = { view: 'open' as const, filters: [], sort: { column: 'due_at' as const, descending: false } }

async function opened(count: number) {
  const desk = deskWith(count)
  const pages = new QueuePages(due, desk.read)
  pages.setTotal(count)
  pages.look(0, 20)
  await settled()
  return { desk, pages }
}

describe('the rows of a queue', () => {
  it('are read one page at first', async () => {
    const { desk, pages } = await opened(1000)
    expect(desk.asked).toHaveLength(1)
    expect(pages.count).toBe(1000)
    expect(pages.row(5)?.id).toBe('case/5')
    expect(pages.row(500)).toBeUndefined()
  })

  it('grow as they come into sight', async () => {
    const { pages } = await opened(1000)
    pages.look(150, 180)
    await settled()
    expect(pages.row(180)?.id).toBe('case/180')
  })

  it('are read from the end when the end is looked at', async () => {
    const { desk, pages } = await opened(100_000)
    pages.look(99_970, 99_999)
    await settled()
    expect(desk.asked).toHaveLength(2)
    expect(pages.row(99_999)?.id).toBe('case/99999')
    expect(pages.row(99_970)?.id).toBe('case/99970')
    expect(pages.indexOf('case/99980')).toBe(99_980)
  })

  it('meet in the middle', async () => {
    const { pages } = await opened(5000)
    pages.look(2500, 2530)
    await settled()
    expect(pages.row(2515)?.id).toBe('case/2515')
  })

  it('stay in sight while they are read again after a change', async () => {
    const { desk, pages } = await opened(300)
    desk.rows.splice(3, 1)
    pages.setTotal(299)
    pages.spoil()
    expect(pages.row(3)?.id).toBe('case/3')
    await settled()
    expect(pages.row(3)?.id).toBe('case/4')
  })

  it('are all of them, and each once, after a case left the first page', async () => {
    const { desk, pages } = await opened(300)
    pages.look(90, 250)
    await settled()
    desk.rows.splice(3, 1)
    pages.setTotal(299)
    pages.spoil()
    for (const first of [0, 90, 180, 260]) {
      pages.look(first, first + 40)
      await settled()
    }
    expect(Array.from({ length: 299 }, (_, index) => pages.row(index)?.row)).toEqual(desk.rows)
  })

  it('end where the desk says so, whatever was counted', async () => {
    const { pages } = await opened(40)
    pages.setTotal(45)
    expect(pages.count).toBe(40)
  })
})
