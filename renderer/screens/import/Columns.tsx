import { IconInfoCircle } from '@tabler/icons-react'
import { Choices } from '../../parts/Choices.tsx'
import { Refused } from '../../parts/Refused.tsx'
import { aside, useText } from '../../text/text.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { dateDoubt } from './date-doubt.ts'
import { Found } from './Found.tsx'
import { chooseSheet, mappingOf, orderDates, sheetOf, useImport, takeMapping } from './import-work.ts'
import { maskedCell, worded } from './ledger-words.ts'
import { columnsOf, twiceMapped } from './mapping-state.ts'
import { SaveMapping } from './SaveMapping.tsx'
import look from './Import.module.css'
import columnLook from './Columns.module.css'

const orders = ['ymd', 'mdy', 'dmy'] as const

export function Columns() {
  const t = useText()
  const state = useImport()
  const sheet = sheetOf(state)
  const mapping = mappingOf(state)
  if (!state.ledger || !sheet) return null
  const { source } = state.mappings[state.sheet] ?? { source: 'guess' as const }
  const { mapped, left } = columnsOf(sheet.headers, mapping)
  const doubt = dateDoubt(sheet, mapping)
  const fields = new Set(Object.values(mapping.columns))
  const masks = sheet.headers.some((header) => maskedCell(mapping.columns[header], '0'.repeat(12)).includes('*'))
  return (
    <div className={look.body}>
      <Found />
      <div className={columnLook.set}>
        {state.ledger.sheets.length > 1 && (
          <Choices
            label={t('ledger.sheet')} value={state.sheet} onChange={chooseSheet}
            options={state.ledger.sheets.map(({ name, rowCount }) => ({ value: name, words: `${name}${aside(t, rowCount > 0 ? t('ledger.rows', { count: rowCount }) : t('ledger.sheetEmpty'))}` }))}
          />
        )}
        {sheet.saved && (
          <Choices
            label={t('ledger.saved.label')} value={source} onChange={takeMapping}
            options={[{ value: 'saved' as const, words: t('ledger.saved.saved', { name: sheet.saved.name }) }, { value: 'guess' as const, words: t('ledger.saved.guess') }]}
          />
        )}
        {doubt && (
          <div>
            <Choices label={t('ledger.dates.label')} value={mapping.dateOrder} onChange={orderDates} options={orders.map((order) => ({ value: order, words: t(`ledger.dates.${order}`) }))} />
            <div className={columnLook.readings}>
              {(['mdy', 'dmy'] as const).map((order) => {
                const date = doubt.readings[order]
                const words = t(`ledger.dates.${order}`)
                return <span key={order}>{date ? t('ledger.dates.reads', { words, date }) : t('ledger.dates.unread', { words })}</span>
              })}
            </div>
          </div>
        )}
      </div>
      <p className={look.lead}>{t('ledger.columns.lead')}{masks && ` ${t('ledger.columns.masked')}`}</p>
      {state.refusal && <Refused title={t('ledger.nothingTouched')} refusal={worded(t, state.refusal)} />}
      {doubt && mapping.dateOrder === 'ymd' && <Note words={t('ledger.dates.about', { cell: doubt.cell })} />}
      {mapped > 0 && !fields.has('number') && <Note words={t('ledger.columns.noNumber')} />}
      {mapped > 0 && !fields.has('receivedAt') && <Note words={t('ledger.columns.noReceipt')} />}
      <ColumnTable sheet={sheet} mapping={mapping} source={source} twice={twiceMapped(mapping)} />
      <div className={look.row} style={{ justifyContent: 'space-between', alignItems: 'start' }}>
        <span className={look.grey}>{t('ledger.columns.mapped', { mapped, left })}</span>
        <SaveMapping key={state.sheet} known={sheet.saved?.name} />
      </div>
    </div>
  )
}

const Note = ({ words }: { words: string }) => <p className={look.note}><IconInfoCircle size={16} aria-hidden /> {words}</p>
