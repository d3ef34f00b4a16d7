/**
 * `npm test`: everything, in the order in which a mistake shows cheapest. Says what it installs and what it skips.
 *   types -> lint -> arrows -> unit -> the company in one process and its mutants (e2e/sim), beside a hundred kills -> eight sleeps, beside every other trouble of the disk (e2e/rigs) -> build -> e2e (Debian's Chromium through the loopback shell)
 */
import { ensureBuilt } from './build.mjs'
import { postgres } from './install.mjs'
import { ensureInstalled, node, run, tool } from './preflight.mjs'

ensureInstalled()
const steps = [
  ['types', () => run(node(), [tool('tsc'), '--build'])],
  ['lint', () => run(node(), [tool('oxlint'), '--type-aware', '--deny-warnings'])],
  ['arrows', () => run(node(), [tool('depcruise'), '--config', '.dependency-cruiser.cjs', 'shared', 'electron', 'renderer', 'server', 'e2e', 'bench', 'scripts/packaging'])],
  ['unit', () => (postgres(), run(node(), [tool('vitest'), 'run']))],
  // each of the two keeps one core busy
  ['simulation, 1,000 seeds and ten mutants, beside the kill rig, 100 cycles', () => together(simulation, () => run(node(), ['e2e/rigs/main.ts', 'kill', '--cycles', '100']))],
  ['sleep rig, 8 cycles, beside every trouble of the disk, 10 cycles each', () => together(() => run(node(), ['e2e/rigs/main.ts', 'sleep', '--cycles', '8']), troubles)],
  ['build', async () => (await ensureBuilt(), 0)],
  ['e2e', async () => (await import('./e2e.mjs')).e2e(process.argv.slice(2))],
]

async function simulation() {
  return (await run(node(), ['e2e/sim/main.ts', '--seeds', '1000'])) || run(node(), ['e2e/sim/main.ts', '--mutants', '--seeds', '600'])
}

/** Few cycles, so that no rig grows stale unseen. What cannot run for want of a C compiler says so (code 2) and holds nobody up. */
async function troubles() {
  const code = await run(node(), ['e2e/rigs/main.ts', 'full', 'flip', 'backups', '--cycles', '10'])
  return code === 2 ? 0 : code
}

/** The first code that is not 0. */
async function together(...steps) {
  return (await Promise.all(steps.map((step) => step()))).find((code) => code !== 0) ?? 0
}

for (const [name, step] of steps) {
  console.log(`\n== ${name}`)
  const started = Date.now()
  const code = await step()
  if (code !== 0) {
    console.error(`${name} failed`)
    process.exit(code)
  }
  console.log(`== ${name}: ok, ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
