import { instantText } from '../../parts/dates.ts'
import { openConference } from '../../router.ts'
import { useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { MeetingChip } from '../conferences/meetings/MeetingChip.tsx'
import { Owes } from '../conferences/meetings/Owes.tsx'
import { lineId } from './NowLine.tsx'
import type { MeetingLine as Line } from './groups.ts'
import look from './Now.module.css'

/** A conference in which one takes part: when, as what, and what one still owes it. */
export function MeetingLine({ line: { key, item }, active, onStand }: { line: Line; active: boolean; onStand: (key: string) => void }) {
  const t = useText()
  const zone = useZone()
  return (
    <li className={look.line} data-active={active} onFocus={() => onStand(key)}>
      <button type="button" id={lineId(key)} className={look.meeting} aria-current={active ? 'true' : undefined} onClick={() => openConference(item.id)}>
        <MeetingChip facts={item} />
        <time className={look.cut} dateTime={new Date(item.startsAt).toISOString()}>{instantText(t, item.startsAt, zone)}</time>
        <span className={look.grey}>{item.number}</span>
        <span className={look.cut}>{item.title}</span>
        <span className={look.grey}>{t(`words.conference.duty.${item.duty}`)}</span>
        <span className={look.owes}><Owes owes={item.owes} /></span>
      </button>
    </li>
  )
}
