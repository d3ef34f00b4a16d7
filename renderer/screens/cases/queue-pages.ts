/**
 * The rows of one queue, however many there are, without holding or asking for more than is looked at.
 *
 *   head: pages from the beginning, by cursor      rows 0, 1, 2 ...
 *   tail: pages from the end, by the reversed sort  rows total-1, total-2 ...
 *
 * The list asks for a row by its index and gets it, or `undefined` while it is on its way. Jumping to the end reads the tail; scrolling
 * into the middle grows whichever side is nearer. After a change every page is stale: those in sight are read again at once, with the
 * rows that were there staying until the answer comes, the others when they come into sight.
 */
import type { QueueCursor, QueueFilter, QueueItem, QueuePage, QueueRequest, QueueView } from '../../../shared/contract/queue.ts'
import type { Answer } from '../../../shared/log/refusal.ts'

/** About two screens: what is not looked at would only make the first answer slower. */
export const pageSize = 60
/** When far more is missing, fewer and larger answers. */
const largePage = 1000

export interface Selection { view: QueueView; filters: QueueFilter[]; sort: NonNullable<QueueRequest['sort']> }
interface Page { after: QueueCursor | undefined; items: QueueItem[]; next: QueueCursor | undefined; stale: boolean }
interface Side { pages: Page[]; rows: number; complete: boolean }

export class QueuePages {
  /** what the list draws from: changes with every answer */
  version = 0
  refused = false
  readonly selection: Selection
  readonly #read: (request: QueueRequest) => Promise<Answer<QueuePage>>
  readonly #listeners = new Set<() => void>()
  readonly #head: Side = { pages: [], rows: 0, complete: false }
  readonly #tail: Side = { pages: [], rows: 0, complete: false }
  #total: number | undefined
  #reading = false
  #sight: [number, number] = [0, 0]

  constructor(selection: Selection, read: (request: QueueRequest) => Promise<Answer<QueuePage>>) {
    this.selection = selection
    this.#read = read
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly snapshot = (): number => this.version

  /** Rows of the list: as counted by the desk, or as far as has been read while the count is on its way. */
  get count(): number {
    if (this.#head.complete) return this.#head.rows
    return Math.max(this.#total ?? 0, this.#head.rows)
  }

  get started(): boolean {
    return this.#head.pages.length > 0
  }

  row(index: number): QueueItem | undefined {
    return itemAt(this.#head, index) ?? itemAt(this.#tail, this.count - 1 - index)
  }

  /** Index of a case among the rows that are here, or -1. */
  indexOf(id: string): number {
    const inHead = indexIn(this.#head, id)
    if (inHead >= 0) return inHead
    const fromEnd = indexIn(this.#tail, id)
    return fromEnd >= 0 ? this.count - 1 - fromEnd : -1
  }

  /** Every row that is here, in no particular order. */
  items(): QueueItem[] {
    return [...this.#head.pages, ...this.#tail.pages].flatMap(({ items }) => items)
  }

  setTotal(total: number): void {
    if (total === this.#total) return
    this.#total = total
    this.#changed()
  }

  /** The rows in sight, first and last. Reads what is missing or stale among them. */
  look(first: number, last: number): void {
    this.#sight = [first, last]
    void this.#work()
  }

  /** Something changed at the desk. */
  spoil(): void {
    for (const page of [...this.#head.pages, ...this.#tail.pages]) page.stale = true
    void this.#work()
  }

  /** One reading at a time, until everything in sight is here and fresh. */
  async #work(): Promise<void> {
    if (this.#reading) return
    this.#reading = true
    for (let wanted = this.#next(); wanted; wanted = this.#next()) {
      const answer = await this.#read(
        { ...this.selection, ...(wanted.side === this.#tail && { sort: reversed(this.selection) }), ...wanted.request },
      )
      this.refused = !answer.ok
      if (!answer.ok) {
        this.#changed()
        break
      }
      this.#take(wanted.side, wanted.index, wanted.request.after, answer.value)
    }
    this.#reading = false
  }

  #next(): { side: Side; index: number; request: { after?: QueueCursor; limit: number } } | undefined {
    const [first, last] = this.#sight
    const stale = staleIn(this.#head, first, last) ?? staleIn(this.#tail, this.count - 1 - last, this.count - 1 - first)
    if (stale) return stale
    if (this.#head.complete) return undefined
    if (!this.started) return { side: this.#head, index: 0, request: { limit: pageSize } }
    const missingFrom = Math.max(first, this.#head.rows)
    const missingTo = Math.min(last, this.count - 1 - this.#tail.rows)
    if (missingFrom > missingTo || this.#tail.complete) return undefined
    const fromHead = missingTo - this.#head.rows
    const fromTail = this.count - this.#tail.rows - missingFrom
    const side = fromHead <= fromTail ? this.#head : this.#tail
    const after = side.pages.at(-1)?.next
    return {
      side, index: side.pages.length,
      request: { ...(after && { after }), limit: Math.min(fromHead, fromTail) > largePage ? largePage : pageSize },
    }
  }

  #take(side: Side, index: number, after: QueueCursor | undefined, { items, next }: QueuePage): void {
    const page = side.pages[index]
    const following = side.pages[index + 1]
    side.pages[index] = { after, items, next, stale: false }
    // the page after this one begins where this one now ends; without an end there is none
    if (!next) side.pages.length = index + 1
    else if (page && following && String(following.after) !== String(next)) {
      side.pages[index + 1] = { ...following, after: next, stale: true }
    }
    side.rows = side.pages.reduce((sum, { items: rows }) => sum + rows.length, 0)
    side.complete = side.pages.at(-1)?.next === undefined
    this.#changed()
  }

  #changed(): void {
    this.version += 1
    for (const listener of this.#listeners) listener()
  }
}

function reversed({ sort }: Selection): NonNullable<QueueRequest['sort']> {
  return { ...sort, descending: !sort.descending }
}

function itemAt(side: Side, index: number): QueueItem | undefined {
  let at = index
  for (const { items } of side.pages) {
    if (at < 0) return undefined
    if (at < items.length) return items[at]
    at -= items.length
  }
  return undefined
}

function indexIn(side: Side, id: string): number {
  let before = 0
  for (const { items } of side.pages) {
    const at = items.findIndex((item) => item.id === id)
    if (at >= 0) return before + at
    before += items.length
  }
  return -1
}

function staleIn(side: Side, first: number, last: number) {
  let before = 0
  for (const [index, { items, stale, after }] of side.pages.entries()) {
    const inSight = before <= last && (before + items.length > first || (items.length === 0 && index === 0))
    if (stale && inSight) return { side, index, request: { ...(after && { after }), limit: Math.max(pageSize, items.length) } }
    before += items.length
  }
  return undefined
}
