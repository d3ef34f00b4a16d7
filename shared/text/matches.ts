/** Matches of a pattern with their places, for the finders of extract.ts. */
import type { TextRange } from './fold.ts'

export interface Match {
  /** what the first group holds */
  text: string
  /** where the first group stands */
  range: TextRange
  /** all groups, the whole match first; a group that took no part is the empty text */
  groups: string[]
}

/** All matches of a pattern (flags `d` and `g`) whose first group took part. */
export function matchesOf(text: string, pattern: RegExp): Match[] {
  const found: Match[] = []
  for (const match of text.matchAll(pattern)) {
    const place = match.indices?.[1]
    if (place)
      found.push({ text: match[1] ?? '', range: { from: place[0], to: place[1] }, groups: Array.from(match, (group) => group ?? '') })
  }
  return found
}
