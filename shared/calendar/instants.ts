/**
 * Instants at the edge are ISO 8601 texts, inside they are epoch milliseconds. Local texts (no offset) are wall-clock readings:
 * they become a number as if the wall clock were UTC, and an instant only through a zone.
 */
import { DAY_MS, dayOfDate } from './civil.ts'
import { no, yes, type Answer } from './refusals.ts'

const instantPattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d{2}(?::?\d{2})?)?$/

interface Reading {
  /** the wall clock as ms, as if it were UTC */
  wallClock: number
  /** ms east of UTC; absent in a local text */
  offset?: number
}

function read(text: string): Reading | undefined {
  const parts = instantPattern.exec(text)
  if (!parts) return undefined
  const day = dayOfDate(parts[1] ?? '')
  const clock = clockMs(parts[2] ?? '', parts[3] ?? '', parts[4], parts[5])
  if (Number.isNaN(day) || clock === undefined) return undefined
  const wallClock = day * DAY_MS + clock
  const zone = parts[6]
  if (zone === undefined) return { wallClock }
  const offset = offsetMs(zone)
  return offset === undefined ? undefined : { wallClock, offset }
}

/** 24:00:00 is the end of the day, as in ISO 8601. Digits after the third of a second's fraction are cut off. */
function clockMs(hours: string, minutes: string, seconds = '00', fraction = ''): number | undefined {
  const ms = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'))
  return Number(minutes) < 60 && Number(seconds) < 60 && ms <= DAY_MS ? ms : undefined
}

function offsetMs(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(3).replace(':', '') || '0')
  if (hours > 23 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

/** An ISO 8601 instant with `Z` or an offset -> epoch ms. Refusal: `instantUnreadable`. */
export function parseInstant(text: string): Answer<number> {
  const reading = typeof text === 'string' ? read(text) : undefined
  return reading?.offset === undefined ? no('instantUnreadable') : yes(reading.wallClock - reading.offset)
}

/** A wall-clock text without offset -> ms as if it were UTC (see `Zone.instantOf`). Refusal: `instantUnreadable`. */
export function parseWallClock(text: string): Answer<number> {
  const reading = typeof text === 'string' ? read(text) : undefined
  return reading === undefined || reading.offset !== undefined ? no('instantUnreadable') : yes(reading.wallClock)
}

const timePattern = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?$/

/** `HH:MM`, `HH:MM:SS` or with milliseconds, up to `24:00` -> ms since local midnight; undefined for anything else. */
export function parseTimeOfDay(text: string): number | undefined {
  const parts = timePattern.exec(text)
  return parts ? clockMs(parts[1] ?? '', parts[2] ?? '', parts[3], parts[4]) : undefined
}

/** ms since midnight -> `HH:MM`, with seconds and milliseconds only where they are not zero. */
export function timeOfDayText(ms: number): string {
  const text = `${pad(Math.floor(ms / 3_600_000))}:${pad(Math.floor(ms / 60_000) % 60)}`
  const seconds = Math.floor(ms / 1000) % 60
  const rest = ms % 1000
  if (rest > 0) return `${text}:${pad(seconds)}.${String(rest).padStart(3, '0')}`
  return seconds > 0 ? `${text}:${pad(seconds)}` : text
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** The largest number that a `Date` can hold (ECMA-262, 21.4.1.1). */
const DATE_LIMIT = 8.64e15

/** Epoch ms -> ISO 8601 in UTC with milliseconds; the empty text for a number that is no instant. */
export const formatInstant = (ms: number): string => (Math.abs(ms) <= DATE_LIMIT ? new Date(ms).toISOString() : '')
