/**
 * The result of an import as a file: UTF-8 with a byte order mark, so that a spreadsheet in China opens it without asking. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). Values stand as in the ledger, unmasked:
 * it goes back to who can put the ledger right.
 */
import type { LedgerReport } from '../../../shared/contract/ledger.ts'
import type { Text } from '../../text/text.ts'

const quoted = (cell: string | number): string => {
  const text = String(cell)
  const neutral = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(neutral) ? `"${neutral.replaceAll('"', '""')}"` : neutral
}

const counted = ['read', 'created', 'updated', 'unchanged', 'merged', 'multiValued', 'rejected', 'phantom'] as const

export function reportRows(t: Text, report: LedgerReport): (string | number)[][] {
  return [
    [t('ledger.report.csv.file'), report.file],
    [t('ledger.report.csv.sheet'), report.sheet],
    ...counted.map((name) => [t(`ledger.count.${name}`), report[name]]),
    [t('ledger.report.csv.leftOut'), ...report.leftOut],
    [],
    (['result', 'row', 'number', 'column', 'reason', 'value'] as const).map((name) => t(`ledger.report.csv.${name}`)),
    ...report.rejections.map(({ row, column, code, value = '' }) => [t('ledger.report.csv.rejected'), row, '', column, t(`words.ledgerTrouble.${code}`), value]),
    ...report.warnings.map(({ row, column, code, value = '' }) => [t('ledger.report.csv.warning'), row, '', column, t(`words.ledgerTrouble.${code}`), value]),
    ...report.cases.map(({ number, lines, fate }) => [t(`ledger.fate.${fate}`), lines.join(' '), number, '', '', '']),
  ]
}

export const csvOf = (rows: readonly (readonly (string | number)[])[]): string => `\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
