/** `npm run hq [-- COMMAND …]`: the HQ server and its administrator's command line, straight from the sources. */
import { ensureInstalled, node, root, run } from './preflight.mjs'
import { join } from 'node:path'

ensureInstalled()
process.exitCode = await run(node(), [join(root, 'server', 'main.ts'), ...process.argv.slice(2)], { cwd: process.cwd() })
