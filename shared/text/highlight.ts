/**
 * Highlights: where a text holds what a query asks for, by the same rules by which the index finds it (tokens.ts), as ranges of the
 * original text. Also the piece of a long text that is worth showing.
 */
import { foldWithMap, originalRange, type TextRange } from './fold.ts'
import { runsOf, termsOf, type Run } from './tokens.ts'

/** Ranges of `text` that the terms of `query` match, sorted and united. Not all terms need be there. */
export function highlights(text: string, query: string): TextRange[] {
  const terms = termsOf(query)
  if (terms.length === 0) return []
  const folded = foldWithMap(text)
  const runs = runsOf(folded.folded)
  return united(terms.flatMap((term) => occurrences(runs, term)).map((range) => originalRange(folded, range)))
}

/** Where a term stands among the runs of a folded text. */
export function occurrences(runs: readonly Run[], term: readonly Run[]): TextRange[] {
  const only = term[0]
  if (!only) return []
  if (term.length === 1) return runs.flatMap((run) => insideRun(run, only))
  return runs.flatMap((_, first) => acrossRuns(runs.slice(first, first + term.length), term))
}

function insideRun(run: Run, { text, isHan }: Run): TextRange[] {
  if (run.isHan !== isHan) return []
  if (!isHan) return run.text.startsWith(text) ? [{ from: run.at, to: run.at + text.length }] : []
  const found: TextRange[] = []
  for (let at = run.text.indexOf(text); at >= 0; at = run.text.indexOf(text, at + 1))
    found.push({ from: run.at + at, to: run.at + at + text.length })
  return found
}

/** A term of several runs: the first may begin inside a Chinese run, the last may end inside a run, all between must be whole. */
function acrossRuns(runs: readonly Run[], term: readonly Run[]): TextRange[] {
  const first = runs[0]
  const last = runs.at(-1)
  const opening = term[0]
  const closing = term.at(-1)
  if (!first || !last || !opening || !closing || runs.length < term.length) return []
  const fits = term.every(({ text, isHan }, i) => {
    const run = runs[i]
    if (!run || run.isHan !== isHan) return false
    if (i === term.length - 1) return run.text.startsWith(text)
    return i === 0 && isHan ? run.text.endsWith(text) : run.text === text
  })
  if (!fits) return []
  const from = first.at + first.text.length - opening.text.length
  return [{ from, to: last.at + closing.text.length }]
}

function united(ranges: TextRange[]): TextRange[] {
  const result: TextRange[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else result.push({ ...range })
  }
  return result
}

export interface Snippet {
  text: string
  /** where in the whole text it begins */
  from: number
  /** highlights inside `text` */
  marks: TextRange[]
  /** whether something was left out */
  cutBefore: boolean
  cutAfter: boolean
}

/**
 * At most `width` UTF-16 units of `text`, chosen so that as many highlights as possible lie inside, with some room before the first.
 * Characters outside the basic plane are never cut in two.
 */
export function snippet(text: string, query: string, width: number): Snippet {
  const marks = highlights(text, query)
  const size = Math.max(0, Math.floor(width))
  const begin = text.length <= size ? 0 : bestStart(marks, text.length, size)
  const from = splits(text, begin) ? begin + 1 : begin
  const end = Math.min(text.length, begin + size)
  const to = Math.max(from, splits(text, end) ? end - 1 : end)
  return {
    text: text.slice(from, to),
    from,
    marks: marks
      .filter((mark) => mark.from < to && mark.to > from)
      .map((mark) => ({ from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from })),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  }
}

/** A quarter of the room goes before the first highlight: readers want to know what led there. */
const LEAD = 0.25

function bestStart(marks: readonly TextRange[], length: number, size: number): number {
  let best = 0
  let most = 0
  let first = 0
  let next = 0
  for (const mark of marks) {
    const from = Math.max(0, Math.min(mark.from - Math.floor(size * LEAD), length - size))
    while ((marks[first]?.from ?? Infinity) < from) first++
    while ((marks[next]?.to ?? Infinity) <= from + size) next++
    if (next - first > most) {
      most = next - first
      best = from
    }
  }
  return best
}

/** Whether a cut at `at` would part a surrogate pair. */
function splits(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return at > 0 && at < text.length && code >= 0xdc00 && code <= 0xdfff
}
