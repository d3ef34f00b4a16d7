import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import type { CaseFile, ShownDeadline } from '../../../shared/contract/case-file.ts'
import { complainantOf } from '../../../shared/case/case.ts'
import { execute } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { ClockChip } from '../../parts/ClockChip.tsx'
import { instantText } from '../../parts/dates.ts'
import { download } from '../../parts/files.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { tell } from '../../parts/toasts.ts'
import { useZone } from '../../session.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { language, useText } from '../../text/text.ts'
import { AttentionMark } from './AttentionMark.tsx'
import { ClockSum } from './ClockSum.tsx'
import { headClocks } from './head-clocks.ts'
import { OthersHere } from './OthersHere.tsx'
import look from './Case.module.css'

export function CaseHead({ file: { case: state, clocks } }: { file: CaseFile }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const assignee = officerName(state.assignee)
  return (
    <header className={look.head}>
      <div className={look.clocks} aria-label={t('case.clocks')} role="group">
        <Clocks key={state.id} clocks={clocks} restarted={state.clockFrom !== state.receivedAt} />
        {clocks.length === 0 && <ClockChip facts={{ clock: '', state: 'none' }} strong />}
        <span className={look.number}>{state.number}</span>
        <span className={look.status}>{t(`words.status.${state.status}`)}</span>
        <span className={look.grey}>{t(`words.stage.${state.stage}`)}</span>
        <AttentionMark id={state.id} />
        <DocumentButtons state={state} />
      </div>
      <h1 className={look.title}>
        {complainantOf(state)?.name} <span className={look.request}>{state.request || state.facts}</span>
      </h1>
      <p className={look.grey}>
        {t('case.head.assignee')} {assignee || t('case.head.nobody')}
        {state.unit && ` · ${t('case.head.unit')} ${state.unit}`}
        {' · '}
        {state.receivedAt ? `${t('case.head.received')} ${instantText(t, state.receivedAt, zone)}` : t('case.head.receivedUnknown')}
        {' · '}
        {t(`words.channel.${state.channel}`)}
        {state.forwardedByRegulator && ` · ${t('words.field.forwardedByRegulator')} ${state.forwardedNumber ?? ''}`}
        {state.tags.map((tag) => <span key={tag} className={look.tag}>{tag}</span>)}
        <OthersHere id={state.id} />
      </p>
    </header>
  )
}

/** As many as stand in two rows beside the list of cases. */
const inSight = 5

/** The next clock, strong; beside it the others with their names, as many as there is room for. */
function Clocks({ clocks: found, restarted }: { clocks: readonly ShownDeadline[]; restarted: boolean }) {
  const t = useText()
  const [all, setAll] = useState(false)
  const { next, clocks } = headClocks(found)
  return (
    <>
      {clocks.slice(0, all ? undefined : inSight).map((clock, index) => (
        <ClockButton
          key={`${clock.pack} ${clock.clock}`} clock={clock} restarted={restarted} first={index === 0} named={clocks.length > 1 && clock.clock !== 'reviewDecision'}
          strong={clock === (next ?? clocks[0])}
        />
      ))}
      {clocks.length > inSight && (
        <button type="button" className={look.moreClocks} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('case.clocksLess') : t('case.clocksMore', { count: clocks.length - inSight })}
        </button>
      )}
    </>
  )
}

interface ClockButtonProps {
  clock: ShownDeadline
  restarted: boolean
  first: boolean
  /** its name beside it; the chip of a review says it itself */
  named: boolean
  strong: boolean
}

/** A clock with its sum: on hover, on a click, and for the first one with `t`. */
function ClockButton({ clock, restarted, first, named, strong }: ClockButtonProps) {
  const t = useText()
  const [hovered, setHovered] = useState(false)
  const [pinned, setPinned] = useState(false)
  useKeys('opened', t('case.clocks'), first ? [
    { on: ['t'], words: t('case.key.sum'), run: () => setPinned(!pinned) },
    { on: ['Escape'], words: t('frame.close'), run: () => setPinned(false), when: pinned },
  ] : [])
  return (
    <span className={look.clockPlace} onPointerLeave={() => setHovered(false)}>
      <button
        type="button" className={look.clock} aria-expanded={hovered || pinned}
        title={titleIn(clock.title, language())}
        onClick={() => setPinned(!pinned)} onPointerEnter={() => setHovered(true)} onBlur={() => setPinned(false)}
      >
        {named && <span className={strong ? undefined : look.grey}>{titleIn(clock.title, language())} </span>}
        <ClockChip facts={clock} strong={strong} />
      </button>
      {(hovered || pinned) && <div className={look.sumPlace}><ClockSum clock={clock} restarted={restarted} /></div>}
    </span>
  )
}

function DocumentButtons({ state: { id, decision } }: { state: CaseFile['case'] }) {
  const t = useText()
  const [making, setMaking] = useState(false)
  async function make(kind: 'caseFile' | 'decisionLetter'): Promise<void> {
    setMaking(true)
    const answer = await execute({ type: 'document.make', id, kind })
    setMaking(false)
    if (answer.ok) download(answer.value)
    else tell(t(`case.documents.${kind}`), { refusal: answer.refusal })
  }
  return (
    <span className={look.documents}>
      {making && <span role="status" className={look.late}>{t('case.documents.making')}</span>}
      {decision && <DocumentButton words={t('case.documents.decisionLetter')} onClick={() => void make('decisionLetter')} />}
      <DocumentButton words={t('case.documents.caseFile')} onClick={() => void make('caseFile')} />
    </span>
  )
}

function DocumentButton({ words, onClick }: { words: string; onClick: () => void }) {
  return <button type="button" className={look.document} onClick={onClick}><IconFileText size={15} aria-hidden /> {words}</button>
}
