/**
 * Tables, straight on ProseMirror's own: no column widths (a width that one window drags would be an op of everybody's text) and no node view,
 * so a cell is drawn with nothing but its element.
 */
import { Extension, Node, type Editor } from '@tiptap/core'
import {
  addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable, tableEditing, toggleHeaderRow,
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

const cell = (name: 'tableCell' | 'tableHeader', tag: 'td' | 'th') => Node.create({
  name, content: noteNodes[name].content, isolating: true,
  addAttributes: () => ({ colspan: span('colspan'), rowspan: span('rowspan') }),
  extendNodeSchema: ({ name: extended }) => (extended === name ? { tableRole: name === 'tableCell' ? 'cell' : 'header_cell' } : {}),
  parseHTML: () => [{ tag }],
  renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
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

export const tableCell = cell('tableCell', 'td')
export const tableHeader = cell('tableHeader', 'th')

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
  const row = (type: 'tableHeader' | 'tableCell') => nodes['tableRow']?.create(null, Array.from({ length: 3 }, () => nodes[type]?.createAndFill()).filter((one) => one != null))
  const made = nodes['table']?.create(null, [row('tableHeader'), row('tableCell'), row('tableCell')].filter((one) => one != null))
  if (!made) return false
  const { tr } = editor.state
  const at = tr.selection.from
  tr.replaceSelectionWith(made)
  editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at))).scrollIntoView())
  editor.view.focus()
  return true
}

const apply = (editor: Editor, command: Command): boolean => command(editor.state, editor.view.dispatch, editor.view)

export const tableActs = {
  rowBefore: addRowBefore, rowAfter: addRowAfter, deleteRow, columnBefore: addColumnBefore, columnAfter: addColumnAfter, deleteColumn, headerRow: toggleHeaderRow, deleteTable,
} satisfies Record<string, Command>

export function actOnTable(editor: Editor, act: keyof typeof tableActs): void {
  apply(editor, tableActs[act])
  editor.view.focus()
}
