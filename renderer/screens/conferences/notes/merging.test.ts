/** The binding itself (y-tiptap) between ProseMirror documents and Yjs, with the acts of the editor, apart and then together. */
import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, mergeUpdates, type XmlFragment } from 'yjs'
import { noteBlocks, noteText } from '../../../../shared/conference/note-text.ts'
import { noteExtensions } from './extensions.ts'
import { checkTasks, lessOfLine, makePlain, moveItems, toggleFrame, toggleKind } from './line-acts.ts'
import { tableActs } from './table.ts'

const schema = getSchema(noteExtensions({ words: { resolution: '决议', task: '待办' } }))
const field = 'general'

/** A window: its copy of the shared text, and the document that its editor shows. */
class Writer {
  readonly doc = new Doc()
  readonly fragment: XmlFragment = this.doc.getXmlFragment(field)
  readonly sent: Uint8Array[] = []
  seen = new Map<Writer, number>()
  #bound!: ReturnType<typeof initProseMirrorDoc>

  constructor(clientID: number) {
    this.doc.clientID = clientID
    this.doc.on('update', (update: Uint8Array, origin: unknown) => origin !== 'others' && this.sent.push(update))
    this.#bind()
  }

  #bind(): void {
    this.#bound = initProseMirrorDoc(this.fragment, schema)
  }

  take(updates: Uint8Array[]): void {
    if (updates.length === 0) return
    applyUpdate(this.doc, mergeUpdates(updates), 'others')
    this.#bind()
  }

  /** With the cursor `at` somewhere in a line. */
  act(line: number, at: number, command: Command): void {
    const { doc } = this.#bound
    const places: number[] = []
    doc.descendants((node, pos) => {
      if (node.type.name === 'paragraph') places.push(pos)
      return node.type.name !== 'paragraph'
    })
    const pos = places[line % Math.max(1, places.length)]
    if (pos === undefined) return
    const size = doc.nodeAt(pos)?.content.size ?? 0
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, pos + 1 + (at % (size + 1))) })
    command(state, ({ doc: next }) => updateYFragment(this.doc, this.fragment, next, this.#bound.meta))
    this.#bind()
  }
}

const typed = (word: string): Command => (state, dispatch) => {
  dispatch?.(state.tr.insertText(word))
  return true
}
const kinds = { heading1: toggleKind('heading1'), heading3: toggleKind('heading3'), bullet: toggleKind('bullet'), ordered: toggleKind('ordered'), task: toggleKind('task'), quote: toggleFrame('quote'), resolution: toggleFrame('resolution') }
const acts: Record<string, Command> = { ...kinds, in: moveItems(1), out: moveItems(-1), done: checkTasks, less: lessOfLine, plain: makePlain }

const step = fc.record({ writer: fc.nat(2), act: fc.oneof(fc.constant('word'), fc.constantFrom(...Object.keys(acts))), line: fc.nat(5), at: fc.nat(20), take: fc.nat(3) })

/** A text that all three have. */
function begun(lines = ['一', '二', '三', '四', '五', '六'].map((text) => schema.node('paragraph', null, [schema.text(text)]))): Writer[] {
  const writers = [new Writer(1), new Writer(2), new Writer(3)]
  const [first] = writers
  if (!first) return []
  updateYFragment(first.doc, first.fragment, schema.node('doc', null, lines), initProseMirrorDoc(first.fragment, schema).meta)
  for (const writer of writers) {
    writer.take([encodeStateAsUpdate(first.doc)])
    for (const other of writers) writer.seen.set(other, other.sent.length)
  }
  return writers
}

const times = (text: string, word: string): number => text.split(word).length - 1

describe('lines that several write at once', () => {
  for (const [name, command] of Object.entries(kinds)) {
    it(`keep every word when one makes the line ${name} while another types in it`, () => {
      const [one, two] = begun()
      if (!one || !two) throw new Error('no writers')
      one.act(2, 0, command)
      two.act(2, 1, typed('写在中间'))
      one.take(two.sent)
      two.take(one.sent)
      for (const { fragment } of [one, two]) {
        expect(times(noteText(fragment), '三写在中间')).toBe(1)
        const attributes = fragment.toArray().map((line) => (line as { getAttributes: () => Record<string, unknown> }).getAttributes())
        expect(attributes).toEqual([{}, {}, name === 'quote' || name === 'resolution' ? { frame: name } : { kind: name }, {}, {}, {}])
      }
    })
  }

  it('keep every word in a cell that is made a heading while another types in it, and a new column has a heading too', () => {
    const cells = (...texts: string[]) => schema.node('tableRow', null, texts.map((text) => schema.node('tableCell', null, [schema.node('paragraph', null, [schema.text(text)])])))
    const [one, two] = begun([schema.node('table', null, [cells('方案', '金额'), cells('和解', '三千')])])
    if (!one || !two) throw new Error('no writers')
    one.act(0, 0, tableActs.headerRow)
    two.act(1, 2, typed('（元）'))
    one.take(two.sent)
    two.take(one.sent)
    one.act(1, 0, tableActs.columnAfter)
    two.take(one.sent)
    for (const { fragment } of [one, two]) {
      expect(noteBlocks(fragment)).toEqual([
        { kind: 'row', cells: ['方案', '金额（元）', ''], header: true, first: true }, { kind: 'row', cells: ['和解', '三千', ''], header: false, first: false },
      ])
    }
  })

  it('keep every word of all, once, whatever the others make of the lines meanwhile, and come to the same text', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const writers = begun()
      const written = ['一', '二', '三', '四', '五', '六']
      for (const [index, { writer, act: name, line, at, take }] of steps.entries()) {
        const one = writers[writer]
        if (!one) continue
        for (const other of writers) {
          if (other === one) continue
          const from = one.seen.get(other) ?? 0
          const some = other.sent.slice(from, from + take)
          one.seen.set(other, from + some.length)
          one.take(some)
        }
        const word = String.fromCodePoint(0x5000 + index)
        if (name === 'word') written.push(word)
        one.act(line, at, acts[name] ?? typed(word))
      }
      const all = writers.flatMap(({ sent }) => sent)
      for (const writer of writers) writer.take(all)
      const texts = writers.map(({ fragment }) => JSON.stringify(fragment.toJSON()))
      expect(new Set(texts).size).toBe(1)
      const text = noteText(writers[0]?.fragment as XmlFragment)
      for (const word of written) expect(times(text, word), word).toBe(1)
    }), { numRuns: 300 })
  })
})
