import { memo } from 'react'
import type { ConferenceLine } from '../../../../shared/contract/conferences.ts'
import { instantText } from '../../../parts/dates.ts'
import { openConference } from '../../../router.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { lineId } from '../../now/NowLine.tsx'
import { MeetingChip } from './MeetingChip.tsx'
import { Owes } from './Owes.tsx'
import look from '../Conferences.module.css'

interface MeetingRowProps { line: ConferenceLine; active: boolean; onStand: (key: string) => void }

/** One conference, one line: when, what, who chairs, what one owes it, what it left to be done. */
export const MeetingRow = memo(function MeetingRow({ line, active, onStand }: MeetingRowProps) {
  const t = useText()
  const zone = useZone()
  const { id, number, title, kind, startsAt, place, chair, items, duty, owes, resolutions, finished, late } = line
  return (
    <li className={look.line} data-active={active}>
      <button type="button" id={lineId(id)} className={look.meeting} aria-current={active ? 'true' : undefined} onFocus={() => onStand(id)} onClick={() => openConference(id)}>
        <MeetingChip facts={line} />
        <time className={look.grey} dateTime={new Date(startsAt).toISOString()}>{instantText(t, startsAt, zone)}</time>
        <span className={look.grey}>{number}</span>
        <span className={look.cut}><span className={look.lineTitle}>{title}</span> <span className={look.grey}>{[t(`words.conference.kind.${kind}`), place].filter(Boolean).join(' · ')}</span></span>
        <span className={look.marks}><Owes owes={owes} />{late > 0 && <span className={look.late}>▲ {t('conferences.lateResolutions', { count: late })}</span>}</span>
        <span className={look.cutGrey}>{t('conferences.chairedBy', { name: chair })}{duty && ` · ${t('conferences.myDuty', { duty: t(`words.conference.duty.${duty}`) })}`}</span>
        <span className={look.grey}>{resolutions > 0 ? t('conferences.done', { finished, resolutions }) : t('conferences.items', { count: items })}</span>
      </button>
    </li>
  )
})
