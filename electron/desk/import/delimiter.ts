/**
 * Finds the delimiter of a text table from its first rows: the one that cuts the most rows into the same number of cells.
 * Quotes are respected, so commas in a complaint's text do not count.
 */

// In the order of preference where two fit alike: a tab in every line is no accident, a comma may be.
const candidates = ['\t', '|', ';', ',', '，'] as const
const sampledRows = 300
// Half of the rows may be ragged, titles or totals. Prose has fewer lines with the same number of commas.
const regularShare = 0.5

export type FoundDelimiter = { delimiter: string; columns: number }

/**
 * @param complete whether `sample` is the whole file; otherwise its last row is not counted
 * @param stated the delimiter that the file names itself (sep=;)
 */
export function findDelimiter(sample: string, complete: boolean, stated?: string): FoundDelimiter | null {
  let best: (FoundDelimiter & { score: number }) | null = null
  for (const delimiter of stated === undefined ? candidates : [stated]) {
    const widths = rowWidths(sample, delimiter, complete)
    const columns = mostFrequent(widths.filter((width) => width >= 2))
    if (columns === null) continue
    const share = widths.filter((width) => width === columns).length / widths.length
    // 在文本中，逗号 is prose: a full-width comma needs every row to agree.
    if (share < (delimiter === '，' ? 0.95 : regularShare)) continue
    const score = share * share * (1 - 1 / columns)
    if (!best || score > best.score + 1e-9) best = { delimiter, columns, score }
  }
  return best && { delimiter: best.delimiter, columns: best.columns }
}

function rowWidths(text: string, delimiter: string, complete: boolean): number[] {
  const widths: number[] = []
  let width = 1
  let start = 0
  let quoted = false
  for (let at = 0; at < text.length && widths.length < sampledRows; at += 1) {
    const char = text[at]
    if (quoted) {
      if (char !== '"') continue
      if (text[at + 1] === '"') at += 1
      else quoted = false
    } else if (char === '"' && at === start) {
      quoted = true
    } else if (char === delimiter) {
      width += 1
      start = at + 1
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at += 1
      if (width > 1 || start < at) widths.push(width)
      width = 1
      start = at + 1
    }
  }
  if (widths.length < sampledRows && (complete || widths.length === 0) && (width > 1 || start < text.length)) widths.push(width)
  return widths
}

function mostFrequent(values: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: number | null = null
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value
  return best
}
