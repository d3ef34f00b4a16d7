/**
 * The little XML that a workbook needs. Spreadsheet parts have no mixed content, no entities of their own and no `>` inside
 * attributes, so tags are found by pattern. The patterns never look past the next `<`: a broken part costs no more time than a sound one.
 */

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Comments out, CDATA as escaped text: after this, every `<` opens a tag. */
export function plainXml(xml: string): string {
  if (!xml.includes('<!')) return xml
  const escaped = replaceSpans(xml, '<![CDATA[', ']]>', (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  return replaceSpans(escaped, '<!--', '-->', () => '')
}

/** What stands between two marks, replaced. One look at each character, however many marks never close. */
export function replaceSpans(text: string, open: string, close: string, replacement: (inner: string) => string): string {
  let result = ''
  let done = 0
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, done)) {
    const end = text.indexOf(close, start + open.length)
    if (end < 0) break
    result += text.slice(done, start) + replacement(text.slice(start + open.length, end))
    done = end + close.length
  }
  return done === 0 ? text : result + text.slice(done)
}

/** Character references, and the `_x000D_` that SpreadsheetML writes for characters that XML cannot hold. */
export function xmlText(text: string): string {
  const decoded = text.includes('&') ? text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/gi, reference) : text
  if (!decoded.includes('_x')) return decoded
  return decoded.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function reference(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** An attribute of a tag, whatever its prefix (r:id); '' where there is none. */
export function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return xmlText(match?.[1] ?? match?.[2] ?? '')
}

/** All opening tags of this name, with their attributes. */
export function tagsOf(xml: string, name: string): string[] {
  return Array.from(xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^<>]*>`, 'g')), ([tag]) => tag)
}
