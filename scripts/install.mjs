/** Packages of the system that a test needs: on Debian, as root, they are installed, and said so; elsewhere it is said what is missing. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path))

/** Answers whether they are here now. */
export function installed(...packages) {
  if (!onPath('apt-get') || process.getuid?.() !== 0) {
    console.error(`Missing: ${packages.join(', ')}. Install it with the system's package manager and run again.`)
    return false
  }
  console.log(`Installing ${packages.join(', ')} (apt-get)…`)
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  const get = () => apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  if (get() || (apt('update', '-qq') && get())) return true
  console.error(`Could not install ${packages.join(', ')}.`)
  return false
}

/** The tests of HQ start a PostgreSQL of their own; without its programs they say that they are skipped. */
export function postgres() {
  const root = '/usr/lib/postgresql'
  if (existsSync(root) && readdirSync(root).some((version) => existsSync(join(root, version, 'bin', 'initdb')))) return
  installed('postgresql')
}
