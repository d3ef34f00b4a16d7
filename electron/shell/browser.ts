/** Opens a window of Chromium, Edge or Chrome on an address, without tabs or an address bar, with a profile of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

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

/**
 * What an ordinary browser would do with what stands on its pages: keep the passphrase, offer to send a page away to be translated or
 * checked for spelling. Complaints go nowhere, so the window's own profile is told before it first opens.
 */
const profilePreferences = {
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  translate: { enabled: false },
  browser: { enable_spellchecking: false },
  search: { suggest_enabled: false },
  alternate_error_pages: { enabled: false },
  safebrowsing: { enabled: false },
}

function prepareProfile(profile: string): void {
  const preferences = join(profile, 'Default', 'Preferences')
  if (existsSync(preferences)) return
  mkdirSync(dirname(preferences), { recursive: true, mode: 0o700 })
  writeFileSync(preferences, JSON.stringify(profilePreferences), { mode: 0o600 })
}

export function openBrowser(browser: string, address: string, profile: string): ChildProcess {
  prepareProfile(profile)
  const asRoot = process.getuid?.() === 0
  return spawn(
    browser,
    [
      `--app=${address}`, `--user-data-dir=${profile}`, '--window-size=1440,900', '--no-first-run', '--no-default-browser-check', '--disable-sync',
      '--disable-background-networking', '--disable-component-update', '--disable-domain-reliability', '--disable-breakpad', '--no-pings', '--disable-features=Translate,MediaRouter',
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore' },
  )
}
