import { Popover } from '@mantine/core'
import { memo, useState } from 'react'
import type { QueueColumn } from '../../../shared/contract/queue.ts'
import { useText } from '../../text/text.ts'
import { ColumnMenu } from './ColumnMenu.tsx'
import type { Selection } from './queue-pages.ts'
import look from './Queue.module.css'

interface QueueHeadProps {
  columns: readonly QueueColumn[]
  template: string
  /** of the rows that are shown: marks and rows change in one drawing */
  selection: Selection
  picked: 'none' | 'some' | 'all'
  onPickAll: () => void
}

export const QueueHead = memo(function QueueHead({ columns, template, selection: { filters, sort }, picked, onPickAll }: QueueHeadProps) {
  const t = useText()
  return (
    <div role="rowgroup" className={look.head}>
      <div role="row" aria-rowindex={1} className={look.headRow} style={{ gridTemplateColumns: template }}>
        <span role="columnheader" className={look.pick}>
          <input
            type="checkbox" tabIndex={-1} checked={picked === 'all'} onChange={onPickAll} aria-label={t('cases.pickAll')}
            ref={(box) => {
              if (box) box.indeterminate = picked === 'some'
            }}
          />
        </span>
        {columns.map((column) => (
          <HeadCell
            key={column} column={column} filtered={filters.some((filter) => filter.column === column)}
            sorted={sort.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none'}
          />
        ))}
      </div>
    </div>
  )
})

/** Picking all means something else with every list; the columns stay what they are. */
const HeadCell = memo(function HeadCell({ column, sorted, filtered }: { column: QueueColumn; sorted: 'ascending' | 'descending' | 'none'; filtered: boolean }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  return (
    <span role="columnheader" aria-sort={sorted} className={look.headCell}>
      <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <button
            type="button" className={look.headButton} aria-label={t('cases.filter.of', { column: t(`cases.column.${column}`) })}
            aria-expanded={open}
            data-filtered={filtered} onClick={() => setOpen(!open)}
          >
            <span className={look.headWords}>{t(`cases.column.${column}`)}</span>
            {sorted !== 'none' && <span aria-hidden>{sorted === 'ascending' ? '↑' : '↓'}</span>}
            {filtered && <span aria-hidden>▾</span>}
          </button>
        </Popover.Target>
        <Popover.Dropdown>{open && <ColumnMenu column={column} onClose={() => setOpen(false)} />}</Popover.Dropdown>
      </Popover>
    </span>
  )
})
