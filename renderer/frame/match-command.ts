/**
 * How well a typed text fits a command: its words, its pinyin (`yanqi`), or the initials of that (`yq`). Pure.
 * Pinyin is found whatever the language of the screen is.
 */

/** Higher is better; 0 does not fit. */
export function commandFit(typed: string, words: string, pinyin: string | undefined): number {
  const wanted = typed.normalize('NFKC').trim().toLowerCase()
  if (wanted === '') return 1
  const shown = words.toLowerCase()
  if (shown.startsWith(wanted)) return 6
  if (shown.includes(wanted)) return 5
  if (!pinyin || !/^[a-z\s]+$/.test(wanted)) return 0
  const letters = wanted.replace(/\s/g, '')
  const syllables = pinyin.split(' ')
  const initials = syllables.map((syllable) => syllable[0]).join('')
  if (initials === letters) return 5
  if (initials.startsWith(letters)) return 4
  if (startsAtSyllable(syllables, letters)) return 3
  return initials.includes(letters) && letters.length > 1 ? 2 : 0
}

/** `qi` and `qiz` find 延期中止 from its second syllable; `an` does not find yan. */
function startsAtSyllable(syllables: readonly string[], letters: string): boolean {
  return syllables.some((_, index) => syllables.slice(index).join('').startsWith(letters) || mixed(syllables.slice(index), letters))
}

/** Whole syllables and initials mixed, as people type: `yanq`, `yqi`. */
function mixed(syllables: readonly string[], letters: string): boolean {
  if (letters === '') return true
  const [first, ...rest] = syllables
  if (first === undefined) return false
  if (letters.startsWith(first) && mixed(rest, letters.slice(first.length))) return true
  return letters[0] === first[0] && mixed(rest, letters.slice(1))
}
