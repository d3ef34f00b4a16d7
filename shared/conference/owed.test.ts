import { expect, it } from 'vitest'
import type { OfficerId } from '../log/op.ts'
import { owed, withoutPosition } from './owed.ts'
import { people, Sitting } from './testing.ts'

const of = (sitting: Sitting, name: string) => {
  const person = people.find(({ participantId }) => participantId === name)
  if (!person) throw new Error(name)
  return owed(sitting.conference, person)
}

it('asks those who vote for a position on each item, not who is recused from it, and nobody once it has begun', () => {
  const sitting = new Sitting().call()
  expect(of(sitting, 'claims')).toEqual(['position'])
  expect(of(sitting, 'recorder')).toEqual([])
  sitting.do('conference.takePosition', { itemId: 'a', participantId: 'claims', stance: 'for', text: '' }, 'claims')
  expect(withoutPosition(sitting.conference, 'claims').map(({ itemId }) => itemId)).toEqual(['b'])
  sitting.do('conference.declareConflict', { conflictId: 'c', participantId: 'claims', itemIds: ['b'], reason: '亲属' }, 'claims')
  expect(of(sitting, 'claims')).toEqual([])
  expect(of(sitting.begin('chair', 'claims'), 'legal')).toEqual([])
})

it('asks those who were there and vote, and the recorder, for a signature on minutes that still tell what happened', () => {
  const sitting = new Sitting().call().begin('chair', 'recorder', 'claims').do('conference.end', {})
  expect(of(sitting, 'claims')).toEqual([])
  sitting.draft()
  expect(['chair', 'recorder', 'claims', 'legal', 'expert'].filter((name) => of(sitting, name).includes('sign'))).toEqual(['chair', 'recorder', 'claims'])
  sitting.sign('claims')
  expect(of(sitting, 'claims')).toEqual([])
  sitting.do('conference.attend', { participantId: 'legal', present: true })
  expect(of(sitting, 'recorder')).toEqual([])
})

it('asks those to whom sealed minutes were sent to read them', () => {
  const sitting = new Sitting().call().begin('chair', 'recorder').do('conference.end', {}).draft().sign('recorder', 'chair')
  const hash = sitting.conference.minutes[0]?.hash ?? ''
  sitting.do('conference.sealMinutes', { version: 1, hash }, 'chair').do('conference.distribute', { version: 1, to: [{ officer: 'legal' as OfficerId, name: 'legal' }] })
  expect([of(sitting, 'legal'), of(sitting, 'claims')]).toEqual([['read'], []])
  expect(of(sitting.do('conference.markRead', { version: 1 }, 'legal'), 'legal')).toEqual([])
})
