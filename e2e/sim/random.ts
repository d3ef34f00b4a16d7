/** Randomness with a seed (mulberry32): the same seed plays the same game. */
export interface Random {
  /** from 0 up to 1 */
  readonly next: () => number
  /** a whole number below `n` */
  below(n: number): number
  chance(probability: number): boolean
  pick<Value>(from: readonly Value[]): Value
  /** a uuid of version 7 form, by the game's own clock */
  uuid(now: number): string
}

export function randomOf(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join('')
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    uuid: (now) => {
      const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12)
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(12)}`
    },
  }
}
