/** The real clock and randomness, in the one place where they are reached for. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { v7 } from 'uuid'
import type { Instant } from '../../shared/log/op.ts'

export interface Platform {
  /** now by the computer's clock, as an instant in UTC with milliseconds */
  now: () => Instant
  /** ms since the computer was switched on, sleep included: a clock that nobody sets */
  uptime: () => number
  /** changes when `uptime` may have begun anew */
  boot: string
  /** a uuidv7 for ops, ordered by time */
  newOpId: () => string
  /** a random uuid for everything else that needs a name */
  newId: () => string
}

export const platform: Platform = {
  now: () => new Date().toISOString() as Instant,
  uptime: () => Math.round(uptime() * 1000),
  boot: bootId(),
  newOpId: () => v7(),
  newId: () => randomUUID(),
}

/** Linux names each start of the computer; elsewhere only one's own process is known to belong to this one. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return randomUUID()
  }
}
