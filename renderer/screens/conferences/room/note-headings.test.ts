import { expect, it } from 'vitest'
import { Doc, XmlElement } from 'yjs'
import { noteBlocks } from '../../../../shared/conference/note-text.ts'
import { isBlank, writeHeadings } from './note-headings.ts'

it('writes the headings of a template once, and not over what somebody wrote', () => {
  const fragment = new Doc().getXmlFragment('item/a')
  fragment.insert(0, [new XmlElement('paragraph')])
  expect(isBlank(fragment)).toBe(true)
  writeHeadings(fragment, ['事实与争议焦点', '结论'])
  writeHeadings(fragment, ['各方意见'])
  expect(noteBlocks(fragment).map((block) => (block.kind === 'heading' ? [block.level, block.text] : block.kind))).toEqual([[2, '事实与争议焦点'], [2, '结论']])
  expect(isBlank(fragment)).toBe(false)
})
