/** Registers a complaint: gives it its id and its number and writes it. */
import type { CaseBody } from '../../shared/case/commands.ts'
import type { EntityId } from '../../shared/log/op.ts'
import type { Answer } from '../../shared/log/refusal.ts'
import { dateOf } from '../../shared/calendar/calendar-days.ts'
import type { Desk } from './desk.ts'
import { execute } from './execute.ts'

export interface Registered { id: EntityId; rev: number; number: string }

export function register(desk: Desk, body: Omit<CaseBody<'case.register'>, 'number' | 'packs'>): Answer<Registered> {
  const id = `case/${desk.platform.newId()}` as EntityId
  const number = nextNumber(desk)
  const saved = execute(desk, [{ ...body, type: 'case.register', id, number, packs: desk.rules.packsFor(dateOf(body.receivedAt, desk.rules.zone)) }])
  return saved.ok ? { ok: true, value: { id, rev: 1, number } } : saved
}

/**
 * The next number of this workstation: branch, year, two letters of the device, five digits without gaps, e.g. `GZ2026-3F-00017`.
 * The device part keeps two workstations of a branch from giving the same number while they are apart.
 */
export const nextNumber = (desk: Desk): string => numberAfter(desk, 'case_row', '', 5)

/** Incidents are counted apart: `YQ-GZ2026-3F-001` (舆情). */
export const nextIncidentNumber = (desk: Desk): string => numberAfter(desk, 'incident_row', 'YQ-', 3)

/** And so are conferences: `HS-GZ2026-3F-001` (会商). */
export const nextConferenceNumber = (desk: Desk): string => numberAfter(desk, 'conference_row', 'HS-', 3)

function numberAfter(desk: Desk, table: 'case_row' | 'incident_row' | 'conference_row', kind: string, digits: number): string {
  const year = dateOf(desk.platform.now(), desk.session.branch.zone).slice(0, 4)
  const prefix = `${kind}${desk.session.branch.code}${year}-${desk.log.deviceId.slice(0, 2).toUpperCase()}-`
  const last = desk.db.prepare(`select number from ${table} where number > ? and number < ? order by number desc limit 1`)
    .get(prefix, `${prefix}~`) as { number: string } | undefined
  const sequence = last ? Number(last.number.slice(prefix.length)) + 1 : 1
  return `${prefix}${String(sequence).padStart(digits, '0')}`
}
