/**
 * `npm start`: opens the workstation. Electron when its binary is here or can be fetched; else a Chromium, Edge or Chrome window on the
 * loopback shell; else, without a display, it prints the address and keeps serving. `--shell=electron|browser|serve` chooses.
 */
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { fetchElectron, findElectron } from './find-electron.mjs'
import { ensureInstalled, node, root, run } from './preflight.mjs'

const args = process.argv.slice(2)
const wish = args.find((arg) => arg.startsWith('--shell='))?.slice('--shell='.length)
if (wish && !['electron', 'browser', 'serve'].includes(wish)) {
  console.error(`--shell=${wish}: choose electron, browser or serve`)
  process.exit(2)
}
const rest = args.filter((arg) => !arg.startsWith('--shell='))

ensureInstalled()
await ensureBuilt()

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const electron = wish === 'electron' || (!wish && display) ? (findElectron() ?? (await fetchElectron(wish === 'electron'))) : undefined
if (electron) process.exitCode = await run(electron, [root, ...rest], { env: process.env })
else process.exitCode = await run(node(), [join(root, 'out', 'main', 'loopback.js'), `--shell=${wish === 'serve' || !display ? 'serve' : 'browser'}`, ...rest])
