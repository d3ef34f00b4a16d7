/**
 * Descriptive fields that two people wrote at the same time: the later one in HQ's order stands, and both are told. "At the same time" means that
 * the later writer had not seen the earlier writing; who corrects what they have read overwrites nobody.
 */
import { canonical } from '../log/canonical.ts'
import type { Entry } from '../log/op.ts'

export interface Overwrite {
  earlier: string
  later: string
  /** names as in the body's `set`; `party` for a whole party */
  fields: string[]
}

/** `entries` of one case in order. */
export function overwritesIn(entries: readonly Entry[]): Overwrite[] {
  const written = entries.map(valuesIn)
  return entries.flatMap((later, at) => {
    const values = written[at]
    if (!values || later.baseRev >= later.rev - 1) return []
    return entries.slice(0, at).flatMap((earlier, before) => {
      const others = written[before]
      if (!others || earlier.actor === later.actor) return []
      const fields = [...values].filter(([field, value]) => others.has(field) && others.get(field) !== value).map(([field]) => field)
      return fields.length > 0 && !seen(earlier, later, entries) ? [{ earlier: earlier.opId, later: later.opId, fields: fields.map((field) => field.split(' ')[0] ?? field) }] : []
    })
  })
}

/**
 * Whether a writer had read an earlier entry. `baseRev` counts what HQ had told them and behind it what they had written themselves meanwhile; of
 * theirs, what stands behind the earlier entry now says nothing of it.
 */
function seen(earlier: Entry, later: Entry, entries: readonly Entry[]): boolean {
  const theirs = entries.filter(({ rev, actor }) => rev > earlier.rev && rev < later.rev && actor === later.actor).length
  return earlier.rev <= later.baseRev - theirs
}

function valuesIn({ type, body }: Entry): Map<string, string> | undefined {
  if (type === 'case.correct') return new Map(Object.entries(body['set'] as Record<string, unknown>).map(([field, value]) => [field, canonical(value)]))
  if (type !== 'case.setParty') return undefined
  const party = body['party'] as { partyId: string }
  return new Map([[`party ${party.partyId}`, canonical(party)]])
}
