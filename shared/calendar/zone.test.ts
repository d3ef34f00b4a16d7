import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { isZone, zoneOf, type Zone } from './zone.ts'

const names = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Asia/Tehran',
  'Africa/Casablanca',
  'Etc/UTC',
]
const zone = (name: string): Zone => {
  const found = zoneOf(name)
  if (!found) throw new Error(name)
  return found
}
const anyZone = fc.constantFrom(...names)
const anyMs = fc.integer({ min: Date.UTC(1930, 0, 1), max: Date.UTC(2060, 0, 1) })
const HOUR = 3_600_000

/** Instants near a change of the clocks, where mistakes live. */
const nearChange = fc.tuple(anyZone, anyMs, fc.integer({ min: -26 * 60, max: 26 * 60 })).map(([name, ms, minutes]) => {
  const change = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name).getTimeZoneTransition('previous')
  return [name, (change?.epochMilliseconds ?? ms) + minutes * 60_000] as const
})

describe('a zone', () => {
  it('has the offset that Temporal has', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyZone, anyMs), nearChange), ([name, ms]) => {
        expect(zone(name).offsetAt(ms)).toBe(Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name).offsetNanoseconds / 1e6)
      }),
      { numRuns: 400 },
    )
  })

  it('reads wall clocks as Temporal does, in gaps and folds too', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyZone, anyMs), nearChange), ([name, wallClock]) => {
        const plain = Temporal.PlainDateTime.from(new Date(wallClock).toISOString().slice(0, -1))
        expect(zone(name).instantOf(wallClock)).toBe(plain.toZonedDateTime(name, { disambiguation: 'compatible' }).epochMilliseconds)
      }),
      { numRuns: 400 },
    )
  })

  it('begins its days where Temporal does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyZone, anyMs), nearChange), ([name, ms]) => {
        const day = Math.floor(ms / 86_400_000)
        const start = Temporal.PlainDate.from(new Date(day * 86_400_000).toISOString().slice(0, 10)).toZonedDateTime(name)
        expect(zone(name).startOfDay(day)).toBe(start.epochMilliseconds)
      }),
      { numRuns: 400 },
    )
  })

  it('puts every instant into exactly one day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyZone, anyMs), nearChange), ([name, ms]) => {
        const { dayAt, startOfDay } = zone(name)
        const day = dayAt(ms)
        expect(startOfDay(day)).toBeLessThanOrEqual(ms)
        expect(startOfDay(day + 1)).toBeGreaterThan(ms)
      }),
      { numRuns: 400 },
    )
  })

  it('gives what midnight repeats to the new day', () => {
    // St John's, 2006-10-29: one minute after midnight the clocks went back to 23:01 of the day before.
    const { dayAt, startOfDay, wallClockAt } = zone('America/St_Johns')
    const day = Date.UTC(2006, 9, 29) / 86_400_000
    const repeated = startOfDay(day) + HOUR / 2
    expect(new Date(wallClockAt(repeated)).toISOString()).toBe('2006-10-28T23:30:00.000Z')
    expect([dayAt(startOfDay(day) - 1), dayAt(startOfDay(day)), dayAt(repeated)]).toEqual([day - 1, day, day])
    expect(startOfDay(day + 1) - startOfDay(day)).toBe(25 * HOUR)
  })

  it('is found by its IANA name only', () => {
    expect(['Asia/Shanghai', 'UTC', 'Etc/GMT-8', 'asia/shanghai'].map(isZone)).toEqual([true, true, true, true])
    expect(['Mars/Base', '', '+08:00', 'Beijing time', 'China'].map(isZone)).toEqual([false, false, false, false, false])
  })

  it('answers what is no instant with NaN', () => {
    const { offsetAt, dayAt, instantOf, startOfDay } = zone('Europe/London')
    expect([offsetAt(NaN), offsetAt(1e17), dayAt(Infinity), instantOf(NaN), startOfDay(NaN), startOfDay(1e12)]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
      NaN,
      NaN,
    ])
  })
})
