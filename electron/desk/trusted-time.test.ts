import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Instant } from '../../shared/log/op.ts'
import { instant, registered, testDesk, type TestDesk } from './testing.ts'
import { trustedTime } from './trusted-time.ts'

let here: TestDesk
beforeEach(() => {
  here = testDesk()
})
afterEach(() => here.close())

it('goes on by the steady clock while the computer’s stands behind the last entry, and follows it again when it is right', () => {
  registered(here)
  let wall = instant('2026-09-17 10:00')
  let steady = 5000
  const time = trustedTime({ ...here.around.platform, now: () => wall }, here.desk.log, here.desk.db, () => steady)
  expect(time.now()).toBe(instant('2026-09-17 10:00'))
  wall = instant('2000-01-01 00:00')
  expect(time.now()).toBe(instant('2026-09-17 10:00'))
  steady += 3 * 3_600_000
  wall = instant('2000-01-01 03:00')
  expect(time.now()).toBe(instant('2026-09-17 13:00'))
  expect(time.behind()).toBeGreaterThan(0)
  wall = '2026-09-18T00:00:00.000Z' as Instant
  expect(time.now()).toBe(wall)
  expect(time.behind()).toBe(0)
})
