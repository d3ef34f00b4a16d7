/**
 * Folding: two texts that a reader takes for the same become the same. NFKC (full width, compatibility forms), lower case, traditional and
 * regional characters to simplified ones, and invisible characters away (as in Unicode's NFKC_Casefold).
 *
 * It works on clusters (a character and what combines with it), one after another and without looking around: a part of a text folds as it
 * does in the whole, and every folded character knows where it came from. Folding twice changes nothing more. The search index holds folded
 * text: a change here needs a rebuild of the index.
 */
import { simplifiedCharacters, traditionalCharacters } from './traditional.ts'

const to = Array.from(simplifiedCharacters)
const simplified = new Map(Array.from(traditionalCharacters, (from, i) => [from, to[i] ?? from]))

const invisible = /\p{Default_Ignorable_Code_Point}/gu
/** What joins the character before it: marks, half-width voicing marks, and Hangul letters, which NFKC composes to syllables. */
const joining = /[\p{M}\p{Default_Ignorable_Code_Point}\uff9e\uff9f\u1160-\u11ff\u3131-\u318e\uffa1-\uffdc]/u

function foldedCluster(cluster: string): string {
  const normal = cluster.normalize('NFKC').replace(invisible, '')
  let folded = ''
  // Letter by letter, so that no letter looks at its neighbours; a sigma at the end of a word is a sigma.
  for (const character of normal) folded += character === 'ς' ? 'σ' : character.toLowerCase()
  // Lower case can leave a form that composes once more.
  let result = ''
  for (const character of folded.normalize('NFKC')) result += simplified.get(character) ?? character
  return result
}

function forEachCluster(text: string, take: (folded: string, from: number) => void): void {
  let from = 0
  while (from < text.length) {
    const code = text.charCodeAt(from)
    const isAlone = !isSurrogate(code) && !joinsBefore(text, from + 1)
    const end = isAlone ? from + 1 : clusterEnd(text, from)
    take(isAlone ? foldedUnit(code) : foldedCluster(text.slice(from, end)), from)
    from = end
  }
}

function clusterEnd(text: string, from: number): number {
  let end = from + characterLength(text, from)
  while (joinsBefore(text, end)) end += characterLength(text, end)
  return end
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff
const characterLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

// Both answers for single units are kept: texts are long and their characters few.
const folds = Array.from<string | undefined>({ length: 0x10000 })
const UNKNOWN = 0
const JOINS = 1
const STANDS = 2
const joins = new Uint8Array(0x10000)

const foldedUnit = (code: number): string => (folds[code] ??= foldedCluster(String.fromCharCode(code)))

function joinsBefore(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  if (isSurrogate(code)) return joining.test(text.slice(at, at + characterLength(text, at)))
  if (joins[code] === UNKNOWN) joins[code] = joining.test(String.fromCharCode(code)) ? JOINS : STANDS
  return joins[code] === JOINS
}

/** The folded text. */
export function fold(text: string): string {
  let folded = ''
  forEachCluster(text, (part) => {
    folded += part
  })
  return folded
}

export interface FoldedText {
  folded: string
  /**
   * For each UTF-16 index of `folded` the index in the original where its cluster begins; one entry more at the end, the length of the
   * original. Never falls.
   */
  map: number[]
}

/** The folded text with the way back, for highlights. */
export function foldWithMap(text: string): FoldedText {
  let folded = ''
  const map: number[] = []
  forEachCluster(text, (part, from) => {
    folded += part
    for (let i = 0; i < part.length; i++) map.push(from)
  })
  map.push(text.length)
  return { folded, map }
}

export interface TextRange {
  /** UTF-16 index of the first character */
  from: number
  /** UTF-16 index after the last character */
  to: number
}

/** A range of the folded text as a range of the original: whole clusters, marks and invisible characters behind them included. */
export function originalRange({ map }: FoldedText, { from, to: end }: TextRange): TextRange {
  const start = map[from] ?? 0
  const lastCluster = map[end - 1] ?? start
  let after = end
  while (after < map.length - 1 && map[after] === lastCluster) after++
  return { from: start, to: map[after] ?? start }
}
