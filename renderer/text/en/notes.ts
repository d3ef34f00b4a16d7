import type { Translated } from '../translated.ts'
import type { notes as source } from '../zh-CN/notes.ts'

export const notes: Translated<typeof source> = {
  editor: 'Notes: {{title}}', empty: 'No notes yet.', write: 'Write here. Type @ to mention a colleague, # to refer to a case.', tools: 'Format', tableTools: 'Table', undo: 'Undo', redo: 'Redo',
  saving: 'Saving', saved: 'Saved', unsaved: 'Not saved yet, trying again. {{reason}}', refused: 'Not saved: copy what you have just written. {{reason}}', unreadable: 'These notes cannot be read. {{reason}}',
  newer: 'A newer version of the app wrote these notes: here they can only be read. Update the app on this computer to edit them.', tooLarge: 'That is too much to paste at once; nothing was pasted. Paste it in parts, or attach the file as material.',
  mark: { bold: 'Bold', italic: 'Italic', underline: 'Underline', strike: 'Strikethrough' },
  heading: 'Heading {{level}}', line: { bullet: 'Bullets', ordered: 'Numbers', task: 'To do', quote: 'Quote' }, table: 'Table', resolution: 'Resolution', mention: 'Colleague', caseReference: 'Case', link: 'Link',
  tableAct: { rowBefore: 'Row above', rowAfter: 'Row below', deleteRow: 'Delete row', columnBefore: 'Column left', columnAfter: 'Column right', deleteColumn: 'Delete column', headerRow: 'Header row', deleteTable: 'Delete table' },
  linkTo: 'Address', linkHow: 'A web address (https://) or an e-mail address', linkWrong: 'Enter a web address such as https://www.nfra.gov.cn, or an e-mail address.', linkSet: 'Link', linkGone: 'Remove link',
  taskDone: 'Done', taskOpen: 'Open', found: { mention: 'Colleagues', caseReference: 'Cases' }, none: { mention: 'No such colleague', caseReference: 'No case found' }, typeOn: 'Type a case number, a name or a word of the text',
}
