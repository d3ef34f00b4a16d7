/** 决议: a block that stands out in the notes, in the presenter and in the minutes. */
import { mergeAttributes, Node, type Editor } from '@tiptap/core'
import { noteNodes } from '../../../../shared/conference/note-schema.ts'

export const resolution = Node.create({
  name: 'resolution', content: noteNodes.resolution.content, group: noteNodes.resolution.group, defining: true,
  addOptions: (): { label: string } => ({ label: '' }),
  parseHTML: () => [{ tag: 'section[data-note=resolution]' }],
  renderHTML({ HTMLAttributes }) {
    return ['section', mergeAttributes(HTMLAttributes, { 'data-note': 'resolution', role: 'note', 'aria-label': this.options.label, 'data-label': this.options.label }), 0]
  },
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      'Mod-Alt-r': () => toggleResolution(editor),
      // an empty last line leaves the block, as it leaves a list
      Enter: () => editor.isActive('resolution') && !editor.isActive('listItem') && editor.state.selection.empty && editor.state.selection.$from.parent.content.size === 0 && editor.commands.liftEmptyBlock(),
    }
  },
})

export const toggleResolution = (editor: Editor): boolean => editor.chain().focus().toggleWrap('resolution').run()
