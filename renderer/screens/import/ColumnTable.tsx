import { IconAlertTriangle, IconCircleDashed, IconDeviceFloppy, IconHandClick, IconHeading, IconTextScan2, type Icon } from '@tabler/icons-react'
import type { LedgerSheet } from '../../../shared/contract/ledger.ts'
import type { LedgerMapping } from '../../../shared/ledger/mapping.ts'
import { useText, type Text } from '../../text/text.ts'
import { mapColumn, type MappingSource } from './import-work.ts'
import { fieldGroups, fieldText, isField, maskedCell } from './ledger-words.ts'
import look from './Columns.module.css'

type Why = 'header' | 'content' | 'none' | 'chosen' | 'saved' | 'twice'
const signs: Record<Why, Icon> = {
  header: IconHeading, content: IconTextScan2, none: IconCircleDashed, chosen: IconHandClick, saved: IconDeviceFloppy, twice: IconAlertTriangle,
}

interface ColumnTableProps { sheet: LedgerSheet; mapping: LedgerMapping; source: MappingSource; twice: ReadonlySet<string> }

/** The first rows of the sheet; above each column the field that it becomes, and why. */
export function ColumnTable({ sheet, mapping, source, twice }: ColumnTableProps) {
  const t = useText()
  const { headers, sample } = sheet
  return (
    <div className={look.box} tabIndex={0} role="region" aria-label={t('ledger.columns.table', { count: sample.length })}>
      <table className={look.table}>
        <thead>
          <tr>
            <th className={look.lineHead} scope="col">{t('ledger.columns.line')}</th>
            {headers.map((header) => {
              const why = twice.has(header) ? 'twice' : whyOf(sheet, mapping, source, header)
              const Sign = signs[why]
              return (
                <th key={header} scope="col">
                  <FieldSelect t={t} header={header} value={mapping.columns[header] ?? ''} invalid={why === 'twice'} />
                  <span className={look.why} data-why={why}><Sign size={13} aria-hidden /> {t(`ledger.columns.why.${why}`)}</span>
                  <span className={look.header} title={header}>{header}</span>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {sample.map(({ line, cells }) => (
            <tr key={line}>
              <td className={look.line}>{line}</td>
              {headers.map((header, index) => {
                const field = mapping.columns[header]
                const cell = maskedCell(field, cells[index] ?? '')
                return <td key={header} data-left={!field} title={cell.length > 24 ? cell : undefined}>{cell}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function whyOf({ guess, reasons, saved }: LedgerSheet, { columns }: LedgerMapping, source: MappingSource, header: string): Why {
  const field = columns[header] ?? null
  if (source === 'saved' && saved) return field === (saved.mapping.columns[header] ?? null) ? 'saved' : 'chosen'
  return field === (guess.columns[header] ?? null) ? (reasons[header] ?? 'none') : 'chosen'
}

interface FieldSelectProps { t: Text; header: string; value: string; invalid: boolean }

/** The browser's own select: a sheet may have two hundred columns, and each has to be reached and changed by keys. */
function FieldSelect({ t, header, value, invalid }: FieldSelectProps) {
  return (
    <select
      className={look.select} value={value} data-none={value === ''} aria-label={t('ledger.columns.map', { column: header })} aria-invalid={invalid}
      onChange={({ currentTarget }) => mapColumn(header, isField(currentTarget.value) ? currentTarget.value : null)}
    >
      <option value="">{t('ledger.columns.none')}</option>
      {Object.entries(fieldGroups).map(([group, fields]) => (
        <optgroup key={group} label={t(`ledger.columns.group.${group as keyof typeof fieldGroups}`)}>
          {fields.map((field) => <option key={field} value={field}>{fieldText(t, field)}</option>)}
        </optgroup>
      ))}
    </select>
  )
}
