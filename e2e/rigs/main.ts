/**
 * `npm run rigs [-- NAME …] [--cycles N] [--seed N]`: breaks the store on purpose and counts what was lost. Every failure prints its seed; every
 * rig has a positive control that must fail, or the run is void.
 *   kill     SIGKILL at random moments of commands, imports and backups          (R1; the gate runs 100 cycles)
 *   flip     one flipped bit anywhere in the database                            (R4)
 *   backups  backups taken during writes, restored and compared                  (R6)
 *   power    the power goes: unsynced writes dropped, torn, reordered            (R2; long: --cycles 10000)
 *   full     the disk is full, syncing fails, the folder is read-only            (R3)
 *   sleep    a stopped process whose clock goes on, is killed, or is set back     (R13)
 * A rig that cannot run here says so and is not green: the exit code is 2.
 */
import { randomOf } from '../sim/random.ts'
import { backupsRig } from './backups.ts'
import { flipRig } from './flip.ts'
import { fullRig } from './full/full.ts'
import { killRig } from './kill.ts'
import { powerRig } from './power/power.ts'
import type { Outcome, Rig } from './rig.ts'
import { sleepRig } from './sleep.ts'

const rigs: Record<string, { run: (rig: Rig) => Promise<Outcome>; cycles: number }> = {
  kill: { run: killRig, cycles: 100 },
  flip: { run: flipRig, cycles: 1000 },
  backups: { run: backupsRig, cycles: 200 },
  power: { run: powerRig, cycles: 500 },
  full: { run: fullRig, cycles: 40 },
  sleep: { run: sleepRig, cycles: 60 },
}

const args = process.argv.slice(2)
const option = (name: string): number | undefined => {
  const at = args.indexOf(`--${name}`)
  return at < 0 ? undefined : Number(args[at + 1])
}
const wanted = args.filter((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--'))
const seed = option('seed') ?? Date.now() % 1_000_000

let failed = false
let skipped = false
for (const [name, { run, cycles }] of Object.entries(rigs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const started = performance.now()
  const outcome = await run({ cycles: option('cycles') ?? cycles, random: randomOf(seed).next, say: (line) => console.log(`  ${line}`) })
  if (outcome.skipped) {
    console.log(`${name}: SKIPPED, ${outcome.skipped}`)
    skipped = true
    continue
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${name}: ${outcome.cycles} cycles, ${outcome.failures.length} failures, control ${outcome.control ? 'caught' : 'NOT CAUGHT: the run is void'}, seed ${seed}, ${seconds} s`)
  for (const failure of outcome.failures.slice(0, 20)) console.log(`  ${failure}`)
  failed ||= outcome.failures.length > 0 || !outcome.control
}
process.exitCode = failed ? 1 : skipped ? 2 : 0
