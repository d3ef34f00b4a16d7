import { expect, test } from 'vitest'
import { remainingIn, remainingMs } from './remaining.ts'

test('nothing is said in the first second, nor when all is done', () => {
  expect(remainingMs(900, 10, 100)).toBeUndefined()
  expect(remainingMs(2000, 0, 100)).toBeUndefined()
  expect(remainingMs(2000, 100, 100)).toBeUndefined()
})

test('the rest takes as long per case as what is done', () => {
  expect(remainingMs(2000, 25, 100)).toBe(6000)
})

test('the time is told in steps of five seconds, and in minutes beyond a minute and a half', () => {
  expect(remainingIn(3200)).toEqual({ unit: 'soon', n: 4 })
  expect(remainingIn(11_000)).toEqual({ unit: 'seconds', n: 15 })
  expect(remainingIn(150_000)).toEqual({ unit: 'minutes', n: 3 })
})
