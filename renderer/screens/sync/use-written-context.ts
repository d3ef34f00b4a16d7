import type { EntityId } from '../../../shared/log/op.ts'
import { useDesk } from '../../desk.ts'
import { useCauseName } from '../../parts/causes.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { partName } from '../incidents/part-name.ts'
import type { WrittenContext } from './written.ts'

/** The names by which a person knows what an op calls by identities. */
export function useWrittenContext(entity: EntityId): WrittenContext {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const causeName = useCauseName()
  const { value: file } = useDesk('caseFile', { id: entity }, { enabled: entity.startsWith('case/') })
  const { value: incident } = useDesk('incidentFile', { id: entity }, { enabled: entity.startsWith('incident/') })
  const { value: directory } = useDesk('directory', {})
  return {
    t, zone, causeName, officerName: (id) => officerName(id) || t('timeline.unknownOfficer'),
    partyName: (id) => file?.case.parties.find(({ partyId }) => partyId === id)?.name ?? '',
    attachmentName: (id) => file?.case.attachments.find(({ attachmentId }) => attachmentId === id)?.name ?? '',
    ...(entity.startsWith('conference/') && { area: 'conference' as const }),
    ...(entity.startsWith('incident/') && { area: 'incident' as const, partName: (id: string) => (incident ? partName(incident, id) : '') }),
    branchName: (id) => directory?.branches.find(({ branchId }) => branchId === id)?.name ?? '',
  }
}
