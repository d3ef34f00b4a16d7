/** The three checks of a store: pages (SQLite and the cipher's page authentication), the hash chain, and the projections rebuilt and compared. */
import type { StoreCheck } from '../../shared/contract/acts.ts'
import { memoryDatabase, type Database } from './database.ts'
import type { Log } from './log/log.ts'
import { project } from './projections/rebuild.ts'

const compared = ['case_row', 'case_key', 'clock_row', 'waiting_row', 'reminder', 'overwrite', 'unreadable', 'attention_done', 'incident_row', 'incident_case', 'post_row', 'post_figure', 'conference_row', 'conference_item', 'conference_person', 'conference_resolution', 'note_update', 'officer', 'branch'] as const

export function verifyStore({ db, log }: { db: Database; log: Log }): StoreCheck {
  const integrity = db.handle.pragma('integrity_check(1)', { simple: true }) as string
  const chain = log.verify()
  const rebuilt = memoryDatabase()
  try {
    project(rebuilt, log, () => {})
    const differing = [...compared.filter((table) => !sameRows(db, rebuilt, table)), ...(sameTerms(db, rebuilt) ? [] : ['case_search'])]
    return {
      entries: chain.entries,
      chain: chain.brokenAt === undefined ? { ok: true } : { ok: false, brokenAt: chain.brokenAt },
      projections: { ok: differing.length === 0, differing },
      integrity: { ok: integrity === 'ok', detail: integrity },
    }
  } finally {
    rebuilt.close()
  }
}

function sameRows(a: Database, b: Database, table: string): boolean {
  const read = ({ handle }: Database) => handle.prepare(`select * from ${table} order by 1, 2`).raw().iterate() as IterableIterator<unknown[]>
  return sameSequence(read(a), read(b))
}

/** The search index holds no texts; its terms with their counts stand for it. */
function sameTerms(a: Database, b: Database): boolean {
  const read = ({ handle }: Database) => {
    handle.exec(`create virtual table if not exists temp.case_terms using fts5vocab(main, case_search, row)`)
    return handle.prepare('select term, doc, cnt from temp.case_terms').raw().iterate() as IterableIterator<unknown[]>
  }
  return sameSequence(read(a), read(b))
}

function sameSequence(a: IterableIterator<unknown[]>, b: IterableIterator<unknown[]>): boolean {
  for (;;) {
    const left = a.next()
    const right = b.next()
    const same = left.done === right.done && JSON.stringify(left.value) === JSON.stringify(right.value)
    if (left.done || right.done || !same) {
      a.return?.()
      b.return?.()
      return same
    }
  }
}
