/** `npm run package`: installs and builds what is missing, then packages (packaging/main.ts). */
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { canFetchElectron } from './find-electron.mjs'
import { ensureInstalled, node, root, run } from './preflight.mjs'

const args = process.argv.slice(2)
ensureInstalled()
await ensureBuilt()
if (!args.some((arg) => arg.startsWith('--archives')) && !(await canFetchElectron())) {
  console.error("Electron's archive cannot be fetched from here. Nothing was packaged. Put the archive into a folder and name it with --archives=FOLDER, or set ELECTRON_MIRROR.")
  process.exit(2)
}
process.exitCode = await run(node(), [join(root, 'scripts', 'packaging', 'main.ts'), ...args])
