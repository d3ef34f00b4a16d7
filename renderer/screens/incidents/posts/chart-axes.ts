/** Axes of the line of a spread: round numbers upwards, midnights and full hours of the branch along. Pure. */
import { dateOf, startOfDate, plusDays } from '../../../../shared/calendar/calendar-days.ts'
import { zoneOf } from '../../../../shared/calendar/zone.ts'

/** 0 and up to five round steps, the last not below `most`. */
export function roundSteps(most: number): number[] {
  const rough = Math.max(1, most) / 4
  const scale = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find((one) => one * scale >= rough) ?? 10) * scale)
  const steps = [0]
  while ((steps.at(-1) ?? 0) < most) steps.push((steps.at(-1) ?? 0) + step)
  return steps.length > 1 ? steps : [0, step]
}

const hour = 3_600_000

/** Instants of a time axis, epoch ms: at most `most` of one kind, on the wall clock of the zone. */
export function timeSteps(from: number, to: number, zone: string, most: number): { at: number; day: boolean }[] {
  const days: { at: number; day: boolean }[] = []
  for (let date = dateOf(from, zone); startOfDate(date, zone) <= to; date = plusDays(date, 1)) if (startOfDate(date, zone) >= from) days.push({ at: startOfDate(date, zone), day: true })
  if (days.length >= 3) return days.filter((_, index) => index % Math.ceil(days.length / most) === 0)
  const every = [1, 2, 3, 6, 12].find((one) => (to - from) / (one * hour) <= most) ?? 12
  const wall = zoneOf(zone)
  const first = Math.ceil((wall?.wallClockAt(from) ?? from) / (every * hour)) * every * hour
  const found: { at: number; day: boolean }[] = []
  for (let at = first; (wall?.instantOf(at) ?? at) <= to; at += every * hour) found.push({ at: wall?.instantOf(at) ?? at, day: at % (24 * hour) === 0 })
  return found
}

/** 12,300 as 1.2 万 where the language counts so; figures beside a line have no room for more. */
export const shortCount = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value)
