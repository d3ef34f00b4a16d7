import { IconAlertTriangle } from '@tabler/icons-react'
import type { LedgerCounts } from '../../../shared/contract/ledger.ts'
import { useText } from '../../text/text.ts'
import look from './Import.module.css'

const main = ['created', 'updated', 'unchanged', 'rejected'] as const
const more = ['read', 'merged', 'multiValued', 'phantom'] as const

/** What became of the rows, or would become of them; each number says what it counts. */
export function Counts({ counts, planned }: { counts: LedgerCounts; planned: boolean }) {
  const t = useText()
  const title = (name: (typeof main)[number]): string => {
    if (planned && name === 'created') return t('ledger.count.willCreate')
    if (planned && name === 'updated') return t('ledger.count.willUpdate')
    return t(`ledger.count.${name}`)
  }
  return (
    <div className={look.section}>
      <dl className={look.counts}>
        {main.map((name) => {
          const bad = name === 'rejected' && counts[name] > 0
          return (
            <div key={name} className={look.count} data-none={counts[name] === 0} data-bad={bad} data-count={name}>
              <dt>{bad && <IconAlertTriangle size={14} aria-hidden />}{title(name)}</dt>
              <dd className={look.number}>{counts[name]}</dd>
              <dd className={look.about}>{name === 'rejected' && !bad ? t('ledger.trouble.none') : t(`ledger.count.about.${name}`)}</dd>
            </div>
          )
        })}
      </dl>
      <dl className={look.facts} style={{ margin: 0 }}>
        {more.map((name) => (
          <div key={name} className={look.fact} title={t(`ledger.count.about.${name}`)} data-count={name}><dt>{t(`ledger.count.${name}`)}</dt><dd>{counts[name]}</dd></div>
        ))}
      </dl>
    </div>
  )
}
