/**
 * What can be done to lines: all of it sets attributes and leaves every line where it is, so whoever is typing in it meanwhile keeps on typing in it
 * (shared/conference/note-schema.ts). Plain ProseMirror commands: they run without a window.
 */
import type { Node } from '@tiptap/pm/model'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { isItem, lineOf, type Line } from '../../../../shared/conference/note-line.ts'
import { deepest, noteNodes, type LineFrame, type LineKind } from '../../../../shared/conference/note-schema.ts'

interface Place { node: Node; pos: number }

const isLine = (node: Node): boolean => node.type.name === 'paragraph'
/** What is null is not stored: a plain line carries nothing. */
const plain = noteNodes.paragraph.attributes

export const lineAt = ({ selection: { $from } }: EditorState): Line | undefined => (isLine($from.parent) ? lineOf($from.parent.attrs) : undefined)

function chosenLines({ doc, selection }: EditorState): Place[] {
  const places: Place[] = []
  for (const { $from, $to } of selection.ranges) {
    doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
      if (isLine(node)) places.push({ node, pos })
      return !isLine(node)
    })
  }
  return places
}

function setLine(tr: Transaction, { node, pos }: Place, change: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(change)) if (node.attrs[name] !== value) tr.setNodeAttribute(pos, name, value)
}

/** Another kind: a depth is of items only, a done task is a task only. */
export const asKind = (node: Node, kind: LineKind | null): Record<string, unknown> =>
  ({ kind, depth: isItem(kind) ? node.attrs['depth'] as unknown : null, checked: kind === 'task' ? node.attrs['checked'] as unknown : null })

/** Makes all chosen lines of this kind; plain, if all of them are. */
export const toggleKind = (kind: LineKind): Command => (state, dispatch) => {
  const lines = chosenLines(state)
  const off = lines.every(({ node }) => lineOf(node.attrs).kind === kind)
  return change(state, dispatch, lines, (node) => asKind(node, off ? null : kind))
}

/** Puts all chosen lines into the frame, or out of it if all of them stand in it. */
export const toggleFrame = (frame: LineFrame): Command => (state, dispatch) => {
  const lines = chosenLines(state)
  const off = lines.every(({ node }) => lineOf(node.attrs).frame === frame)
  return change(state, dispatch, lines, () => ({ frame: off ? null : frame }))
}

export const makePlain: Command = (state, dispatch) => change(state, dispatch, chosenLines(state), () => ({ ...plain }))

function change(state: EditorState, dispatch: Parameters<Command>[1], lines: Place[], to: (node: Node) => Record<string, unknown>): boolean {
  if (lines.length === 0) return false
  const { tr } = state
  for (const line of lines) setLine(tr, line, to(line.node))
  dispatch?.(tr.scrollIntoView())
  return true
}

/** A list goes on, a heading does not; an empty line leaves what it stands in, one step at a time. */
export const nextLine: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  if (!isLine($from.parent) || !isLine($to.parent)) return false
  const node = $from.parent
  const { kind, depth, frame } = lineOf(node.attrs)
  const pos = $from.before()
  if (node.content.size === 0 && (kind || frame)) {
    const less = depth > 0 ? { depth: depth === 1 ? null : depth - 1 } : kind ? asKind(node, null) : { frame: null }
    return change(state, dispatch, [{ node, pos }], () => less)
  }
  const heading = kind !== null && !isItem(kind)
  const { tr } = state
  tr.deleteSelection()
  const at = tr.selection.$from
  const next = { ...node.attrs, checked: null, ...(heading && at.parentOffset === at.parent.content.size && { kind: null }) }
  // before its first word a heading moves down: what is new is the line above it
  if (heading && at.parentOffset === 0 && at.parent.content.size > 0) tr.insert(at.before(), node.type.create({ ...plain, frame: node.attrs['frame'] as unknown }))
  else tr.split(at.pos, 1, [{ type: node.type, attrs: next }])
  dispatch?.(tr.scrollIntoView())
  return true
}

/** At its first place, Backspace takes away what the line is before it takes away the line. */
export const lessOfLine: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const line = lineAt(state)
  if (!line || !empty || $from.parentOffset > 0 || (!line.kind && !line.frame)) return false
  return change(state, dispatch, [{ node: $from.parent, pos: $from.before() }], (node) => (line.kind ? asKind(node, null) : { frame: null }))
}

/** Moves the chosen items in (1) or out (-1): at most one deeper than the line above. Answers no where nothing moves, so that Tab can leave the text. */
export const moveItems = (by: 1 | -1): Command => (state, dispatch) => {
  const moved = chosenLines(state).filter(({ node }) => isItem(lineOf(node.attrs).kind))
  const { tr } = state
  for (const place of moved) {
    const { depth } = lineOf(place.node.attrs)
    const above = tr.doc.resolve(place.pos).nodeBefore
    const line = above && isLine(above) ? lineOf(above.attrs) : undefined
    const most = line && isItem(line.kind) ? Math.min(deepest, line.depth + 1) : 0
    const to = by > 0 ? Math.max(depth, Math.min(depth + 1, most)) : Math.max(0, depth - 1)
    setLine(tr, place, { depth: to === 0 ? null : to })
  }
  if (!tr.docChanged) return false
  dispatch?.(tr.scrollIntoView())
  return true
}

export const checkTasks: Command = (state, dispatch) => {
  const tasks = chosenLines(state).filter(({ node }) => lineOf(node.attrs).kind === 'task')
  const done = tasks.every(({ node }) => lineOf(node.attrs).checked)
  return change(state, dispatch, tasks, () => ({ checked: done ? null : true }))
}

/** The task that stands at `pos`. */
export const checkTaskAt = (pos: number): Command => (state, dispatch) => {
  const node = state.doc.nodeAt(pos)
  if (!node || lineOf(node.attrs).kind !== 'task') return false
  return change(state, dispatch, [{ node, pos }], () => ({ checked: lineOf(node.attrs).checked ? null : true }))
}

/** Pasted into an empty plain line, the first of what is pasted stays what it was; otherwise its words join the line. */
export function startsAnew({ selection: { $from, empty } }: EditorState, first: Node | null | undefined): boolean {
  const into = $from.parent
  return empty && isLine(into) && into.content.size === 0 && Object.values(into.attrs).every((value) => value === null) && first != null && isLine(first) && Object.values(first.attrs).some((value) => value !== null)
}

/** Makes the line at `pos` what the first of the pasted lines was. */
export function takeAnew(tr: Transaction, pos: number, first: Node): Transaction {
  const node = tr.doc.nodeAt(pos)
  if (node && isLine(node)) setLine(tr, { node, pos }, first.attrs)
  return tr
}
