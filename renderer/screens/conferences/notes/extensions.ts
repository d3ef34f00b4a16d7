/**
 * The editor's schema, built to be exactly shared/conference/note-schema.ts. Bound to a shared text it has no trailing paragraph of its own: several
 * windows that open the same notes would each write one.
 */
import type { AnyExtension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Link } from '@tiptap/extension-link'
import { StarterKit } from '@tiptap/starter-kit'
import type { Doc } from 'yjs'
import { mayLink } from '../../../../shared/conference/note-schema.ts'
import { ownCaret } from './caret.ts'
import { clipboard } from './clipboard.ts'
import { lines } from './lines.ts'
import { paragraph, type LineWords } from './paragraph.ts'
import { caseReference, mention, type ReferenceOptions } from './references.ts'
import { table, tableCell, tableKeys, tableRow } from './table.ts'

export interface EditorParts {
  words: LineWords
  mention?: ReferenceOptions
  caseReference?: ReferenceOptions
}

/** Where a link leads is all that is kept of it; how it opens is never the text's to say. */
const link = Link.extend({
  addAttributes: () => ({ href: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('href') } }),
}).configure({ openOnClick: false, isAllowedUri: mayLink, defaultProtocol: 'https', HTMLAttributes: { target: '_blank', rel: 'noopener noreferrer nofollow' } })

export const noteExtensions = ({ words, ...references }: EditorParts): AnyExtension[] => [
  StarterKit.configure({
    paragraph: false, heading: false, bulletList: false, orderedList: false, listItem: false, listKeymap: false, blockquote: false, code: false, codeBlock: false, link: false, undoRedo: false, trailingNode: false,
  }),
  paragraph(words), lines, clipboard, link, table, tableRow, tableCell, tableKeys,
  references.mention ? mention.configure(references.mention) : mention,
  references.caseReference ? caseReference.configure(references.caseReference) : caseReference,
]

/** The shared text of one agenda item; what others write is never undone here. */
export const boundTo = (document: Doc, field: string): AnyExtension[] => [Collaboration.configure({ document, field }), ownCaret]
