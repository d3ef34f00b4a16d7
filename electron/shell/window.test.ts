import { beforeEach, expect, it, vi } from 'vitest'

interface Fake {
  options?: { webPreferences: Record<string, unknown> }
  on: Record<string, (...args: never[]) => unknown>
  openHandler?: (details: { url: string }) => unknown
  invoke?: (event: unknown, message: unknown) => unknown
  permission?: (contents: unknown, name: string, answer: (given: boolean) => void) => void
  check?: () => boolean
  opened: string[]
  schemes?: unknown
}
const fake = vi.hoisted((): Fake => ({ on: {}, opened: [] }))

vi.mock('electron', () => ({
  app: { on: (name: string, listener: never) => (fake.on[name] = listener) },
  BrowserWindow: class {
    static getAllWindows = () => []
    webContents = { send: () => {} }
    constructor(options: never) {
      fake.options = options
    }
    once() {}
    on(name: string, listener: never) {
      fake.on[name] = listener
    }
    loadURL(url: string) {
      fake.opened.push(url)
      return Promise.resolve()
    }
    show() {}
  },
  ipcMain: { handle: (_: string, listener: never) => (fake.invoke = listener) },
  protocol: { registerSchemesAsPrivileged: (schemes: unknown) => (fake.schemes = schemes), handle: () => {} },
  session: { defaultSession: { setPermissionRequestHandler: (handler: never) => (fake.permission = handler), setPermissionCheckHandler: (handler: never) => (fake.check = handler) } },
  shell: { openExternal: (url: string) => Promise.resolve(fake.opened.push(url)) },
}))

const { appOrigin, lockNavigation, openWindow, serveBridge } = await import('./window.ts')

beforeEach(() => {
  fake.opened = []
})

it('opens a sandboxed, isolated window of the app itself', () => {
  openWindow('/preload.cjs')
  expect(fake.options?.webPreferences).toMatchObject({
    sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, allowRunningInsecureContent: false, webviewTag: false, preload: '/preload.cjs',
  })
  expect(Object.keys(fake.options?.webPreferences ?? {})).not.toContain('enableBlinkFeatures')
  expect(Object.keys(fake.options?.webPreferences ?? {})).not.toContain('experimentalFeatures')
  expect(fake.opened).toEqual([`${appOrigin}/`])
  expect(appOrigin).not.toMatch(/^file:/)
})

it('keeps the title free of cases', () => {
  openWindow('/preload.cjs')
  const event = { preventDefault: vi.fn() }
  fake.on['page-title-updated']?.(event as never)
  expect(event.preventDefault).toHaveBeenCalled()
})

it('lets nothing navigate, attach, open or ask', () => {
  lockNavigation()
  const listeners: Record<string, (event: { preventDefault: () => void }) => void> = {}
  const contents = { on: (name: string, listener: never) => (listeners[name] = listener), setWindowOpenHandler: (handler: never) => (fake.openHandler = handler) }
  fake.on['web-contents-created']?.({} as never, contents as never)
  for (const name of ['will-navigate', 'will-redirect', 'will-attach-webview']) {
    const event = { preventDefault: vi.fn() }
    listeners[name]?.(event)
    expect(event.preventDefault, name).toHaveBeenCalled()
  }
  expect(fake.openHandler?.({ url: 'https://evil.example/' })).toEqual({ action: 'deny' })
  expect(fake.opened).toEqual([])
  expect(fake.openHandler?.({ url: 'https://www.nfra.gov.cn/' })).toEqual({ action: 'deny' })
  expect(fake.opened).toEqual(['https://www.nfra.gov.cn/'])
  const answer = vi.fn()
  fake.permission?.({}, 'geolocation', answer)
  expect(answer).toHaveBeenCalledWith(false)
  expect(fake.check?.()).toBe(false)
})

it('takes calls from the top frame of its own pages only', () => {
  const query = vi.fn(() => Promise.resolve({ ok: true as const, value: 1 }))
  serveBridge({ query, execute: query, subscribe: () => () => {}, close: () => Promise.resolve() })
  const call = (frame: unknown, message: unknown = { verb: 'query', name: 'viewCounts', input: {} }) => fake.invoke?.({ senderFrame: frame }, message)
  for (const frame of [null, { parent: null, url: 'https://evil.example/' }, { parent: null, url: 'file:///etc/passwd' }, { parent: {}, url: `${appOrigin}/` }]) {
    expect(call(frame)).toMatchObject({ ok: false, refusal: { code: 'senderUnknown' } })
  }
  expect(query).not.toHaveBeenCalled()
  const own = { parent: null, url: `${appOrigin}/` }
  expect(call(own, null)).toMatchObject({ ok: false, refusal: { code: 'verbUnknown' } })
  expect(call(own, { verb: 'eval' })).toMatchObject({ ok: false, refusal: { code: 'verbUnknown' } })
  void call(own)
  expect(query).toHaveBeenCalledTimes(1)
})
