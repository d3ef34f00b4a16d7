import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Doc, XmlElement, XmlText, type XmlFragment } from 'yjs'
import { noteNodes } from './note-schema.ts'
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

describe('the text of notes', () => {
  it('keeps headings with their level and paragraphs in their order, and leaves empty ones out', () => {
    expect(noteBlocks(notesOf({ name: 'heading', attributes: { level: 2 }, children: ['案情'] }, p(), p('车辆定损有争议。')))).toEqual([
      { kind: 'heading', level: 2, text: '案情', runs: [{ text: '案情' }] }, { kind: 'paragraph', text: '车辆定损有争议。', runs: [{ text: '车辆定损有争议。' }] },
    ])
  })

  it('names an officer and a case where they stand in the line, and parts a line that was broken', () => {
    const line = p('请 ', { name: 'mention', attributes: { id: 'o1', label: '张敏' } }, ' 核对 ', { name: 'caseReference', attributes: { id: 'case/1', number: 'HZ-2026-0007' } }, { name: 'hardBreak' }, '本周内')
    expect(noteText(notesOf(line))).toBe('请 @张敏 核对 HZ-2026-0007\n本周内')
  })

  it('numbers ordered items from where the list starts and says how deep an item stands', () => {
    const inner: Tree = { name: 'bulletList', children: [{ name: 'listItem', children: [p('发票')] }] }
    const list: Tree = { name: 'orderedList', attributes: { start: 3 }, children: [{ name: 'listItem', children: [p('补材料'), inner] }, { name: 'listItem', children: [p('复勘')] }] }
    expect(noteBlocks(notesOf(list))).toMatchObject([
      { kind: 'item', depth: 0, number: 3, text: '补材料' }, { kind: 'item', depth: 1, text: '发票' }, { kind: 'item', depth: 0, number: 4, text: '复勘' },
    ])
  })

  it('says of a task whether it is done', () => {
    const tasks: Tree = { name: 'taskList', children: [{ name: 'taskItem', attributes: { checked: true }, children: [p('已联系')] }, { name: 'taskItem', children: [p('待回访')] }] }
    expect(noteBlocks(notesOf(tasks))).toMatchObject([{ checked: true, text: '已联系' }, { checked: false, text: '待回访' }])
  })

  it('gives a table row by row and says where one begins', () => {
    const cell = (name: string, text: string): Tree => ({ name, children: [p(text)] })
    const table: Tree = { name: 'table', children: [{ name: 'tableRow', children: [cell('tableHeader', '方案'), cell('tableHeader', '金额')] }, { name: 'tableRow', children: [cell('tableCell', '和解'), cell('tableCell', '¥3,000.00')] }] }
    expect(noteBlocks(notesOf(table, table))).toEqual([
      { kind: 'row', cells: ['方案', '金额'], header: true, first: true }, { kind: 'row', cells: ['和解', '¥3,000.00'], header: false, first: false },
      { kind: 'row', cells: ['方案', '金额'], header: true, first: true }, { kind: 'row', cells: ['和解', '¥3,000.00'], header: false, first: false },
    ])
  })

  it('keeps a resolution as one block with a line for each of its paragraphs', () => {
    expect(noteBlocks(notesOf({ name: 'resolution', children: [p('同意和解'), p('赔付 ¥3,000.00')] }))).toMatchObject([{ kind: 'resolution', text: '同意和解\n赔付 ¥3,000.00' }])
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
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof({ maxDepth: 6 }, words, fc.record({ name: fc.constantFrom(...Object.keys(noteNodes).filter((name) => !['horizontalRule', 'hardBreak', 'mention', 'caseReference'].includes(name)), 'ballot', 'x'), attributes: fc.constant({ level: '9', start: 'x' }), children: fc.array(tie('tree'), { maxLength: 4 }) })),
    }))
    fc.assert(fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
      const fragment = notesOf(...trees)
      const before = fragment.toString()
      const shown = noteText(fragment).replaceAll(/\s/g, '')
      expect(shown).toBe(wordsOf(trees))
      expect(fragment.toString()).toBe(before)
    }))
  })
})

const wordsOf = (trees: Tree[]): string => trees.map((tree) => (typeof tree === 'string' ? tree : wordsOf(tree.children ?? []))).join('')
