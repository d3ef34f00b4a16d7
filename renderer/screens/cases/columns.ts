/** The columns of the queue: how wide, how filtered, and what a value is called. */
import type { QueueColumn, QueueFilter } from '../../../shared/contract/queue.ts'
import { Channel, Stage, Status } from '../../../shared/case/vocabulary.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { moneyText } from '../../parts/money.ts'
import { lineText, type Text } from '../../text/text.ts'

export type ColumnKind = 'values' | 'date' | 'amount' | 'text'

export const columnKinds: Record<QueueColumn, ColumnKind> = {
  due_at: 'date', number: 'text', status: 'values', stage: 'values', channel: 'values', line: 'values', product: 'values', cause: 'values',
  complainant: 'text', assignee: 'values', received_at: 'date', closed_at: 'date', updated_at: 'date', amount: 'amount',
  forwarded_number: 'text',
  respondent: 'values', request: 'text', branch: 'values',
}
const allColumns = Object.keys(columnKinds) as QueueColumn[]

/** Which branch a case is of says something only where there are cases of several. */
export const columnsWith = (several: boolean): QueueColumn[] => allColumns.filter((column) => several || column !== 'branch')

/** Columns of the wide list; the request stands always, after the complainant. */
export const usualColumns: readonly QueueColumn[] = [
  'due_at', 'number', 'branch', 'complainant', 'cause', 'channel', 'status', 'assignee', 'received_at',
]
/** Beside an opened case there is room for these. */
export const besideColumns: readonly QueueColumn[] = ['due_at', 'complainant', 'assignee']

/** Tracks of the row's grid. Dates and numbers never break, so they have their own width; the request takes what is left. */
export const tracks: Record<QueueColumn, string> = {
  due_at: 'var(--chip-width)', number: '148px', status: '64px', stage: '52px', channel: '92px', line: '96px', product: '120px',
  cause: '140px', complainant: '76px',
  assignee: '84px', received_at: '88px', closed_at: '88px', updated_at: '88px', amount: '104px', forwarded_number: '130px',
  respondent: '120px', branch: '112px',
  request: 'minmax(160px, 1fr)',
}

/** The columns of a list, in the order in which they stand. */
export function shownColumns(chosen: readonly QueueColumn[] | undefined, { beside, several }: { beside: boolean; several: boolean }): QueueColumn[] {
  const columns = (beside ? besideColumns : (chosen ?? usualColumns)).filter((column) => column !== 'request' && (several || column !== 'branch'))
  const after = columns.indexOf('complainant')
  return after < 0 ? [...columns, 'request'] : [...columns.slice(0, after + 1), 'request', ...columns.slice(after + 1)]
}

/** Names that the company itself gives: its branches', its people's and its causes'. */
export interface OwnNames { officerName: (id: string) => string; causeName: (cause: string) => string; branchName: (id: string) => string }

/** A stored value as it is read aloud; the empty one is "none". */
export function valueText(t: Text, column: QueueColumn, value: string, { officerName, causeName, branchName }: OwnNames): string {
  if (column === 'assignee') return value === '' ? t('cases.unassigned') : officerName(value)
  if (value === '') return t('cases.filter.none')
  if (column === 'status' && inList(Status.options, value)) return t(`words.status.${value}`)
  if (column === 'stage' && inList(Stage.options, value)) return t(`words.stage.${value}`)
  if (column === 'channel' && inList(Channel.options, value)) return t(`words.channel.${value}`)
  if (column === 'cause') return causeName(value)
  if (column === 'branch') return branchName(value)
  return column === 'line' ? lineText(t, value) : value
}

const inList = <Value extends string>(list: readonly Value[], value: string): value is Value => (list as readonly string[]).includes(value)

/** What a chosen filter says on its chip. */
export function filterText(t: Text, filter: QueueFilter, zone: string, names: OwnNames): string {
  const column = t(`cases.column.${filter.column}`)
  if ('in' in filter) {
    const first = valueText(t, filter.column, filter.in[0] ?? '', names)
    return filter.in.length === 1
      ? t('cases.filter.is', { column, words: first })
      : t('cases.filter.chosenMany', { column, first, count: filter.in.length })
  }
  if ('contains' in filter) return t('cases.filter.is', { column, words: `“${filter.contains}”` })
  const isAmount = columnKinds[filter.column] === 'amount'
  const from = filter.from === undefined ? undefined : isAmount ? moneyText(filter.from) : dateOf(filter.from, zone)
  // the stored end is open: its last day, or last fen, is the one before
  const to = filter.to === undefined ? undefined : isAmount ? moneyText(filter.to - 1) : dateOf(filter.to - 1, zone)
  if (from !== undefined && to !== undefined) return t('cases.filter.between', { column, from, to })
  return from === undefined ? t('cases.filter.until', { column, to: to ?? '' }) : t('cases.filter.since', { column, from })
}
