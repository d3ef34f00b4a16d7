/** Sync never takes away more than a few cases without a named person's consent (docs/sync.md): a wrong grant must not empty a branch. */
import type { SyncedDesk } from './apply.ts'

export interface HeldRemoval { stream: string; cases: number }

/** This many go without a question, or this share of all that are here. */
const few = 20
const share = 0.02

/** Answers what has to be agreed to first; undefined when the stream may go. */
export function heldRemoval({ db }: Pick<SyncedDesk, 'db'>, stream: string, agreed: number): HeldRemoval | undefined {
  const { n: cases } = db.prepare(`select count(distinct entity) as n from log where stream = ? and entity >= 'case/' and entity < 'case0'`).get(stream) as { n: number }
  const { n: all } = db.prepare('select count(*) as n from case_row').get() as { n: number }
  return cases <= Math.max(few, all * share) || cases <= agreed ? undefined : { stream, cases }
}
