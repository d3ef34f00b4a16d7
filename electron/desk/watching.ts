/** Looks at the ladders every two seconds, whatever the system's timers did while it slept: a look that finds nothing costs one index read. */
import { catchUp, nextInstant, watchStep } from './watch.ts'
import type { OpenDesk } from './acts/access.ts'
import type { WorkstationHost } from './workstation.ts'

const look = 2000

export function startWatching(host: WorkstationHost): { stop: () => void } {
  let seen: OpenDesk | undefined
  const watch = () => {
    const { open } = host
    if (!open) return host.remindLocked()
    if (host.isWriting) return
    try {
      if (open !== seen) {
        host.settleLocked(open)
        host.remind(catchUp(open.desk))
      }
      seen = open
      work(open)
    } catch (error) {
      // a full disk or a busy file: the next look tries again, and nothing counts as told that was not written
      console.error((error as Error).stack)
    }
  }
  /** One slice, then whoever waits, then the next. */
  const work = (open: OpenDesk) => {
    if (host.open !== open || nextInstant(open.desk) > Date.parse(open.desk.platform.now())) return
    const { told, more } = watchStep(open.desk)
    host.remind(told)
    if (more) setImmediate(() => work(open))
  }
  const timer = setInterval(watch, look)
  return { stop: () => clearInterval(timer) }
}
