import type { ReactNode } from 'react'
import { standing, type Item } from '../../../../shared/conference/conference.ts'
import { quorumOf, tallyOf } from '../../../../shared/conference/quorum.ts'
import { dateOf } from '../../../../shared/calendar/calendar-days.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { maskText } from '../../../../shared/text/mask-text.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import { dateText } from '../../../parts/dates.ts'
import { moneyText } from '../../../parts/money.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { itemState, stateSigns } from '../room/item-state.ts'
import { ItemClock } from '../room/ItemClock.tsx'
import { quorumWords } from '../room/quorum-words.ts'
import { optionLetter } from '../../../../shared/conference/option-letter.ts'
import { resultWords } from '../room/tally-words.ts'
import { KeyFacts } from './KeyFacts.tsx'
import look from './Presenter.module.css'

interface SlideProps { file: ConferenceFile; item: Item; number: number; notes: ReactNode }

/** One item as the wall shows it: what is asked at the left, what it comes to at the right. */
export function Slide({ file, item, number, notes }: SlideProps) {
  const t = useText()
  const { conference } = file
  const found = item.caseId ? file.cases[item.caseId] : undefined
  const state = itemState(item)
  return (
    <>
      <header className={look.head}>
        <span className={look.name}>{maskText(conference.title)}</span>
        <span>{t('sitting.itemOf', { number, count: conference.items.length })}</span>
        <span data-state={state} className={look.state}><span aria-hidden>{stateSigns[state]}</span> {t(`sitting.itemState.${state}`)}</span>
        {conference.status !== 'called' && <span>{quorumWords(t, quorumOf(conference, item.itemId))}</span>}
        <ItemClock item={item} className={look.clock} />
      </header>
      <h1 className={look.title}>{maskText(item.title)}</h1>
      {found && (
        <p className={look.case}>
          <ClockChip facts={{ clock: 'decision', state: 'running', dueAt: found.dueAt }} strong />
          <span>{found.number}</span><span>{found.complainant}</span>{found.amount !== undefined && <span>{t('sitting.inDispute', { amount: moneyText(found.amount) })}</span>}
        </p>
      )}
      <div className={look.columns} data-scrolls tabIndex={-1}>
        <div className={look.column}>
          {item.questions.length > 0 && (
            <section className={look.part}>
              <h2>{t('words.conference.field.questions')}</h2>
              <ol className={look.questions}>{item.questions.map((question, index) => <li key={index}>{maskText(question)}</li>)}</ol>
            </section>
          )}
          <KeyFacts conference={conference.id} item={item} request={found?.request} />
        </div>
        <div className={look.column}>
          {notes ?? <><WallOptions item={item} /><WallResolutions item={item} /></>}
        </div>
      </div>
    </>
  )
}

function WallOptions({ item }: { item: Item }) {
  const t = useText()
  const tally = tallyOf(item)
  if (item.options.length === 0) return <section className={look.part}><h2>{t('sitting.options')}</h2><p className={look.quiet}>{t('sitting.noOptions')}</p></section>
  const most = Math.max(1, item.vote?.votes.length ?? 1)
  return (
    <section className={look.part}>
      <h2>{t('sitting.options')}</h2>
      <ol className={look.options}>
        {item.options.map(({ optionId, text }, index) => (
          <li key={optionId} data-carried={tally?.carried === optionId}>
            <b>{optionLetter(index)}</b>
            <span>
              {maskText(text)}
              {item.vote?.method === 'vote' && tally && (
                <span className={look.bar}><i style={{ width: `${((tally.counts[optionId] ?? 0) / most) * 100}%` }} /><em>{t('sitting.votes', { count: tally.counts[optionId] ?? 0 })}</em></span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {item.vote && tally && (
        <p className={look.result} data-carried={tally.carried !== undefined}>
          {resultWords(t, item.options, tally, item.vote.method)}{tally.abstained > 0 && ` · ${t('sitting.abstainedCount', { count: tally.abstained })}`}
          {item.dissent.length > 0 && ` · ${t('sitting.dissentCount', { count: item.dissent.length })}`}
        </p>
      )}
    </section>
  )
}

function WallResolutions({ item }: { item: Item }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const resolved = item.resolutions.filter(standing)
  if (resolved.length === 0 && !item.postponed) return null
  return (
    <section className={look.part}>
      <h2>{t('sitting.resolutions')}</h2>
      {item.postponed && <p className={look.quiet}>{t('sitting.postponedOn', { date: dateText(t, dateOf(item.postponed.at, zone)), reason: maskText(item.postponed.reason) })}</p>}
      {resolved.map(({ resolutionId, kind, text, owner, ownerName, dueOn, amount }) => (
        <div key={resolutionId} className={look.resolution}>
          <p><strong>{t(`words.conference.resolutionKind.${kind}`)}</strong> {maskText(text)}</p>
          <p className={look.quiet}>{[amount !== undefined && moneyText(amount), officerName(owner) || ownerName, t('sitting.until', { date: dateText(t, dueOn) })].filter(Boolean).join(' · ')}</p>
        </div>
      ))}
    </section>
  )
}
