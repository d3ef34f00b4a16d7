import { memo } from 'react'
import type { IncidentLine } from '../../../shared/contract/incidents.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { ClockChip } from '../../parts/ClockChip.tsx'
import { instantDateText } from '../../parts/dates.ts'
import { lineId } from '../now/NowLine.tsx'
import { openIncident } from '../../router.ts'
import { useZone } from '../../session.ts'
import { language, useText } from '../../text/text.ts'
import { DrillMark, LevelChip } from './LevelChip.tsx'
import look from './Incidents.module.css'

interface IncidentRowProps { line: IncidentLine; active: boolean; onStand: (key: string) => void }

/** One incident, one line. */
export const IncidentRow = memo(function IncidentRow({ line, active, onStand }: IncidentRowProps) {
  const t = useText()
  const zone = useZone()
  const { id, number, title, summary, status, level, drill, next, late, waiting, cases, posts, noticedAt } = line
  return (
    <li className={look.line} data-active={active}>
      <button
        type="button" id={lineId(id)} className={look.row} aria-current={active ? 'true' : undefined} onFocus={() => onStand(id)} onClick={() => openIncident(id)}
      >
        {status === 'open'
          ? <ClockChip facts={next ? { clock: '', state: 'running', dueAt: next.dueAt } : { clock: '', state: 'none' }} />
          : <span className={look.grey}>{t(`words.incident.status.${status}`)}</span>}
        <span className={look.cut}>{next && titleIn(next.title, language())}</span>
        <LevelChip level={level} />
        <span className={look.grey}>{number}</span>
        <span className={look.cut}>
          {drill && <DrillMark />}
          <span className={look.lineTitle}>{title}</span> <span className={look.grey}>{summary}</span>
        </span>
        <span className={look.marks}>
          {late > 0 && <span className={look.late}>▲ {t('incidents.late', { count: late })}</span>}
          {waiting.map((kind) => <span key={kind} className={look.waits} title={t(`now.waiting.${kind}`)}>● {t(`incidents.waits.${kind}`)}</span>)}
        </span>
        <span className={look.grey}>{t('incidents.counts', { cases, posts })}</span>
        <time className={look.grey} dateTime={new Date(noticedAt).toISOString()}>{instantDateText(t, noticedAt, zone)}</time>
      </button>
    </li>
  )
})
