/**
 * Numbers of persons inside a text - telephones, identities, number plates - masked where they stand. A mask is as long as the number, so that ranges in the
 * text stay true. What is believed to be such a number decides extract: it would rather miss one than mask an amount or a policy number.
 */
import { personalNumbers } from './extract.ts'
import { maskIdentity, maskPhone, maskPlate } from './mask.ts'
import type { TextRange } from './fold.ts'

const masks = { phone: maskPhone, identity: maskIdentity, plate: maskPlate }

/** Most texts hold no number at all: they are not looked at closer. */
const someDigits = /\p{Nd}[^\p{Nd}]{0,3}\p{Nd}[^\p{Nd}]{0,3}\p{Nd}/u

/** `known`: ranges whose content the reader knows already, such as the number that was searched for; a number wholly inside stays. */
export function maskText(text: string, known: readonly TextRange[] = []): string {
  if (!someDigits.test(text)) return text
  let masked = ''
  let at = 0
  for (const { kind, from, to } of personalNumbers(text)) {
    const number = text.slice(from, to)
    const isKnown = known.some((range) => range.from <= from && to <= range.to)
    masked += text.slice(at, from) + (isKnown ? number : masks[kind](number))
    at = to
  }
  return masked + text.slice(at)
}
