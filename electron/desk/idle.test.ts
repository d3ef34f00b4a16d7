import { expect, it } from 'vitest'
import { IdleWatch } from './idle.ts'

it('counts the sleep of the computer, and is not fooled by a clock set back', () => {
  const clocks = { wall: 0, steady: 0 }
  const watch = new IdleWatch({ wall: () => clocks.wall, steady: () => clocks.steady })
  expect(watch.restedFor).toBe(0)
  watch.seen()
  clocks.wall = 8 * 3_600_000
  expect(watch.restedFor).toBe(8 * 3_600_000)
  clocks.wall = -86_400_000
  clocks.steady = 900_000
  expect(watch.restedFor).toBe(900_000)
  watch.seen()
  expect(watch.restedFor).toBe(0)
  clocks.steady += 5
  watch.rest()
  expect(watch.restedFor).toBe(0)
})
