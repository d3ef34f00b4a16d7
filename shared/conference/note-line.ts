/** What a line of the notes is, as its attributes say it: whatever a text may hold, what is not known counts as plain. Pure. */
import { deepest, lineFrames, lineKinds, type LineFrame, type LineKind } from './note-schema.ts'

export interface Line { kind: LineKind | null; depth: number; checked: boolean; frame: LineFrame | null }

export function lineOf(attributes: Readonly<Record<string, unknown>>): Line {
  const kind = lineKinds.find((one) => one === attributes['kind']) ?? null
  const depth = Math.trunc(Number(attributes['depth'] ?? 0)) || 0
  // what it was before it became something else may still stand there: somebody moved it in while another made it a heading
  return {
    kind, depth: isItem(kind) ? Math.max(0, Math.min(deepest, depth)) : 0, checked: kind === 'task' && attributes['checked'] === true,
    frame: lineFrames.find((one) => one === attributes['frame']) ?? null,
  }
}

export const isItem = (kind: LineKind | null): kind is 'bullet' | 'ordered' | 'task' => kind === 'bullet' || kind === 'ordered' || kind === 'task'

const levels: Partial<Record<LineKind, 1 | 2 | 3>> = { heading1: 1, heading2: 2, heading3: 3 }
/** 0 for what is no heading. */
export const levelOf = (kind: LineKind | null): 0 | 1 | 2 | 3 => (kind === null ? 0 : (levels[kind] ?? 0))

/**
 * Counts ordered items, given line after line: an item counts on from the one before it of the same depth, past whatever stands deeper; any other item
 * of that depth, a shallower one, a line that is no item, another frame or any other block (`undefined`) begins anew.
 */
export function counting(): (line: Line | undefined) => number | undefined {
  let counted: number[] = []
  let frame: LineFrame | null = null
  return (line) => {
    if (!line || !isItem(line.kind) || line.frame !== frame) counted = []
    frame = line?.frame ?? null
    if (!line || !isItem(line.kind)) return undefined
    counted.length = Math.min(counted.length, line.depth + 1)
    if (line.kind !== 'ordered') {
      counted.length = Math.min(counted.length, line.depth)
      return undefined
    }
    return (counted[line.depth] = (counted[line.depth] ?? 0) + 1)
  }
}
