import type { Instant, OfficerId } from '../../shared/log/op.ts'
import { instantText } from './dates.ts'
import { useOfficerName } from './officers.ts'
import { useZone } from '../session.ts'
import { useText } from '../text/text.ts'
import look from './Room.module.css'

/** Who did it, and when. */
export function Who({ by, at }: { by: OfficerId; at: Instant }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  return <time dateTime={at} className={look.who}>{officerName(by) || t('timeline.unknownOfficer')} · {instantText(t, at, zone)}</time>
}
