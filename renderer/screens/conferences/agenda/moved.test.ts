import { expect, it } from 'vitest'
import { moved } from './moved.ts'

it('moves one of an order and keeps the others as they stand', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a'])
})

it('moves nothing over an end, and nothing that is not there', () => {
  expect(moved(['a', 'b'], 'a', -1)).toBeUndefined()
  expect(moved(['a', 'b'], 'b', 1)).toBeUndefined()
  expect(moved(['a', 'b'], 'x', 1)).toBeUndefined()
})
