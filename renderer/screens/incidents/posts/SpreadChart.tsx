import { useMemo } from 'react'
import { dateOf, timeOf } from '../../../../shared/calendar/calendar-days.ts'
import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import type { Spread } from '../../../../shared/contract/posts.ts'
import { instantText } from '../../../parts/dates.ts'
import { useZone } from '../../../session.ts'
import { language, lookUp, useText } from '../../../text/text.ts'
import { roundSteps, shortCount, timeSteps } from './chart-axes.ts'
import { numbersAt, responseMarks } from './response-marks.ts'
import look from './Posts.module.css'

const [width, height] = [760, 190]
const edge = { left: 46, right: 92, top: 30, bottom: 22 }
const drawn = { width: width - edge.left - edge.right, height: height - edge.top - edge.bottom }

/** How far it has spread, with what was done about it: two lines, each with its last figure beside it, and a numbered mark for each step of the response. */
export function SpreadChart({ spread, file }: { spread: Spread; file: IncidentFile }) {
  const t = useText()
  const zone = useZone()
  const marks = useMemo(() => responseMarks(file), [file])
  const lines = [{ name: 'engaged', values: spread.engaged }, { name: 'collected', values: spread.collected }] as const
  const steps = roundSteps(Math.max(1, ...spread.engaged, ...spread.collected))
  const most = steps.at(-1) ?? 1
  const end = spread.from + spread.step * spread.collected.length
  const x = (at: number) => edge.left + (Math.min(Math.max(at, spread.from), end) - spread.from) / Math.max(1, end - spread.from) * drawn.width
  const y = (value: number) => edge.top + drawn.height * (1 - value / most)
  const path = (values: readonly number[]) => values.map((value, index) => `${index === 0 ? 'M' : 'L'}${x(spread.from + (index + 1) * spread.step).toFixed(1)} ${y(value).toFixed(1)}`).join('')
  const shown = marks.filter(({ at }) => at >= spread.from - 86_400_000)
  const last = lines.map(({ values }) => y(values.at(-1) ?? 0))
  // two figures at one height would lie on each other
  const apart = Math.abs((last[0] ?? 0) - (last[1] ?? 0)) < 26 ? 26 : 0
  return (
    <figure className={look.figure}>
      <figcaption className={look.legend}>
        {lines.map(({ name }) => <span key={name} data-line={name} className={look.key}>{t(`posts.line.${name}`)}</span>)}
        <span className={look.grey}>{t('posts.line.about', { from: instantText(t, spread.from, zone), to: instantText(t, spread.to, zone) })}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMid meet" role="img" aria-label={t('posts.line.aloud', { collected: spread.collected.at(-1) ?? 0, engaged: spread.engaged.at(-1) ?? 0 })} className={look.chart}>
        {steps.map((value) => (
          <g key={value}>
            <line x1={edge.left} x2={width - edge.right} y1={y(value)} y2={y(value)} className={look.grid} />
            <text x={edge.left - 6} y={y(value) + 4} textAnchor="end" className={look.tick}>{shortCount(value, language())}</text>
          </g>
        ))}
        {timeSteps(spread.from, end, zone, 8).map(({ at, day }) => (
          <text key={at} x={x(at)} y={height - 6} textAnchor="middle" className={look.tick}>{day ? dateOf(at, zone).slice(5) : timeOf(at, zone)}</text>
        ))}
        {shown.map(({ at, type }) => <line key={`${type} ${at}`} x1={x(at)} x2={x(at)} y1={edge.top - 8} y2={height - edge.bottom} className={look.mark} />)}
        {numbersAt(shown.map(({ at }) => x(at))).map(({ from, to, place }) => (
          <text key={from} x={place} y={16} textAnchor="middle" className={look.number}>{from === to ? from : `${from}–${to}`}</text>
        ))}
        {lines.map(({ name, values }, index) => (
          <g key={name} data-line={name}>
            <path d={path(values)} className={look.line} />
            <text x={width - edge.right + 6} y={(last[index] ?? 0) + 4 + (index === 1 ? apart / 2 : -apart / 2)} className={look.figureText}>{shortCount(values.at(-1) ?? 0, language())}</text>
          </g>
        ))}
      </svg>
      {shown.length > 0 && (
        <ol className={look.marks}>
          {shown.map(({ at, type }, index) => <li key={`${type} ${at}`}><b className={look.markNumber}>{index + 1}</b> {lookUp(t, `words.incident.entry.${type.slice('incident.'.length)}`)} <span className={look.grey}>{dateOf(at, zone)} {timeOf(at, zone)}</span></li>)}
        </ol>
      )}
    </figure>
  )
}
