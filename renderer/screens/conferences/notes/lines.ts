/** How lines are written: keys, what is typed at their beginning, the box of a task, and what is drawn of a line only because of its neighbours. */
import { Extension, InputRule, type Editor } from '@tiptap/core'
import { isInTable } from '@tiptap/pm/tables'
import { Plugin, PluginKey, type Command, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Node } from '@tiptap/pm/model'
import { counting, lineOf } from '../../../../shared/conference/note-line.ts'
import type { LineFrame, LineKind } from '../../../../shared/conference/note-schema.ts'
import { asKind, checkTaskAt, checkTasks, lessOfLine, lineAt, makePlain, moveItems, nextLine, toggleFrame, toggleKind } from './line-acts.ts'

/** Runs a command where the cursor stands, which it keeps. */
export function act(editor: Editor, command: Command): boolean {
  return command(editor.state, editor.view.dispatch, editor.view)
}

const kindKeys: Record<string, LineKind> = { 'Mod-Alt-1': 'heading1', 'Mod-Alt-2': 'heading2', 'Mod-Alt-3': 'heading3', 'Mod-Shift-8': 'bullet', 'Mod-Shift-7': 'ordered', 'Mod-Shift-9': 'task' }
const frameKeys: Record<string, LineFrame> = { 'Mod-Shift-b': 'quote', 'Mod-Alt-r': 'resolution' }

/** Typed at the beginning of a line, then a space. */
const signs: { find: RegExp; becomes: (match: RegExpMatchArray) => { kind: LineKind; checked?: true } | { frame: LineFrame } }[] = [
  { find: /^(#{1,3})\s$/, becomes: ([, sign = '#']) => ({ kind: `heading${sign.length}` as LineKind }) },
  { find: /^\s*[-+*]\s$/, becomes: () => ({ kind: 'bullet' }) },
  { find: /^\d{1,3}\.\s$/, becomes: () => ({ kind: 'ordered' }) },
  { find: /^\s*\[([ xX]?)\]\s$/, becomes: ([, sign = '']) => ({ kind: 'task', ...(sign.trim() !== '' && { checked: true }) }) },
  { find: /^>\s$/, becomes: () => ({ frame: 'quote' }) },
]

export const lines = Extension.create({
  name: 'lines',
  addKeyboardShortcuts() {
    const run = (command: Command) => () => act(this.editor, command)
    const outsideTable = (command: Command) => () => !isInTable(this.editor.state) && act(this.editor, command)
    return {
      ...Object.fromEntries(Object.entries(kindKeys).map(([key, kind]) => [key, run(toggleKind(kind))])),
      ...Object.fromEntries(Object.entries(frameKeys).map(([key, frame]) => [key, run(toggleFrame(frame))])),
      'Mod-Alt-0': run(makePlain), 'Mod-Enter': run(checkTasks), Enter: run(nextLine),
      Backspace: () => this.editor.commands.undoInputRule() || act(this.editor, lessOfLine),
      // in a table Tab goes from cell to cell
      Tab: outsideTable(moveItems(1)), 'Shift-Tab': outsideTable(moveItems(-1)),
    }
  },
  addInputRules: () => signs.map(({ find, becomes }) => new InputRule({
    find,
    handler: ({ state, range, match }) => {
      const line = lineAt(state)
      const told = becomes(match)
      if (!line || ('kind' in told ? line.kind : line.frame)) return null
      const { tr } = state
      const $from = tr.doc.resolve(range.from)
      const change = 'kind' in told ? { ...asKind($from.parent, told.kind), ...told } : told
      tr.delete(range.from, range.to)
      for (const [name, value] of Object.entries(change)) tr.setNodeAttribute($from.before(), name, value)
      return undefined
    },
  })),
  addProseMirrorPlugins: () => [neighbours, boxes],
})

/** Numbers, and where a frame begins and ends: counted from all lines and drawn, never written into the text. */
const neighbours: Plugin<DecorationSet> = new Plugin<DecorationSet>({
  key: new PluginKey('neighbours'),
  state: { init: (_, { doc }) => drawn(doc), apply: (tr, former) => (tr.docChanged ? drawn(tr.doc) : former) },
  props: { decorations: (state: EditorState) => neighbours.getState(state) },
})

function drawn(doc: Node): DecorationSet {
  const decorations: Decoration[] = []
  among(doc, 0, decorations)
  return decorations.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, decorations)
}

function among(parent: Node, start: number, decorations: Decoration[]): void {
  const count = counting()
  const line = (node: Node | null | undefined) => (node?.type.name === 'paragraph' ? lineOf(node.attrs) : undefined)
  parent.forEach((node, offset, index) => {
    if (node.type.name === 'table') node.forEach((row, at) => row.forEach((cell, inRow) => among(cell, start + offset + 1 + at + 1 + inRow + 1, decorations)))
    const own = line(node)
    const number = count(own)
    if (number === undefined && !own?.frame) return
    const first = own?.frame && line(parent.maybeChild(index - 1))?.frame !== own.frame
    const last = own?.frame && line(parent.maybeChild(index + 1))?.frame !== own.frame
    decorations.push(Decoration.node(start + offset, start + offset + node.nodeSize, {
      ...(number !== undefined && { 'data-number': String(number) }), ...(first && { 'data-first': '' }), ...(last && { 'data-last': '' }),
    }))
  })
}

const boxes = new Plugin({
  props: {
    handleDOMEvents: {
      // the box must not take the cursor out of the text
      mousedown: (_, event) => isBox(event.target) && (event.preventDefault(), true),
      click: (view, event) => isBox(event.target) && (event.preventDefault(), checkBox(view, event.target)),
    },
  },
})

const isBox = (target: EventTarget | null): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === 'checkbox'

function checkBox(view: EditorView, box: HTMLInputElement): boolean {
  const line = box.closest('[data-kind=task]')
  if (!line || !view.editable) return false
  const inside = view.state.doc.resolve(view.posAtDOM(line.lastElementChild ?? line, 0))
  return checkTaskAt(inside.before(inside.depth))(view.state, view.dispatch)
}
