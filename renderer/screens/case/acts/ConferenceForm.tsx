import { useDesk } from '../../../desk.ts'
import { proposedOf } from '../../../parts/conference-opening.ts'
import { CallForm } from '../../conferences/calling/CallForm.tsx'
import type { ActProps } from './ActForm.tsx'

/** A conference on this case, with the reasons for which it was proposed. */
export function ConferenceForm({ file: { case: { id, number, request } }, close }: ActProps) {
  const { value: known } = useDesk('conferencesOfCase', { caseId: id })
  if (!known) return null
  const proposed = proposedOf(known.proposals)
  return <CallForm cases={[{ caseId: id, number, request, ...(proposed && { proposed }) }]} close={close} />
}
