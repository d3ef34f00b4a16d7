import { Popover } from '@mantine/core'
import { memo, useState } from 'react'
import type { QueueColumn } from '../../../shared/contract/queue.ts'
import { usePlace } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { ColumnMenu } from './ColumnMenu.tsx'
import look from './Queue.module.css'

interface QueueHeadProps { columns: readonly QueueColumn[]; template: string; picked: 'none' | 'some' | 'all'; onPickAll: () => void }

export const QueueHead = memo(function QueueHead({ columns, template, picked, onPickAll }: QueueHeadProps) {
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
        {columns.map((column) => <HeadCell key={column} column={column} />)}
      </div>
    </div>
  )
})

/** Picking all means something else with every list; the columns stay what they are. */
const HeadCell = memo(function HeadCell({ column }: { column: QueueColumn }) {
  const t = useText()
  const sort = usePlace((place) => place.sort)
  const filtered = usePlace((place) => place.filters.some((filter) => filter.column === column))
  const [open, setOpen] = useState(false)
  const sorted = sort.column === column ? (sort.descending ? 'descending' : 'ascending') : undefined
  return (
    <span role="columnheader" aria-sort={sorted ?? 'none'} className={look.headCell}>
      <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <button
            type="button" className={look.headButton} aria-label={t('cases.filter.of', { column: t(`cases.column.${column}`) })}
            aria-expanded={open}
            data-filtered={filtered} onClick={() => setOpen(!open)}
          >
            <span className={look.headWords}>{t(`cases.column.${column}`)}</span>
            {sorted && <span aria-hidden>{sorted === 'ascending' ? '↑' : '↓'}</span>}
            {filtered && <span aria-hidden>▾</span>}
          </button>
        </Popover.Target>
        <Popover.Dropdown>{open && <ColumnMenu column={column} onClose={() => setOpen(false)} />}</Popover.Dropdown>
      </Popover>
    </span>
  )
})
