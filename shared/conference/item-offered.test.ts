import { describe, expect, it } from 'vitest'
import type { OfficerId } from '../log/op.ts'
import { itemOf } from './conference.ts'
import { itemOffered, type ItemAct } from './item-offered.ts'
import { code, Sitting } from './testing.ts'

const resolution = {
  itemId: 'a', resolutionId: 'r', kind: 'action', text: '补充调查', owner: 'claims' as OfficerId, dueOn: '2026-09-30' as never, authority: { name: '王经理', role: 'manager' },
} as const
const offeredOn = (sitting: Sitting, act: ItemAct, id = 'recorder') => {
  const item = itemOf(sitting.conference, 'a')
  if (!item) throw new Error('no item a')
  return code(itemOffered(sitting.conference, item, act, { id: id as OfficerId, role: 'officer' }))
}

describe('an act on an item is offered', () => {
  it('as the rules will answer: nothing is voted on or resolved without a quorum', () => {
    const sitting = new Sitting().call().begin('chair', 'recorder')
    expect(offeredOn(sitting, 'conference.resolve')).toBe(code(sitting.tell('conference.resolve', resolution, 'recorder')))
    expect([offeredOn(sitting, 'conference.resolve'), offeredOn(sitting, 'conference.vote')]).toEqual(['conference.notQuorate', 'conference.notQuorate'])
  })
  it('a vote and an argument only where there is an option', () => {
    const sitting = new Sitting().call().begin('chair', 'recorder', 'claims', 'legal', 'protection')
    expect([offeredOn(sitting, 'conference.vote'), offeredOn(sitting, 'conference.argue')]).toEqual(['conference.optionUnknown', 'conference.optionUnknown'])
    sitting.do('conference.addOption', { itemId: 'a', optionId: 'o', text: '给付' })
    expect([offeredOn(sitting, 'conference.vote'), offeredOn(sitting, 'conference.argue')]).toEqual(['', ''])
  })
  it('the item under discussion is not taken up again, one that is resolved not put off', () => {
    const sitting = new Sitting().call().begin('chair', 'recorder', 'claims', 'legal', 'protection').do('conference.takeUp', { itemId: 'a' }).do('conference.resolve', resolution)
    expect([offeredOn(sitting, 'conference.takeUp'), offeredOn(sitting, 'conference.postpone')]).toEqual(['conference.underDiscussion', 'conference.itemResolved'])
    expect(offeredOn(sitting.do('conference.withdrawResolution', { resolutionId: 'r', reason: '有误' }), 'conference.postpone')).toBe('')
  })
  it('to who runs it; a dissent to anybody', () => {
    const sitting = new Sitting().call().begin('chair', 'recorder', 'claims', 'legal', 'protection')
    expect([offeredOn(sitting, 'conference.takeUp', 'legal'), offeredOn(sitting, 'conference.dissent', 'legal')]).toEqual(['conference.notRunning', ''])
  })
})
