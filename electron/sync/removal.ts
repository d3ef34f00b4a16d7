/** Sync never takes away more than a few cases without a named person's consent (docs/sync.md): a wrong grant must not empty a branch. */
import type { SyncedDesk } from './apply.ts'

export interface HeldRemoval { stream: string; cases: number }

/** This many go without a question, or this share of all that are here. */
const few = 20
const share = 0.02

/** How many cases may go within a day without a question, counted over all streams: grants are withdrawn one after the other. */
export const freeRemovals = ({ db }: Pick<SyncedDesk, 'db'>): number => Math.max(few, (db.prepare('select count(*) as n from case_row').get() as { n: number }).n * share)

export const casesIn = ({ db }: Pick<SyncedDesk, 'db'>, stream: string): number =>
  (db.prepare(`select count(distinct entity) as n from log where stream = ? and entity >= 'case/' and entity < 'case0'`).get(stream) as { n: number }).n
