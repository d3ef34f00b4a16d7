import { expect, it } from 'vitest'
import { maskedTexts } from './masking.ts'

it('masks the numbers of persons in everything that people write for a conference, and leaves what identifies its parts', () => {
  const said = '回电 13912345678'
  const id = '13912345678'
  const masked = maskedTexts({ purpose: said, items: [{ itemId: id, questions: [said], positions: [{ participantId: id, text: said }] }], minutes: { items: [{ itemId: id, discussion: said, postponed: said }], remarks: said } })
  expect(JSON.stringify(masked)).not.toContain(said)
  expect(masked.items[0]).toMatchObject({ itemId: id, questions: ['回电 139****5678'], positions: [{ participantId: id }] })
})
