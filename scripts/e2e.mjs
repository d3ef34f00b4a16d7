/** `npm run e2e`: Playwright in a real Chromium. On Debian, as root, installs the browser and a CJK font when they are missing, and says so. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled, environment, node, run, tool } from './preflight.mjs'

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path))

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
  if (!onPath('apt-get') || process.getuid?.() !== 0) {
    console.error(`Missing: ${packages.join(', ')}. Install it with the system's package manager and run again.`)
    process.exit(1)
  }
  console.log(`Installing ${packages.join(', ')} (apt-get)…`)
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status
  if (apt('install', '-y', '-qq', '--no-install-recommends', ...packages) === 0) return
  if (apt('update', '-qq') !== 0 || apt('install', '-y', '-qq', '--no-install-recommends', ...packages) !== 0) {
    console.error(`Could not install ${packages.join(', ')}.`)
    process.exit(1)
  }
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
