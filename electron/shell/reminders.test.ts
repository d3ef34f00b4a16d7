import { beforeEach, expect, it, vi } from 'vitest'
import type { DeskEvent } from '../../shared/contract/bridge.ts'
import type { ShownReminder } from '../../shared/contract/now.ts'

class FakeNotification {
  static isSupported = () => true
  readonly #listeners: Record<string, () => void> = {}
  readonly options: { title: string; body: string }
  shown = false
  constructor(options: { title: string; body: string }) {
    this.options = options
    fake.notices.push(this)
  }
  on(name: string, listener: () => void) {
    this.#listeners[name] = listener
  }
  show() {
    this.shown = true
  }
  click() {
    this.#listeners['click']?.()
  }
}
const fake = vi.hoisted(() => ({ notices: [] as FakeNotification[], badge: -1, sent: [] as unknown[], tray: '', focused: false, windows: 1, opened: 0 }))
const window = { isMinimized: () => true, restore: () => {}, show: () => {}, focus: () => {}, setOverlayIcon: () => {}, webContents: { send: (...message: unknown[]) => fake.sent.push(message) } }

vi.mock('electron', () => ({
  app: { setAppUserModelId: () => {}, setBadgeCount: (count: number) => (fake.badge = count) },
  BrowserWindow: { getFocusedWindow: () => (fake.focused ? window : null), getAllWindows: () => (fake.windows > 0 ? [window] : []) },
  nativeImage: { createFromBitmap: () => ({}) },
  get Notification() {
    return FakeNotification
  },
}))
const { showReminders } = await import('./reminders.ts')

const told = (number: string): ShownReminder => ({
  key: { entity: `case/${number}` as never, pack: 'cn-m20', clock: 'decision', step: 'due', time: 0, dueAt: Date.parse('2026-10-02T16:00:00.000Z') },
  number, title: '处理决定', at: 0, dueAt: Date.parse('2026-10-02T16:00:00.000Z'), own: true,
})
const signedIn = { preferences: { language: 'zh-CN' }, session: { branch: { zone: 'Asia/Shanghai' }, officer: { officerId: 'me' } } }
const now = { overdue: { count: 2, items: [] }, today: { count: 1, items: [] }, escalated: { count: 0, items: [] }, waiting: { count: 0, items: [] } }

function started(state: unknown = signedIn): (event: DeskEvent) => void {
  let listener: (event: DeskEvent) => void = () => {}
  showReminders(
    {
      query: (name) => Promise.resolve({ ok: true, value: name === 'now' ? now : state }),
      subscribe: (one) => {
        listener = one
        return () => {}
      },
    },
    () => {
      fake.opened += 1
      return window as never
    },
    { show: (language, pressing) => (fake.tray = `${language} ${pressing}`) },
  )
  return listener
}

beforeEach(() => {
  Object.assign(fake, { notices: [], badge: -1, sent: [], tray: '', focused: false, windows: 1, opened: 0 })
  vi.useFakeTimers()
})

it('shows a reminder with its number, its deadline and its day, and opens its case on a click', async () => {
  started()({ type: 'reminders', reminders: [told('GZ1')], zone: 'Asia/Shanghai' })
  await vi.advanceTimersByTimeAsync(0)
  expect(fake.notices.map(({ options, shown }) => ({ ...options, shown }))).toEqual([{ title: 'GZ1 处理决定', body: '2026-10-02（周五） 到期', shown: true }])
  fake.notices[0]?.click()
  expect(fake.sent).toEqual([['bridge:event', { type: 'show', id: 'case/GZ1' }]])
})

it('gathers several into one, which leads to the list of now', async () => {
  started()({ type: 'reminders', reminders: [told('GZ1'), told('GZ2')], zone: 'Asia/Shanghai' })
  await vi.advanceTimersByTimeAsync(0)
  expect(fake.notices.map(({ options }) => options.title)).toEqual(['2 件时限提醒'])
  fake.notices[0]?.click()
  expect(fake.sent).toEqual([['bridge:event', { type: 'show' }]])
})

it('is silent while somebody looks at the window', async () => {
  fake.focused = true
  started()({ type: 'reminders', reminders: [told('GZ1')], zone: 'Asia/Shanghai' })
  await vi.advanceTimersByTimeAsync(0)
  expect(fake.notices).toEqual([])
})

it('goes on telling at a locked workstation, whatever window is in front', async () => {
  fake.focused = true
  started({ preferences: { language: 'zh-CN' } })({ type: 'reminders', reminders: [told('GZ1')], zone: 'Asia/Shanghai' })
  await vi.advanceTimersByTimeAsync(0)
  expect(fake.notices.map(({ options }) => options)).toEqual([{ title: 'GZ1 处理决定', body: '2026-10-02（周五） 到期' }])
})

it('opens a window where there is none', async () => {
  fake.windows = 0
  started()({ type: 'reminders', reminders: [told('GZ1')], zone: 'Asia/Shanghai' })
  await vi.advanceTimersByTimeAsync(0)
  fake.notices[0]?.click()
  expect(fake.opened).toBe(1)
})

it('counts what presses once for a burst of changes, and counts nothing for nobody', async () => {
  const hear = started()
  for (let n = 0; n < 100; n += 1) hear({ type: 'changed', entities: [] })
  await vi.advanceTimersByTimeAsync(2000)
  expect([fake.badge, fake.tray]).toEqual([3, 'zh-CN 3'])
  started({ preferences: { language: 'zh-CN' } })({ type: 'workstation' })
  await vi.advanceTimersByTimeAsync(2000)
  expect([fake.badge, fake.tray]).toEqual([0, 'zh-CN 0'])
})
