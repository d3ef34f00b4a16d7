/** `npm run package [-- --platform=win32 --arch=x64]`: one folder in dist/. Exit code 2: it was asked for what there is not, or Electron cannot be reached. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { arches, packageApp, platforms } from './app.ts'

const root = join(import.meta.dirname, '..', '..')
const { values } = parseArgs({ options: { platform: { type: 'string', default: process.platform }, arch: { type: 'string', default: process.arch }, archives: { type: 'string' } } })
const platform = platforms.find((one) => one === values.platform)
const arch = arches.find((one) => one === values.arch)
if (!platform || !arch) {
  console.error(`--platform is one of ${platforms.join(', ')}, --arch one of ${arches.join(', ')}`)
  process.exit(2)
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Parameters<typeof packageApp>[0]
try {
  console.log(await packageApp(manifest, { platform, arch }, { root, out: join(root, 'dist'), ...(values.archives && { archives: values.archives }) }))
} catch (error) {
  console.error(`Nothing was packaged: ${(error as Error).message}`)
  process.exit(2)
}
