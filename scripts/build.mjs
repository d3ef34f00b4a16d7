/** Builds all entries once; again only when a source is newer than what was built. */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node, root, run, tool } from './preflight.mjs'

const built = join(root, 'out', 'built')
const sources = ['shared', 'electron', 'renderer', 'electron.vite.config.ts', 'package-lock.json']

function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

export const stale = () => !existsSync(built) || Math.max(...sources.map((path) => newest(join(root, path)))) > statSync(built).mtimeMs

export async function ensureBuilt() {
  if (!stale()) return
  console.error('Building…')
  const code = await run(node(), [tool('electron-vite'), 'build', '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] })
  if (code !== 0) process.exit(code)
  writeFileSync(built, '')
}
