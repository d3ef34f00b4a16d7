import { getSchema } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { noteExtensions } from './extensions.ts'
import { isTooLarge, plainMarkup } from './pasting.ts'

describe('pasted markup', () => {
  it('loses handlers, styles and the addresses of pictures before the browser reads it', () => {
    expect(plainMarkup('<p onclick="alert(1)" style=\'background:url(https://evil.example/b)\' class=x>正文<img src="https://evil.example/x.png" onerror=alert(2)><svg/onload=alert(3)><iframe srcdoc="<script>alert(4)</script>">'))
      .toBe('<p>正文<img><svg><iframe>')
  })

  it('keeps where a link leads, spans of cells, the box of a task, and what the editor itself has written', () => {
    const markup = '<a href="https://www.nfra.gov.cn/">网站</a><td colspan="2" rowspan=3>格</td><input type="checkbox" checked><span data-note="mention" data-id="o1" data-label="张敏">@张敏</span>'
    expect(plainMarkup(markup)).toBe(markup)
  })

  it('is not confused by signs inside of a value, nor by text that looks like a tag', () => {
    expect(plainMarkup('<p title="a > b" data-x=\'<i onclick="1">\'>1 < 2 且 3 > 2</p>')).toBe('<p data-x=\'<i onclick="1">\'>1 < 2 且 3 > 2</p>')
  })

  it('takes time that grows with its length only', () => {
    for (const hostile of ['a=', '"', '<p', '<p "', `<p '"`, '<p a="']) {
      const start = performance.now()
      plainMarkup(`<p ${hostile.repeat(100_000)}`)
      expect(performance.now() - start, hostile).toBeLessThan(2000)
    }
  })
})

describe('how much is pasted at once', () => {
  const schema = getSchema(noteExtensions({ words: { resolution: '决议', task: '待办' } }))
  const table = (cells: number) => new Slice(schema.nodeFromJSON({
    type: 'doc', content: [{ type: 'table', content: Array.from({ length: cells / 10 }, () => ({ type: 'tableRow', content: Array.from({ length: 10 }, () => ({ type: 'tableCell', content: [{ type: 'paragraph', content: [{ type: 'text', text: '车损险定损 3,000.00 元' }] }] })) })) }],
  }).content, 0, 0)

  it('is a table of 5,000 cells, and not one that would not fit into an update', () => {
    expect(isTooLarge(table(5000))).toBe(false)
    expect(isTooLarge(table(20_000))).toBe(true)
  })
})
