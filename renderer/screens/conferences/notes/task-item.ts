/**
 * A task whose box is drawn with the text. Tiptap's own draws it by a node view, for which the editor builds the whole of the notes once more when they
 * are opened.
 */
import { TaskItem } from '@tiptap/extension-list'
import type { Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

export const taskItem = (label: string) => TaskItem.extend({
  addNodeView: null,
  renderHTML: ({ node }) => [
    'li', { 'data-type': 'taskItem', 'data-checked': String(node.attrs['checked'] === true) },
    ['label', { contenteditable: 'false' }, ['input', { type: 'checkbox', 'aria-label': label, ...(node.attrs['checked'] === true && { checked: '' }) }]],
    ['div', 0],
  ],
  addKeyboardShortcuts() {
    return { ...this.parent?.(), 'Mod-Enter': () => toggleHere(this.editor) }
  },
  addProseMirrorPlugins: () => [new Plugin({
    props: {
      handleDOMEvents: {
        // the box must not take the cursor out of the text
        mousedown: (_, event) => isBox(event.target) && (event.preventDefault(), true),
        click: (view, event) => isBox(event.target) && (event.preventDefault(), toggleBox(view, event.target)),
      },
    },
  })],
}).configure({ nested: true })

const isBox = (target: EventTarget | null): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === 'checkbox'

function toggleBox(view: EditorView, box: HTMLInputElement): boolean {
  const item = box.closest('li')
  if (!item || !view.editable) return false
  const at = view.posAtDOM(item, 0) - 1
  return toggleAt(view, at)
}

function toggleHere({ view }: Editor): boolean {
  const { $from } = view.state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === 'taskItem') return toggleAt(view, $from.before(depth))
  return false
}

function toggleAt(view: EditorView, at: number): boolean {
  const node = view.state.doc.nodeAt(at)
  if (node?.type.name !== 'taskItem') return false
  view.dispatch(view.state.tr.setNodeAttribute(at, 'checked', node.attrs['checked'] !== true))
  return true
}
