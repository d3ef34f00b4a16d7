import { describe, expect, it } from 'vitest'
import { Clock, Ladder, readPack } from '../../../shared/rules/pack.ts'
import { shippedPacks } from '../../../shared/rules/rule-book.ts'
import { ladderFrom, ladderValues } from '../../parts/ladder-values.ts'
import { freeId } from '../../parts/limit-values.ts'
import { clockFrom, clockValues } from './clock-values.ts'

describe('the forms of a pack', () => {
  it('give back every shipped clock and ladder as it was', () => {
    for (const pack of shippedPacks) {
      for (const clock of pack.clocks) expect(Clock.parse(clockFrom(clockValues(clock), clock.id)), clock.id).toEqual(clock)
      for (const ladder of pack.ladders) expect(Ladder.parse(ladderFrom(ladderValues(ladder, pack.id), ladder.id)), ladder.id).toEqual(ladder)
    }
  })

  it('leave it to the rules of packs to refuse what was typed, at its place', () => {
    const [pack] = shippedPacks
    const [clock] = pack?.clocks ?? []
    if (!pack || !clock) throw new Error('no pack')
    const refused = (change: Partial<ReturnType<typeof clockValues>>) => {
      const read = readPack({ ...pack, clocks: [clockFrom({ ...clockValues(clock), ...change }, clock.id), ...pack.clocks.slice(1)] })
      return read.ok ? undefined : [read.refusal.code, read.refusal.params?.['at']]
    }
    expect(refused({})).toBeUndefined()
    expect(refused({ amount: '0' })).toEqual(['pack.limitNotPositive', 'clocks.0.limit.amount'])
    expect(refused({ amount: '2.5' })).toEqual(['pack.limitNotWhole', 'clocks.0.limit.amount'])
    expect(refused({ amount: '' })).toEqual(['pack.unreadable', 'clocks.0.limit.amount'])
    expect(refused({ amount: '45' })).toEqual(['pack.extensionNotLonger', 'clocks.0.extensions.0.total'])
    expect(refused({ amountFrom: '1万', amountBelow: '5000' })).toEqual(['pack.rangeInverted', 'clocks.0.when.amountBelow'])
    expect(refused({ trigger: 'after:decision' })).toEqual(['pack.clockLoop', 'clocks.0.trigger'])
    expect(refused({ endsWith: [] })).toEqual(['pack.unreadable', 'clocks.0.endsWith'])
  })

  it('name what is new by what is free', () => {
    expect(freeId('clock', [])).toBe('clock1')
    expect(freeId('clock', ['look', 'clock3'])).toBe('clock4')
  })
})
