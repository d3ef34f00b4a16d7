import { useState } from 'react'
import { dateOf, startOfDate } from '../../../../shared/calendar/calendar-days.ts'
import type { IncidentOverview, ResponseTimes } from '../../../../shared/contract/incidents.ts'
import { useDesk, useMinute } from '../../../desk.ts'
import { useKeys } from '../../../keys.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import { Choices } from '../../../parts/Choices.tsx'
import { Refused } from '../../../parts/Refused.tsx'
import { spanText } from '../../../parts/span-text.ts'
import { currentPlace, go } from '../../../router.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { LevelChip } from '../LevelChip.tsx'
import { inTime, measured, responseNames, signOf, type ResponseName } from './measured.ts'
import look from './Overview.module.css'

const times = [...responseNames, 'toClose'] as const satisfies (keyof ResponseTimes)[]
const spans = ['year', 'lastYear', 'all'] as const

/** For managers: what stands open and how grave, how fast the desk answered, what is late, how far it has spread. Printed as it stands. */
export function OverviewScreen() {
  const t = useText()
  const zone = useZone()
  const [span, setSpan] = useState<(typeof spans)[number]>('year')
  const thisYear = Number(dateOf(useMinute(), zone).slice(0, 4))
  const newYear = (year: number) => startOfDate(`${year}-01-01`, zone)
  const between = { year: { noticedFrom: newYear(thisYear) }, lastYear: { noticedFrom: newYear(thisYear - 1), noticedTo: newYear(thisYear) }, all: {} }
  const { value: overview, refusal } = useDesk('incidentOverview', between[span], { keep: true })
  const back = () => go({ room: 'incidents', from: undefined })
  useKeys('screen', t('overview.title'), [
    { on: ['Escape'], words: t('overview.back'), run: back },
    { on: ['Mod+p'], words: t('overview.print'), run: (event) => {
      event.preventDefault()
      window.print()
    } },
  ])
  return (
    <div className={look.page}>
      <header className={look.top}>
        <h1>{t('overview.title')}</h1>
        <Choices label={t('overview.span')} value={span} onChange={setSpan} options={spans.map((value) => ({ value, words: value === 'all' ? t('overview.all') : t('overview.year', { year: value === 'year' ? thisYear : thisYear - 1 }) }))} />
        <span className={look.tools} data-no-print>
          <button type="button" className={look.link} onClick={back}>{t('overview.back')}</button>
          <button type="button" className={look.link} onClick={() => window.print()}>{t('overview.print')}</button>
        </span>
      </header>
      {refusal && <Refused refusal={refusal} title={t('overview.title')} />}
      {overview && <Figures overview={overview} />}
      {overview && overview.lines.length > 0 && <Lines overview={overview} />}
      {overview?.lines.length === 0 && <p className={look.grey}>{t('overview.none')}</p>}
    </div>
  )
}

function Figures({ overview: { openByLevel, medians, incidents, closed, lines } }: { overview: IncidentOverview }) {
  const t = useText()
  const now = useMinute()
  return (
    <section className={look.figures} aria-label={t('overview.figures')}>
      <dl className={look.levels}>
        {openByLevel.filter(({ level, count }) => level !== 'none' || count > 0).map(({ level, count }) => (
          <div key={level} data-none={count === 0}><dt><LevelChip level={level === 'none' ? undefined : level} /></dt><dd>{count}</dd></div>
        ))}
        <div><dt>{t('overview.closed')}</dt><dd>{closed}</dd></div>
        <div><dt>{t('overview.total')}</dt><dd>{incidents}</dd></div>
      </dl>
      <table className={look.times}>
        <caption>{t('overview.medians')}</caption>
        <thead><tr><td />{times.map((one) => <th key={one} scope="col">{t(`overview.${one}`)}</th>)}</tr></thead>
        <tbody>
          <tr><th scope="row">{t('overview.median')}</th>{times.map((one) => <td key={one}>{medians[one] === undefined ? '—' : spanText(t, medians[one])}</td>)}</tr>
          <tr>
            <th scope="row">{t('overview.inTime')}</th>
            {responseNames.map((one) => {
              const { met, of } = inTime(lines, one, now)
              return <td key={one}>{of === 0 ? '—' : t('overview.inTimeOf', { met, of })}</td>
            })}
            <td>—</td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function Lines({ overview: { lines } }: { overview: IncidentOverview }) {
  const t = useText()
  return (
    <div className={look.place} tabIndex={0} role="region" aria-label={t('overview.lines')}>
      <table className={look.lines}>
        <thead>
          <tr>
            <th scope="col">{t('overview.next')}</th><th scope="col">{t('overview.level')}</th><th scope="col">{t('overview.incident')}</th>
            {responseNames.map((one) => <th key={one} scope="col">{t(`overview.${one}`)}</th>)}
            <th scope="col">{t('overview.steps')}</th><th scope="col">{t('overview.reach')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} data-closed={line.status === 'closed'}>
              <td>{line.next ? <ClockChip facts={{ clock: '', state: 'running', dueAt: line.next.dueAt }} /> : t(`words.incident.status.${line.status}`)}</td>
              <td><LevelChip level={line.level} /></td>
              <th scope="row">
                <button type="button" className={look.name} onClick={() => go({ room: 'incidents', from: undefined, incidents: { ...currentPlace().incidents, id: line.id, open: true, scope: line.status === 'open' ? 'open' : 'all' } })}>{line.title}</button>
                <span className={look.second}>{line.number}</span>
              </th>
              {responseNames.map((one) => <td key={one} className={look.number}><Response line={line} name={one} /></td>)}
              <td className={look.number}>
                {t('overview.stepsDone', { done: line.stepsDone })}
                <span className={look.second}>{t('overview.stepCounts', { inTime: line.stepsInTime, late: line.stepsDoneLate })}</span>
                {line.late > 0 && <span className={look.lateNow}>▲ {t('incidents.late', { count: line.late })}</span>}
              </td>
              <td className={look.number}>{line.reach.toLocaleString('en-US')}<span className={look.second}>{t('overview.lastDay', { posts: line.lastDay })}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What it took above what the plan allows, both from when the incident was noticed. */
function Response({ line, name }: { line: IncidentOverview['lines'][number]; name: ResponseName }) {
  const t = useText()
  const found = measured(line, name, useMinute())
  if (!found) return <>—</>
  const { how, took, limit } = found
  return (
    <span className={look.response} data-how={how}>
      <span className={look.took}><span aria-hidden>{signOf[how]}</span> {took === undefined ? t('overview.notYet') : spanText(t, took)}</span>
      <span className={look.second}>{limit !== undefined && t('overview.limit', { span: spanText(t, limit) })} <span className={look.how}>{t(`overview.how.${how}`)}</span></span>
    </span>
  )
}
