/**
 * Reads notes into plain blocks: for minutes, paper, the presenter, and for an app that is older than the notes. It only reads, changes nothing in
 * the shared text, and drops no words: what it does not know by name gives its text as a paragraph. Deep nesting is flattened, never refused.
 */
import { XmlElement, XmlText, type XmlFragment } from 'yjs'
import { mayLink } from './note-schema.ts'

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
type TextKind = 'paragraph' | 'quote' | 'resolution'

export function noteBlocks(fragment: XmlFragment): NoteBlock[] {
  const blocks: NoteBlock[] = []
  for (const child of childrenOf(fragment)) readBlock(child, 0, blocks)
  return blocks
}

/** All of it, a line for each block. */
export const noteText = (fragment: XmlFragment): string =>
  noteBlocks(fragment).map((block) => (block.kind === 'rule' ? '' : block.kind === 'row' ? block.cells.join('\t') : block.text)).filter((line) => line !== '').join('\n')

function readBlock(child: Child, depth: number, blocks: NoteBlock[]): void {
  const name = nameOf(child)
  if (name === 'horizontalRule') blocks.push({ kind: 'rule' })
  else if (name === 'heading') pushText({ kind: 'heading', level: levelOf(child) }, runsOf(child), blocks)
  else if (lists.has(name)) readList(child as XmlElement, depth, blocks)
  else if (name === 'table') readTable(child as XmlElement, blocks)
  else pushText({ kind: name === 'blockquote' ? 'quote' : name === 'resolution' ? 'resolution' : 'paragraph' } as { kind: TextKind }, runsOf(child), blocks)
}

type Told = { kind: 'heading'; level: 1 | 2 | 3 } | { kind: TextKind } | { kind: 'item'; depth: number; number?: number; checked?: boolean }

function pushText(told: Told, runs: NoteRun[], blocks: NoteBlock[]): void {
  const text = runs.map((run) => run.text).join('')
  if (text.trim() !== '') blocks.push({ ...told, text, runs })
}

const lists: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'taskList'])

/** An item's own lines are one block; the lists, tables and whatever else stand in it follow, each one level deeper. */
function readList(list: XmlElement, depth: number, blocks: NoteBlock[]): void {
  const start = Number(list.getAttribute('start') ?? 1)
  for (const [index, item] of childrenOf(list).entries()) {
    const inside = item instanceof XmlElement ? childrenOf(item) : [item]
    const after = inside.findIndex((child) => lists.has(nameOf(child)) || nameOf(child) === 'table')
    const own = after < 0 ? inside : inside.slice(0, after)
    pushText({
      kind: 'item', depth,
      ...(nameOf(list) === 'orderedList' && { number: (Number.isSafeInteger(start) ? start : 1) + index }),
      ...(nameOf(list) === 'taskList' && { checked: item instanceof XmlElement && isTrue(item.getAttribute('checked')) }),
    }, linesOf(own), blocks)
    for (const child of after < 0 ? [] : inside.slice(after)) readBlock(child, depth + 1, blocks)
  }
}

function readTable(table: XmlElement, blocks: NoteBlock[]): void {
  for (const [index, row] of childrenOf(table).entries()) {
    const cells = row instanceof XmlElement ? childrenOf(row) : [row]
    blocks.push({ kind: 'row', cells: cells.map((cell) => runsOf(cell).map((run) => run.text).join('')), header: cells.length > 0 && cells.every((cell) => nameOf(cell) === 'tableHeader'), first: index === 0 })
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
const isTrue = (value: unknown): boolean => value === true || value === 'true'

function stringOf(element: XmlElement, attribute: string): string {
  const value: unknown = element.getAttribute(attribute)
  return typeof value === 'string' ? value : ''
}

function levelOf(child: Child): 1 | 2 | 3 {
  const level = Number((child as XmlElement).getAttribute('level'))
  return level === 2 ? 2 : level >= 3 ? 3 : 1
}
