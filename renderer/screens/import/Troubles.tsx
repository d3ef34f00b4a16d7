import { IconAlertTriangle, IconEye } from '@tabler/icons-react'
import type { LedgerMapping, LedgerRejection, LedgerWarning } from '../../../shared/ledger/mapping.ts'
import { useText } from '../../text/text.ts'
import { maskedCell } from './ledger-words.ts'
import look from './Import.module.css'

interface TroublesProps { kind: 'rejected' | 'warnings'; entries: readonly (LedgerRejection | LedgerWarning)[]; mapping: LedgerMapping }

/** A preview holds no more (ledger-session.ts), and a screen draws no more at once; the downloaded result holds them all. */
const shown = 500

/** Rows that were left out, or that need a look: where, why, and what stands there. */
export function Troubles({ kind, entries, mapping }: TroublesProps) {
  const t = useText()
  if (entries.length === 0) return null
  const listed = entries.slice(0, shown)
  const Sign = kind === 'rejected' ? IconAlertTriangle : IconEye
  return (
    <div className={look.section}>
      <h2>{t(`ledger.trouble.${kind}`)}</h2>
      <p className={look.grey}>
        {t(kind === 'rejected' ? 'ledger.trouble.rejectedAbout' : 'ledger.trouble.warningsAbout')}
        {entries.length >= shown && ` ${t('ledger.trouble.cut', { shown })}`}
      </p>
      <div className={look.tableBox} data-short tabIndex={0} role="region" aria-label={t(`ledger.trouble.${kind}`)}>
        <table className={look.table}>
          <thead>
            <tr>
              <th scope="col" data-number>{t('ledger.trouble.row')}</th>
              <th scope="col">{t('ledger.trouble.column')}</th>
              <th scope="col">{t('ledger.trouble.reason')}</th>
              <th scope="col">{t('ledger.trouble.value')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ row, column, code, value }) => (
              <tr key={`${row} ${column} ${code}`}>
                <td data-number>{row}</td>
                <td>{column || t('ledger.trouble.whole')}</td>
                <td className={kind === 'rejected' ? look.reason : look.doubt}><span className={look.fate}><Sign size={13} aria-hidden /> {t(`words.ledgerTrouble.${code}`)}</span></td>
                <td className={look.value}>{value === undefined ? '' : maskedCell(mapping.columns[column], value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
