/** The rule books of every branch, for whoever holds cases of several: a workstation, and HQ: one library, the hours and the zone of each. */
import { branchOfStream } from '../access/streams.ts'
import type { Directory } from '../directory/directory.ts'
import { bookOf, type Library } from './library.ts'
import type { RuleBook } from './rule-book.ts'

/** Dates of the company's own stream, and of a branch that is not known yet, are counted here. */
const companyZone = 'Asia/Shanghai'

/** The book under which the ops of a stream are judged and its deadlines computed. */
export type Books = (stream: string) => RuleBook

export function booksOf(library: Library, branches: Directory['branches']): Books {
  const made = new Map<string, RuleBook>()
  return (stream) => {
    const branchId = branchOfStream(stream) ?? ''
    const known = made.get(branchId)
    if (known) return known
    const book = bookOf(library, branches.find((branch) => branch.branchId === branchId) ?? { branchId, zone: companyZone })
    made.set(branchId, book)
    return book
  }
}
