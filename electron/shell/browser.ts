/** Opens a window of Chromium, Edge or Chrome on an address, without tabs or an address bar, with a profile of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chrome', 'msedge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

export function findBrowser(): string | undefined {
  const extension = process.platform === 'win32' ? '.exe' : ''
  const onPath = names.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name + extension)))
  return [...onPath, ...places].find((path) => existsSync(path))
}

export function openBrowser(browser: string, address: string, profile: string): ChildProcess {
  const asRoot = process.getuid?.() === 0
  return spawn(
    browser,
    [
      `--app=${address}`, `--user-data-dir=${profile}`, '--window-size=1440,900', '--no-first-run', '--no-default-browser-check', '--disable-sync',
      '--disable-background-networking', '--disable-component-update', ...(asRoot ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore' },
  )
}
