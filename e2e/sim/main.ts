/**
 * `npm run sim [-- --seeds N] [--from S] [--steps L] [--mutant NAME | --mutants] [--processes P]`: plays games (world.ts) and checks what has to
 * hold after each (invariants.ts). A failing game is printed with its seed and the fewest of its steps that still fail.
 *
 *   --mutants   each mutant has to be noticed within so many seeds, or the simulation is void
 *   --game G    plays one printed game again
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { mutants } from './mutants.ts'
import { mutate } from './mutate.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' }, from: { type: 'string', default: '1' }, steps: { type: 'string', default: '30' }, every: { type: 'string', default: '1' },
    mutant: { type: 'string' }, mutants: { type: 'boolean', default: false }, processes: { type: 'string' }, game: { type: 'string' },
  },
})
const [seeds, from, steps, every] = [values.seeds, values.from, values.steps, values.every].map(Number) as [number, number, number, number]
/** A mutant was noticed: no other end of a process says so, so that one that does not even start counts for nothing. */
const noticed = 3
const mutant = mutants.find(({ name }) => name === values.mutant)
if (values.mutant && !mutant) throw new Error(`no mutant ${values.mutant}: ${mutants.map(({ name }) => name).join(', ')}`)

if (values.game) await playOne(values.game)
else if (values.mutants) process.exitCode = (await everyMutantIsNoticed()) ? 0 : 1
else if (values.processes === '1') process.exitCode = await playHere()
else process.exitCode = await playBeside(Number(values.processes ?? Math.min(4, availableParallelism())))

async function playOne(text: string): Promise<void> {
  if (mutant) mutate(mutant)
  const { play } = await import('./play.ts')
  const wrong = await play(JSON.parse(text) as Parameters<typeof play>[0])
  console.log(wrong.length === 0 ? 'everything holds' : wrong.join('\n'))
  process.exitCode = wrong.length === 0 ? 0 : 1
}

/** Answers 1 at the first game that fails. */
async function playHere(): Promise<number> {
  if (mutant) mutate(mutant)
  const { gameOf, play, shrunk } = await import('./play.ts')
  for (let seed = from; seed < from + seeds; seed += every) {
    const game = gameOf(seed, steps, mutant?.kinds)
    const wrong = await play(game)
    if (wrong.length === 0) continue
    console.log(`seed ${seed}: ${wrong.length} broken, first:\n  ${wrong[0] ?? ''}`)
    if (mutant) return noticed
    const fewest = await shrunk(game)
    console.log(`the fewest steps: ${fewest.steps.map(({ kind }) => kind).join(' ')}\n  ${(await play(fewest)).join('\n  ')}\n  --game '${JSON.stringify(fewest)}'`)
    return 1
  }
  return 0
}

async function playBeside(processes: number): Promise<number> {
  const started = performance.now()
  const codes = await Promise.all(Array.from({ length: processes }, (_, nth) =>
    run(['--seeds', String(seeds - nth), '--from', String(from + nth), '--every', String(processes), '--steps', String(steps), ...(mutant ? ['--mutant', mutant.name] : [])])))
  console.log(`${seeds} seeds of ${steps} steps in ${((performance.now() - started) / 1000).toFixed(1)} s${mutant ? `, mutant ${mutant.name}` : ''}`)
  return Math.max(...codes)
}

async function everyMutantIsNoticed(): Promise<boolean> {
  const unnoticed: string[] = []
  const waiting = [...mutants]
  const next = async (): Promise<void> => {
    const one = waiting.shift()
    if (!one) return
    const code = await run(['--mutant', one.name, '--seeds', String(seeds), '--steps', String(steps)], one.name)
    if (code !== noticed) unnoticed.push(one.name)
    return next()
  }
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, next))
  console.log(unnoticed.length === 0 ? `all ${mutants.length} mutants noticed` : `not noticed within ${seeds} seeds: ${unnoticed.join(', ')}`)
  return unnoticed.length === 0
}

function run(args: string[], label?: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, '--processes', '1', ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.on('data', (text: Buffer) => process.stdout.write(label ? `${label}: ${text.toString()}` : text))
    child.on('exit', (code) => resolve(code ?? 2))
  })
}
