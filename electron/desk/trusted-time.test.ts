import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Instant } from '../../shared/log/op.ts'
import { instant, registered, testDesk, type TestDesk } from './testing.ts'
import { trustedTime, type TrustedTime } from './trusted-time.ts'

const [minute, hour, year] = [60_000, 3_600_000, 365 * 86_400_000]

let here: TestDesk
/** the real time, which nobody at this computer knows */
let real: number
let uptime: number
let boot: string
/** the computer's clock minus the real time */
let wrongBy: number
let time: TrustedTime

beforeEach(() => {
  here = testDesk()
  registered(here)
  real = Date.parse(instant('2026-09-17 10:00'))
  uptime = 5_000
  boot = 'first'
  wrongBy = 0
  open()
})
afterEach(() => here.close())

/** The process starts: nothing of the last one's memory is left. */
function open(): void {
  const platform = { ...here.around.platform, now: () => iso(real + wrongBy), uptime: () => uptime, get boot() { return boot } }
  time = trustedTime(platform, here.desk.log, here.desk.db)
}
function pass(ms: number): void {
  real += ms
  uptime += ms
}
function reboot(): void {
  boot = 'another'
  uptime = 0
  open()
}
const contact = (): number => time.anchor({ hq: real, uptime })
const iso = (ms: number): Instant => new Date(ms).toISOString() as Instant
/** how far the desk's time is from the real one */
const off = (): number => Date.parse(time.now()) - real

describe('a workstation that has never spoken to HQ', () => {
  it('goes on by the steady clock while the computer’s stands behind the last entry, and follows it again when it is right', () => {
    expect(off()).toBe(0)
    expect(time.clock()).toEqual({ by: 'computer', ahead: 0 })
    wrongBy = Date.parse(instant('2000-01-01 00:00')) - real
    expect(off()).toBe(0)
    pass(3 * hour)
    expect(off()).toBe(0)
    expect(time.clock()).toEqual({ by: 'entries', ahead: -wrongBy })
    wrongBy = 0
    pass(10 * hour)
    expect(off()).toBe(0)
    expect(time.clock()).toEqual({ by: 'computer', ahead: 0 })
  })

  it('believes the computer again once somebody accepts it', () => {
    wrongBy = -hour
    expect(off()).toBe(0)
    time.accept()
    expect(off()).toBe(-hour)
  })
})

describe('a workstation that has spoken to HQ', () => {
  it.each([9 * year, -26 * year, 5 * hour, -7 * minute, 0])('has HQ’s time, whatever its own clock says (%d ms)', (wrong) => {
    wrongBy = wrong
    expect(contact()).toBe(wrong)
    expect(off()).toBe(0)
    pass(30 * hour)
    expect(off()).toBe(0)
    expect(time.clock()).toEqual({ by: 'hq', ahead: -wrong === 0 ? 0 : -wrong })
  })

  it('keeps it without HQ while somebody sets the clock to and fro, also when the program is started again', () => {
    wrongBy = 2 * hour
    contact()
    for (const wrong of [-year, 3 * year, 0, -11 * hour]) {
      wrongBy = wrong
      pass(17 * minute)
      expect(off()).toBe(0)
      open()
      expect(off()).toBe(0)
    }
  })

  it('goes by its own clock after the computer was started again, corrected by what HQ had said', () => {
    wrongBy = 8 * hour
    contact()
    pass(hour)
    reboot()
    pass(20 * hour)
    expect(off()).toBe(0)
    expect(time.clock()).toEqual({ by: 'hq', ahead: -8 * hour })
  })

  it('is not carried back behind the last contact by a clock that lost its battery, says so, and lets nobody accept that', () => {
    contact()
    pass(5 * hour)
    const last = real - 5 * hour
    reboot()
    wrongBy = Date.parse(instant('2000-01-01 00:00')) - real
    expect(Date.parse(time.now())).toBe(last)
    pass(2 * hour)
    expect(Date.parse(time.now())).toBe(last + 2 * hour)
    expect(time.clock().by).toBe('hq')
    time.accept()
    expect(Date.parse(time.now())).toBe(last + 2 * hour)
    contact()
    expect(off()).toBe(0)
  })

  it('is freed by HQ’s word from entries of a clock that had run ahead, for good', () => {
    wrongBy = 300 * 24 * hour
    here.reach(real + wrongBy)
    registered(here, { receivedAt: iso(real) })
    wrongBy = 0
    expect(off()).toBe(300 * 24 * hour)
    contact()
    expect(off()).toBe(0)
    reboot()
    pass(minute)
    expect(off()).toBe(0)
    expect(time.clock().by).toBe('hq')
  })

  it('does not go back by the moment in which one contact differs from the next', () => {
    contact()
    here.reach(real)
    registered(here, { receivedAt: iso(real) })
    time.anchor({ hq: real - 40, uptime })
    expect(off()).toBe(0)
    pass(100)
    expect(off()).toBe(-40)
  })
})
