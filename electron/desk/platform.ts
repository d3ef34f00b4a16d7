/** The real clock and randomness, in the one place where they are reached for. */
import { randomUUID } from 'node:crypto'
import { v7 } from 'uuid'
import type { Instant } from '../../shared/log/op.ts'

export interface Platform {
  /** now, as an instant in UTC with milliseconds */
  now: () => Instant
  /** a uuidv7 for ops, ordered by time */
  newOpId: () => string
  /** a random uuid for everything else that needs a name */
  newId: () => string
}

export const platform: Platform = {
  now: () => new Date().toISOString() as Instant,
  newOpId: () => v7(),
  newId: () => randomUUID(),
}
