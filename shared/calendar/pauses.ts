/**
 * Pauses: spans of time during which a clock does not run. Half-open, in any order, overlapping, or without an end; the engine
 * works with the united form, sorted and apart from one another.
 */
import { isComputable } from './calendar.ts'
import { DAY_MS, dateOfDay } from './civil.ts'
import { timeOfDayText } from './instants.ts'
import { no, yes, type Answer } from './refusals.ts'
import { zoneOf } from './zone.ts'

export interface Pause {
  /** epoch ms; the first paused moment */
  readonly from: number
  /** epoch ms; the first moment that counts again. Absent, null or Infinity: still paused */
  readonly to?: number | null | undefined
}

/** United, sorted, non-empty spans; an end that is not known is Infinity. */
export type UnitedPauses = readonly { readonly from: number; readonly to: number }[]

export const NO_PAUSES: UnitedPauses = []

/** Refusals: `pauseUnreadable` (not whole ms), `pauseInverted` (ends before it begins). Empty pauses vanish. */
export function unitePauses(pauses: readonly Pause[]): Answer<UnitedPauses> {
  if (pauses.length === 0) return yes(NO_PAUSES)
  const spans: { from: number; to: number }[] = []
  for (const { from, to } of pauses) {
    const end = to ?? Infinity
    if (!Number.isSafeInteger(from) || !(end === Infinity || Number.isSafeInteger(end))) return no('pauseUnreadable')
    if (end < from) return no('pauseInverted')
    if (end > from) spans.push({ from, to: end })
  }
  spans.sort((a, b) => a.from - b.from)
  const united: { from: number; to: number }[] = []
  for (const span of spans) {
    const last = united.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else united.push(span)
  }
  return yes(united)
}

/** Gives pauses without an end the end `at`: what would be due if the clock ran again from then on. Pauses that begin later vanish. */
export const endPausesAt = (pauses: readonly Pause[], at: number): Pause[] =>
  pauses.filter(({ from, to }) => typeof to === 'number' || from < at).map(({ from, to }) => ({ from, to: to ?? at }))

/** A pause cut at local midnights. */
export type PauseByDate = Record<string, [from: string, to: string][]>

/**
 * Cuts pauses into pieces by local date, each as wall-clock times `HH:MM` (seconds and milliseconds where they are not zero), a piece
 * that reaches midnight ending at `24:00`. Refusals: `zoneUnknown`, `pausedWithoutEnd`, `instantOutOfRange`, those of `unitePauses`.
 */
export function splitPausesByDate(pauses: readonly Pause[], zoneName: string): Answer<PauseByDate> {
  const zone = zoneOf(zoneName)
  if (!zone) return no('zoneUnknown')
  const united = unitePauses(pauses)
  if (!united.ok) return united
  const pieces: PauseByDate = {}
  for (const { from, to } of united.value) {
    if (to === Infinity) return no('pausedWithoutEnd')
    if (!isComputable(from) || !isComputable(to)) return no('instantOutOfRange')
    const lastDay = zone.dayAt(to - 1)
    for (let day = zone.dayAt(from); day <= lastDay; day++) {
      const begin = Math.max(from, zone.startOfDay(day))
      const end = Math.min(to, zone.startOfDay(day + 1))
      if (begin >= end) continue
      const until = end === zone.startOfDay(day + 1) ? '24:00' : clockAt(end)
      ;(pieces[dateOfDay(day)] ??= []).push([clockAt(begin), until])
    }
  }
  return yes(pieces)

  function clockAt(ms: number): string {
    const wallClock = zone?.wallClockAt(ms) ?? Number.NaN
    return timeOfDayText(wallClock - Math.floor(wallClock / DAY_MS) * DAY_MS)
  }
}
