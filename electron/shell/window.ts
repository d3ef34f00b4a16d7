/** The Electron window: sandboxed, isolated, locked to the app's own pages (Electron's security checklist). */
import { readFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { extname, join, normalize, sep } from 'node:path'
import { app, BrowserWindow, ipcMain, protocol, session, shell } from 'electron'
import { refuse } from '../../shared/log/refusal.ts'
import { contentSecurityPolicy, mediaTypes, noncePlaceholder, safetyHeaders } from './content-security.ts'
import type { DeskClient } from './desk-client.ts'
import { mayOpenOutside } from './outside-links.ts'

export const appOrigin = 'redress://app'

/** Before `ready`: the app's own scheme behaves like https, so that storage, CSP and module scripts work without file://. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'redress', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

export function servePages(folder: string): void {
  protocol.handle('redress', async (request) => {
    const path = normalize(decodeURI(new URL(request.url).pathname))
    const file = join(folder, path.endsWith(sep) ? 'index.html' : path)
    if (!file.startsWith(folder + sep)) return new Response(null, { status: 404 })
    try {
      const bytes = await readFile(file)
      const nonce = randomBytes(16).toString('base64')
      const body = extname(file) === '.html' ? bytes.toString('utf8').replaceAll(noncePlaceholder, nonce) : new Uint8Array(bytes)
      return new Response(body, {
        headers: {
          ...safetyHeaders, 'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream', 'content-security-policy': contentSecurityPolicy(nonce, `'none'`),
        },
      })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440, height: 900, minWidth: 1024, minHeight: 640, show: false, title: 'Redress',
    webPreferences: {
      preload, sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, allowRunningInsecureContent: false,
      webviewTag: false, spellcheck: false, navigateOnDragDrop: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  // the title never carries a case: taskbars and screen shares show it
  window.on('page-title-updated', (event) => event.preventDefault())
  void window.loadURL(`${appOrigin}/`)
  return window
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Nothing navigates away, nothing opens a window, nothing asks for a permission; https links of the list go to the system's browser. */
export function lockNavigation(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      if (mayOpenOutside(url)) void shell.openExternal(url)
      return { action: 'deny' }
    })
  })
  session.defaultSession.setPermissionRequestHandler((_, __, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
}

/** Node's URL gives a scheme of one's own no origin, so its parts are compared. */
function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}` === appOrigin
}

/** The bridge's channel: calls only from the app's own top frame, events to every window. */
export function serveBridge(desk: DeskClient): void {
  ipcMain.handle('bridge', (event, message: { verb?: unknown; name?: unknown; input?: unknown } | null) => {
    const frame = event.senderFrame
    if (!frame || frame.parent !== null || !isOwnPage(frame.url)) return refuse('senderUnknown')
    if (message?.verb === 'query' && typeof message.name === 'string') return desk.query(message.name, message.input)
    return message?.verb === 'execute' ? desk.execute(message.input) : refuse('verbUnknown')
  })
  desk.subscribe((event) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send('bridge:event', event)
  })
}
