import { expect, it } from 'vitest'
import { changedMembers } from './changed.ts'

it('sends what differs and nothing else, and a text that was taken out as the empty one', () => {
  const before = { title: '一', summary: '旧', regions: ['广州'], amount: 3 as number | undefined, plate: '粤A' as string | undefined }
  expect(changedMembers(before, { ...before })).toEqual({})
  expect(changedMembers(before, { ...before, summary: '新', regions: ['广州', '佛山'], plate: undefined })).toEqual({ summary: '新', regions: ['广州', '佛山'], plate: '' })
  expect(Object.entries(changedMembers(before, { ...before, amount: undefined }))).toEqual([['amount', undefined]])
})
