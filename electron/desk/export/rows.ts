/**
 * A selection of the queue as rows of a table, in the words of the workstation's language: what stands in the case, in the order of the due
 * dates, personal data unmasked for who may export. The importer's own guess reads the same table back (export.test.ts).
 */
import { sql } from 'kysely'
import type { QueueSelection } from '../../../shared/contract/queue.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { directoryId } from '../../../shared/directory/directory.ts'
import { sayIn } from '../../../shared/words/say.ts'
import { tableWords } from '../../../shared/words/table-words.ts'
import { wordsOf } from '../../../shared/words/words.ts'
import { foldDirectory } from '../../store/projections/rebuild.ts'
import { never, query, type CaseRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { readPreferences } from '../preferences.ts'
import { branchesHere } from '../queries/branches-here.ts'
import { select } from '../queries/selection.ts'

/** Names of fields in the handbook's words, or of the table's own. */
const columns = [
  'number', 'receivedAt', 'status', 'stage', 'channel', 'line', 'product', 'cause', 'subCause', 'complainant', 'phone', 'policyNumber', 'plate', 'request', 'amount',
  'respondent', 'partner', 'assignee', 'due', 'closedAt', 'forwardedNumber', 'repeat', 'tags',
] as const
/** Where cases of several branches are here, each says whose it is. */
const columnsOf = (desk: Desk): readonly Column[] => (branchesHere(desk).length > 1 ? ['number', 'branch', ...columns.slice(1)] : columns)

export type ExportRow = (string | number)[]

type Column = (typeof columns)[number] | 'branch'

const languageOf = (desk: Desk) => readPreferences(desk.files.preferences).language

export function exportHeader(desk: Desk): string[] {
  const language = languageOf(desk)
  const names: Readonly<Record<string, string>> = { ...wordsOf(language).field, ...tableWords[language] }
  return columnsOf(desk).map((column) => names[column] ?? column)
}

export function* exportRows(desk: Desk, selection: QueueSelection): Generator<ExportRow> {
  const { conditions } = select(desk, selection, 'due_at')
  // the number plate has no column of its own: it is kept as a key, folded
  const plate = sql`(select upper(value) from case_key where case_key.row = case_row.row and kind = 'plate')`
  const { sql: text, parameters } = sql`select *, ${plate} as plate from case_row where ${sql.join(conditions, sql` and `)} order by due_at, row`.compile(query)
  const officers = new Map((desk.db.prepare('select officer_id, name from officer').all() as { officer_id: string; name: string }[]).map((one) => [one.officer_id, one.name]))
  const day = (ms: number) => (ms > 0 && ms < never ? dateOf(ms, desk.session.branch.zone) : '')
  const language = languageOf(desk)
  const say = sayIn(wordsOf(language))
  const wordOf = (list: 'status' | 'stage' | 'channel' | 'line', code: string): string => (code === '' ? '' : say(`${list}.${code}`))
  const causeWords = causesIn(desk, say)
  const shown = columnsOf(desk)
  const branches = new Map(desk.directory.branches.map(({ branchId, name }) => [branchId, name]))
  for (const row of desk.db.handle.prepare(text).iterate(...parameters) as Iterable<CaseRow & { plate: string | null }>) {
    const [cause, subCause] = causeWords(row.cause)
    const cells: Record<Column, string | number> = {
      number: row.number, branch: branches.get(row.branch) ?? '', receivedAt: day(row.received_at), status: wordOf('status', row.status), stage: wordOf('stage', row.stage), channel: wordOf('channel', row.channel),
      line: wordOf('line', row.line), product: row.product, cause, subCause, complainant: row.complainant, phone: row.phone, policyNumber: row.policy, plate: row.plate ?? '',
      request: row.request, amount: row.amount / 100, respondent: row.respondent, partner: row.partner, assignee: officers.get(row.assignee) ?? row.assignee,
      due: day(row.due_at - 1), closedAt: day(row.closed_at), forwardedNumber: row.forwarded_number, repeat: row.repeat ? tableWords[language].yes : '', tags: row.tags,
    }
    yield shown.map((column) => cells[column])
  }
}

/** The cause and its detail by the names that the branch gave them, else by the shipped words; a ledger's own word stays as it is. */
function causesIn(desk: Desk, say: ReturnType<typeof sayIn>): (cause: string) => [string, string] {
  const causes = new Map(foldDirectory(desk.log.entriesOf(directoryId)).causes.map((one) => [one.cause, one.name]))
  return (cause) => {
    if (!causes.has(cause)) return [cause, '']
    const [group = '', ...rest] = cause.split('/')
    const detail = rest.join('/')
    return [causes.get(group) ?? say(`cause.${group}`), detail === '' ? '' : (causes.get(cause) ?? say(`causeOf.${group}.${detail}`))]
  }
}

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection): text from a complainant
 * must not run on an officer's PC.
 */
export const neutral = (cell: string | number): string | number => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
