/** The headings that a template gives the notes of an item: written once, into notes in which nothing stands yet. Pure but for the shared text. */
import { XmlElement, XmlText, type XmlFragment } from 'yjs'

/** Nothing but empty paragraphs. Asked at every key: it looks no further than the first word. */
export const isBlank = (fragment: XmlFragment): boolean => fragment.toArray().every((block) =>
  block instanceof XmlElement && block.nodeName === 'paragraph' && block.toArray().every((part) => part instanceof XmlText && part.length === 0))

/** Each heading with a paragraph under it to write in. Somebody who wrote meanwhile is not written over. */
export function writeHeadings(fragment: XmlFragment, headings: readonly string[]): void {
  if (!isBlank(fragment)) return
  const blocks = headings.flatMap((words) => {
    const heading = new XmlElement('paragraph')
    heading.setAttribute('kind', 'heading2')
    heading.insert(0, [new XmlText(words)])
    return [heading, new XmlElement('paragraph')]
  })
  const write = () => fragment.insert(0, blocks)
  if (fragment.doc) fragment.doc.transact(write)
  else write()
}
