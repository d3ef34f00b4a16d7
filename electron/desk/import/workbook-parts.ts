/** What the cells of a workbook refer to: its sheets, the strings that they share, and which number formats are dates. */
import { attribute, plainXml, replaceSpans, tagsOf, xmlText } from './xml.ts'

// Built-in formats that are dates in every language of Office, and those of Chinese, Japanese, Korean and Thai.
const builtInDates: [number, number][] = [[14, 22], [27, 36], [45, 47], [50, 58], [71, 81]]

export type WorkbookSheet = { name: string; path: string }

/** The sheets in the order of their tabs. Charts and macro sheets have no rows and are left out. */
export function workbookSheets(workbook: string, relations: string): WorkbookSheet[] {
  const paths = relationPaths(relations, 'worksheet')
  return tagsOf(plainXml(workbook), 'sheet').flatMap((tag) => {
    const path = paths.get(attribute(tag, 'id'))
    return path === undefined ? [] : [{ name: attribute(tag, 'name'), path }]
  })
}

/** Where the relations of the workbook point for one kind of part, by id. Transitional and strict files differ in the rest. */
export function relationPaths(relations: string, kind: string): Map<string, string> {
  const paths = new Map<string, string>()
  for (const tag of tagsOf(plainXml(relations), 'Relationship')) {
    const target = attribute(tag, 'Target').replaceAll('\\', '/')
    if (!attribute(tag, 'Type').endsWith(`/relationships/${kind}`) || target === '') continue
    paths.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return paths
}

/** Whether serial days count from 1904, as old Macs did. */
export function countsFrom1904(workbook: string): boolean {
  const [tag = ''] = tagsOf(plainXml(workbook), 'workbookPr')
  return /^(?:1|true)$/.test(attribute(tag, 'date1904'))
}

/** Trimmed: bodies copied from web pages come wrapped in CR LF TAB. Phonetic readings are not part of the text. */
export function sharedStrings(part: string): string[] {
  const strings: string[] = []
  const item = /<((?:\w+:)?)si(?=[\s/>])[^<>]*>/g
  const xml = plainXml(part)
  for (let tag = item.exec(xml); tag; tag = item.exec(xml)) {
    if (tag[0].endsWith('/>')) {
      strings.push('')
      continue
    }
    const end = xml.indexOf(`</${tag[1] ?? ''}si>`, item.lastIndex)
    strings.push(richText(xml.slice(item.lastIndex, end < 0 ? xml.length : end)))
    if (end < 0) break
    item.lastIndex = end
  }
  return strings
}

/** The text of an `<si>` or `<is>`: one `<t>`, or one in each run of its own format. */
export function richText(xml: string): string {
  const prefix = /<(\w+:)?rPh[\s>]/.exec(xml)
  const written = prefix ? replaceSpans(xml, `<${prefix[1] ?? ''}rPh`, `</${prefix[1] ?? ''}rPh>`, () => '') : xml
  let text = ''
  for (const match of written.matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</g)) text += match[1] ?? ''
  return xmlText(text).trim()
}

/** For each cell style (the `s` of a cell), whether its number is a date or a time. */
export function dateStyles(part: string): boolean[] {
  const xml = plainXml(part)
  const own = new Map<number, boolean>()
  for (const tag of tagsOf(xml, 'numFmt')) own.set(Number(attribute(tag, 'numFmtId')), isDateFormat(attribute(tag, 'formatCode')))
  const start = xml.search(/<(?:\w+:)?cellXfs[\s>]/)
  const end = xml.search(/<\/(?:\w+:)?cellXfs>/)
  return tagsOf(start < 0 ? '' : xml.slice(start, end < 0 ? xml.length : end), 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId'))
    return own.get(id) ?? builtInDates.some(([first, last]) => id >= first && id <= last)
  })
}

/** yyyy"年"m"月"d"日" and [h]:mm are; #,##0.00"元", 0.00E+00 and General are not. Only the first section counts. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';')[0] ?? ''
  const letters = bare.replace(/\[[^\]]*\]/g, '')
  return !/[#?]/.test(letters) && (/\[(?:h+|m+|s+)\]/i.test(bare) || /[ymdhs]/i.test(letters))
}
