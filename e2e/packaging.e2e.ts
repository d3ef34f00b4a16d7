import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { packageApp } from '../scripts/packaging/app.ts'
import { fuses } from '../scripts/packaging/fuses.ts'

type Manifest = Parameters<typeof packageApp>[0]
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
/** Electron's binary carries this text, then a version, a length, and a sign for each fuse. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redress-package-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** An archive of Electron that has its shape and a binary with `count` fuses, all as they come. */
function standIn(count: number): string {
  const archives = join(folder, 'archives')
  mkdirSync(archives)
  const binary = new Uint8Array([...strToU8(`what runs here${sentinel}`), 1, count, ...Array.from({ length: count }, () => FuseState.ENABLE), ...strToU8('and more of it')])
  writeFileSync(join(archives, `electron-v${manifest.devDependencies.electron}-linux-x64.zip`), zipSync({ electron: binary, version: strToU8(manifest.devDependencies.electron), LICENSE: strToU8(''), 'resources/default_app.asar': strToU8('') }))
  return archives
}
const packaged = (count = 9) => packageApp(manifest, { platform: 'linux', arch: 'x64' }, { root: process.cwd(), out: join(folder, 'dist'), archives: standIn(count) })

test('a packaged workstation holds what was built and nothing of the checkout, and runs out of its own folder', async () => {
  const app = await packaged()
  const archive = join(app, 'resources', 'app.asar')
  const files = listPackage(archive, { isPack: false }).filter((path) => /\.\w+$/.test(path))
  expect(files).toContain('/out/main/main.js')
  expect(files).toContain('/out/preload/preload.cjs')
  expect(files).toContain('/out/renderer/index.html')
  expect(files.filter((path) => !/^\/(package\.json|out\/(main|preload|renderer)\/|node_modules\/better-sqlite3-multiple-ciphers\/(lib\/|package\.json|LICENSE|prebuilds\/linux-x64\.node))/.test(path))).toEqual([])
  expect(readdirSync(join(app, 'resources', 'app.asar.unpacked', 'node_modules', 'better-sqlite3-multiple-ciphers', 'prebuilds'))).toEqual(['linux-x64.node'])
  // the loopback shell of the same archive, under plain Node, with nothing else around it
  const alone = join(folder, 'alone')
  extractAll(archive, alone)
  expect(JSON.parse(readFileSync(join(alone, 'package.json'), 'utf8'))).toEqual({ name: 'redress', productName: manifest.productName, version: manifest.version, license: manifest.license, type: 'module', main: 'out/main/main.js' })
  const shell = spawn(process.execPath, [join(alone, 'out', 'main', 'loopback.js'), '--shell=serve', `--data=${join(folder, 'data')}`], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (bytes: Buffer) => {
        said += bytes.toString()
        const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)
        if (found) resolve(found[0])
      })
      shell.once('exit', () => reject(new Error(said)))
    })
    expect((await fetch(new URL('/', address))).status).toBeLessThan(500)
  } finally {
    shell.kill()
  }
})

test('every fuse is set as it was decided, and one that nobody decided stops the packaging', async () => {
  const app = await packaged()
  const wire = (await getCurrentFuseWire(join(app, 'redress'))) as unknown as Record<number, FuseState>
  const off = [FuseV1Options.RunAsNode, FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseV1Options.EnableNodeCliInspectArguments, FuseV1Options.GrantFileProtocolExtraPrivileges, FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]
  for (const [name, option] of Object.entries(FuseV1Options).filter(([, option]) => typeof option === 'number') as [string, FuseV1Options][]) {
    expect([name, wire[option]]).toEqual([name, off.includes(option) ? FuseState.DISABLE : FuseState.ENABLE])
    expect((fuses as unknown as Record<number, boolean>)[option], name).toBe(!off.includes(option))
  }
  rmSync(join(folder, 'archives'), { recursive: true })
  await expect(packaged(10)).rejects.toThrow(/fuse/i)
})

test('the packaged program runs nobody else\'s script', () => {
  const binary = join('dist', 'Redress-linux-x64', 'redress')
  test.skip(!existsSync(binary), 'no Electron binary')
  const { stdout } = spawnSync(binary, ['-e', 'console.log("ran as node")'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, encoding: 'utf8', timeout: 10_000 })
  expect(stdout).not.toContain('ran as node')
})
