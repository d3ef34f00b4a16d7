import { dayOfWeek, daysBetween, plusDays, plusMonths } from '../../../shared/calendar/calendar-days.ts'
import type { GazettedYear } from '../../../shared/calendar/cn.ts'
import type { CalendarDate } from '../../../shared/log/op.ts'
import { dateText } from '../../parts/dates.ts'
import { useText } from '../../text/text.ts'
import { weekdays } from './hours-values.ts'
import look from './Rules.module.css'

/** A year on one page: days off and make-up days by sign and colour. */
export function YearGrid({ year }: { year: GazettedYear }) {
  const t = useText()
  const off = new Map(year.holidays)
  const work = new Set(year.makeupWorkdays)
  return (
    <>
      <div className={look.legend}>
        <span><b data-kind="off">{t('rules.year.off')}</b> {t('rules.year.offAbout', { count: year.holidays.length })}</span>
        <span><b data-kind="work">{t('rules.year.work')}</b> {t('rules.year.workAbout', { count: year.makeupWorkdays.length })}</span>
      </div>
      <div className={look.year}>
        {Array.from({ length: 12 }, (_, month) => <Month key={month} first={`${year.year}-${String(month + 1).padStart(2, '0')}-01` as CalendarDate} off={off} work={work} />)}
      </div>
    </>
  )
}

function Month({ first, off, work }: { first: CalendarDate; off: ReadonlyMap<string, string>; work: ReadonlySet<string> }) {
  const t = useText()
  const start = plusDays(first, 1 - dayOfWeek(first))
  const weeks = Math.ceil(daysBetween(start, plusMonths(first, 1)) / 7)
  const day = (date: CalendarDate) => {
    if (date.slice(0, 7) !== first.slice(0, 7)) return <td key={date} />
    const name = off.get(date)
    const kind = name !== undefined ? 'off' : work.has(date) ? 'work' : undefined
    const said = kind === 'off' ? `${dateText(t, date)} ${name}` : kind === 'work' ? `${dateText(t, date)} ${t('rules.year.makeup')}` : undefined
    return <td key={date} data-kind={kind} data-sign={kind && t(`rules.year.${kind}`)} data-rest={dayOfWeek(date) > 5} title={said} aria-label={said}>{Number(date.slice(8))}</td>
  }
  return (
    <table className={look.month}>
      <caption>{first.slice(0, 7)}</caption>
      <thead><tr>{Array.from({ length: 7 }, (_, at) => <th key={at} scope="col">{t(`time.weekdayShort.${weekdays[at] ?? 'mon'}`)}</th>)}</tr></thead>
      <tbody>{Array.from({ length: weeks }, (_, week) => <tr key={week}>{Array.from({ length: 7 }, (__, at) => day(plusDays(start, week * 7 + at)))}</tr>)}</tbody>
    </table>
  )
}
