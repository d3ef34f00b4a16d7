/** The line of the notes as it is drawn: a heading, an item, a task with its box, in a frame or not. Drawn without node views, which cost another build of all notes when they are opened. */
import { Node, mergeAttributes } from '@tiptap/core'
import type { DOMOutputSpec } from '@tiptap/pm/model'
import { levelOf, lineOf } from '../../../../shared/conference/note-line.ts'
import { noteNodes } from '../../../../shared/conference/note-schema.ts'

export interface LineWords { resolution: string; task: string }

const attributes = ['kind', 'depth', 'checked', 'frame'] as const

/** As the clipboard's reader writes them (pasted-lines.ts), and as they stand in the editor itself. */
const read = {
  kind: (value: string | null) => value, frame: (value: string | null) => value,
  depth: (value: string | null) => Number(value) || null, checked: (value: string | null) => (value === 'true' ? true : null),
}

/** What no line is, is not let in: it would stand in the shared text for ever. */
function attributesOf(element: HTMLElement): Record<string, unknown> {
  const { kind, depth, checked, frame } = lineOf(Object.fromEntries(attributes.map((name) => [name, read[name](element.getAttribute(`data-${name}`))])))
  return { kind, depth: depth || null, checked: checked || null, frame }
}

export const paragraph = (words: LineWords) => Node.create({
  name: 'paragraph', content: noteNodes.paragraph.content, group: noteNodes.paragraph.group, priority: 1000,
  addAttributes: () => Object.fromEntries(attributes.map((name) => [name, { default: null, rendered: false }])),
  parseHTML: () => [
    { tag: 'div[data-kind=task]', contentElement: 'p', getAttrs: attributesOf },
    ...['p', 'h1', 'h2', 'h3'].map((tag) => ({ tag, getAttrs: attributesOf })),
  ],
  renderHTML({ node, HTMLAttributes }): DOMOutputSpec {
    const { kind, depth, checked, frame } = lineOf(node.attrs)
    const told = mergeAttributes(HTMLAttributes, {
      ...(kind && { 'data-kind': kind }), ...(depth > 0 && { 'data-depth': String(depth) }), ...(checked && { 'data-checked': 'true' }), ...(frame && { 'data-frame': frame }),
      ...(frame === 'resolution' && { 'data-label': words.resolution }),
      ...(!kind && frame === 'resolution' && { role: 'note', 'aria-label': words.resolution }), ...(!kind && frame === 'quote' && { role: 'blockquote' }),
    })
    if (kind === 'task') {
      return ['div', told, ['label', { contenteditable: 'false' }, ['input', { type: 'checkbox', 'aria-label': words.task, ...(checked && { checked: '' }) }]], ['p', 0]]
    }
    const level = levelOf(kind)
    return [level > 0 ? `h${level}` : 'p', told, 0]
  },
})
