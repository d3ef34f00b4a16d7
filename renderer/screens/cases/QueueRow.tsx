import { memo, type CSSProperties, type ReactNode } from 'react'
import type { QueueColumn, QueueItem } from '../../../shared/contract/queue.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { ClockChip } from '../../parts/ClockChip.tsx'
import { moneyText } from '../../parts/money.ts'
import { lineText, useText, type Text } from '../../text/text.ts'
import look from './Queue.module.css'

interface QueueRowProps {
  item: QueueItem
  index: number
  top: number
  columns: readonly QueueColumn[]
  template: string
  active: boolean
  picked: boolean
  assignee: string
  cause: string
  branch: string
  zone: string
  onOpen: (index: number, event: { detail: number; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }) => void
  onPick: (index: number) => void
}

/** One case, one line. Plain elements, drawn again only when something on it changes. */
export const QueueRow = memo(function QueueRow({
  item, index, top, columns, template, active, picked, assignee, cause, branch, zone, onOpen, onPick,
}: QueueRowProps) {
  const t = useText()
  const style: CSSProperties = { top, gridTemplateColumns: template }
  return (
    <div
      role="row" id={rowId(item.id)} aria-rowindex={index + 2} aria-selected={picked} data-active={active} data-picked={picked}
      className={look.row} style={style}
      onClick={(event) => onOpen(index, event)}
    >
      <span role="gridcell" className={look.pick}>
        <input
          type="checkbox" tabIndex={-1} checked={picked} aria-label={pickText(t, item.number)}
          onClick={(event) => event.stopPropagation()}
          onChange={() => onPick(index)}
        />
      </span>
      {columns.map((column) => (
        <span key={column} role="gridcell" className={look.cell} data-column={column}>
          {cell(t, item, column, { assignee, cause, branch, zone })}
        </span>
      ))}
    </div>
  )
})

/** Filled in here: every number would be a sentence of its own, looked up and put together anew for each row of a list that changes. */
const pickText = (t: Text, number: string): string => t('cases.pick', { number: numberPlace }).replace(numberPlace, () => number)
const numberPlace = '\u0001'

export const rowId = (id: string): string => `row-${id.replaceAll('/', '-')}`

function cell(t: Text, item: QueueItem, column: QueueColumn, { assignee, cause, branch, zone }: Pick<QueueRowProps, 'assignee' | 'cause' | 'branch' | 'zone'>): ReactNode {
  const date = (at: number | undefined) => (at === undefined ? '' : dateOf(at, zone))
  switch (column) {
    case 'due_at':
      return <ClockChip facts={item.clock} />
    case 'number':
      return item.number
    case 'status':
      return t(`words.status.${item.status}`)
    case 'stage':
      return t(`words.stage.${item.stage}`)
    case 'channel':
      return t(`words.channel.${item.channel}`)
    case 'line':
      return lineText(t, item.line)
    case 'product':
      return item.product
    case 'cause':
      return cause
    case 'branch':
      return branch
    case 'complainant':
      return item.complainant
    case 'assignee':
      return assignee || <span className={look.quiet}>{t('cases.unassigned')}</span>
    case 'received_at':
      return date(item.receivedAt)
    case 'closed_at':
      return date(item.closedAt)
    case 'updated_at':
      return date(item.updatedAt)
    case 'amount':
      return item.amount > 0 ? moneyText(item.amount) : ''
    case 'forwarded_number':
      return item.forwardedNumber
    case 'respondent':
      return item.respondent
    case 'request':
      return <Request t={t} item={item} />
  }
}

/** The request, led by what makes the case a special one. */
function Request({ t, item }: { t: Text; item: QueueItem }) {
  const flags = [
    item.forwarded && t('cases.flag.forwarded'), item.repeat && t('cases.flag.repeat'), item.stage === 'dispute' && t('cases.flag.dispute'),
  ].filter((flag) => flag !== false)
  return (
    <>
      {flags.map((flag) => <span key={flag} className={look.flag}>{flag}</span>)}
      {item.request}
    </>
  )
}
