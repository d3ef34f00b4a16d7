/** What a desk does by itself when nobody waits for it: tidying the store in small steps, today's backup once, locking when nobody is here. */
import { backupDue } from '../store/backup.ts'
import { tidyStep } from '../store/tidy.ts'
import { backUpBeside } from './backup-thread.ts'
import type { WorkstationHost } from './workstation.ts'

/** Nobody has asked for anything for so long: a telephone call's pause, not a pause between two keys. */
const quiet = 700
const look = 250
/** Long enough after sign-in that the first queue is on the screen. */
const firstBackup = 60_000
const everyHour = 3_600_000
/** Minutes are meant: some seconds more do not matter. */
const lookForSomebody = 5_000

export interface Upkeep {
  /** somebody asked for something: wait again */
  busy(): void
  stop(): void
}

export function startUpkeep(host: WorkstationHost): Upkeep {
  let last = performance.now()
  let tidy = false
  const tidying = setInterval(() => {
    const desk = host.open?.desk
    if (!desk || tidy || host.isWriting || performance.now() - last < quiet) return
    try {
      tidy = !tidyStep(desk.db)
    } catch {
      // a full disk has no room for tidying either: thrown on, it would end the desk's thread. The next command says what is wrong
      tidy = true
    }
  }, look)

  const backUp = () => {
    const open = host.open
    if (!open || host.isWriting || !backupDue(host.files, open.desk.platform.now().slice(0, 10))) return
    void backUpBeside(host, open).then((result) => {
      if (!result.ok) host.emit({ type: 'upkeepFailed', what: 'backup', reason: result.reason })
    })
  }
  const first = setTimeout(backUp, firstBackup)
  const hourly = setInterval(backUp, everyHour)
  const locking = setInterval(() => host.lockWhenIdle(), lookForSomebody)

  return {
    busy: () => {
      last = performance.now()
      tidy = false
    },
    stop: () => {
      clearInterval(tidying)
      clearTimeout(first)
      clearInterval(hourly)
      clearInterval(locking)
    },
  }
}
