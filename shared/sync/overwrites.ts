/**
 * Descriptive fields that two people wrote at the same time: the later one in HQ's order stands, and both are told. "At the same time" means that
 * the later writer had not seen the earlier writing (`baseRev`); who corrects what they have read overwrites nobody.
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
      if (earlier.rev <= later.baseRev || earlier.actor === later.actor) return []
      const fields = [...values].filter(([field, value]) => written[before]?.has(field) && written[before].get(field) !== value).map(([field]) => field)
      return fields.length > 0 ? [{ earlier: earlier.opId, later: later.opId, fields: fields.map((field) => field.split(' ')[0] ?? field) }] : []
    })
  })
}

function valuesIn({ type, body }: Entry): Map<string, string> | undefined {
  if (type === 'case.correct') return new Map(Object.entries(body['set'] as Record<string, unknown>).map(([field, value]) => [field, canonical(value)]))
  if (type !== 'case.setParty') return undefined
  const party = body['party'] as { partyId: string }
  return new Map([[`party ${party.partyId}`, canonical(party)]])
}
