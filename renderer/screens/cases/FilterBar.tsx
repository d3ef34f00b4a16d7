import { Popover } from '@mantine/core'
import { IconFilter, IconPlus, IconSearch, IconX } from '@tabler/icons-react'
import { memo, useState } from 'react'
import type { QueueColumn, QueueFilter } from '../../../shared/contract/queue.ts'
import { openOverlay } from '../../frame/overlay.ts'
import { useCauseName } from '../../parts/causes.ts'
import { useBranchName, useOfficerName, useSeveralBranches } from '../../parts/officers.ts'
import { currentPlace, go, usePlace } from '../../router.ts'
import { useZone } from '../../session.ts'
import { labelled, useText } from '../../text/text.ts'
import { ColumnMenu } from './ColumnMenu.tsx'
import { columnsWith, filterText, usualColumns } from './columns.ts'
import { setFiltersOpen, useFiltersOpen } from './filter-opening.ts'
import look from './Filter.module.css'

/** Search, new case, the filters of the rows that are shown, and how many cases are left. The count changes with every list, what stands beside it does not. */
export function FilterBar({ filters, count }: { filters: readonly QueueFilter[]; count: number }) {
  const t = useText()
  return (
    <div className={look.bar}>
      <FilterMenu />
      <Filters filters={filters} />
      <span className={look.count} role="status">{t('cases.count', { count })}</span>
      <Ways />
    </div>
  )
}

const FilterMenu = memo(function FilterMenu() {
  const t = useText()
  const open = useFiltersOpen()
  const [column, setColumn] = useState<QueueColumn>()
  const close = () => {
    setFiltersOpen(false)
    setColumn(undefined)
  }
  return (
    <Popover opened={open} onChange={(next) => (next ? setFiltersOpen(true) : close())} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={look.button} aria-expanded={open} onClick={() => (open ? close() : setFiltersOpen(true))}>
          <IconFilter size={15} aria-hidden /> {t('cases.filter.open')} <kbd>F</kbd>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        {open && (column ? <ColumnMenu column={column} onClose={close} /> : <ColumnList onChoose={setColumn} />)}
      </Popover.Dropdown>
    </Popover>
  )
})

const Filters = memo(function Filters({ filters }: { filters: readonly QueueFilter[] }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const causeName = useCauseName()
  const branchName = useBranchName()
  return filters.map((filter) => {
    const words = filterText(t, filter, zone, { officerName, causeName, branchName })
    return (
      <button
        key={filter.column} type="button" className={look.chip} aria-label={t('cases.filter.remove', { words })}
        onClick={() => go({ filters: currentPlace().filters.filter((one) => one !== filter) })}
      >
        {words} <IconX size={13} aria-hidden />
      </button>
    )
  })
})

const Ways = memo(function Ways() {
  const t = useText()
  return (
    <>
      <button type="button" className={look.button} onClick={() => openOverlay('search')} aria-label={t('frame.search.open')}>
        <IconSearch size={15} aria-hidden /> <kbd>/</kbd>
      </button>
      <button type="button" className={look.primary} onClick={() => go({ room: 'register' })}>
        <IconPlus size={15} aria-hidden /> {t('cases.register')} <kbd>C</kbd>
      </button>
    </>
  )
})

/** Every column can be filtered, shown or not; those of the wide list are chosen here too. */
function ColumnList({ onChoose }: { onChoose: (column: QueueColumn) => void }) {
  const t = useText()
  const shown = usePlace((place) => place.columns) ?? usualColumns
  const wide = usePlace((place) => place.opened === 'row')
  const several = useSeveralBranches()
  const toggle = (column: QueueColumn) => {
    const next = shown.includes(column) ? shown.filter((one) => one !== column) : [...shown, column]
    if (next.length > 0) go({ columns: next })
  }
  return (
    <div className={look.menu}>
      <div className={look.columnLine}>
        <h2 className={look.columnsTitle}>{t('cases.filter.title')}</h2>
        {wide && <span className={look.columnsTitle}>{t('cases.columns')}</span>}
      </div>
      {columnsWith(several).map((column) => (
        <div key={column} className={look.columnLine}>
          <button type="button" className={look.column} onClick={() => onChoose(column)}>{t(`cases.column.${column}`)}</button>
          {wide && column !== 'request' && (
            <label className={look.shown}>
              <input
                type="checkbox" checked={shown.includes(column)} onChange={() => toggle(column)}
                aria-label={labelled(t, t('cases.columns'), t(`cases.column.${column}`))}
              />
            </label>
          )}
        </div>
      ))}
    </div>
  )
}
