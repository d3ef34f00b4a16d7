/** Sync never takes away more than a few cases, incidents or conferences without a named person's consent (docs/sync.md): a wrong grant must not empty a branch. */
import type { SyncedDesk } from './apply.ts'

/** `cases`: cases, incidents or conferences, whichever the stream is of. */
export interface HeldRemoval { stream: string; cases: number }

/** This many go without a question, or this share of all that are here. */
const few = 20
const share = 0.02

const here = 'select (select count(*) from case_row) + (select count(*) from incident_row) + (select count(*) from conference_row) as n'
/** How many may go within a day without a question, counted over all streams: grants are withdrawn one after the other. */
export const freeRemovals = ({ db }: Pick<SyncedDesk, 'db'>): number => Math.max(few, (db.prepare(here).get() as { n: number }).n * share)

/** What people know by a number of its own; posts, notes and templates go with it. */
const numbered = `'case/', 'incident/', 'conference/'`
export const casesIn = ({ db }: Pick<SyncedDesk, 'db'>, stream: string): number =>
  (db.prepare(`select count(distinct entity) as n from log where stream = ? and substr(entity, 1, instr(entity, '/')) in (${numbered})`).get(stream) as { n: number }).n
