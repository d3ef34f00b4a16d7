/** Plays games: one seed, its steps, what was broken in the end; and the fewest of its steps that still break it. */
import { broken } from './invariants.ts'
import { randomOf } from './random.ts'
import { stepKinds, World, type Step, type StepKind } from './world.ts'

export interface Game { seed: number; steps: readonly Step[] }

export function gameOf(seed: number, length: number, kinds: readonly StepKind[] = stepKinds): Game {
  const random = randomOf(seed ^ 0x5eed)
  return { seed, steps: Array.from({ length }, () => ({ kind: random.pick(kinds), roll: random.below(2 ** 31) })) }
}

/** What is broken after the game; empty when all holds. */
export async function play({ seed, steps }: Game): Promise<string[]> {
  const world = await World.begin(seed)
  try {
    for (const step of steps) await world.play(step)
    await world.settle()
    return broken(world)
  } catch (error) {
    return [`thrown: ${(error as Error).stack ?? ''}`]
  } finally {
    world.close()
  }
}

/** Leaves out steps as long as the game still fails: halves first, then smaller parts, then single ones. */
export async function shrunk({ seed, steps }: Game): Promise<Game> {
  let kept = steps
  for (let part = Math.ceil(kept.length / 2); part >= 1; part = part === 1 ? 0 : Math.ceil(part / 2)) {
    for (let at = 0; at < kept.length; ) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + part)]
      if (fewer.length < kept.length && (await play({ seed, steps: fewer })).length > 0) kept = fewer
      else at += part
    }
  }
  return { seed, steps: kept }
}
