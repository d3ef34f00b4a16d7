import { IconSortAscending, IconSortDescending } from '@tabler/icons-react'
import type { QueueColumn } from '../../../shared/contract/queue.ts'
import { go, usePlace } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { columnKinds } from './columns.ts'
import { ContainsFilter, RangeFilter } from './RangeFilter.tsx'
import { ValuesFilter } from './ValuesFilter.tsx'
import look from './Filter.module.css'

/** Sort and filter of one column. */
export function ColumnMenu({ column, onClose }: { column: QueueColumn; onClose: () => void }) {
  const t = useText()
  const sort = usePlace((place) => place.sort)
  const kind = columnKinds[column]
  const sortBy = (descending: boolean) => {
    go({ sort: { column, descending } })
    onClose()
  }
  const directions = kind === 'date' ? [
    t('cases.filter.soonest'), t('cases.filter.latest'),
  ] : [t('cases.filter.ascending'), t('cases.filter.descending')]
  return (
    <div className={look.menu} role="group" aria-label={t('cases.filter.of', { column: t(`cases.column.${column}`) })}>
      <div className={look.sorts}>
        <button type="button" className={look.sort} aria-pressed={sort.column === column && !sort.descending} onClick={() => sortBy(false)}>
          <IconSortAscending size={15} aria-hidden /> {column === 'due_at' ? directions[0] : t('cases.filter.ascending')}
        </button>
        <button type="button" className={look.sort} aria-pressed={sort.column === column && sort.descending} onClick={() => sortBy(true)}>
          <IconSortDescending size={15} aria-hidden /> {column === 'due_at' ? directions[1] : t('cases.filter.descending')}
        </button>
      </div>
      {kind === 'values' && <ValuesFilter column={column} />}
      {(kind === 'date' || kind === 'amount') && <RangeFilter column={column} kind={kind} onClose={onClose} />}
      {kind === 'text' && <ContainsFilter column={column} onClose={onClose} />}
    </div>
  )
}
