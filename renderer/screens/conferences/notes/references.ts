/** What notes refer to: officers and cases, each by id, with the name or number as it was when written. Drawn as text, never as a link. */
import { Node } from '@tiptap/core'
import { Suggestion, type SuggestionOptions } from '@tiptap/suggestion'
import { PluginKey } from '@tiptap/pm/state'
import { noteNodes } from '../../../../shared/conference/note-schema.ts'

/** One line of the list that opens at the sign. */
export interface Suggested { id: string; name: string; about: string }

export interface ReferenceOptions {
  find: (typed: string) => Suggested[] | Promise<Suggested[]>
  render: SuggestionOptions<Suggested>['render'] | undefined
}

const unbound = (): ReferenceOptions => ({ find: () => [], render: undefined })

const reference = (name: 'mention' | 'caseReference', sign: '@' | '#', shown: 'label' | 'number') => Node.create<ReferenceOptions>({
  name, content: noteNodes[name].content, group: noteNodes[name].group, inline: true, atom: true, selectable: false,
  addOptions: unbound,
  addAttributes: () => Object.fromEntries(['id', shown].map((attribute) => [attribute, {
    default: null,
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${attribute}`),
    renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${attribute}`]: attributes[attribute] }),
  }])),
  parseHTML: () => [{ tag: `span[data-note=${name}][data-id]` }],
  renderHTML: ({ node, HTMLAttributes }) => ['span', { ...HTMLAttributes, 'data-note': name }, text(node.attrs)],
  renderText: ({ node }) => text(node.attrs),
  addProseMirrorPlugins() {
    const { render, find } = this.options
    if (!render) return []
    return [Suggestion<Suggested>({
      editor: this.editor, char: sign, pluginKey: new PluginKey(name), render,
      // Chinese puts no space before a sign
      allowedPrefixes: null,
      items: ({ query }) => find(query),
      command: ({ editor, range, props: { id, name: label } }) => {
        editor.chain().focus().insertContentAt(range, [{ type: name, attrs: { id, [shown]: label } }, { type: 'text', text: ' ' }]).run()
      },
    })]
  },
})

const text = ({ label, number }: Record<string, unknown>): string => (typeof label === 'string' ? `@${label}` : typeof number === 'string' ? number : '')

export const mention = reference('mention', '@', 'label')
export const caseReference = reference('caseReference', '#', 'number')
