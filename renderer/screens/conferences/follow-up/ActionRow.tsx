import { memo } from 'react'
import type { ActionLine } from '../../../../shared/contract/conferences.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import type { ChipFacts } from '../../../parts/clock-words.ts'
import { openCase } from '../../../router.ts'
import { useText } from '../../../text/text.ts'
import look from './FollowUp.module.css'

interface ActionRowProps { line: ActionLine; index: number; top: number; active: boolean; owner: string; onOpen: (line: ActionLine) => void }

/** One resolution, one line: its clock, what was resolved and by whom it is done, its conference and its case. */
export const ActionRow = memo(function ActionRow({ line, index, top, active, owner, onOpen }: ActionRowProps) {
  const t = useText()
  const { kind, text, number, conferenceTitle, caseId, caseNumber, state, repeated, followUpAt, followedUpAt, effective } = line
  // decided, and nothing of it has come to the case
  const undone = kind !== 'action' && state === 'late'
  return (
    <div role="row" id={rowId(line)} aria-rowindex={index + 1} aria-selected={active} data-active={active} className={look.row} style={{ top }} onClick={() => onOpen(line)}>
      <span role="gridcell"><ClockChip facts={chipFacts(line)} /></span>
      <span role="gridcell">{t(`words.conference.resolutionKind.${kind}`)}</span>
      <span role="gridcell" className={look.cut} title={text}>{text}</span>
      <span role="gridcell" className={look.marks}>
        {undone && <span className={look.late}>{t('sitting.decidedNotDone')}</span>}
        {repeated && <span className={look.flag}>{t('sitting.repeated')}</span>}
        {followUpAt !== undefined && followedUpAt === undefined && line.finishedAt !== undefined && <span className={look.waits}>{t('sitting.toLookBack')}</span>}
        {effective === false && <span className={look.late}>{t('sitting.notEffective')}</span>}
      </span>
      <span role="gridcell" className={look.cutGrey}>{owner}</span>
      <span role="gridcell" className={look.cutGrey} title={`${number} ${conferenceTitle}`}>{number} {conferenceTitle}</span>
      <span role="gridcell">
        {caseId
          ? (
            <button
              type="button" className={look.link} tabIndex={-1} onClick={(event) => {
                event.stopPropagation()
                openCase(caseId)
              }}
            >
              {caseNumber}
            </button>
          )
          : <span className={look.grey}>{t('sitting.noCase')}</span>}
      </span>
    </div>
  )
})

export const keyOf = ({ conference, resolutionId }: ActionLine): string => `${conference} ${resolutionId}`
export const rowId = (line: ActionLine): string => `action-${keyOf(line).replaceAll(/[/\s]/g, '-')}`

const chipStates: Record<ActionLine['state'], ChipFacts['state']> = { open: 'running', late: 'running', done: 'met', doneLate: 'late', withdrawn: 'ended' }
const chipFacts = ({ state, dueAt, resolutionId }: ActionLine): ChipFacts => ({ clock: resolutionId, state: chipStates[state], dueAt })
