/**
 * The time of the desk: the computer's, but never before the last thing that was written. A clock that was set back would make overdue cases look
 * in time; it is noticed, said on every screen, and hides nothing: from the last entry on time is counted by the steady clock, so that deadlines go on
 * coming while the computer's is wrong. A clock that had run ahead leaves entries of the future behind: a
 * person who leads accepts the present clock, and from then on only later entries count.
 */
import type { Instant } from '../../shared/log/op.ts'
import type { Log } from '../store/log/log.ts'
import type { Database } from '../store/database.ts'
import { readSetting, saveSetting } from './settings.ts'
import type { Platform } from './platform.ts'

/** Less than this is the usual drift of a computer. */
const noticed = 60_000
const acceptedName = 'clock/accepted'

export interface TrustedTime extends Platform {
  /** how far the computer's clock stands behind the last entry, ms; 0 while nothing is wrong */
  behind: () => number
  /** takes the computer's clock as right, whatever was written before */
  accept: () => void
}

/** `steady`: ms of a clock that nobody can set. */
export function trustedTime(platform: Platform, log: Log, db: Database, steady: () => number = () => performance.now()): TrustedTime {
  /** the last entry and when, by the steady clock, the computer's was first seen behind it */
  let held: { last: number; since: number } | undefined

  const lastAt = (): number => {
    const last = log.last()
    const accepted = readSetting(db, acceptedName)
    return last && (typeof accepted !== 'number' || last.localSeq > accepted) ? Date.parse(last.at) : 0
  }
  const behind = () => {
    const by = lastAt() - Date.parse(platform.now())
    return by > noticed ? by : 0
  }
  return {
    ...platform,
    now: () => {
      const wall = platform.now()
      const last = lastAt()
      if (Date.parse(wall) >= last) {
        held = undefined
        return wall
      }
      if (held?.last !== last) held = { last, since: steady() }
      return new Date(last + Math.floor(steady() - held.since)).toISOString() as Instant
    },
    behind,
    accept: () => saveSetting(db, acceptedName, log.last()?.localSeq ?? 0),
  }
}
