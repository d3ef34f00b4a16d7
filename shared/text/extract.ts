/**
 * What can be taken from a pasted message into a new case: names, telephone and identity numbers, number plates, policy numbers, amounts, dates. Each with
 * the range it was read from, so that the officer sees what was taken and decides. It would rather miss than invent: numbers must pass
 * their check, names need a word that announces them.
 */
import { amountsIn } from './extract-amounts.ts'
import { datesIn } from './extract-dates.ts'
import { namesIn } from './extract-names.ts'
import { identitiesIn, phonesIn, platesIn, policiesIn } from './extract-numbers.ts'
import { foldWithMap, originalRange, type TextRange } from './fold.ts'
import type { Identity } from './identity.ts'
import type { Phone } from './phone.ts'
import type { Plate } from './plate.ts'

export type Taken = TextRange &
  (
    | { kind: 'name'; value: string }
    | { kind: 'phone'; value: Phone }
    | { kind: 'identity'; value: Identity }
    | { kind: 'plate'; value: Plate }
    /** capitals, digits and dashes */
    | { kind: 'policy'; value: string }
    /** fen */
    | { kind: 'amount'; value: number }
    /** YYYY-MM-DD */
    | { kind: 'date'; value: string }
  )

/** A full-width comma, unless it groups full-width digits by thousands. */
const clauseComma = /(?<![０-９])，|，(?![０-９]{3}(?![０-９]))/gu

/**
 * Everything found, in the order of the text, without overlaps: a number is what its stricter reading says. A date without a year is taken
 * as the last such date up to `today` (YYYY-MM-DD); without `today` it is left alone.
 */
export function extract(text: string, today?: string): Taken[] {
  // Folding makes every comma the same; one that ends a clause must not join two figures.
  const folded = foldWithMap(text.replace(clauseComma, '、'))
  const message = folded.folded
  const found: Taken[] = [
    ...policiesIn(message),
    ...identitiesIn(message, today),
    ...phonesIn(message),
    ...platesIn(message),
    ...datesIn(message, today),
    ...amountsIn(message),
    ...namesIn(message),
  ]
  return apart(found).map((one) => inOriginal(one, originalRange(folded, one), text)).sort((a, b) => a.from - b.from)
}

/** The telephone and identity numbers and the number plates of a text, in its order: what belongs to a person and is no policy number. */
export function personalNumbers(text: string): (TextRange & { kind: 'phone' | 'identity' | 'plate' })[] {
  const folded = foldWithMap(text.replace(clauseComma, '、'))
  const message = folded.folded
  return apart([...policiesIn(message), ...identitiesIn(message), ...phonesIn(message), ...platesIn(message)])
    .flatMap((one) => (one.kind === 'phone' || one.kind === 'identity' || one.kind === 'plate' ? [{ kind: one.kind, ...originalRange(folded, one) }] : []))
    .sort((a, b) => a.from - b.from)
}

/** What was found first keeps its place; whatever overlaps it goes. */
function apart(found: readonly Taken[]): Taken[] {
  const taken: Taken[] = []
  for (const candidate of found) if (!taken.some(({ from, to }) => candidate.from < to && from < candidate.to)) taken.push(candidate)
  return taken
}

/** A name is shown as it was written; everything else has a normal form. */
function inOriginal(taken: Taken, { from, to }: TextRange, text: string): Taken {
  return taken.kind === 'name' ? { kind: 'name', value: text.slice(from, to), from, to } : Object.assign(taken, { from, to })
}
