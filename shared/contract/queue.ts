/** The queue as screens and administrators ask for it: a view, filters on any column, a sort, pages by key. No offset, no cap. */
import { z } from 'zod'
import { EntityId, Instant } from '../log/op.ts'
import type { CalendarDate, OfficerId } from '../log/op.ts'
import type { Channel, Stage, Status } from '../case/vocabulary.ts'
import type { PauseKind } from '../rules/pack.ts'

export const QueueView = z.enum(['mine', 'unassigned', 'dueSoon', 'overdue', 'forwarded', 'repeat', 'open', 'closed'])
export type QueueView = z.infer<typeof QueueView>

export const QueueColumn = z.enum([
  'due_at', 'number', 'status', 'stage', 'channel', 'line', 'product', 'cause', 'complainant', 'assignee', 'received_at', 'closed_at',
  'updated_at', 'amount', 'forwarded_number', 'respondent', 'request', 'branch',
])
/** Columns whose whole values leave the desk only as the answer to a look that is logged. */
export const confidentialColumns: ReadonlySet<QueueColumn> = new Set(['complainant', 'request'])
export type QueueColumn = z.infer<typeof QueueColumn>

/** `in`: one of these values (`''` is "none"). `from`/`to`: half-open, epoch ms or fen. `contains`: a word of the text, found as search finds it. */
export const QueueFilter = z.union([
  z.strictObject({ column: QueueColumn, in: z.array(z.string().max(500)).min(1).max(200) }),
  z.strictObject({ column: QueueColumn, from: z.number().optional(), to: z.number().optional() }),
  z.strictObject({ column: QueueColumn, contains: z.string().min(1).max(200) }),
])
export type QueueFilter = z.infer<typeof QueueFilter>

export const QueueSort = z.object({ column: QueueColumn, descending: z.boolean() })
export type QueueSort = z.infer<typeof QueueSort>

/** Where the last page ended: the sort value and the row of its last line. Of a confidential column the value is empty; the desk knows it by the row. */
export const QueueCursor = z.tuple([z.union([z.string(), z.number()]), z.number()])
export type QueueCursor = z.infer<typeof QueueCursor>

export const QueueSelection = z.object({
  view: QueueView,
  filters: z.array(QueueFilter).max(40).default([]),
  /** what stood open on that day, as far as receipt and closing tell */
  asOf: Instant.optional(),
})
export type QueueSelection = z.infer<typeof QueueSelection>

export const QueueRequest = QueueSelection.extend({
  sort: QueueSort.default({ column: 'due_at', descending: false }),
  after: QueueCursor.optional(),
  limit: z.int().positive().max(1000).default(100),
})
export type QueueRequest = z.input<typeof QueueRequest>

/** The clock of a row: what the chip at its beginning says. */
export interface QueueClock {
  clock: string
  state: 'running' | 'paused' | 'met' | 'late' | 'excepted' | 'ended' | 'none'
  /** end of the due date, epoch ms; absent when no clock runs */
  dueAt?: number
  dueDate?: CalendarDate
  pausedBy?: PauseKind
}

/** One line of the queue. Names are masked; nothing in it has to be opened to know state, remaining time and person. */
export interface QueueItem {
  id: EntityId
  row: number
  rev: number
  number: string
  /** id of the branch in whose stream it lives */
  branch: string
  status: Status
  open: boolean
  clock: QueueClock
  stage: Stage
  channel: Channel
  line: string
  product: string
  cause: string
  complainant: string
  request: string
  respondent: string
  assignee: OfficerId | undefined
  receivedAt: number | undefined
  closedAt: number | undefined
  updatedAt: number
  forwarded: boolean
  forwardedNumber: string
  repeat: boolean
  amount: number
  imported: boolean
}

export interface QueuePage {
  items: QueueItem[]
  /** absent on the last page */
  next?: QueueCursor
}

export type ViewCounts = Record<QueueView, number>
export type Facet = { value: string; count: number }
