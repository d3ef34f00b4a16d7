/**
 * How many things press an officer now: the number beside 今日, in the window's title and on the dock. One's own clocks count once, when they are
 * over or due today, whatever was told about them; what was escalated counts until what is required was done.
 */
import type { EscalatedItem, Now } from '../contract/now.ts'
import type { OfficerId } from '../log/op.ts'

type Counted = Pick<Now, 'overdue' | 'today' | 'escalated' | 'waiting'>

export function pressing({ overdue, today, escalated, waiting }: Counted, me: OfficerId): number {
  const settled = escalated.items.filter((item) => item.done || isOwn(item, me)).length
  return overdue.count + today.count + (escalated.count - settled) + waiting.count
}

export const isOwn = ({ assignee }: Pick<EscalatedItem, 'assignee'>, me: OfficerId): boolean => assignee === me
