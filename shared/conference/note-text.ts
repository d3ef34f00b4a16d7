/**
 * Reads notes into plain blocks: for minutes, paper, the presenter, and for an app that is older than the notes. It only reads, changes nothing in
 * the shared text, and drops no words: what it does not know by name gives its text as a paragraph. Lines of one frame that follow one another are one block.
 */
import { XmlElement, XmlText, type XmlFragment } from 'yjs'
import { counting, isItem, levelOf, lineOf, type Line } from './note-line.ts'
import { mayLink, type LineFrame } from './note-schema.ts'

/** A stretch of text that looks the same. */
export interface NoteRun { text: string; bold?: true; italic?: true; underline?: true; strike?: true; href?: string }

/** `text` is the runs without their looks; lines inside it are parted by `\n`. Blocks without any text are left out. */
export type NoteBlock = { text: string; runs: NoteRun[] } & (
  | { kind: 'heading'; level: 1 | 2 | 3 }
  | { kind: 'paragraph' | 'quote' | 'resolution' }
  /** `depth` from 0; `number` in an ordered list; `checked` in a list of tasks */
  | { kind: 'item'; depth: number; number?: number; checked?: boolean }
) | { kind: 'rule' }
  /** `first`: a table begins with it; `header`: all its cells are headings */
  | { kind: 'row'; cells: string[]; header: boolean; first: boolean }

type Child = XmlElement | XmlText

export function noteBlocks(fragment: XmlFragment): NoteBlock[] {
  const blocks: NoteBlock[] = []
  const count = counting()
  let frame: { kind: LineFrame; lines: NoteRun[][] } | undefined
  const close = () => {
    if (frame) pushText({ kind: frame.kind }, frame.lines.flatMap((runs, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs])), blocks)
    frame = undefined
  }
  for (const child of childrenOf(fragment)) {
    const line = nameOf(child) === 'paragraph' ? lineOf((child as XmlElement).getAttributes()) : undefined
    const number = count(line)
    if (frame && line?.frame !== frame.kind) close()
    if (line?.frame) {
      frame ??= { kind: line.frame, lines: [] }
      const runs = runsOf(child)
      if (runs.length > 0) frame.lines.push(runs)
    } else readBlock(child, line, number, blocks)
  }
  close()
  return blocks
}

/** All of it, a line for each block, with the signs that lists, tasks and tables have on paper. */
export const noteText = (fragment: XmlFragment): string => noteBlocks(fragment).map(lineText).filter((line) => line !== '').join('\n')

function lineText(block: NoteBlock): string {
  switch (block.kind) {
    case 'rule':
      return ''
    case 'row':
      return block.cells.join(' | ')
    case 'item': {
      const sign = block.number !== undefined ? `${block.number}.` : block.checked === undefined ? '•' : block.checked ? '☑' : '☐'
      return `${'　'.repeat(block.depth)}${sign} ${block.text}`
    }
    default:
      return block.text
  }
}

function readBlock(child: Child, line: Line | undefined, number: number | undefined, blocks: NoteBlock[]): void {
  const name = nameOf(child)
  if (name === 'horizontalRule') blocks.push({ kind: 'rule' })
  else if (name === 'table') readTable(child as XmlElement, blocks)
  else pushText(toldOf(line, number), runsOf(child), blocks)
}

type Told = { kind: 'heading'; level: 1 | 2 | 3 } | { kind: 'paragraph' | LineFrame } | { kind: 'item'; depth: number; number?: number; checked?: boolean }

function toldOf(line: Line | undefined, number: number | undefined): Told {
  const level = levelOf(line?.kind ?? null)
  if (level > 0) return { kind: 'heading', level: level as 1 | 2 | 3 }
  if (!line || !isItem(line.kind)) return { kind: 'paragraph' }
  return { kind: 'item', depth: line.depth, ...(number !== undefined && { number }), ...(line.kind === 'task' && { checked: line.checked }) }
}

function pushText(told: Told, runs: NoteRun[], blocks: NoteBlock[]): void {
  const text = runs.map((run) => run.text).join('')
  if (text.trim() !== '') blocks.push({ ...told, text, runs })
}

function readTable(table: XmlElement, blocks: NoteBlock[]): void {
  for (const [index, row] of childrenOf(table).entries()) {
    const cells = row instanceof XmlElement ? childrenOf(row) : [row]
    blocks.push({
      kind: 'row', cells: cells.map((cell) => runsOf(cell).map((run) => run.text).join('')), first: index === 0,
      header: cells.length > 0 && cells.every((cell) => cell instanceof XmlElement && (cell.getAttributes() as Record<string, unknown>)['header'] === true),
    })
  }
}

/** What stands in a line follows on; blocks begin a new line. */
function runsOf(child: Child): NoteRun[] {
  if (child instanceof XmlText) return textRuns(child)
  const name = nameOf(child)
  if (name === 'hardBreak') return [{ text: '\n' }]
  if (name === 'mention') return [{ text: `@${stringOf(child, 'label')}` }]
  if (name === 'caseReference') return [{ text: stringOf(child, 'number') }]
  return linesOf(childrenOf(child))
}

const inLine: ReadonlySet<string> = new Set(['', 'hardBreak', 'mention', 'caseReference'])

function linesOf(children: Child[]): NoteRun[] {
  const runs: NoteRun[] = []
  let open = false
  for (const child of children) {
    const inner = runsOf(child)
    if (inner.length === 0) continue
    const flows = inLine.has(nameOf(child))
    if (runs.length > 0 && !(open && flows)) runs.push({ text: '\n' })
    runs.push(...inner)
    open = flows
  }
  return runs
}

/** The delta, not `toString`: that writes marks as tags into the text. */
function textRuns(text: XmlText): NoteRun[] {
  return (text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]).flatMap(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') return []
    const run: NoteRun = { text: insert }
    for (const mark of marks) if (attributes[mark]) run[mark] = true
    const { href } = (attributes['link'] ?? {}) as { href?: unknown }
    if (mayLink(href)) run.href = href
    return [run]
  })
}

const marks = ['bold', 'italic', 'underline', 'strike'] as const

const childrenOf = (parent: XmlFragment): Child[] => parent.toArray().filter((child): child is Child => child instanceof XmlElement || child instanceof XmlText)
const nameOf = (child: Child): string => (child instanceof XmlElement ? child.nodeName : '')

function stringOf(element: XmlElement, attribute: string): string {
  const value: unknown = element.getAttribute(attribute)
  return typeof value === 'string' ? value : ''
}
