/** Begins an incident or a conference: gives it its id and its number and writes it. Cases are registered with their rule packs (register.ts). */
import type { ConferenceBody } from '../../shared/conference/commands.ts'
import type { IncidentBody } from '../../shared/incident/commands.ts'
import type { EntityId } from '../../shared/log/op.ts'
import type { Answer } from '../../shared/log/refusal.ts'
import type { Desk } from './desk.ts'
import { execute } from './execute.ts'
import { nextConferenceNumber, nextIncidentNumber, type Registered } from './register.ts'

export function openIncident(desk: Desk, body: Omit<IncidentBody<'incident.open'>, 'number'>): Answer<Registered> {
  const id = `incident/${desk.platform.newId()}` as EntityId
  const number = nextIncidentNumber(desk)
  const saved = execute(desk, [{ ...body, type: 'incident.open', id, number }])
  return saved.ok ? { ok: true, value: { id, rev: 1, number } } : saved
}

export function callConference(desk: Desk, body: Omit<ConferenceBody<'conference.call'>, 'number'>): Answer<Registered> {
  const id = `conference/${desk.platform.newId()}` as EntityId
  const number = nextConferenceNumber(desk)
  const saved = execute(desk, [{ ...body, type: 'conference.call', id, number }])
  return saved.ok ? { ok: true, value: { id, rev: 1, number } } : saved
}
