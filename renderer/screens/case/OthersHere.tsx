import { IconEye } from '@tabler/icons-react'
import type { EntityId } from '../../../shared/log/op.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { useOthersHere } from '../../parts/others-here.ts'
import { useActor } from '../../session.ts'
import { listed, useText } from '../../text/text.ts'
import look from './Case.module.css'

/** Who else has this case or incident open now. It stops nobody; it saves a telephone call, or begins one. */
export function OthersHere({ id }: { id: EntityId }) {
  const t = useText()
  const { id: me } = useActor()
  const officerName = useOfficerName()
  const names = useOthersHere(id).filter((officer) => officer !== me).map(officerName).filter((name) => name !== '')
  return <span role="status" className={names.length > 0 ? look.here : undefined}>{names.length > 0 && <><IconEye size={14} aria-hidden /> {t(id.startsWith('incident/') ? 'sync.presence.alsoIncident' : 'sync.presence.also', { names: listed(t, names), count: names.length })}</>}</span>
}
