/**
 * The editor's schema, built to be exactly shared/conference/note-schema.ts. Bound to a shared text it has no trailing paragraph of its own: several
 * windows that open the same notes would each write one.
 */
import type { AnyExtension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Link } from '@tiptap/extension-link'
import { OrderedList, TaskList } from '@tiptap/extension-list'
import { StarterKit } from '@tiptap/starter-kit'
import type { Doc } from 'yjs'
import { mayLink } from '../../../../shared/conference/note-schema.ts'
import { ownCaret } from './caret.ts'
import { caseReference, mention, type ReferenceOptions } from './references.ts'
import { resolution } from './resolution.ts'
import { taskItem } from './task-item.ts'
import { table, tableCell, tableHeader, tableKeys, tableRow } from './table.ts'

export interface EditorParts {
  words: { resolution: string; task: string }
  mention?: ReferenceOptions
  caseReference?: ReferenceOptions
}

/** Where a link leads is all that is kept of it; how it opens is never the text's to say. */
const link = Link.extend({
  addAttributes: () => ({ href: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('href') } }),
}).configure({ openOnClick: false, isAllowedUri: mayLink, defaultProtocol: 'https', HTMLAttributes: { target: '_blank', rel: 'noopener noreferrer nofollow' } })

const orderedList = OrderedList.extend({
  addAttributes: () => ({ start: { default: 1, parseHTML: (element: HTMLElement) => Math.trunc(Number(element.getAttribute('start'))) || 1, renderHTML: ({ start }: Record<string, unknown>) => (start === 1 ? {} : { start }) } }),
})

export const noteExtensions = ({ words, ...references }: EditorParts): AnyExtension[] => [
  StarterKit.configure({ heading: { levels: [1, 2, 3] }, code: false, codeBlock: false, link: false, orderedList: false, undoRedo: false, trailingNode: false }),
  orderedList, TaskList, taskItem(words.task),
  link, table, tableRow, tableHeader, tableCell, tableKeys, resolution.configure({ label: words.resolution }),
  references.mention ? mention.configure(references.mention) : mention,
  references.caseReference ? caseReference.configure(references.caseReference) : caseReference,
]

/** The shared text of one agenda item; what others write is never undone here. */
export const boundTo = (document: Doc, field: string): AnyExtension[] => [Collaboration.configure({ document, field }), ownCaret]
