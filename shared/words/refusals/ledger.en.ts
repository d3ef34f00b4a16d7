import type { Translated } from '../translated.ts'
import type { ledgerRefusal as source } from './ledger.zh-CN.ts'

export const ledgerRefusal: Translated<typeof source> = {
  empty: 'The file is empty. Open it to see whether the right file was saved, then choose again',
  tooLarge: '{{what}} beyond the limit ({{limit}}). Divide it into several files, by year or by branch, and import one after the other; overlaps make no second cases',
  notATable: 'This is not a table but {{found}}. Save it as .xlsx or .csv in the original system, Excel or WPS, then choose that file',
  encrypted: 'The file has a password, so it cannot be read. Open it in Excel or WPS, remove the password, save, and choose it again',
  oldExcel: 'This is an old format (.{{found}}). Open it in Excel or WPS, save it as .xlsx, and choose that file',
  cutOff: 'The file is incomplete{{at}}; copying or downloading was probably interrupted. Get the whole file and choose it again',
  quoteOpen: 'The quotation mark opened in row {{row}} is never closed, so the columns after it cannot be told apart. Put that row right in a spreadsheet program, save, and choose it again',
  damaged: 'The file is damaged ({{part}}). Open it in Excel or WPS, save it as a new file and choose that; if it does not open, get the file again',
  encodingUnknown: 'The text encoding is not known, and reading it anyway would garble names. Open it in Excel or WPS, check that the text is right, save it as .xlsx, and choose that file',
  formulas: '{{cells}} cells hold formulas, {{withoutValue}} of them without a saved result. Open it in Excel or WPS, let it calculate, save, and choose it again',
  unreadable: 'The system does not hand the file over: another program may hold it, or it was moved. Close that program and choose it again',
  mappingShape: 'The mapping cannot be read. Go back and map the columns again',
  unknownField: 'The field “{{field}}” chosen for “{{column}}” does not exist. Choose again',
  unknownColumn: 'This sheet has no column “{{column}}”. Use the automatic mapping',
  fieldTwice: '“{{field}}” takes one column only; now there are: {{columns}}. Keep one and set the others to “Do not import”',
  what: { file: 'File size', unpacked: 'Unpacked size', rows: 'Number of rows', columns: 'Number of columns', cells: 'Number of cells' },
  found: {
    text: 'plain text', html: 'a web page (some systems save one as .xls)', xml: 'an XML file', json: 'a JSON file', pdf: 'a PDF', archive: 'an archive; unpack it first', image: 'a picture', binary: 'a program’s binary file',
  },
  atRow: ' (it ends at row {{row}})',
}
