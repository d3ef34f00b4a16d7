import { Button } from '@mantine/core'
import { IconCircleCheck, IconEqual, IconInfoCircle } from '@tabler/icons-react'
import type { LedgerReport } from '../../../shared/contract/ledger.ts'
import { download } from '../../parts/files.ts'
import { listed, useText } from '../../text/text.ts'
import { Counts } from './Counts.tsx'
import { otherSheet, startAgain, useImport } from './import-work.ts'
import { csvOf, reportRows } from './report-csv.ts'
import { Troubles } from './Troubles.tsx'
import look from './Import.module.css'

type End = 'done' | 'same' | 'nothing'
const endOf = ({ created, updated, unchanged }: LedgerReport): End => (created + updated > 0 ? 'done' : unchanged > 0 ? 'same' : 'nothing')
const signs = { done: IconCircleCheck, same: IconEqual, nothing: IconInfoCircle }

/** What came of it: numbers, what was left out and why, and the same as a file. */
export function Report() {
  const t = useText()
  const { report, ledger, name } = useImport()
  if (!report) return null
  const end = endOf(report)
  const Sign = signs[end]
  const about = {
    done: () => t('ledger.report.doneAbout', { name, created: report.created, updated: report.updated, unchanged: report.unchanged, rejected: report.rejected }),
    same: () => t('ledger.report.sameAbout', { count: report.unchanged }),
    nothing: () => t('ledger.report.nothingAbout'),
  }[end]()
  const save = (): void =>
    download({ name: `${t('ledger.report.fileName')} ${report.file.replace(/\.[^.]+$/, '')}.csv`, mediaType: 'text/csv', bytes: new TextEncoder().encode(csvOf(reportRows(t, report))) })
  return (
    <div className={look.body}>
      <div className={end === 'nothing' ? look.note : look.calm} role="status">
        <Sign size={16} aria-hidden />
        <div><strong>{t(`ledger.report.${end}`)}</strong> {about}</div>
      </div>
      <Counts counts={report} planned={false} />
      <div className={look.row}>
        <Button variant="default" onClick={save}>{t('ledger.report.download')}</Button>
        {ledger && ledger.sheets.filter(({ rowCount }) => rowCount > 0).length > 1 && <Button variant="default" onClick={otherSheet}>{t('ledger.report.otherSheet')}</Button>}
        <Button variant="default" onClick={startAgain}>{t('ledger.report.another')}</Button>
      </div>
      {report.leftOut.length > 0 && (
        <div className={look.section}>
          <h2>{t('ledger.report.leftOut', { count: report.leftOut.length })}</h2>
          <p className={look.grey}>{t('ledger.report.leftOutAbout')}</p>
          <p>{listed(t, report.leftOut)}</p>
        </div>
      )}
      <Troubles kind="rejected" entries={report.rejections} mapping={report.mapping} />
      <Troubles kind="warnings" entries={report.warnings} mapping={report.mapping} />
    </div>
  )
}
