/** What a signed-in desk does by itself: today's backup, once, when nobody is waiting for it. */
import { backupDue, dailyBackup } from '../store/backup.ts'
import type { WorkstationHost } from './workstation.ts'

/** Long enough after sign-in that the first queue is on the screen. */
const firstLook = 60_000
const everyHour = 3_600_000

export function startUpkeep(host: WorkstationHost): () => void {
  const look = () => {
    const open = host.open
    const now = host.around.platform.now()
    if (!open || !backupDue(host.files, now.slice(0, 10))) return
    try {
      dailyBackup(open.desk.db, open.key, host.files, now)
    } catch (error) {
      host.emit({ type: 'upkeepFailed', what: 'backup', reason: (error as Error).message })
    }
  }
  const first = setTimeout(look, firstLook)
  const hourly = setInterval(look, everyHour)
  return () => {
    clearTimeout(first)
    clearInterval(hourly)
  }
}
