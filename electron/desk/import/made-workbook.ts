import { storedZip } from './stored-zip.ts'

/**
 * A workbook out of raw sheet XML, for what no program writes on purpose. `sheets` maps a name to the inside of its `<sheetData>`,
 * or to a whole document where it starts with `<?xml`; `strings` and `styles` are the insides of their parts.
 */
export type MadeWorkbook = { sheets: Record<string, string>; strings?: string; styles?: string; properties?: string }

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function madeWorkbook({ sheets, strings, styles, properties = '' }: MadeWorkbook): Buffer {
  const names = Object.keys(sheets)
  const parts = new Map<string, Buffer>()
  const add = (name: string, xml: string) => parts.set(name, Buffer.from(xml))
  const tabs = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')
  add('xl/workbook.xml', `<workbook ${main} xmlns:r="${relation}">${properties}<sheets>${tabs}</sheets></workbook>`)
  const targets = names.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  add('xl/_rels/workbook.xml.rels', `<Relationships>${targets.join('')}</Relationships>`)
  names.forEach((name, index) => {
    const data = sheets[name] ?? ''
    const xml = data.startsWith('<?xml') ? data : `<worksheet ${main}><sheetData>${data}</sheetData></worksheet>`
    add(`xl/worksheets/sheet${index + 1}.xml`, xml)
  })
  if (strings !== undefined) add('xl/sharedStrings.xml', `<sst ${main}>${strings}</sst>`)
  if (styles !== undefined) add('xl/styles.xml', `<styleSheet ${main}>${styles}</styleSheet>`)
  return storedZip(parts)
}
