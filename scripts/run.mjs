/** `node scripts/run.mjs TOOL ARGS…`: a tool of node_modules (or `node` itself) on the Node that the project brings. */
import { ensureInstalled, node, run, tool } from './preflight.mjs'

const [name = 'node', ...args] = process.argv.slice(2)
ensureInstalled()
process.exitCode = await run(node(), name === 'node' ? args : [tool(name), ...args])
