/** `npm run e2e`: Playwright in a real Chromium. On Debian, as root, installs the browser and a CJK font when they are missing, and says so. */
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { installed, onPath } from './install.mjs'
import { ensureInstalled, environment, node, run, tool } from './preflight.mjs'

function chromium() {
  const found = process.env.REDRESS_CHROMIUM ?? onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome')
  if (found) return found
  install('chromium')
  return onPath('chromium')
}

function fonts() {
  const listed = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' })
  if (listed.status !== 0 || listed.stdout.trim() === '') install('fonts-noto-cjk', 'fontconfig')
}

function install(...packages) {
  if (!installed(...packages)) process.exit(1)
}

export async function e2e(args) {
  const browser = chromium()
  fonts()
  return run(node(), [tool('playwright'), 'test', ...args], { env: { ...environment(), REDRESS_CHROMIUM: browser } })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  await ensureBuilt()
  process.exitCode = await e2e(process.argv.slice(2))
}
