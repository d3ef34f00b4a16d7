/** Notes as a wall may show them: the numbers of persons in them masked. Pure. */
import type { NoteBlock } from '../../../../shared/conference/note-text.ts'
import { maskText } from '../../../../shared/text/mask-text.ts'

/**
 * A run keeps its look. A number that is parted by looks (half of it bold) is masked as one and stands in the first of its runs: what is shown is never
 * more than the mask.
 */
export const maskedBlocks = (blocks: readonly NoteBlock[]): NoteBlock[] => blocks.map((block) => {
  if (block.kind === 'rule') return block
  if (block.kind === 'row') return { ...block, cells: block.cells.map((cell) => maskText(cell)) }
  const text = maskText(block.text)
  if (text === block.text) return block
  const apart = block.runs.map((run) => ({ ...run, text: maskText(run.text) }))
  return { ...block, text, runs: apart.map((run) => run.text).join('') === text ? apart : [{ text }] }
})
