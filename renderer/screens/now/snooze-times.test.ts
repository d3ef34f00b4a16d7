import { expect, it } from 'vitest'
import { snoozeUntil } from './snooze-times.ts'

const zone = 'Asia/Shanghai'
const at = (time: string) => Date.parse(`2026-09-28T${time}:00.000+08:00`)

it('puts off for an hour, to this afternoon, or to the morning of tomorrow', () => {
  expect(snoozeUntil('hour', at('09:30'), zone)).toBe('2026-09-28T02:30:00.000Z')
  expect(snoozeUntil('afternoon', at('09:30'), zone)).toBe('2026-09-28T06:00:00.000Z')
  expect(snoozeUntil('tomorrow', at('23:50'), zone)).toBe('2026-09-29T01:00:00.000Z')
})

it('knows no afternoon of today when it is there, or comes within the hour', () => {
  for (const time of ['13:00', '15:00', '23:30']) expect(snoozeUntil('afternoon', at(time), zone), time).toBeUndefined()
})
