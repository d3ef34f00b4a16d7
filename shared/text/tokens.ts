/**
 * Tokens for SQLite's FTS5 (unicode61, phrase queries). Each run of Chinese characters gives its overlapping pairs and its last character,
 * each run of other letters, digits and marks one token; then a Chinese word of any length is a phrase of pairs, found exactly where it
 * stands (no dictionary, no word boundaries to miss). Index and query must come from this file: a change here needs a rebuild of the index.
 */
import { fold } from './fold.ts'

/** Chinese letters and numerals; radicals that are symbols separate, as they do in unicode61. */
const HAN = String.raw`[\p{Script=Han}&&[\p{L}\p{N}]]`
/** Marks belong to the letter before them; without one unicode61 drops them. */
const OTHER = String.raw`[[\p{L}\p{N}]--\p{Script=Han}][[\p{L}\p{N}\p{M}]--\p{Script=Han}]*`
const runPattern = new RegExp(`(${HAN}+)|${OTHER}`, 'gv')

export interface Run {
  text: string
  isHan: boolean
  /** UTF-16 index in the folded text */
  at: number
}

/** The runs of a folded text, in order; everything between them separates. */
export const runsOf = (folded: string): Run[] =>
  Array.from(folded.matchAll(runPattern), (match) => ({ text: match[0], isHan: match[1] !== undefined, at: match.index }))

/** 投诉人 -> 投诉, 诉人 */
function pairsOf(han: string): string[] {
  const characters = Array.from(han)
  const pairs: string[] = []
  for (let i = 1; i < characters.length; i++) pairs.push(`${characters[i - 1] ?? ''}${characters[i] ?? ''}`)
  return pairs
}

const lastOf = (han: string): string => Array.from(han).at(-1) ?? ''

const tokensOf = ({ text, isHan }: Run): string[] => (isHan ? [...pairsOf(text), lastOf(text)] : [text])

/** What is written to the index for a text: its tokens with spaces between them. */
export const indexText = (text: string): string => runsOf(fold(text)).flatMap(tokensOf).join(' ')

/** The terms of a query: what stands between white space, each as runs. A term without letters and digits says nothing. */
export const termsOf = (query: string): Run[][] =>
  fold(query)
    .split(/\s+/u)
    .map(runsOf)
    .filter((runs) => runs.length > 0)

/**
 * The MATCH expression of a query, undefined when it asks for nothing. Every term must be found, each as one phrase: a Chinese word
 * wherever it stands, Latin letters and digits from the start of a word. Besides AND the result holds letters, marks, digits, quotes and
 * `*` only, whatever was typed.
 */
export function matchQuery(query: string): string | undefined {
  const phrases = termsOf(query).map(phraseOf)
  return phrases.length > 0 ? phrases.join(' AND ') : undefined
}

function phraseOf(runs: Run[]): string {
  const tokens = runs.slice(0, -1).flatMap(tokensOf)
  const last = runs.at(-1)
  if (!last) return quoted(tokens)
  const pairs = last.isHan ? pairsOf(last.text) : []
  // Pairs are found whole; a single character, and a Latin word that may go on, by their beginning.
  return pairs.length > 0 ? quoted([...tokens, ...pairs]) : `${quoted([...tokens, last.text])}*`
}

const quoted = (tokens: string[]): string => `"${tokens.join(' ').replaceAll('"', '""')}"`

/** Below this a part of a number is no help: it would match almost everything. */
const SHORTEST_PART = 3

const bare = (identifier: string): string => fold(identifier).replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Index tokens of an identifier (phone, policy, case number): every ending of at least three characters of its folded form without
 * spaces, dashes and other signs, so that a query for any part of it is a query for the beginning of a token. A shorter identifier is
 * its own token.
 */
export function identifierTokens(identifier: string): string[] {
  const characters = Array.from(bare(identifier))
  if (characters.length === 0) return []
  const endings = Math.max(1, characters.length - SHORTEST_PART + 1)
  return Array.from({ length: endings }, (_, start) => characters.slice(start).join(''))
}

/** The MATCH expression for a part of an identifier, however it is written (`138-1234 5678`); undefined when nothing is left of it. */
export function identifierQuery(part: string): string | undefined {
  const token = bare(part)
  return token === '' ? undefined : `${quoted([token])}*`
}
