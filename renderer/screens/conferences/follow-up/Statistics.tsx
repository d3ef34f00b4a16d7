import { useState } from 'react'
import { dateOf } from '../../../../shared/calendar/calendar-days.ts'
import type { ConferenceStatistics } from '../../../../shared/contract/conferences.ts'
import { useDesk, useMinute } from '../../../desk.ts'
import { useKeys } from '../../../keys.ts'
import { dateText } from '../../../parts/dates.ts'
import { Refused } from '../../../parts/Refused.tsx'
import { spanText } from '../../../parts/span-text.ts'
import { useSeat, useZone } from '../../../session.ts'
import { useText, type Text } from '../../../text/text.ts'
import { firstDay, fromOf, spans, type Span } from './spans.ts'
import look from './FollowUp.module.css'

/** How conferences work: each figure with what it counts, to be printed as it stands. */
export function Statistics() {
  const t = useText()
  const zone = useZone()
  const { branch } = useSeat().session
  const [span, setSpan] = useState<Span>('year')
  const today = dateOf(useMinute(), zone)
  const from = fromOf(span, today, zone)
  const { value: found, refusal } = useDesk('conferenceStatistics', from === undefined ? {} : { beganFrom: from }, { keep: true })
  useKeys('screen', t('sitting.statistics'), [
    { on: ['s'], words: t('sitting.key.span'), run: () => setSpan(spans[(spans.indexOf(span) + 1) % spans.length] ?? 'year') },
    { on: ['Mod+p'], words: t('frame.print'), run: () => window.print() },
  ])
  const first = firstDay(span, today)
  return (
    <section className={look.statistics} aria-label={t('sitting.statistics')}>
      <nav className={look.scopes} aria-label={t('sitting.span')} data-no-print>
        {spans.map((one) => <button key={one} type="button" className={look.scope} aria-current={one === span ? 'true' : undefined} onClick={() => setSpan(one)}>{t(`sitting.spanOf.${one}`)}</button>)}
        <button type="button" className={`${look.link} ${look.pushed}`} onClick={() => window.print()}>{t('frame.print')}</button>
      </nav>
      <h2>{t('sitting.statistics')} · {branch.name}</h2>
      <p className={look.grey}>{first ? t('sitting.sinceDay', { first: dateText(t, first), today: dateText(t, today) }) : t('sitting.upTo', { today: dateText(t, today) })}</p>
      {refusal && <Refused refusal={refusal} />}
      {found && found.conferences === 0 && <p className={look.empty}>{t('sitting.noStatistics')}</p>}
      {found && found.conferences > 0 && <Figures found={found} />}
    </section>
  )
}

function Figures({ found }: { found: ConferenceStatistics }) {
  const t = useText()
  const most = Math.max(1, ...found.byKind.map(({ count }) => count))
  return (
    <>
      <dl className={look.figures}>
        {figuresOf(t, found).map(({ name, value, means, late }) => (
          <div key={name} data-late={late}><dt>{name}</dt><dd>{late && <span aria-hidden>▲ </span>}{value}</dd><dd className={look.means}>{means}</dd></div>
        ))}
      </dl>
      <h3>{t('sitting.byKind')}</h3>
      <ul className={look.kinds}>
        {found.byKind.map(({ kind, count }) => (
          <li key={kind}><span>{t(`words.conference.kind.${kind}`)}</span><span className={look.bar} style={{ width: `${(count / most) * 240}px` }} aria-hidden /><b>{count}</b></li>
        ))}
      </ul>
    </>
  )
}

interface Figure { name: string; value: string; means: string; late?: boolean }

const share = (part: number): string => `${Math.round(part * 100)}%`

function figuresOf(t: Text, { conferences, items, toMeeting, toResolution, resolutions, finishedInTime, lateNow, casesHeld, repeatedAfter }: ConferenceStatistics): Figure[] {
  const span = (ms: number | undefined) => (ms === undefined ? '—' : spanText(t, ms))
  return [
    { name: t('sitting.figure.conferences'), value: String(conferences), means: t('sitting.figure.conferencesMeans', { count: items }) },
    { name: t('sitting.figure.toMeeting'), value: span(toMeeting), means: t('sitting.figure.toMeetingMeans') },
    { name: t('sitting.figure.toResolution'), value: span(toResolution), means: t('sitting.figure.toResolutionMeans') },
    { name: t('sitting.figure.inTime'), value: finishedInTime === undefined ? '—' : share(finishedInTime), means: t('sitting.figure.inTimeMeans', { count: resolutions }) },
    { name: t('sitting.figure.lateNow'), value: String(lateNow), means: t('sitting.figure.lateNowMeans'), late: lateNow > 0 },
    { name: t('sitting.figure.repeated'), value: casesHeld === 0 ? '—' : t('sitting.figure.repeatedOf', { count: repeatedAfter, of: casesHeld, share: share(repeatedAfter / casesHeld) }), means: t('sitting.figure.repeatedMeans') },
  ]
}
