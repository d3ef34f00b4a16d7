/**
 * The rich text that notes are made of, version 1, as plain data. The editor is built to be exactly this (a test compares the two), and what is
 * written stands in the log for ever: an editor that meets a name, an attribute or an order of blocks that it does not know deletes it from the
 * shared text without a word. Whoever adds, renames or narrows anything here raises the version, and an older app shows such notes but edits them no more.
 *
 * It is flat: what a line is (heading, item, task, quote, resolution) stands in its attributes, never in the name of its element or in an element
 * around it. Yjs cannot rename or wrap an element, only write a new one, and whoever is typing in the old one loses the words; an attribute it sets.
 */
export const noteSchema = 1

export interface NodeRule {
  /** ProseMirror's content expression; empty for what holds nothing */
  content: string
  group: string
  /** attribute and its default; what is null is not stored */
  attributes: Record<string, string | number | boolean | null>
}

const none = {}

/** One attribute for what excludes the other: two who choose at the same time leave one of the two, never a mixture. */
export const lineKinds = ['heading1', 'heading2', 'heading3', 'bullet', 'ordered', 'task'] as const
export type LineKind = (typeof lineKinds)[number]
export const lineFrames = ['quote', 'resolution'] as const
export type LineFrame = (typeof lineFrames)[number]
/** How far items can be moved in. */
export const deepest = 5

/** Blocks and what stands in a line. */
export const noteNodes = {
  doc: { content: 'block+', group: '', attributes: none },
  text: { content: '', group: 'inline', attributes: none },
  /**
   * `kind`: a LineKind; `depth`: 1 to 5, of an item that stands under another; `checked`: true, of a task that is done; `frame`: a LineFrame, quote or
   * resolution (决议). Lines of one frame that follow one another are one block. The numbers of ordered items are counted, never stored (note-line.ts).
   */
  paragraph: { content: 'inline*', group: 'block', attributes: { kind: null, depth: null, checked: null, frame: null } },
  table: { content: 'tableRow+', group: 'block', attributes: none },
  tableRow: { content: 'tableCell*', group: '', attributes: none },
  /** `header`: true, of a cell that names its row or column */
  tableCell: { content: 'paragraph+', group: '', attributes: { header: null, colspan: 1, rowspan: 1 } },
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
