import { holidayName, type GazettedYear } from '../../../shared/calendar/cn.ts'
import type { CalendarDate } from '../../../shared/log/op.ts'
import type { Library } from '../../../shared/rules/library.ts'
import { dateText, instantText } from '../../parts/dates.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { useZone } from '../../session.ts'
import { listed, useText } from '../../text/text.ts'
import { YearGrid } from './YearGrid.tsx'
import look from '../../parts/Editor.module.css'
import own from './Rules.module.css'

export function YearPage({ library, year }: { library: Library; year: GazettedYear }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const loaded = library.years.findLast((one) => one.year.year === year.year)
  return (
    <>
      <header className={look.head}>
        <h1>{t('rules.year.name', { year: year.year })}</h1>
        <p className={look.grey}>
          {[year.source.notice, year.source.official, loaded?.at ? t('rules.year.loaded', { name: officerName(loaded.by), at: instantText(t, loaded.at, zone) }) : t('rules.shipped')].filter(Boolean).join(' · ')}
        </p>
      </header>
      <YearGrid year={year} />
      <HolidayNames year={year} />
    </>
  )
}

function HolidayNames({ year }: { year: GazettedYear }) {
  const t = useText()
  const names = [...new Set(year.holidays.map(([, name]) => name))]
  const datesOf = (name: string) => year.holidays.filter(([date]) => holidayName(date, [year]) === name).map(([date]) => date as CalendarDate)
  return (
    <dl className={own.names}>
      {names.map((name) => {
        const dates = datesOf(name)
        const [first] = dates
        const last = dates.at(-1)
        return <div key={name} style={{ display: 'contents' }}><dt>{name}</dt><dd>{first && last && first !== last ? t('rules.year.span', { from: dateText(t, first), to: dateText(t, last), count: dates.length }) : first && dateText(t, first)}</dd></div>
      })}
      {year.makeupWorkdays.length > 0 && <><dt>{t('rules.year.makeup')}</dt><dd>{listed(t, year.makeupWorkdays.map((date) => dateText(t, date as CalendarDate)))}</dd></>}
    </dl>
  )
}
