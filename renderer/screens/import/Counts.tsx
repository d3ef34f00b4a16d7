import { IconAlertTriangle } from '@tabler/icons-react'
import type { LedgerCounts } from '../../../shared/contract/ledger.ts'
import { useText } from '../../text/text.ts'
import look from './Import.module.css'

const order = ['created', 'updated', 'unchanged', 'rejected', 'merged', 'multiValued', 'read', 'phantom'] as const

/** What became of the rows, or would become of them; each number says what it counts. */
export function Counts({ counts, planned }: { counts: LedgerCounts; planned: boolean }) {
  const t = useText()
  const title = (name: (typeof order)[number]): string => {
    if (planned && name === 'created') return t('ledger.count.willCreate')
    if (planned && name === 'updated') return t('ledger.count.willUpdate')
    return t(`ledger.count.${name}`)
  }
  return (
    <dl className={look.counts}>
      {order.map((name) => {
        const bad = name === 'rejected' && counts[name] > 0
        return (
          <div key={name} className={look.count} data-none={counts[name] === 0} data-bad={bad} data-count={name}>
            <dt>{bad && <IconAlertTriangle size={14} aria-hidden />}{title(name)}</dt>
            <dd className={look.number}>{counts[name]}</dd>
            <dd className={look.about}>{t(`ledger.count.about.${name}`)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
