/**
 * The rich text that notes are made of, version 1, as plain data. The editor is built to be exactly this (a test compares the two), and what is
 * written stands in the log for ever: an editor that meets a name, an attribute or an order of blocks that it does not know deletes it from the
 * shared text without a word. Whoever adds, renames or narrows anything here raises the version, and an older app shows such notes but edits them no more.
 */
export const noteSchema = 1

export interface NodeRule {
  /** ProseMirror's content expression; empty for what holds nothing */
  content: string
  group: string
  /** attribute and its default */
  attributes: Record<string, string | number | boolean | null>
}

const none = {}

/** Blocks and what stands in a line. */
export const noteNodes = {
  doc: { content: 'block+', group: '', attributes: none },
  text: { content: '', group: 'inline', attributes: none },
  paragraph: { content: 'inline*', group: 'block', attributes: none },
  /** level 1 to 3 */
  heading: { content: 'inline*', group: 'block', attributes: { level: 1 } },
  bulletList: { content: 'listItem+', group: 'block list', attributes: none },
  orderedList: { content: 'listItem+', group: 'block list', attributes: { start: 1 } },
  listItem: { content: 'paragraph block*', group: '', attributes: none },
  taskList: { content: 'taskItem+', group: 'block list', attributes: none },
  taskItem: { content: 'paragraph block*', group: '', attributes: { checked: false } },
  table: { content: 'tableRow+', group: 'block', attributes: none },
  tableRow: { content: '(tableCell | tableHeader)*', group: '', attributes: none },
  tableHeader: { content: 'block+', group: '', attributes: { colspan: 1, rowspan: 1 } },
  tableCell: { content: 'block+', group: '', attributes: { colspan: 1, rowspan: 1 } },
  blockquote: { content: 'block+', group: 'block', attributes: none },
  /** 决议: what the conference resolved, marked as such where it was written down */
  resolution: { content: '(paragraph | bulletList | orderedList)+', group: 'block', attributes: none },
  horizontalRule: { content: '', group: 'block', attributes: none },
  hardBreak: { content: '', group: 'inline', attributes: none },
  /** an officer: `id` of the directory, `label` the name as it was when written */
  mention: { content: '', group: 'inline', attributes: { id: null, label: null } },
  /** a case: `id` of its record, `number` as it was when written */
  caseReference: { content: '', group: 'inline', attributes: { id: null, number: null } },
} as const satisfies Record<string, NodeRule>

/** What a run of text can be marked as. */
export const noteMarks = {
  bold: none, italic: none, underline: none, strike: none, link: { href: null },
} as const satisfies Record<string, NodeRule['attributes']>

export type NoteNode = keyof typeof noteNodes
export type NoteMark = keyof typeof noteMarks

/** The fragment of the notes that belongs to an agenda item, and the one that belongs to none. */
export const itemField = (itemId: string): string => `item/${itemId}`
export const generalField = 'general'

/** Where a link may lead: the web and a mailbox. Everything else is text. */
export const mayLink = (href: unknown): href is string => typeof href === 'string' && href.length <= 2000 && /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(href)
