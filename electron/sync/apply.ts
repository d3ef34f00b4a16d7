/** One transaction for what came from HQ: log, cursor and rows together, then everybody who looks at them is told. */
import { directoryId } from '../../shared/directory/directory.ts'
import type { EntityId } from '../../shared/log/op.ts'
import { libraryId } from '../../shared/rules/library.ts'
import { refold } from '../store/projections/rebuild.ts'
import type { Desk } from '../desk/desk.ts'
import { readBooks } from '../desk/rule-books.ts'

export type SyncedDesk = Pick<Desk, 'db' | 'log' | 'replica' | 'session' | 'books' | 'rules' | 'directory' | 'joined' | 'changed'>

/** `change` writes to the log and answers the aggregates that stand differently after it. */
export function applied(desk: SyncedDesk, change: () => Set<string>): Set<string> {
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
  if (touched.size > 0) desk.changed([...touched] as EntityId[])
  return touched
}

const changesBooks = (touched: ReadonlySet<string>): boolean => touched.has(directoryId) || touched.has(libraryId)
