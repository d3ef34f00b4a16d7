/** The Electron entry: composition only. One instance per folder; the second hands over and ends. */
import { join } from 'node:path'
import { app, BrowserWindow, powerMonitor, shell } from 'electron'
import { dataFolder } from './shell/data-folder.ts'
import { startDesk } from './shell/desk-client.ts'
import { showReminders } from './shell/reminders.ts'
import { standInTray } from './shell/tray.ts'
import { version } from './shell/version.ts'
import { bringToFront, claimScheme, lockNavigation, openWindow, serveBridge, servePages } from './shell/window.ts'
import { storeFiles } from './store/files.ts'
import { lockFolder } from './store/lock.ts'

const files = storeFiles(dataFolder(process.argv.slice(1)))
const preload = join(import.meta.dirname, '..', 'preload', 'preload.cjs')

/** Where something surely leads back to the window: the dock, the tray. A desktop of Linux may have no tray. */
const outlivesWindows: ReadonlySet<string> = new Set(['darwin', 'win32'])

app.setPath('userData', join(files.folder, 'window'))
app.enableSandbox()
claimScheme()

const lock = app.requestSingleInstanceLock() ? lockFolder(files) : undefined
if (lock) void run(lock.release)
else app.quit()

async function run(release: () => void): Promise<void> {
  await app.whenReady()
  const beside = (name: string) => new URL(`./${name}.js`, import.meta.url)
  const desk = startDesk(
    beside('desk-worker'),
    { folder: files.folder, shell: 'electron', version, importWorker: beside('import-worker').href, backupWorker: beside('backup-worker').href },
    async (path) => (await shell.openPath(path)) === '',
  )
  servePages(join(import.meta.dirname, '..', 'renderer'))
  lockNavigation()
  serveBridge(desk)
  const toWindow = () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window) bringToFront(window)
    else openWindow(preload)
  }
  // whoever locks the screen, or closes the lid, leaves the desk
  const lockDesk = () => void desk.execute({ type: 'workstation.lock' })
  showReminders(desk, () => openWindow(preload), standInTray({ open: toWindow, lock: lockDesk, quit: () => app.quit() }))
  openWindow(preload)

  powerMonitor.on('lock-screen', lockDesk)
  powerMonitor.on('suspend', lockDesk)

  app.on('second-instance', toWindow)
  app.on('activate', () => BrowserWindow.getAllWindows().length === 0 && openWindow(preload))
  app.on('window-all-closed', () => !outlivesWindows.has(process.platform) && app.quit())
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void desk.close().then(() => {
      closed = true
      release()
      app.quit()
    })
  })
}
