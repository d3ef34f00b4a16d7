/**
 * What came from HQ: log and cursor in one transaction, with a note of which rows are old by it; the rows after that, in slices between which a key
 * is answered, and of each aggregate once, however many of its entries came together. A crash in between leaves the note.
 */
import { directoryId } from '../../shared/directory/directory.ts'
import type { EntityId } from '../../shared/log/op.ts'
import { libraryId } from '../../shared/rules/library.ts'
import { refold, refoldStale, rowsFollow } from '../store/projections/rebuild.ts'
import { mergeSearch } from '../store/tidy.ts'
import type { Desk } from '../desk/desk.ts'
import { readBooks } from '../desk/rule-books.ts'

export type SyncedDesk = Pick<Desk, 'db' | 'log' | 'replica' | 'session' | 'books' | 'rules' | 'directory' | 'joined' | 'changed'>

/** `change` writes to the log and answers the aggregates that stand differently after it; `settle` has to follow. */
export function applied(desk: SyncedDesk, change: () => Set<string>): void {
  let touched = new Set<string>()
  try {
    desk.log.transaction(() => {
      touched = change()
      refold(desk.db, desk.log, touched as Set<EntityId>, () => {
        if (changesBooks(touched)) readBooks(desk)
        return desk.books
      })
    })
  } catch (error) {
    // what was taken back holds no longer
    if (changesBooks(touched)) readBooks(desk)
    throw error
  }
  const standing = [...touched].filter((entity) => !rowsFollow(entity)) as EntityId[]
  if (standing.length > 0) desk.changed(standing)
}

/** Rows that a key press can wait for: one takes about a millisecond, and what many write to the same pages is written once. */
const aggregatesAtOnce = 20

/** A copy of a hundred thousand cases leaves no quiet moment in which the search index could be tidied: it is done on the way, so often. */
const slicesPerMerge = 16

/** Writes the rows that are old by what was applied, and tells everybody who looks at them. */
export async function settle(desk: SyncedDesk): Promise<void> {
  for (let slices = 1; ; slices += 1) {
    const done = refoldStale(desk.db, desk.log, desk.books, aggregatesAtOnce)
    if (done.length === 0) return
    desk.changed(done)
    await pause()
    if (slices % slicesPerMerge === slicesPerMerge / 2) {
      mergeSearch(desk.db)
      await pause()
    }
  }
}

/** Lets whatever else the desk has to do come in between. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const changesBooks = (touched: ReadonlySet<string>): boolean => touched.has(directoryId) || touched.has(libraryId)
