/**
 * Notices on the desktop in the browser shell. Permission is asked only by a click. In Electron the main process shows them (shell/reminders.ts),
 * because it is there when no window is.
 */
import { useSyncExternalStore } from 'react'
import type { ReminderNotice } from '../../shared/reminders/notice.ts'

const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** `unsupported` where the browser has none. */
export const useNoticePermission = (): NotificationPermission | 'unsupported' => useSyncExternalStore(subscribe, permission)
const permission = () => ('Notification' in window ? Notification.permission : 'unsupported')

export async function askForNotices(): Promise<void> {
  await Notification.requestPermission()
  for (const listener of listeners) listener()
}

/** The tag is the same in every window: the same reminder is shown once. */
export function showOnDesktop({ title, body, tag }: ReminderNotice, onClick: () => void): void {
  if (permission() !== 'granted') return
  const notice = new Notification(title, { body, tag })
  notice.onclick = () => {
    window.focus()
    notice.close()
    onClick()
  }
}
