/**
 * The loopback entry: the same desk and the same screens as Electron's, in a browser window on 127.0.0.1, for machines without Electron's
 * binary and for tests. `--shell=serve` prints the address and keeps serving; `--port N` fixes the port; `--until-stdin-ends` is for parents.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { storeFiles } from './store/files.ts'
import { lockFolder } from './store/lock.ts'
import { findBrowser, openBrowser } from './shell/browser.ts'
import { dataFolder } from './shell/data-folder.ts'
import { openWithDesktop, startDesk } from './shell/desk-client.ts'
import { serveLoopback } from './shell/loopback-server.ts'
import { version } from './shell/version.ts'

const args = process.argv.slice(2)
const files = storeFiles(dataFolder(args))
const serveOnly = args.includes('--shell=serve')
const browser = serveOnly ? undefined : findBrowser()

const lock = lockFolder(files)
if (lock) await open(lock.release)
else await handOver()

async function open(release: () => void): Promise<void> {
  const beside = (name: string) => new URL(`./${name}.js`, import.meta.url)
  const desk = startDesk(
    beside('desk-worker'),
    { folder: files.folder, shell: 'loopback', version, importWorker: beside('import-worker').href, backupWorker: beside('backup-worker').href },
    openWithDesktop,
  )
  const loopback = await serveLoopback({
    renderer: join(import.meta.dirname, '..', 'renderer'),
    desk,
    ports: args.includes('--port') ? [Number(args[args.indexOf('--port') + 1])] : [lastPort(), 0],
    oneTime: browser !== undefined,
    onAnotherInstance: () => show(),
  })
  mkdirSync(files.folder, { recursive: true, mode: 0o700 })
  writeFileSync(files.instance, JSON.stringify({ port: loopback.port, token: loopback.handoffToken }), { mode: 0o600 })
  writeFileSync(files.port, String(loopback.port), { mode: 0o600 })

  let stopping = false

  function show(): void {
    const address = loopback.address()
    if (!browser) {
      console.log(`Redress: ${address}`)
      return
    }
    const window = openBrowser(browser, address, join(files.folder, 'window'))
    // a browser that could not show anything (no display after all) leaves the address for another one
    const fallBack = () => setTimeout(() => loopback.windows() === 0 && !stopping && console.log(`Redress: ${address}`), 2_000)
    window.on('error', fallBack)
    window.on('exit', fallBack)
  }

  async function stop(): Promise<void> {
    if (stopping) return
    stopping = true
    loopback.close()
    await desk.close()
    rmSync(files.instance, { force: true })
    release()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
  if (args.includes('--until-stdin-ends')) process.stdin.on('end', () => void stop()).resume()
  // a window that reloads is back at once; one that was closed is not
  if (browser) loopback.onLastWindowClosed(() => setTimeout(() => loopback.windows() === 0 && void stop(), 3_000))
  if (!serveOnly && !browser) console.log('No Chromium, Edge or Chrome here (Debian: apt-get install chromium). Open this address in any browser:')
  show()
}

/** A browser keeps what it has read and compiled for one address: with the port of the last time it does not do so again. 0 when there was none. */
function lastPort(): number {
  try {
    const port = Number(readFileSync(files.port, 'utf8'))
    return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : 0
  } catch {
    return 0
  }
}

/** One writer per folder: a second instance asks the first for a window and leaves. */
async function handOver(): Promise<void> {
  try {
    const instance = JSON.parse(readFileSync(files.instance, 'utf8')) as { port: number; token: string }
    const answer = await fetch(`http://127.0.0.1:${instance.port}/another-instance`, {
      method: 'POST', headers: { authorization: `Bearer ${instance.token}` }, signal: AbortSignal.timeout(5_000),
    })
    if (answer.status !== 204) throw new Error(`answered ${answer.status}`)
    console.log('Redress is already open on this folder; it was asked to show its window.')
  } catch {
    console.error(`Another process is using ${files.folder} and does not answer. Nothing was changed; end it and start again.`)
    process.exit(1)
  }
}
