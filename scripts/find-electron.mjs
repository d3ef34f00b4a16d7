/**
 * Looks for Electron's binary without ever requiring the module (requiring it starts a download without a time limit), and fetches it
 * when `npm start` wants it: a first answer within 5 s, the whole within 180 s, else the browser shell serves.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, node, root } from './preflight.mjs'

const home = join(root, 'node_modules', 'electron')
const firstAnswer = 5_000
const whole = 180_000

/** Path of the executable, or undefined. */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const pathFile = join(home, 'path.txt')
  if (!override && !existsSync(pathFile)) return undefined
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron'
  const binary = join(override ?? join(home, 'dist'), name)
  if (!existsSync(binary)) return undefined
  const version = join(override ?? join(home, 'dist'), 'version')
  const wanted = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version
  return existsSync(version) && readFileSync(version, 'utf8').trim().replace(/^v/, '') === wanted ? binary : undefined
}

/** Fetches the binary once; a machine that could not reach it is not asked again unless `insist`. */
export async function fetchElectron(insist) {
  const failed = join(home, '.unreachable')
  if (!insist && existsSync(failed)) return undefined
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  console.error(`Fetching Electron ${version} once (about 110 MB)…`)
  const started = Date.now()
  if (!(await canFetchElectron()) || !(await install(whole - (Date.now() - started)))) {
    console.error('Electron could not be fetched; Redress opens in a browser window instead. `npm start -- --shell=electron` tries again.')
    writeFileSync(failed, new Date().toISOString())
    return undefined
  }
  return findElectron()
}

/** Whether the place that Electron comes from answers at all. */
export async function canFetchElectron() {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases/download/'
  try {
    await fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(firstAnswer) })
    return true
  } catch {
    return false
  }
}

function install(timeLeft) {
  return new Promise((resolve) => {
    const { ELECTRON_SKIP_BINARY_DOWNLOAD: _, ...env } = environment()
    const child = spawn(node(), [join(home, 'install.js')], { stdio: ['ignore', 2, 2], env })
    const shown = setInterval(() => process.stderr.write('.'), 2_000)
    const limit = setTimeout(() => child.kill(), timeLeft)
    child.on('exit', (code) => {
      clearInterval(shown)
      clearTimeout(limit)
      process.stderr.write('\n')
      resolve(code === 0)
    })
  })
}
