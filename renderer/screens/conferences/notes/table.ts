/**
 * Tables, straight on ProseMirror's own: no column widths (a width that one window drags would be an op of everybody's text) and no node view,
 * so a cell is drawn with nothing but its element.
 */
import { Extension, Node, type Editor } from '@tiptap/core'
import {
  addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable, selectedRect, tableEditing,
} from '@tiptap/pm/tables'
import { TextSelection, type Command } from '@tiptap/pm/state'
import { noteNodes } from '../../../../shared/conference/note-schema.ts'

/** A pasted span beyond this is a mistake or an attack: drawing it takes the window minutes. */
const widestSpan = 200

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.max(1, Math.min(widestSpan, Number(element.getAttribute(name)) || 1)),
  renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
})

/** A heading is an attribute, not an element of its own: making one of a cell leaves whoever is typing in it where they are. */
export const tableCell = Node.create({
  name: 'tableCell', content: noteNodes.tableCell.content, isolating: true,
  addAttributes: () => ({ header: { default: null, rendered: false, parseHTML: (element: HTMLElement) => (element.nodeName === 'TH' ? true : null) }, colspan: span('colspan'), rowspan: span('rowspan') }),
  extendNodeSchema: ({ name }) => (name === 'tableCell' ? { tableRole: 'cell' } : {}),
  parseHTML: () => [{ tag: 'td' }, { tag: 'th' }],
  renderHTML: ({ node, HTMLAttributes }) => [node.attrs['header'] === true ? 'th' : 'td', HTMLAttributes, 0],
})

export const table = Node.create({
  name: 'table', content: noteNodes.table.content, group: noteNodes.table.group, isolating: true,
  extendNodeSchema: ({ name }) => (name === 'table' ? { tableRole: 'table' } : {}),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ node }) => ['table', isLong(node) ? { 'data-long': 'true', style: `min-width: ${(node.firstChild?.childCount ?? 1) * narrowest}em` } : {}, ['tbody', 0]],
})

/** Beyond so many rows all columns are of one width: with columns that fit their text, each key made the browser measure 5,000 cells for a quarter of a second. */
const mostFitted = 60
const narrowest = 6
const isLong = ({ childCount }: { childCount: number }): boolean => childCount > mostFitted

export const tableRow = Node.create({
  name: 'tableRow', content: noteNodes.tableRow.content,
  extendNodeSchema: ({ name }) => (name === 'tableRow' ? { tableRole: 'row' } : {}),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

export const tableKeys = Extension.create({
  name: 'tableKeys',
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Tab: () => isInTable(editor.state) && (apply(editor, goToNextCell(1)) || (apply(editor, addRowAfter) && apply(editor, goToNextCell(1)))),
      'Shift-Tab': () => isInTable(editor.state) && apply(editor, goToNextCell(-1)),
      'Mod-Alt-t': () => !isInTable(editor.state) && insertTable(editor),
    }
  },
})

/** Three by three, the first row for headings; the cursor stands in its first cell. */
export function insertTable(editor: Editor): boolean {
  const { nodes } = editor.schema
  const row = (header: true | null) => nodes['tableRow']?.create(null, Array.from({ length: 3 }, () => nodes['tableCell']?.createAndFill({ header })).filter((one) => one != null))
  const made = nodes['table']?.create(null, [row(true), row(null), row(null)].filter((one) => one != null))
  if (!made) return false
  const { tr } = editor.state
  const at = tr.selection.from
  tr.replaceSelectionWith(made)
  editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at))).scrollIntoView())
  editor.view.focus()
  return true
}

/** Makes the first row one of headings, or all of its cells plain. */
const toggleHeaderRow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false
  const { table: found, tableStart } = selectedRect(state)
  const row = found.firstChild
  if (!row) return false
  const header = row.content.content.every((cell) => cell.attrs['header'] === true) ? null : true
  const { tr } = state
  row.forEach((_, offset) => tr.setNodeAttribute(tableStart + 1 + offset, 'header', header))
  dispatch?.(tr)
  return true
}

/** A new column has a heading too where all the others have one. */
const withHeadings = (command: Command): Command => (state, dispatch, view) => command(state, dispatch && ((tr) => {
  const { $from } = tr.selection
  const depth = Array.from({ length: $from.depth + 1 }, (_, at) => $from.depth - at).find((at) => $from.node(at).type.name === 'table')
  const start = depth === undefined ? 0 : $from.start(depth)
  if (depth !== undefined) $from.node(depth).forEach((row, rowOffset) => {
    const plain = row.content.content.filter((cell) => cell.attrs['header'] !== true)
    if (plain.length === 1 && row.childCount > 1) row.forEach((cell, offset) => cell === plain[0] && tr.setNodeAttribute(start + rowOffset + 1 + offset, 'header', true))
  })
  dispatch(tr)
}), view)

const apply = (editor: Editor, command: Command): boolean => command(editor.state, editor.view.dispatch, editor.view)

export const tableActs = {
  rowBefore: addRowBefore, rowAfter: addRowAfter, deleteRow, columnBefore: withHeadings(addColumnBefore), columnAfter: withHeadings(addColumnAfter), deleteColumn, headerRow: toggleHeaderRow, deleteTable,
} satisfies Record<string, Command>

export function actOnTable(editor: Editor, act: keyof typeof tableActs): void {
  apply(editor, tableActs[act])
  editor.view.focus()
}
