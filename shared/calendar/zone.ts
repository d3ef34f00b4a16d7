/**
 * An IANA time zone as plain arithmetic. The zone rules come from the Temporal polyfill (and so from the platform's time-zone data);
 * it is slow, so it is asked once for each span of about a year, and its transitions are kept.
 *
 * A wall-clock reading in a gap (spring) is read with the offset from before the gap, one in a fold (autumn) is its first occurrence:
 * Temporal's `compatible`, RFC 5545. A day begins at the first instant that carries its date, so days are 23, 25 or 0 hours long too.
 */
import { Temporal } from 'temporal-polyfill'
import { DAY_MS } from './civil.ts'

export interface Zone {
  readonly name: string
  /** ms east of UTC at an instant */
  readonly offsetAt: (ms: number) => number
  /** the wall clock at an instant, as ms as if it were UTC */
  readonly wallClockAt: (ms: number) => number
  /** a wall-clock reading (ms as if UTC) -> instant */
  readonly instantOf: (wallClock: number) => number
  /** the epoch day whose local day contains the instant */
  readonly dayAt: (ms: number) => number
  /** first instant of a local day */
  readonly startOfDay: (day: number) => number
}

/** One span of kept transitions, 2^35 ms, is 398 days: few enough for a linear look, long enough to be asked for rarely. */
const SPAN_MS = 2 ** 35
/** Zone data mean nothing outside of these years; 0001-01-01 to 9999-12-31. */
const FIRST_MS = -62_135_596_800_000
const LAST_MS = 253_402_300_799_999

interface Span {
  /** offset at the beginning of the span */
  first: number
  /** transitions inside the span, and the offset from each on */
  at: number[]
  offsets: number[]
}

function readSpan(name: string, index: number): Span {
  const start = Math.max(index * SPAN_MS, FIRST_MS)
  const end = (index + 1) * SPAN_MS
  let moment = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(name)
  const span: Span = { first: moment.offsetNanoseconds / 1e6, at: [], offsets: [] }
  for (;;) {
    const next = moment.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds >= end) return span
    span.at.push(next.epochMilliseconds)
    span.offsets.push(next.offsetNanoseconds / 1e6)
    moment = next
  }
}

function makeZone(name: string): Zone {
  const spans = new Map<number, Span>()
  let lastIndex = Number.NaN
  let last: Span = { first: 0, at: [], offsets: [] }

  function spanAt(ms: number): Span {
    const index = Math.floor(ms / SPAN_MS)
    if (index === lastIndex) return last
    let span = spans.get(index)
    if (!span) {
      span = readSpan(name, index)
      spans.set(index, span)
    }
    lastIndex = index
    last = span
    return span
  }

  function offsetAt(ms: number): number {
    if (!(ms >= FIRST_MS && ms <= LAST_MS)) return Number.NaN
    const { first, at, offsets } = spanAt(ms)
    let offset = first
    for (let i = 0; i < at.length && ms >= (at[i] ?? Infinity); i++) offset = offsets[i] ?? offset
    return offset
  }

  /** The transition that makes the gap lies after `low` and not after `high`. */
  function gapBetween(low: number, high: number): number {
    return [...spanAt(low).at, ...spanAt(high).at].find((at) => at > low && at <= high) ?? high
  }

  function resolve(wallClock: number, inGap: (low: number, high: number) => number): number {
    // A day on either side of the reading lies outside of any transition that can touch it.
    const before = offsetAt(wallClock - DAY_MS)
    const after = offsetAt(wallClock + DAY_MS)
    if (Number.isNaN(before) || Number.isNaN(after)) return Number.NaN
    const early = wallClock - before
    if (before === after) return early
    const late = wallClock - after
    const earlyHolds = offsetAt(early) === before
    const lateHolds = offsetAt(late) === after
    if (earlyHolds && lateHolds) return Math.min(early, late)
    if (earlyHolds) return early
    if (lateHolds) return late
    return inGap(Math.min(early, late), Math.max(early, late))
  }

  const instantOf = (wallClock: number): number => resolve(wallClock, (_low, high) => high)
  const startOfDay = (day: number): number => resolve(day * DAY_MS, gapBetween)

  function dayAt(ms: number): number {
    const day = Math.floor((ms + offsetAt(ms)) / DAY_MS)
    if (Number.isNaN(day)) return day
    // Where a fold lies over midnight the wall clock shows yesterday's date again: that hour already belongs to the new day.
    return spanAt(ms).at.length > 0 && ms >= startOfDay(day + 1) ? day + 1 : day
  }

  return { name, offsetAt, wallClockAt: (ms) => ms + offsetAt(ms), instantOf, dayAt, startOfDay }
}

const zones = new Map<string, Zone>()

/** The zone of an IANA name (letter case does not matter), or undefined when there is none. Fixed offsets are not zones. */
export function zoneOf(name: string): Zone | undefined {
  const known = zones.get(name)
  if (known) return known
  if (typeof name !== 'string' || !/^[A-Za-z]/.test(name)) return undefined
  try {
    const zone = makeZone(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId)
    zones.set(name, zone)
    return zone
  } catch {
    return undefined
  }
}

export const isZone = (name: string): boolean => zoneOf(name) !== undefined
