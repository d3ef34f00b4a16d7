/** The real clock and randomness, in the one place where they are reached for. */
import { randomUUID } from 'node:crypto'
import { v7 } from 'uuid'
import type { Instant } from '../../shared/log/op.ts'
import type { Platform } from './desk.ts'

export const platform: Platform = {
  now: () => new Date().toISOString() as Instant,
  newOpId: () => v7(),
  newId: () => randomUUID(),
}
