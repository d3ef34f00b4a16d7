import { memo } from 'react'
import type { ProposedCase } from '../../../../shared/contract/conferences.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import { instantDateText } from '../../../parts/dates.ts'
import { moneyText } from '../../../parts/money.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { openCase } from '../../../router.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { chipOfCase, lineId } from '../../now/NowLine.tsx'
import { Reasons } from '../Reasons.tsx'
import look from '../Conferences.module.css'

interface ProposalRowProps { line: ProposedCase; active: boolean; picked: boolean; onStand: (key: string) => void; onPick: (id: string) => void }

/** One case that should be conferred on: its clock, why, and since when. */
export const ProposalRow = memo(function ProposalRow({ line, active, picked, onStand, onPick }: ProposalRowProps) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const { id, number, complainant, request, assignee, dueAt, amount, reasons, since } = line
  return (
    <li className={look.pickLine} data-active={active} onFocus={() => onStand(id)}>
      <input type="checkbox" tabIndex={-1} checked={picked} aria-label={t('cases.pick', { number })} onChange={() => onPick(id)} />
      <button type="button" id={lineId(id)} className={look.proposal} aria-current={active ? 'true' : undefined} onClick={() => openCase(id)}>
        <ClockChip facts={chipOfCase(dueAt)} />
        <span className={look.grey}>{number}</span>
        <span>{complainant}</span>
        <span className={look.marks}><Reasons reasons={reasons} /></span>
        <span className={look.grey}>{t('conferences.since', { date: instantDateText(t, since, zone) })}</span>
        <span className={look.cut}>{request}</span>
        <span className={look.grey}>{amount === undefined ? '' : moneyText(amount)}</span>
        <span className={look.grey}>{officerName(assignee) || t('cases.unassigned')}</span>
      </button>
    </li>
  )
})
