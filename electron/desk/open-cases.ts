/**
 * Walks the open cases in slices short enough that whoever presses a key meanwhile does not notice. What is asked
 * between two slices is answered between them; a case that changes meanwhile is read as it then is.
 */
import type { Case } from '../../shared/case/case.ts'
import type { StoredEntry } from '../store/log/log.ts'
import { foldCase } from '../store/projections/rebuild.ts'
import type { Desk } from './desk.ts'

/** A key waits at most so long: two pictures of a screen. */
const sliceMs = 30

export interface Walk {
  /** the most urgent first, or as they lie in the store: neighbours share the pages that are written */
  order: 'urgent' | 'stored'
  /** asked before each slice; false ends the walk */
  goOn: () => Promise<boolean>
  /** around each slice, e.g. a transaction */
  slice?: (work: () => void) => void
  progress: (done: number, total: number) => void
}

/** Answers whether every case was visited. */
export async function overOpenCases(desk: Desk, visit: (state: Case, row: number, last: StoredEntry) => void, { order, goOn, slice = (work) => work(), progress }: Walk): Promise<boolean> {
  const open = desk.db.prepare(`select row, id from case_row where open = 1 order by ${order === 'urgent' ? 'due_at, row' : 'row'}`).all() as { row: number; id: string }[]
  let at = 0
  const work = () => {
    const until = performance.now() + sliceMs
    for (; at < open.length && performance.now() < until; at += 1) {
      const entries = desk.log.entriesOf(open[at]?.id ?? '')
      const state = foldCase(entries)
      const last = entries.at(-1)
      if (state && last) visit(state, open[at]?.row ?? 0, last)
    }
  }
  while (at < open.length) {
    if (!(await goOn())) return false
    slice(work)
    progress(at, open.length)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return true
}
