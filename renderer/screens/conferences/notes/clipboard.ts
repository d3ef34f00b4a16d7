/** Lines on their way through the clipboard. */
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { LineSerializer } from './copied-lines.ts'
import { startsAnew, takeAnew } from './line-acts.ts'
import { LineParser } from './pasted-lines.ts'

export const clipboard = Extension.create({
  name: 'clipboard',
  addProseMirrorPlugins() {
    const { schema } = this.editor
    return [new Plugin({
      props: {
        clipboardParser: LineParser.of(schema),
        clipboardSerializer: LineSerializer.of(schema),
        handlePaste: (view, _, slice) => {
          const first = slice.content.firstChild
          if (!startsAnew(view.state, first) || !first) return false
          const { tr } = view.state
          const before = tr.selection.$from.before()
          tr.replaceSelection(slice)
          view.dispatch(takeAnew(tr, before, first).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
          return true
        },
      },
    })]
  },
})
