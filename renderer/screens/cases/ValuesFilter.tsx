import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { QueueColumn } from '../../../shared/contract/queue.ts'
import { useDesk } from '../../desk.ts'
import { useCauseName } from '../../parts/causes.ts'
import { useBranchName, useOfficerName } from '../../parts/officers.ts'
import { usePlace } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { filterBy } from './filter-by.ts'
import { valueText } from './columns.ts'
import look from './Filter.module.css'

/** From so many values on, a field to find one among them. */
const many = 8

/** The values that occur, with how many cases have each; every tick filters at once. */
export function ValuesFilter({ column }: { column: QueueColumn }) {
  const t = useText()
  const officerName = useOfficerName()
  const causeName = useCauseName()
  const branchName = useBranchName()
  const view = usePlace((place) => place.view)
  const filters = usePlace((place) => place.filters)
  const [find, setFind] = useState('')
  const { value: facets } = useDesk(
    'facets', { column, selection: { view, filters: filters.filter((one) => one.column !== column) } }, { keep: true },
  )
  const own = filters.find((one) => one.column === column)
  const chosen = own && 'in' in own ? own.in : []
  const named = (facets ?? []).map((facet) => ({ ...facet, words: valueText(t, column, facet.value, { officerName, causeName, branchName }) }))
  const listed = named.filter(({ words }) => words.toLowerCase().includes(find.trim().toLowerCase()))
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
    filterBy(column, next.length > 0 ? { column, in: next } : undefined)
  }
  return (
    <>
      {named.length > many && (
        <TextInput
          aria-label={t('cases.filter.find')} placeholder={t('cases.filter.find')} value={find}
          onChange={({ currentTarget }) => setFind(currentTarget.value)}
        />
      )}
      <div className={look.values} role="group" aria-label={t(`cases.column.${column}`)}>
        {listed.map(({ value, words, count }) => (
          <label key={value} className={look.value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span className={look.words}>{words}</span>
            <span className={look.number}>{count}</span>
          </label>
        ))}
        {facets && listed.length === 0 && <p className={look.none}>{t('cases.filter.noValues')}</p>}
      </div>
      {chosen.length > 0 && (
        <button type="button" className={look.sort} onClick={() => filterBy(column, undefined)}>{t('frame.clear')}</button>
      )}
    </>
  )
}
