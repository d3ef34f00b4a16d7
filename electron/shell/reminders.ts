/**
 * Reminders on the desktop, and how much presses on the dock or the taskbar. Nothing here names a person: it stands beside a locked screen. A window
 * that somebody looks at tells them itself; a locked workstation goes on telling.
 */
import { app, BrowserWindow, nativeImage, Notification } from 'electron'
import type { DeskEvent, Workstation } from '../../shared/contract/bridge.ts'
import type { Now, ShownReminder } from '../../shared/contract/now.ts'
import type { Answer } from '../../shared/log/refusal.ts'
import { lastOfEach, reminderNotice } from '../../shared/reminders/notice.ts'
import { pressing } from '../../shared/reminders/pressing.ts'
import { sayIn } from '../../shared/words/say.ts'
import { wordsOf } from '../../shared/words/words.ts'
import type { DeskClient } from './desk-client.ts'
import { bringToFront } from './window.ts'
import { dot, dotSize } from './dot.ts'
import type { DeskTray } from './tray.ts'

/** A ledger says `changed` thousands of times. */
const countsAtMostEvery = 2000
/** Windows shows notices only of an app that it knows by a name. */
const appName = 'redress.workstation'

export function showReminders(desk: Pick<DeskClient, 'query' | 'subscribe'>, openWindow: () => BrowserWindow, tray: DeskTray): void {
  app.setAppUserModelId(appName)
  // a notice that is collected does not hear its click
  const standing = new Set<Notification>()
  let counting: ReturnType<typeof setTimeout> | undefined

  const seat = async (): Promise<Workstation | undefined> => {
    const answer = (await desk.query('workstation', {})) as Answer<Workstation>
    return answer.ok ? answer.value : undefined
  }

  async function tell(told: readonly ShownReminder[], zone: string): Promise<void> {
    if (!Notification.isSupported()) return
    const state = await seat()
    // in front of a locked workstation nobody need sit, whatever window is the front one
    if (!state || (state.session && BrowserWindow.getFocusedWindow())) return
    const { language } = state.preferences
    const notice = reminderNotice(told, { say: sayIn(wordsOf(language)), language, zone })
    if (!notice) return
    const [first, ...others] = lastOfEach(told)
    const shown = new Notification({ title: notice.title, body: notice.body })
    standing.add(shown)
    shown.on('close', () => standing.delete(shown))
    shown.on('click', () => {
      standing.delete(shown)
      const window = BrowserWindow.getAllWindows()[0] ?? openWindow()
      bringToFront(window)
      window.webContents.send('bridge:event', { type: 'show', ...(first && others.length === 0 && { id: first.key.entity }) } satisfies DeskEvent)
    })
    shown.show()
  }

  async function count(): Promise<void> {
    counting = undefined
    const state = await seat()
    const now = state?.session && ((await desk.query('now', {})) as Answer<Now>)
    const presses = state?.session && now?.ok ? pressing(now.value, state.session.officer.officerId) : 0
    app.setBadgeCount(presses)
    if (state) tray.show(state.preferences.language, presses)
    if (process.platform !== 'win32') return
    const words = state ? sayIn(wordsOf(state.preferences.language))('reminder.pressing', { count: presses }) : ''
    const image = presses > 0 ? nativeImage.createFromBitmap(dot(), { width: dotSize, height: dotSize }) : null
    for (const window of BrowserWindow.getAllWindows()) window.setOverlayIcon(image, presses > 0 ? words : '')
  }

  const countSoon = () => {
    counting ??= setTimeout(() => void count(), countsAtMostEvery)
  }
  desk.subscribe((event) => {
    if (event.type === 'reminders') void tell(event.reminders, event.zone)
    // also by itself: what was due today is over tomorrow
    if (event.type === 'changed' || event.type === 'workstation' || event.type === 'reminders') countSoon()
  })
  countSoon()
}
