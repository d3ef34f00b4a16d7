import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endPausesAt, splitPausesByDate, unitePauses, type Pause } from './pauses.ts'

const anyPause = fc
  .record({ from: fc.integer({ min: 0, max: 50 }), length: fc.integer({ min: 0, max: 20 }), open: fc.boolean() })
  .map(({ from, length, open }): Pause => ({ from, to: open && length > 17 ? null : from + length }))

describe('pauses', () => {
  it('united cover the same moments, sorted and apart', () => {
    fc.assert(
      fc.property(fc.array(anyPause, { maxLength: 8 }), (pauses) => {
        const united = unitePauses(pauses)
        if (!united.ok) throw new Error(united.refusal.code)
        for (let moment = 0; moment < 80; moment++) {
          const before = pauses.some(({ from, to }) => from <= moment && moment < (to ?? Infinity))
          expect(united.value.filter(({ from, to }) => from <= moment && moment < to).length).toBe(before ? 1 : 0)
        }
        united.value.forEach(({ from, to }, i) => {
          expect(to).toBeGreaterThan(from)
          if (i > 0) expect(from).toBeGreaterThan(united.value[i - 1]?.to ?? NaN)
        })
      }),
    )
  })

  it('that end before they begin, or are no instants, are refused', () => {
    expect(unitePauses([{ from: 5, to: 4 }])).toMatchObject({ ok: false, refusal: { code: 'pauseInverted' } })
    expect(unitePauses([{ from: 0.5, to: 4 }])).toMatchObject({ ok: false, refusal: { code: 'pauseUnreadable' } })
    expect(unitePauses([{ from: 0, to: NaN }])).toMatchObject({ ok: false, refusal: { code: 'pauseUnreadable' } })
  })

  it('without an end can be given one', () => {
    expect(endPausesAt([{ from: 1, to: 3 }, { from: 2 }, { from: 9, to: null }], 5)).toEqual([
      { from: 1, to: 3 },
      { from: 2, to: 5 },
    ])
  })
})

describe('pauses cut at local midnights', () => {
  const at = (text: string) => Date.parse(text)
  const split = (from: string, to: string, zone: string) => splitPausesByDate([{ from: at(from), to: at(to) }], zone)

  it('give one piece for each local day', () => {
    expect(split('2024-05-13T12:00:00+02:00', '2024-05-15T12:00:30.5+02:00', 'Europe/Berlin')).toEqual({
      ok: true,
      value: { '2024-05-13': [['12:00', '24:00']], '2024-05-14': [['00:00', '24:00']], '2024-05-15': [['00:00', '12:00:30.500']] },
    })
  })

  it('begin after a gap at midnight, and leave out a day that never was', () => {
    expect(split('2015-10-17T23:00:00-03:00', '2015-10-18T02:00:00-02:00', 'America/Sao_Paulo')).toEqual({
      ok: true,
      value: { '2015-10-17': [['23:00', '24:00']], '2015-10-18': [['01:00', '02:00']] },
    })
    expect(split('2011-12-29T23:00:00-10:00', '2011-12-31T01:00:00+14:00', 'Pacific/Apia')).toEqual({
      ok: true,
      value: { '2011-12-29': [['23:00', '24:00']], '2011-12-31': [['00:00', '01:00']] },
    })
  })

  it('do not begin a new day at midnight itself', () => {
    expect(split('2024-05-13T23:00:00+08:00', '2024-05-14T00:00:00+08:00', 'Asia/Shanghai')).toEqual({
      ok: true,
      value: { '2024-05-13': [['23:00', '24:00']] },
    })
  })

  it('are refused without an end, in an unknown zone, or outside of time', () => {
    expect(splitPausesByDate([{ from: 0 }], 'Asia/Shanghai')).toMatchObject({ refusal: { code: 'pausedWithoutEnd' } })
    expect(splitPausesByDate([], 'Mars/Base')).toMatchObject({ refusal: { code: 'zoneUnknown' } })
    expect(splitPausesByDate([{ from: 0, to: 9e15 }], 'Asia/Shanghai')).toMatchObject({ refusal: { code: 'instantOutOfRange' } })
  })
})
