import { expect, it } from 'vitest'
import { maskedTexts } from './masking.ts'

it('masks the numbers of persons in everything that people write for a conference, and leaves what identifies its parts', () => {
  const said = '回电 13912345678'
  const id = '13912345678'
  const masked = maskedTexts({ purpose: said, items: [{ itemId: id, questions: [said], positions: [{ participantId: id, text: said }] }], minutes: { items: [{ itemId: id, discussion: said, postponed: said }], remarks: said } })
  expect(JSON.stringify(masked)).not.toContain(said)
  expect(masked.items[0]).toMatchObject({ itemId: id, questions: ['回电 139****5678'], positions: [{ participantId: id }] })
})

it('masks titles, and what a vote of the minutes chose and carried; the ids by which a vote names its options stay', () => {
  const said = '赔付至 13912345678'
  const id = '13912345678'
  const masked = maskedTexts({
    title: said, items: [{ title: said, vote: { method: 'vote', carried: id, votes: [{ participantId: id, choice: id }] } }],
    minutes: { title: said, items: [{ title: said, vote: { method: 'vote', carried: said, choices: [{ name: '周敏', choice: said }] } }] },
  })
  expect(JSON.stringify(masked)).not.toContain(said)
  expect(masked.minutes.items[0]?.vote).toEqual({ method: 'vote', carried: '赔付至 139****5678', choices: [{ name: '周敏', choice: '赔付至 139****5678' }] })
  expect(masked.items[0]?.vote).toMatchObject({ carried: id, votes: [{ participantId: id, choice: id }] })
})
