import { useState } from 'react'
import type { ActionLine } from '../../../../shared/contract/conferences.ts'
import { useDesk } from '../../../desk.ts'
import { useKeys } from '../../../keys.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import type { ChipFacts } from '../../../parts/clock-words.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { Refused } from '../../../parts/Refused.tsx'
import { openCase, openConference } from '../../../router.ts'
import { useText } from '../../../text/text.ts'
import { lineId } from '../../now/NowLine.tsx'
import { useLines } from '../../now/use-lines.ts'
import { goBackTo, scopeOf, scopes, type Scope } from './scope.ts'
import look from './FollowUp.module.css'

/** What conferences resolved and what became of it, over all of them: whose turn it is, and what is late. */
export function FollowUp() {
  const t = useText()
  const [which, setWhich] = useState<Scope>(scopeOf)
  const { value: lines, refusal } = useDesk('conferenceActions', { which }, { keep: true })
  const { line: standing, stand, move } = useLines((lines ?? []).map((line) => ({ key: keyOf(line), line })))
  const on = standing?.line
  const show = (scope: Scope) => {
    goBackTo(scope)
    setWhich(scope)
  }
  useKeys('screen', t('sitting.followUp'), [
    { on: ['j', 'ArrowDown'], words: t('sitting.key.lineDown'), run: () => move(1) },
    { on: ['k', 'ArrowUp'], words: t('sitting.key.lineUp'), run: () => move(-1) },
    { on: ['Enter'], words: t('sitting.key.openConference'), run: () => on && openConference(on.conference, 'followUp', on.itemId), when: on !== undefined },
    { on: ['o'], words: t('sitting.key.openCase'), run: () => on?.caseId && openCase(on.caseId), when: on?.caseId !== undefined },
    { on: ['s'], words: t('sitting.key.scope'), run: () => show(scopes[(scopes.indexOf(which) + 1) % scopes.length] ?? 'open') },
  ])
  return (
    <section className={look.board} aria-label={t('sitting.followUp')}>
      <nav className={look.scopes} aria-label={t('sitting.scopes')}>
        {scopes.map((one) => (
          <button key={one} type="button" className={look.scope} aria-current={one === which ? 'true' : undefined} onClick={() => show(one)}>
            {t(`sitting.scope.${one}`)}{one === which && lines && <span className={look.count}>{lines.length}</span>}
          </button>
        ))}
        <span className={look.hint}><kbd>S</kbd> {t('sitting.key.scope')} · <kbd>Enter</kbd> {t('sitting.key.openConference')} · <kbd>O</kbd> {t('sitting.key.openCase')}</span>
      </nav>
      {refusal && <Refused refusal={refusal} />}
      {lines?.length === 0 && <div className={look.empty}><p>{t(`sitting.noActions.${which}`)}</p><p className={look.grey}>{t('sitting.noActionsHow')}</p></div>}
      <ul className={look.lines} aria-label={t('sitting.followUp')}>
        {(lines ?? []).map((line) => <Line key={keyOf(line)} line={line} active={line === on} onStand={stand} />)}
      </ul>
    </section>
  )
}

const keyOf = ({ conference, resolutionId }: ActionLine): string => `${conference} ${resolutionId}`

function Line({ line, active, onStand }: { line: ActionLine; active: boolean; onStand: (key: string) => void }) {
  const t = useText()
  const officerName = useOfficerName()
  const { kind, text, number, conferenceTitle, caseId, caseNumber, owner, ownerName, state, repeated, followUpAt, followedUpAt, effective } = line
  // decided, and nothing of it has come to the case
  const undone = kind !== 'action' && state === 'late'
  return (
    <li className={look.line} data-active={active} onFocus={() => onStand(keyOf(line))}>
      <button type="button" id={lineId(keyOf(line))} className={look.row} onClick={() => openConference(line.conference, 'followUp', line.itemId)}>
        <ClockChip facts={chipFacts(line)} />
        <span>{t(`words.conference.resolutionKind.${kind}`)}</span>
        <span className={look.cut} title={text}>{text}</span>
        <span className={look.marks}>
          {undone && <span className={look.late}>{t('sitting.decidedNotDone')}</span>}
          {repeated && <span className={look.flag}>{t('sitting.repeated')}</span>}
          {followUpAt !== undefined && followedUpAt === undefined && line.finishedAt !== undefined && <span className={look.waits}>{t('sitting.toLookBack')}</span>}
          {effective === false && <span className={look.late}>{t('sitting.notEffective')}</span>}
        </span>
        <span className={look.cutGrey}>{officerName(owner) || ownerName}</span>
        <span className={look.cutGrey} title={`${number} ${conferenceTitle}`}>{number} {conferenceTitle}</span>
      </button>
      {caseId ? <button type="button" className={look.link} tabIndex={-1} onClick={() => openCase(caseId)}>{caseNumber}</button> : <span className={look.grey}>{t('sitting.noCase')}</span>}
    </li>
  )
}

const chipStates: Record<ActionLine['state'], ChipFacts['state']> = { open: 'running', late: 'running', done: 'met', doneLate: 'late', withdrawn: 'ended' }
const chipFacts = ({ state, dueAt, resolutionId }: ActionLine): ChipFacts => ({ clock: resolutionId, state: chipStates[state], dueAt })
