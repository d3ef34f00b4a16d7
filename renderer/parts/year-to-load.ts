import { dateOf } from '../../shared/calendar/calendar-days.ts'
import { gazettedYears } from '../../shared/calendar/cn.ts'
import { yearToLoad } from '../../shared/rules/library.ts'
import { useDesk, useMinute } from '../desk.ts'
import { useZone } from '../session.ts'
import { useStands } from './later.tsx'

/** The year whose calendar should be here by now and is not. Asks the desk only when the shipped years cannot answer. */
export function useYearToLoad(): number | undefined {
  const today = dateOf(useMinute(), useZone())
  const shipped = yearToLoad(gazettedYears, today) === undefined
  const { value: library } = useDesk('library', {}, { enabled: useStands('room') && !shipped })
  return shipped || !library ? undefined : yearToLoad(library.years.map(({ year }) => year), today)
}
