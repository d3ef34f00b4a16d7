import { expect, it } from 'vitest'
import { Quorum } from '../../../../shared/conference/commands.ts'
import { quorumFrom, quorumValues } from './quorum-values.ts'

it('gives a quorum back as it was, whatever it was typed as', () => {
  for (const quorum of [{ share: 2 / 3 }, { share: 0.5 }, { share: 1 }, { share: 0.65 }, { count: 4 }]) expect(quorumFrom(quorumValues(quorum))).toEqual(quorum)
})

it('reads fractions and percentages as people type them', () => {
  expect(quorumFrom({ quorumBy: 'share', quorum: ' 3 / 4 ' })).toEqual({ share: 0.75 })
  expect(quorumFrom({ quorumBy: 'share', quorum: '６０％' })).toEqual({ share: 0.6 })
  expect(quorumFrom({ quorumBy: 'count', quorum: '' })).toBeUndefined()
})

it('leaves what cannot be read for the schema to refuse', () => {
  for (const typed of ['2/0', '0', '120%', '多数']) expect(Quorum.safeParse(quorumFrom({ quorumBy: 'share', quorum: typed })).success, typed).toBe(false)
  expect(Quorum.safeParse(quorumFrom({ quorumBy: 'count', quorum: '2.5' })).success).toBe(false)
})
