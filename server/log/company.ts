/**
 * The company as HQ knows it: branches, officers, grants and the library of rules, folded from the directory's stream. Kept in memory and
 * folded on when that stream has grown, whoever wrote it. A transaction folds on a copy, which is taken over when it was committed.
 */
import { roleIn } from '../../shared/access/grants.ts'
import { hqItself, type Role } from '../../shared/access/roles.ts'
import { streams } from '../../shared/access/streams.ts'
import { aggregateOf } from '../../shared/aggregates.ts'
import { emptyDirectory, type Directory } from '../../shared/directory/directory.ts'
import type { Instant, Op, OfficerId } from '../../shared/log/op.ts'
import { booksOf, type Books } from '../../shared/rules/books.ts'
import { emptyLibrary, libraryId, type Library } from '../../shared/rules/library.ts'
import { appliedText } from '../../shared/sync/row.ts'
import type { RuleBook } from '../../shared/rules/rule-book.ts'
import type { HqRead, LogRow } from './store.ts'

const atOnce = 1_000

export class Company {
  #seq = 0
  #chain = ''
  #directory: Directory = emptyDirectory
  #library: Library = emptyLibrary
  #books: Books | undefined

  get directory(): Directory {
    return this.#directory
  }

  copy(): Company {
    const copy = new Company()
    copy.become(this)
    return copy
  }

  become(other: Company): void {
    this.#seq = other.#seq
    this.#chain = other.#chain
    this.#directory = other.#directory
    this.#library = other.#library
    this.#books = other.#books
  }

  /** Folds what was written since; from the beginning when the stream is another one (a restored database). */
  async refresh(read: HqRead): Promise<void> {
    const head = await read.head(streams.directory())
    if (head.seq === this.#seq && head.chain === this.#chain) return
    if (this.#seq > 0 && (await read.linkAt(streams.directory(), this.#seq)) !== this.#chain) this.#forget()
    while (this.#seq < head.seq) {
      const rows = await read.rows(streams.directory(), this.#seq, atOnce)
      if (rows.length === 0) return
      for (const row of rows) this.take(row, JSON.parse(row.op) as Op)
    }
  }

  /** One row of the directory's stream, the next. */
  take(row: LogRow, op: Op): void {
    this.#seq = row.seq
    this.#chain = row.chain
    if (row.verdict !== appliedText) return
    const aggregate = aggregateOf(op.type)
    if (op.type.startsWith('rules.')) this.#library = aggregate?.evolve(this.#library, { ...op, rev: this.#library.rev + 1 }) as Library
    else this.#directory = aggregate?.evolve(this.#directory, { ...op, rev: this.#directory.rev + 1 }) as Directory
    this.#books = undefined
  }

  #forget(): void {
    this.#seq = 0
    this.#chain = ''
    this.#directory = emptyDirectory
    this.#library = emptyLibrary
    this.#books = undefined
  }

  /** Nobody is in an empty directory: whoever founds the company acts for HQ. */
  roleIn(officer: OfficerId, stream: string, at: Instant): Role | undefined {
    return officer === hqItself ? 'hq' : roleIn(this.#directory, officer, stream, at)
  }

  bookFor(stream: string): RuleBook {
    this.#books ??= booksOf(this.#library, this.#directory.branches)
    return this.#books(stream)
  }

  /** The aggregates of the directory's stream as they stand: they are in memory anyway. */
  stateOf(entity: string): unknown {
    return entity === libraryId ? this.#library : this.#directory
  }
}
