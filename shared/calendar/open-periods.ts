/**
 * Open periods: when a calendar is open, as instants. Worked out once per block of days and kept with running sums, so that counting
 * over years costs a few searches instead of a walk over days.
 *
 * Each edge of a range is read as a wall clock (zone.ts): a range whose edges a gap turns around is empty on that date, a range
 * around a fold is an hour longer. No period reaches over its local day, and no moment is counted twice.
 */
import type { Range, WorkingCalendar } from './calendar.ts'
import { DAY_MS } from './civil.ts'

/** Small enough to be worked out in a blink, large enough that a century is 286 steps. */
export const BLOCK_DAYS = 128

/** Periods of one block of days, in order; `before[i]` is the open time of the block before period i. */
export interface OpenBlock {
  readonly opens: readonly number[]
  readonly closes: readonly number[]
  readonly before: readonly number[]
  /** open ms of the whole block */
  readonly total: number
}

export const blockOfDay = (day: number): number => Math.floor(day / BLOCK_DAYS)

export function openBlock(calendar: WorkingCalendar, block: number): OpenBlock {
  const kept = calendar.kept.open.get(block)
  if (kept) return kept
  const made = makeBlock(calendar, block * BLOCK_DAYS)
  calendar.kept.open.set(block, made)
  return made
}

function makeBlock(calendar: WorkingCalendar, firstDay: number): OpenBlock {
  const opens: number[] = []
  const closes: number[] = []
  const before: number[] = []
  let total = 0
  for (let day = firstDay; day < firstDay + BLOCK_DAYS; day++) {
    for (const [open, close] of periodsOfDay(calendar, day)) {
      opens.push(open)
      closes.push(close)
      before.push(total)
      total += close - open
    }
  }
  return { opens, closes, before, total }
}

/** The open periods of one local day, as instants in order. */
export function periodsOfDay({ zone, hoursOf, breaksOf }: WorkingCalendar, day: number): [open: number, close: number][] {
  const hours = hoursOf(day)
  if (hours.length === 0) return []
  const start = zone.startOfDay(day)
  const end = zone.startOfDay(day + 1)
  const edge = (clock: number) =>
    clock === 0 ? start : clock === DAY_MS ? end : Math.min(Math.max(zone.instantOf(day * DAY_MS + clock), start), end)
  // a range inside a gap moves behind what follows it on the wall: the order of instants is not that of the clock
  const inOrder = (ranges: readonly Range[]) => ranges.map(([from, to]) => [edge(from), edge(to)] as const).sort((a, b) => a[0] - b[0])
  const closed = inOrder(breaksOf(day))
  const periods: [number, number][] = []
  let reached = start
  for (const [opening, close] of inOrder(hours)) {
    let open = Math.max(opening, reached)
    for (const [from, to] of closed) {
      if (from >= to || to <= open || from >= close) continue
      if (from > open) periods.push([open, from])
      open = to
    }
    if (open < close) periods.push([open, close])
    reached = Math.max(reached, close)
  }
  return periods
}

/** Index of the first value greater than `limit`, in a sorted list; all are whole ms, so `limit - 1` finds the first that is not less. */
export function firstAbove(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? Infinity) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** Open time of a block before an instant, ms. */
export function openBefore({ opens, closes, before, total }: OpenBlock, ms: number): number {
  const i = firstAbove(closes, ms)
  const open = opens[i]
  return open === undefined ? total : (before[i] ?? 0) + Math.max(0, ms - open)
}

/** The first open moment at or after an instant; NaN when the calendar does not open again. */
export function openMomentFrom(calendar: WorkingCalendar, ms: number): number {
  const lastBlock = blockOfDay(calendar.lastDay)
  for (let block = blockOfDay(Math.max(calendar.zone.dayAt(ms), calendar.firstDay)); block <= lastBlock; block++) {
    const { opens, closes } = openBlock(calendar, block)
    const open = opens[firstAbove(closes, ms)]
    if (open !== undefined) return Math.max(open, ms)
  }
  return Number.NaN
}

/** The last moment at or before an instant that open time leads up to (a closing counts, an opening does not); NaN when there is none. */
export function openMomentUpTo(calendar: WorkingCalendar, ms: number): number {
  const firstBlock = blockOfDay(calendar.firstDay)
  for (let block = blockOfDay(Math.min(calendar.zone.dayAt(ms), calendar.lastDay)); block >= firstBlock; block--) {
    const { opens, closes } = openBlock(calendar, block)
    // The last period that opens before the instant.
    const close = closes[firstAbove(opens, ms - 1) - 1]
    if (close !== undefined) return Math.min(close, ms)
  }
  return Number.NaN
}
