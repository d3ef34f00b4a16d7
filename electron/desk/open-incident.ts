/** Opens an incident: gives it its id and its number and writes it. */
import type { IncidentBody } from '../../shared/incident/commands.ts'
import type { EntityId } from '../../shared/log/op.ts'
import type { Answer } from '../../shared/log/refusal.ts'
import type { Desk } from './desk.ts'
import { execute } from './execute.ts'
import { nextIncidentNumber, type Registered } from './register.ts'

export function openIncident(desk: Desk, body: Omit<IncidentBody<'incident.open'>, 'number'>): Answer<Registered> {
  const id = `incident/${desk.platform.newId()}` as EntityId
  const number = nextIncidentNumber(desk)
  const saved = execute(desk, [{ ...body, type: 'incident.open', id, number }])
  return saved.ok ? { ok: true, value: { id, rev: 1, number } } : saved
}
