import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstant, parseInstant, parseTimeOfDay, parseWallClock, timeOfDayText } from './instants.ts'

describe('instants at the edge', () => {
  it('survive being written and read', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (ms) => {
        expect(parseInstant(formatInstant(ms))).toEqual({ ok: true, value: ms })
      }),
    )
  })

  it.each([
    ['2026-09-17T01:00:00Z', Date.UTC(2026, 8, 17, 1)],
    ['2026-09-17T09:00:00+08:00', Date.UTC(2026, 8, 17, 1)],
    ['2026-09-17 09:00+0800', Date.UTC(2026, 8, 17, 1)],
    ['2026-09-17T24:00:00Z', Date.UTC(2026, 8, 18)],
    ['2026-09-17T01:00:00.5Z', Date.UTC(2026, 8, 17, 1, 0, 0, 500)],
    ['2026-09-17T01:00:00.123456789-03:30', Date.UTC(2026, 8, 17, 4, 30, 0, 123)],
    ['2026-09-17T01:00+08', Date.UTC(2026, 8, 16, 17)],
  ])('%s is read', (text, ms) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: ms })
  })

  it.each([
    '2026-09-17',
    '2026-09-17T01:00:00',
    '2026-02-30T00:00:00Z',
    '2026-09-17T25:00Z',
    '2026-09-17T24:00:01Z',
    '2026-09-17T10:60Z',
    '2026-09-17T10:00:60Z',
    '2026-09-17T10:00:00+24:00',
    '',
    'now',
    ' 2026-09-17T01:00:00Z',
  ])('%j is refused as an instant', (text) => {
    expect(parseInstant(text)).toMatchObject({ ok: false, refusal: { code: 'instantUnreadable' } })
  })

  it('keeps wall clocks and instants apart', () => {
    expect(parseWallClock('2026-09-17T09:00:00')).toEqual({ ok: true, value: Date.UTC(2026, 8, 17, 9) })
    expect(parseWallClock('2026-09-17T09:00:00Z').ok).toBe(false)
  })

  it('writes no text for a number that is no instant', () => {
    expect([formatInstant(NaN), formatInstant(Infinity), formatInstant(8.64e15 + 1)]).toEqual(['', '', ''])
  })
})

describe('times of day', () => {
  it('survive being written and read, 24:00 included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400_000 }), (ms) => {
        expect(parseTimeOfDay(timeOfDayText(ms))).toBe(ms)
      }),
    )
    expect(timeOfDayText(86_400_000)).toBe('24:00')
  })

  it.each(['24:01', '25:00', '9:00', '09:60', '09:00:60', '', '0900'])('%j is none', (text) => {
    expect(parseTimeOfDay(text)).toBeUndefined()
  })
})
