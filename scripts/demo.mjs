/** `npm run demo`: HQ, two workstations of one branch and a switch in the line between them, to be tried by hand (e2e/demo.ts). */
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled, node, root, run } from './preflight.mjs'

ensureInstalled()
await ensureBuilt()
process.exitCode = await run(node(), [join(root, 'e2e', 'demo.ts')])
