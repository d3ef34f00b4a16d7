/** When the next talk is due: soon after something was written or HQ has poked, else now and then; after trouble later and later, and never at the same moment as everybody else. */

/** Somebody types: several commands go in one talk. */
export const soon = 60
/** Without a poke, which a proxy may swallow. */
const usual = 60_000
const first = 1_000
const longest = 300_000

/** `failures`: talks in a row that came to nothing; `random`: 0 up to 1. Milliseconds. */
export function nextTalk(failures: number, random: number): number {
  if (failures === 0) return usual * (0.8 + 0.4 * random)
  return Math.min(longest, first * 2 ** (failures - 1)) * (0.5 + random)
}
