import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Doc, XmlElement, XmlText, type XmlFragment } from 'yjs'
import { lineFrames, lineKinds, noteNodes } from './note-schema.ts'
import { noteBlocks, noteText } from './note-text.ts'

type Tree = string | { name: string; attributes?: Record<string, unknown>; children?: Tree[] }

function notesOf(...trees: Tree[]): XmlFragment {
  const fragment = new Doc().getXmlFragment('general')
  fragment.insert(0, trees.map(built))
  return fragment
}

function built(tree: Tree): XmlElement | XmlText {
  if (typeof tree === 'string') return new XmlText(tree)
  const element = new XmlElement(tree.name)
  for (const [name, value] of Object.entries(tree.attributes ?? {})) element.setAttribute(name, value as string)
  element.insert(0, (tree.children ?? []).map(built))
  return element
}

const p = (...children: Tree[]): Tree => ({ name: 'paragraph', children })
const line = (attributes: Record<string, unknown>, ...children: Tree[]): Tree => ({ name: 'paragraph', attributes, children })
const item = (kind: string, depth: number, text: string, more: object = {}): Tree => line({ kind, ...(depth > 0 && { depth }), ...more }, text)

describe('the text of notes', () => {
  it('keeps headings with their level and paragraphs in their order, and leaves empty ones out', () => {
    expect(noteBlocks(notesOf(line({ kind: 'heading2' }, '案情'), p(), p('车辆定损有争议。')))).toEqual([
      { kind: 'heading', level: 2, text: '案情', runs: [{ text: '案情' }] }, { kind: 'paragraph', text: '车辆定损有争议。', runs: [{ text: '车辆定损有争议。' }] },
    ])
  })

  it('names an officer and a case where they stand in the line, and parts a line that was broken', () => {
    const line = p('请 ', { name: 'mention', attributes: { id: 'o1', label: '张敏' } }, ' 核对 ', { name: 'caseReference', attributes: { id: 'case/1', number: 'HZ-2026-0007' } }, { name: 'hardBreak' }, '本周内')
    expect(noteText(notesOf(line))).toBe('请 @张敏 核对 HZ-2026-0007\n本周内')
  })

  it('gives lists, tasks and tables the signs that they have on paper', () => {
    const row = (...cells: string[]): Tree => ({ name: 'tableRow', children: cells.map((cell) => ({ name: 'tableCell', children: [p(cell)] })) })
    const notes = notesOf(line({ kind: 'heading2' }, '案情'), item('ordered', 0, '复勘'), item('bullet', 1, '通知客户'), item('ordered', 0, '核价'), item('task', 0, '调录音', { checked: true }), item('task', 0, '核保单'), { name: 'table', children: [row('项目', '金额'), row('工时', '1,200')] })
    expect(noteText(notes).split('\n')).toEqual(['案情', '1. 复勘', '　• 通知客户', '2. 核价', '☑ 调录音', '☐ 核保单', '项目 | 金额', '工时 | 1,200'])
  })

  it('numbers ordered items that follow one another, past what stands deeper, and begins anew after any other line', () => {
    const numbered = (...trees: Tree[]) => noteBlocks(notesOf(...trees)).map((block) => (block.kind === 'item' ? [block.depth, block.number] : block.kind))
    expect(numbered(item('ordered', 0, '补材料'), item('bullet', 1, '发票'), item('ordered', 2, '原件'), item('ordered', 2, '复印件'), item('ordered', 0, '复勘'))).toEqual([[0, 1], [1, undefined], [2, 1], [2, 2], [0, 2]])
    expect(numbered(item('ordered', 1, '一'), item('ordered', 0, '二'), item('ordered', 1, '三'), item('bullet', 1, '四'), item('ordered', 1, '五'))).toEqual([[1, 1], [0, 1], [1, 1], [1, undefined], [1, 1]])
    expect(numbered(item('ordered', 0, '一'), p('说明'), item('ordered', 0, '二'), { name: 'horizontalRule' }, item('ordered', 0, '三'))).toEqual([[0, 1], 'paragraph', [0, 1], 'rule', [0, 1]])
  })

  it('says of a task whether it is done', () => {
    expect(noteBlocks(notesOf(item('task', 0, '已联系', { checked: true }), item('task', 0, '待回访')))).toMatchObject([{ checked: true, text: '已联系' }, { checked: false, text: '待回访' }])
  })

  it('takes what is no kind, depth or frame for plain, and of a heading that was an item the heading', () => {
    expect(noteBlocks(notesOf(line({ kind: 'ballot', depth: 3, frame: 'x' }, '甲'), line({ kind: 'heading1', depth: 2, checked: true }, '乙'), item('bullet', 99, '丙')))).toMatchObject([
      { kind: 'paragraph', text: '甲' }, { kind: 'heading', level: 1, text: '乙' }, { kind: 'item', depth: 5, text: '丙' },
    ])
  })

  it('gives a table row by row and says where one begins', () => {
    const cell = (header: boolean, text: string): Tree => ({ name: 'tableCell', ...(header && { attributes: { header } }), children: [p(text)] })
    const table: Tree = { name: 'table', children: [{ name: 'tableRow', children: [cell(true, '方案'), cell(true, '金额')] }, { name: 'tableRow', children: [cell(false, '和解'), cell(false, '¥3,000.00')] }] }
    expect(noteBlocks(notesOf(table, table))).toEqual([
      { kind: 'row', cells: ['方案', '金额'], header: true, first: true }, { kind: 'row', cells: ['和解', '¥3,000.00'], header: false, first: false },
      { kind: 'row', cells: ['方案', '金额'], header: true, first: true }, { kind: 'row', cells: ['和解', '¥3,000.00'], header: false, first: false },
    ])
  })

  it('keeps lines of one frame that follow one another as one block with a line for each', () => {
    const framed = (frame: string, text: string, more: object = {}): Tree => line({ frame, ...more }, text)
    expect(noteBlocks(notesOf(framed('resolution', '同意和解'), framed('resolution', '赔付 ¥3,000.00', { kind: 'ordered' }), framed('quote', '客户说'), p('之后'), framed('quote', '又说')))).toMatchObject([
      { kind: 'resolution', text: '同意和解\n赔付 ¥3,000.00' }, { kind: 'quote', text: '客户说' }, { kind: 'paragraph', text: '之后' }, { kind: 'quote', text: '又说' },
    ])
  })

  it('keeps how words look, and no link but one to the web or a mailbox', () => {
    const fragment = notesOf(p(''))
    const text = (fragment.get(0) as XmlElement).get(0) as XmlText
    text.applyDelta([{ insert: '重要', attributes: { bold: {} } }, { insert: '条款', attributes: { link: { href: 'https://www.nfra.gov.cn/' } } }, { insert: '点我', attributes: { link: { href: 'javascript:alert(1)' } } }])
    expect(noteBlocks(fragment)).toEqual([{ kind: 'paragraph', text: '重要条款点我', runs: [{ text: '重要', bold: true }, { text: '条款', href: 'https://www.nfra.gov.cn/' }, { text: '点我' }] }])
  })

  it('shows the words of a block that only a newer app knows', () => {
    expect(noteBlocks(notesOf({ name: 'ballot', attributes: { options: 3 }, children: [p('赞成'), p('反对')] }))).toMatchObject([{ kind: 'paragraph', text: '赞成\n反对' }])
  })

  it('loses no word of any tree, known or not, and changes nothing in it', () => {
    const words = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '7'), minLength: 1, maxLength: 6 })
    const attributes = fc.record({
      kind: fc.constantFrom<unknown>(...lineKinds, 'ballot', 7), depth: fc.constantFrom<unknown>(1, 5, 9, '2', {}), checked: fc.constantFrom<unknown>(true, 'true'), frame: fc.constantFrom<unknown>(...lineFrames, 'x'),
    }, { requiredKeys: [] })
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof({ maxDepth: 6 }, words, fc.record({ name: fc.constantFrom(...Object.keys(noteNodes).filter((name) => !['horizontalRule', 'hardBreak', 'mention', 'caseReference'].includes(name)), 'heading', 'bulletList', 'ballot', 'x'), attributes, children: fc.array(tie('tree'), { maxLength: 4 }) })),
    }))
    fc.assert(fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
      const fragment = notesOf(...trees)
      const before = fragment.toString()
      const shown = noteBlocks(fragment).map((block) => (block.kind === 'rule' ? '' : block.kind === 'row' ? block.cells.join('') : block.text)).join('').replaceAll(/\s/g, '')
      expect(shown).toBe(wordsOf(trees))
      expect(fragment.toString()).toBe(before)
    }))
  })
})

const wordsOf = (trees: Tree[]): string => trees.map((tree) => (typeof tree === 'string' ? tree : wordsOf(tree.children ?? []))).join('')
