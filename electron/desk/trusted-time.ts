/**
 * The time of the desk, which ops bear and deadlines are counted by. Three sources, the first that there is:
 *
 *   HQ in this life of the computer    what HQ said last, and from there the clock that counts since the computer was switched on: whatever
 *                                      anybody sets the computer's clock to changes nothing
 *   HQ in an earlier life              the computer's clock, corrected by what it was wrong by at the last contact
 *   nobody                             the computer's clock
 *
 * The last two never stand before the last contact or the last thing that was written here. A clock that was set back would make overdue cases look
 * in time; it is noticed, said on every screen, and hides nothing: from there time is counted on, so that deadlines go on coming. A clock that had run
 * ahead leaves entries of the future behind: HQ's word, or a person who leads, makes them count no longer.
 */
import type { Instant } from '../../shared/log/op.ts'
import type { DeskClock } from '../../shared/contract/now.ts'
import type { Log } from '../store/log/log.ts'
import type { Database } from '../store/database.ts'
import { readSetting, saveSetting } from './settings.ts'
import type { Platform } from './platform.ts'

/** Less than this is the usual drift of a computer. */
const noticed = 60_000
const acceptedName = 'clock/accepted'
const anchorName = 'clock/anchor'

/** One moment by three clocks, ms. */
interface Anchor { hq: number; wall: number; uptime: number; boot: string }

export interface TrustedTime extends Platform {
  /** how the computer's clock stands to the desk's time */
  clock: () => DeskClock
  /** takes the computer's clock as right, whatever was written before */
  accept: () => void
  /** HQ has said that it was `hq`, epoch ms, when this computer had been on for so long; answers how far the computer's clock is ahead of HQ's, ms */
  anchor: (heard: { hq: number; uptime: number }) => number
}

export function trustedTime(platform: Platform, log: Log, db: Database): TrustedTime {
  /** the last entry and when, by the steady clock, the computer's was first seen behind it */
  let held: { last: number; since: number } | undefined
  let anchor = readSetting(db, anchorName) as Anchor | undefined

  const wall = (): number => Date.parse(platform.now())
  const lastAt = (): number => {
    const last = log.last()
    const accepted = readSetting(db, acceptedName)
    return last && (typeof accepted !== 'number' || last.localSeq > accepted) ? Date.parse(last.at) : 0
  }
  const byHq = (): number | undefined => {
    const uptime = platform.uptime()
    return anchor && anchor.boot === platform.boot && uptime >= anchor.uptime ? anchor.hq + uptime - anchor.uptime : undefined
  }
  const corrected = (): number => wall() + (anchor ? anchor.hq - anchor.wall : 0)
  const notBefore = (): number => Math.max(lastAt(), anchor?.hq ?? 0)

  const now = (): number => {
    const told = byHq()
    if (told !== undefined) {
      const last = lastAt()
      // contacts differ by what their way took: that is no reason to go back
      return last > told && last - told <= noticed ? last : told
    }
    const [at, last] = [corrected(), notBefore()]
    if (at >= last) {
      held = undefined
      return at
    }
    if (held?.last !== last) held = { last, since: platform.uptime() }
    return last + Math.floor(platform.uptime() - held.since)
  }

  return {
    ...platform,
    now: () => new Date(now()).toISOString() as Instant,
    clock: () => {
      const ahead = now() - wall()
      if (byHq() !== undefined) return { by: 'hq', ahead }
      const last = notBefore()
      if (last - corrected() > noticed) return { by: last === anchor?.hq ? 'hq' : 'entries', ahead }
      return anchor ? { by: 'hq', ahead } : { by: 'computer', ahead: 0 }
    },
    accept: () => saveSetting(db, acceptedName, log.last()?.localSeq ?? 0),
    anchor: ({ hq, uptime }) => {
      anchor = { hq, uptime, wall: wall() - (platform.uptime() - uptime), boot: platform.boot }
      saveSetting(db, anchorName, anchor)
      const last = log.last()
      if (last && Date.parse(last.at) - now() > noticed) saveSetting(db, acceptedName, last.localSeq)
      return anchor.wall - hq
    },
  }
}
