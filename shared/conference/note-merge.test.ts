import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, mergeUpdates, XmlElement, XmlText, type XmlFragment } from 'yjs'
import { mergeNotes } from './note-merge.ts'
import { noteText } from './note-text.ts'

/** What a writer does: a new paragraph, or a word into one. `take`: how many updates of each of the others arrive first. */
const step = fc.record({ writer: fc.nat(2), act: fc.constantFrom('paragraph', 'word', 'word', 'word'), at: fc.nat(1000), take: fc.nat(3) })

interface Writer { doc: Doc; fragment: XmlFragment; seen: number[]; sent: Uint8Array[] }

function writerOf(clientID: number): Writer {
  const doc = new Doc()
  doc.clientID = clientID
  const writer: Writer = { doc, fragment: doc.getXmlFragment('general'), seen: [0, 0, 0], sent: [] }
  doc.on('update', (update: Uint8Array, origin: unknown) => origin !== 'others' && writer.sent.push(update))
  return writer
}

function act({ fragment }: Writer, name: string, at: number, word: string): void {
  const paragraphs = fragment.toArray() as XmlElement[]
  const text = paragraphs.length === 0 ? undefined : (paragraphs[at % paragraphs.length]?.get(0) as XmlText | undefined)
  if (name === 'word' && text) {
    text.insert(at % (text.length + 1), word)
    return
  }
  const paragraph = new XmlElement('paragraph')
  paragraph.insert(0, [new XmlText(word)])
  fragment.insert(at % (paragraphs.length + 1), [paragraph])
}

it('brings three writers who were apart to the same text, with every word that any of them wrote', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
    const writers = [writerOf(1), writerOf(2), writerOf(3)]
    const written: string[] = []
    for (const [index, { writer, act: name, at, take }] of steps.entries()) {
      const one = writers[writer]
      if (!one) continue
      for (const [other, { sent }] of writers.entries()) {
        if (other === writer) continue
        const from = one.seen[other] ?? 0
        const some = sent.slice(from, from + take)
        one.seen[other] = from + some.length
        if (some.length > 0) applyUpdate(one.doc, mergeNotes(some), 'others')
      }
      // one character: a word in whose midst another one is written would not be found whole
      const word = String.fromCodePoint(0x4e00 + index)
      act(one, name, at, word)
      written.push(word)
    }
    const all = writers.flatMap(({ sent }) => sent)
    if (all.length === 0) return
    // the desk hands all of it over in the order of the chapters, and twice does no harm
    const merged = mergeNotes(all)
    for (const { doc } of writers) {
      applyUpdate(doc, merged, 'others')
      applyUpdate(doc, merged, 'others')
    }
    const texts = writers.map(({ fragment }) => noteText(fragment))
    expect(new Set(texts).size).toBe(1)
    for (const word of written) expect(texts[0]).toContain(word)
  }))
})

it('merges in groups to what the whole list at once would give', () => {
  const doc = new Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const text = doc.getText('t')
  for (let n = 0; n < 1100; n += 1) text.insert(n % 7 === 0 ? 0 : text.length, `${n} `)
  const [grouped, whole] = [new Doc(), new Doc()]
  applyUpdate(grouped, mergeNotes(updates))
  applyUpdate(whole, mergeUpdates(updates))
  expect(encodeStateAsUpdate(grouped)).toEqual(encodeStateAsUpdate(whole))
  expect(grouped.getText('t').toJSON()).toBe(text.toJSON())
})
