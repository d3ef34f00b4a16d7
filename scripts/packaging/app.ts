/**
 * The workstation as a folder that runs where nothing is installed: Electron, the built entries in one archive, and beside it the one native module,
 * of that platform only. Nothing else of the checkout goes in: no source, no test, no development package.
 */
import { join } from 'node:path'
import { flipFuses } from '@electron/fuses'
import { packager } from '@electron/packager'
import { fuses } from './fuses.ts'

export const platforms = ['linux', 'win32', 'darwin'] as const
export const arches = ['x64', 'arm64'] as const
export interface Target { platform: (typeof platforms)[number]; arch: (typeof arches)[number] }

export interface Place {
  root: string
  /** where the folder is put */
  out: string
  /** Electron's archives from here instead of from the network */
  archives?: string
}

interface Manifest { name: string; productName: string; version: string; license: string; type: string; main: string; devDependencies: { electron: string } }

const native = '/node_modules/better-sqlite3-multiple-ciphers'

/** Answers the folder. Throws when Electron's archive cannot be had, or when its fuses are not those that were decided. */
export async function packageApp(manifest: Manifest, target: Target, { root, out, archives }: Place): Promise<string> {
  const { name, productName, version, license, type, main } = manifest
  const [folder = ''] = await packager({
    dir: root, out, overwrite: true, quiet: true, tmpdir: false, ...target,
    electronVersion: manifest.devDependencies.electron, ...(archives && { electronZipDir: archives }),
    name: 'Redress', executableName: 'redress', appVersion: version, appBundleId: 'cn.redress.workstation', appCopyright: license,
    win32metadata: { CompanyName: 'Redress', FileDescription: productName, ProductName: productName, 'requested-execution-level': 'asInvoker' },
    asar: { unpack: '**/*.node' },
    prune: false,
    ignore: (path) => !belongs(path, target),
    sanitizePackageJson: [() => ({ name, productName, version, license, type, main })],
    // before anything is signed
    afterExtract: [async ({ buildPath }) => void (await flipFuses(join(buildPath, binary[target.platform]), fuses))],
  })
  return folder
}

const binary: Record<Target['platform'], string> = { linux: 'electron', win32: 'electron.exe', darwin: 'Electron.app' }

/** `path` begins with a slash at the root of the checkout; folders on the way to something belong as well. */
export function belongs(path: string, { platform, arch }: Target): boolean {
  if (path === '/out/built') return false
  const wanted = ['/package.json', '/out', `${native}/package.json`, `${native}/LICENSE`, `${native}/lib`, `${native}/prebuilds/${platform}-${arch}.node`]
  return path === '' || wanted.some((one) => path === one || path.startsWith(`${one}/`) || one.startsWith(`${path}/`))
}
