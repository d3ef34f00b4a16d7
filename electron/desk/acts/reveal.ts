/** Unmasked personal data is given only as the answer to an op that says who looked at what (M20 22). */
import type { Act, ActValues } from '../../../shared/contract/acts.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { foldCase } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { caseFile } from '../queries/case-file.ts'

export function reveal(desk: Desk, { id, partyId, fields }: Act<'party.reveal'>): Answer<ActValues['party.reveal']> {
  const saved = execute(desk, [{ type: 'case.reveal', id, partyId, fields }])
  if (!saved.ok) return saved
  const party = foldCase(desk.log.entriesOf(id))?.parties.find((one) => one.partyId === partyId)
  if (!party) return refuse('partyUnknown')
  return { ok: true, value: Object.fromEntries(fields.flatMap((field) => (party[field] ? [[field, party[field]]] : []))) }
}

export function revealTexts(desk: Desk, { id }: Act<'case.revealTexts'>): Answer<ActValues['case.revealTexts']> {
  const saved = execute(desk, [{ type: 'case.reveal', id, fields: ['texts'] }])
  if (!saved.ok) return saved
  const file = caseFile(desk, id, 'written')
  return file ? { ok: true, value: file } : refuse('caseUnknown')
}
