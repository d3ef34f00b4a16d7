import { IconCirclePlus, IconEqual, IconInfoCircle, IconPlaylistAdd, IconShieldCheck, type Icon } from '@tabler/icons-react'
import type { LedgerPreviewCase } from '../../../shared/contract/ledger.ts'
import type { LedgerField } from '../../../shared/ledger/mapping.ts'
import { Refused } from '../../parts/Refused.tsx'
import { useZone } from '../../session.ts'
import { listed, useText } from '../../text/text.ts'
import { Counts } from './Counts.tsx'
import { mappingOf, useImport } from './import-work.ts'
import { fieldText, shownValue, worded } from './ledger-words.ts'
import { Troubles } from './Troubles.tsx'
import look from './Import.module.css'

/** What would become of every row, before anything is written. */
export function Check() {
  const t = useText()
  const state = useImport()
  const { preview, refusal, cancelled } = state
  const mapping = mappingOf(state)
  if (!preview) return null
  const { counts } = preview
  const changes = counts.created + counts.updated
  return (
    <div className={look.body}>
      {refusal?.code === 'disconnected'
        ? <p className={look.note} role="alert"><IconInfoCircle size={16} aria-hidden /> {t('ledger.report.unknownEnd')}</p>
        : refusal && <Refused title={t('ledger.report.toastFailed')} refusal={worded(t, refusal)} />}
      {!refusal && (
        <p className={look.calm} role="status">
          <IconShieldCheck size={16} aria-hidden /> {t(cancelled ? 'ledger.check.cancelled' : 'ledger.check.nothingYet')}
        </p>
      )}
      {changes === 0 && (
        <p className={look.note}><IconInfoCircle size={16} aria-hidden /> {t(counts.unchanged > 0 ? 'ledger.check.unchangedAll' : 'ledger.check.nothingToImport')}</p>
      )}
      <Counts counts={counts} planned />
      <Troubles kind="rejected" entries={preview.rejections} mapping={mapping} />
      <Troubles kind="warnings" entries={preview.warnings} mapping={mapping} />
      <FirstCases cases={preview.cases} />
    </div>
  )
}

const fateSigns: Record<LedgerPreviewCase['fate'], Icon> = { create: IconCirclePlus, update: IconPlaylistAdd, unchanged: IconEqual }
/** In the order in which a person recognises a case. */
const shownFields: readonly LedgerField[] = [
  'receivedAt', 'complainant.name', 'complainant.phone', 'line', 'product', 'cause', 'channel', 'request', 'facts', 'amount', 'status', 'outcome', 'closedAt',
  'policy.number', 'plate', 'respondent', 'forwardedNumber', 'partner', 'repliedAt', 'stage', 'subCause', 'complainant.identity', 'reply', 'tag', 'note',
]

function FirstCases({ cases }: { cases: readonly LedgerPreviewCase[] }) {
  const t = useText()
  const zone = useZone()
  const fields = shownFields.filter((field) => cases.some(({ values }) => values[field]))
  const title = t('ledger.check.cases', { count: cases.length })
  if (cases.length === 0) return null
  return (
    <div className={look.section}>
      <h2>{title}</h2>
      <div className={look.tableBox} tabIndex={0} role="region" aria-label={title}>
        <table className={look.table}>
          <thead>
            <tr>
              <th scope="col">{t('ledger.check.fate')}</th>
              <th scope="col">{t('ledger.check.number')}</th>
              <th scope="col">{t('ledger.check.rows')}</th>
              {fields.map((field) => <th key={field} scope="col">{fieldText(t, field)}</th>)}
            </tr>
          </thead>
          <tbody>
            {cases.map(({ number, lines, values, fate }) => {
              const Sign = fateSigns[fate]
              return (
                <tr key={number}>
                  <td><span className={look.fate} data-fate={fate}><Sign size={14} aria-hidden /> {t(`ledger.fate.${fate}`)}</span></td>
                  <td>{number}</td>
                  <td className={look.grey}>{listed(t, lines.map(String))}</td>
                  {fields.map((field) => {
                    const text = listed(t, (values[field] ?? []).map((value) => shownValue(field, value, zone)))
                    return <td key={field} title={text.length > 24 ? text : undefined}>{text}</td>
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}
