/**
 * What running clocks belong to: cases, incidents and conferences lie in tables of their own, their clocks in one (store/projections/clock-row.ts). Who asks for
 * clocks with what they belong to asks once for each.
 */
import type { ClockRow } from '../store/tables.ts'
import type { Desk } from './desk.ts'

/** A clock with what a line shows of its owner. */
export type OwnedClock = ClockRow & { id: string; number: string; complainant: string; complainant_kind: string; request: string; drill: number }

interface ClockOwner {
  table: 'case_row' | 'incident_row' | 'conference_row'
  /** of `k`, the owner's row; incidents and conferences show their title where a case shows who complains */
  columns: string
  /** clocks `c` with their owner `k`: cases are found by their clocks, of which there may be a million; the others are few and lead to theirs */
  clocks: string
}

export const caseClocks: ClockOwner = {
  table: 'case_row', columns: 'c.*, k.id, k.number, k.complainant, k.complainant_kind, k.request, 0 as drill', clocks: 'clock_row c join case_row k on k.row = c.row',
}
export const incidentClocks: ClockOwner = {
  table: 'incident_row', columns: `c.*, k.id, k.number, k.title as complainant, 'organisation' as complainant_kind, k.summary as request, k.drill`,
  clocks: 'incident_row k cross join clock_row c on c.row = k.row',
}

export const conferenceClocks: ClockOwner = {
  table: 'conference_row', columns: `c.*, k.id, k.number, k.title as complainant, 'organisation' as complainant_kind, '' as request, 0 as drill`,
  clocks: 'conference_row k cross join clock_row c on c.row = k.row',
}

export const isIncident = (id: string): boolean => id.startsWith('incident/')

/** The rows of one question, of every owner. */
export const ofAllOwners = <Row extends OwnedClock>({ db }: Pick<Desk, 'db'>, sql: (owner: ClockOwner) => string, ...values: (string | number)[]): Row[] =>
  [caseClocks, incidentClocks, conferenceClocks].flatMap((owner) => db.prepare(sql(owner)).all(...values) as Row[])
