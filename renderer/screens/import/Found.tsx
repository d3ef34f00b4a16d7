import type { LedgerSheet } from '../../../shared/contract/ledger.ts'
import { useText, type Text } from '../../text/text.ts'
import { sheetOf, useImport } from './import-work.ts'
import { delimiterText, encodingText } from './ledger-words.ts'
import look from './Import.module.css'

/** Nobody computes here: what the spreadsheet saved beside a formula is read. */
const formulasText = (t: Text, { cells, withoutValue }: NonNullable<LedgerSheet['formulas']>): string =>
  withoutValue > 0 ? t('ledger.found.formulasSome', { count: cells, without: withoutValue }) : t('ledger.found.formulasAll', { count: cells })

/** What was found out about the file: form, encoding, size, where its header stands. */
export function Found() {
  const t = useText()
  const state = useImport()
  const { ledger } = state
  const sheet = sheetOf(state)
  if (!ledger || !sheet) return null
  const facts = [
    [t('ledger.found.format'), ledger.format === 'csv' ? 'CSV' : 'Excel'],
    [t('ledger.found.encoding'), ledger.encoding && encodingText(t, ledger.encoding)],
    [t('ledger.found.delimiter'), ledger.delimiter && delimiterText(t, ledger.delimiter)],
    [t('ledger.found.rows'), t('ledger.rows', { count: sheet.rowCount })],
    [t('ledger.found.header'), sheet.headerRow > 0 ? t('ledger.headerRow', { row: sheet.headerRow }) : t('ledger.headerNone')],
    [t('ledger.found.formulas'), sheet.formulas && formulasText(t, sheet.formulas)],
  ]
  return (
    <dl className={look.facts} style={{ margin: 0 }}>
      {facts.filter(([, fact]) => fact).map(([name, fact]) => (
        <div key={name} className={look.fact}><dt>{name}</dt><dd>{fact}</dd></div>
      ))}
    </dl>
  )
}
