/**
 * Fills a template's places, `{{number}}`, from values that are handed in. A place is a name and nothing else: nothing is computed, what a value says is
 * never read as a place again, and a place without a value stays as it is written, so that nobody sends a text with a hole that does not show.
 */
export const places = [
  'number', 'title', 'noticedAt', 'summary', 'level', 'platforms', 'regions', 'cases', 'reach', 'measures', 'branch', 'date', 'spokesperson',
] as const
export type Place = (typeof places)[number]
export type PlaceValues = Partial<Record<Place, string>>

/** The text between places, and each place with what came to stand there; `unknown`: there is no such place. */
export interface Piece { text: string; place?: string; state?: 'filled' | 'empty' | 'unknown' }

export interface Filled {
  text: string
  pieces: Piece[]
  /** places that nothing was given for, each once, in the order of the text */
  empty: Place[]
  /** names that are no place */
  unknown: string[]
}

/** As people type them: with blanks, with the wide brackets of a Chinese keyboard. */
const hole = /(?:\{\{|｛｛)\s*([\p{L}\p{N}_.-]{1,64})\s*(?:\}\}|｝｝)/gu

/** What a text still leaves open: places that were never filled, and the blanks of a template, 〔日期〕. A year in such brackets, 〔2020〕, is part of a document's number. */
export const gapsIn = (text: string): string[] => [...new Set([...text.matchAll(hole)].map(([whole]) => whole).concat([...text.matchAll(/〔(?!\d{4}〕)[^〔〕\n]{1,60}〕/gu)].map(([whole]) => whole)))]

const isPlace = (name: string): name is Place => places.some((one) => one === name)

export function fill(template: string, values: PlaceValues): Filled {
  const pieces: Piece[] = []
  let end = 0
  for (const found of template.matchAll(hole)) {
    const [written, name = ''] = found
    if (found.index > end) pieces.push({ text: template.slice(end, found.index) })
    end = found.index + written.length
    const value = isPlace(name) && Object.hasOwn(values, name) ? values[name]?.trim() : undefined
    pieces.push(value ? { text: value, place: name, state: 'filled' } : { text: written, place: name, state: isPlace(name) ? 'empty' : 'unknown' })
  }
  if (end < template.length) pieces.push({ text: template.slice(end) })
  const named = (state: Piece['state']) => [...new Set(pieces.flatMap((piece) => (piece.state === state && piece.place !== undefined ? [piece.place] : [])))]
  return { text: pieces.map(({ text }) => text).join(''), pieces, empty: named('empty').filter(isPlace), unknown: named('unknown') }
}
