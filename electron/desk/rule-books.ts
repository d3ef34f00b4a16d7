/** What the desk keeps in memory of directory and library: folded at opening and again whenever one of them has changed. */
import { streams } from '../../shared/access/streams.ts'
import type { Log } from '../store/log/log.ts'
import { booksOf } from '../../shared/rules/books.ts'
import { readDirectory, readLibrary } from '../store/projections/rebuild.ts'
import type { Desk } from './desk.ts'

export function booksFor(log: Log, session: Desk['session']): Pick<Desk, 'directory' | 'books' | 'rules'> {
  const directory = readDirectory(log)
  const books = booksOf(readLibrary(log), directory.branches)
  return { directory, books, rules: books(streams.cases(session.branch.branchId)) }
}

export const readBooks = (desk: Pick<Desk, 'log' | 'session' | 'directory' | 'books' | 'rules'>): void => void Object.assign(desk, booksFor(desk.log, desk.session))
