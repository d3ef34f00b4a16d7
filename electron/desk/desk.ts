/**
 * The desk: an opened store with somebody signed in, and the clock and randomness it was given. Everything that reads or writes cases
 * takes one of these; nothing below it reaches for a clock, a random number or a global.
 */
import type { Directory } from '../../shared/directory/directory.ts'
import type { EntityId } from '../../shared/log/op.ts'
import type { RuleBook } from '../../shared/rules/rule-book.ts'
import type { StoreFiles } from '../store/files.ts'
import type { Books } from '../../shared/rules/books.ts'
import type { Store } from '../store/store.ts'
import type { Session } from './session.ts'
import type { TrustedTime } from './trusted-time.ts'

export interface Desk extends Store {
  files: StoreFiles
  platform: TrustedTime
  session: Session
  /** packs and calendars of the signed-in officer's branch, as the library stands now */
  rules: RuleBook
  /** those of every branch, by stream */
  books: Books
  /** branches, officers and grants as the log says */
  directory: Directory
  /** an HQ stands behind this workstation: roles are the ones that it knows (docs/sync.md) */
  joined: boolean
  /** key of the attachments, derived from the database key */
  attachmentKey: Uint8Array
  /** called once a command is saved, with what it touched */
  changed: (entities: EntityId[]) => void
}
