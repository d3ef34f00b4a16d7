import { fromBase64 } from 'lib0/buffer'
import { describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, mergeUpdates, XmlElement, XmlText } from 'yjs'
import { refuse, type Answer } from '../../../../shared/log/refusal.ts'
import { noteText } from '../../../../shared/conference/note-text.ts'
import { sendAfter, SharedNotes, type NoteRead } from './shared-notes.ts'

/** A desk that keeps chapters, answers when told to, and whose clock is turned by hand. */
class Desk {
  chapters = new Map<string, Uint8Array[]>()
  schema = 1
  mostInChapter = 400
  refusals: string[] = []
  reads: Record<string, number>[] = []
  appends = 0
  hold = false
  #held: (() => void)[] = []
  #timers: { run: () => void; at: number }[] = []
  #now = 0
  #named = 0

  notes(): SharedNotes {
    return new SharedNotes({
      schema: 1,
      newChapter: () => `notes/${(this.#named += 1)}`,
      later: (run, ms) => {
        const timer = { run, at: this.#now + ms }
        this.#timers.push(timer)
        return () => void (this.#timers = this.#timers.filter((one) => one !== timer))
      },
      read: async (known): Promise<Answer<NoteRead>> => {
        this.reads.push({ ...known })
        await this.#answering()
        const unknown = [...this.chapters].flatMap(([id, updates]) => updates.slice(known[id] ?? 0))
        return { ok: true, value: { update: unknown.length > 0 ? mergeUpdates(unknown) : new Uint8Array(), heads: Object.fromEntries([...this.chapters].map(([id, { length }]) => [id, length])), schema: this.schema } }
      },
      append: async (chapter, update) => {
        this.appends += 1
        await this.#answering()
        const refusal = this.refusals.shift()
        if (refusal !== undefined) return refuse(refusal)
        const updates = this.chapters.get(chapter) ?? []
        if (updates.length >= this.mostInChapter) return refuse('notes.chapterFull')
        this.chapters.set(chapter, [...updates, fromBase64(update)])
        return { ok: true, value: { rev: updates.length + 1 } }
      },
    })
  }

  #answering(): Promise<void> {
    return this.hold ? new Promise((resolve) => this.#held.push(resolve)) : Promise.resolve()
  }

  async answerAll(): Promise<void> {
    for (const answer of this.#held.splice(0)) answer()
    await settled()
  }

  async pass(ms: number): Promise<void> {
    this.#now += ms
    const due = this.#timers.filter(({ at }) => at <= this.#now)
    this.#timers = this.#timers.filter(({ at }) => at > this.#now)
    for (const { run } of due) run()
    await settled()
  }

  text(): string {
    const doc = new Doc()
    for (const update of [...this.chapters.values()].flat()) applyUpdate(doc, update)
    return textOf(doc)
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))
const textOf = (doc: Doc): string => noteText(doc.getXmlFragment('general'))

function write(notes: SharedNotes, text: string): void {
  const paragraph = new XmlElement('paragraph')
  paragraph.insert(0, [new XmlText(text)])
  notes.state().doc.getXmlFragment('general').push([paragraph])
}

describe('the notes of a conference in a window', () => {
  it('send what was typed within the third of a second as one update, and say so when it is saved', async () => {
    const desk = new Desk()
    const notes = desk.notes()
    await notes.read()
    write(notes, '甲')
    write(notes, '乙')
    expect(notes.state().saving).toBe('saving')
    expect(desk.appends).toBe(0)
    await desk.pass(sendAfter)
    expect(desk.appends).toBe(1)
    expect(notes.state().saving).toBe('saved')
    expect(desk.text()).toBe('甲\n乙')
  })

  it('send one update at a time: what is typed meanwhile waits for the answer', async () => {
    const desk = new Desk()
    const notes = desk.notes()
    desk.hold = true
    write(notes, '甲')
    await desk.pass(sendAfter)
    write(notes, '乙')
    await desk.pass(sendAfter * 3)
    expect(desk.appends).toBe(1)
    expect(notes.state().saving).toBe('saving')
    await desk.answerAll()
    await desk.pass(sendAfter)
    await desk.answerAll()
    expect(desk.appends).toBe(2)
    expect(desk.text()).toBe('甲\n乙')
    expect(notes.state().saving).toBe('saved')
  })

  it('read what another desk wrote once, and never send it back', async () => {
    const desk = new Desk()
    const [mine, theirs] = [desk.notes(), desk.notes()]
    write(theirs, '他们的')
    await desk.pass(sendAfter)
    mine.onChanged([...desk.chapters.keys()])
    await settled()
    expect(textOf(mine.state().doc)).toBe('他们的')
    await desk.pass(sendAfter * 9)
    expect(desk.appends).toBe(1)
    await mine.read()
    expect(desk.reads.at(-1)).toEqual({ 'notes/1': 1 })
  })

  it('do not read again after their own update, but do after an unnamed change', async () => {
    const desk = new Desk()
    const notes = desk.notes()
    await notes.read()
    write(notes, '甲')
    await desk.pass(sendAfter)
    notes.onChanged(['notes/1'])
    notes.onChanged(['case/1'])
    expect(desk.reads).toHaveLength(1)
    notes.onChanged([])
    expect(desk.reads).toHaveLength(2)
  })

  it('begin a new chapter when one is full', async () => {
    const desk = new Desk()
    desk.mostInChapter = 2
    const notes = desk.notes()
    for (const word of ['甲', '乙', '丙', '丁', '戊']) {
      write(notes, word)
      await desk.pass(sendAfter)
    }
    expect([...desk.chapters.values()].map(({ length }) => length)).toEqual([2, 2, 1])
    expect(desk.text()).toBe('甲\n乙\n丙\n丁\n戊')
  })

  it('keep what could not be saved, say so, and send it again together with what came after', async () => {
    const desk = new Desk()
    desk.refusals = ['disconnected', 'store.diskFull']
    const notes = desk.notes()
    write(notes, '甲')
    await desk.pass(sendAfter)
    expect(notes.state()).toMatchObject({ saving: 'unsaved', refusal: { code: 'disconnected' } })
    write(notes, '乙')
    await desk.pass(500)
    expect(notes.state()).toMatchObject({ saving: 'unsaved', refusal: { code: 'store.diskFull' } })
    expect(notes.idle).toBe(false)
    await desk.pass(1000)
    expect(notes.state()).toMatchObject({ saving: 'saved', refusal: undefined })
    expect(desk.text()).toBe('甲\n乙')
  })

  it('stop asking when the conference was sealed, and still hold the words', async () => {
    const desk = new Desk()
    desk.refusals = ['notes.sealed']
    const notes = desk.notes()
    write(notes, '甲')
    await desk.pass(sendAfter)
    await desk.pass(60_000)
    expect(desk.appends).toBe(1)
    expect(notes.state()).toMatchObject({ saving: 'unsaved', refusal: { code: 'notes.sealed' } })
    expect(textOf(notes.state().doc)).toBe('甲')
  })

  it('send everything at once when the window goes, though an answer is still out', async () => {
    const desk = new Desk()
    desk.hold = true
    const notes = desk.notes()
    write(notes, '甲')
    await desk.pass(sendAfter)
    write(notes, '乙')
    void notes.flush()
    expect(desk.appends).toBe(2)
    await desk.answerAll()
    expect(desk.text()).toBe('甲\n乙')
    expect(notes.idle).toBe(true)
  })

  it('never give what a newer app wrote to the document that an editor is bound to', async () => {
    const desk = new Desk()
    const [mine, theirs] = [desk.notes(), desk.notes()]
    await mine.read()
    write(mine, '旧的')
    await desk.pass(sendAfter)
    const bound = mine.state().doc
    write(theirs, '新的')
    await desk.pass(sendAfter)
    desk.schema = 2
    await mine.read()
    expect(mine.state().phase).toBe('newer')
    expect(mine.state().doc).not.toBe(bound)
    expect(textOf(bound)).toBe('旧的')
    expect(textOf(mine.state().doc).split('\n').toSorted()).toEqual(['新的', '旧的'].toSorted())
    expect(encodeStateAsUpdate(bound).length).toBeLessThan(encodeStateAsUpdate(mine.state().doc).length)
  })

  it('say that they cannot be read, and try again at the next change', async () => {
    let answer: Answer<NoteRead> = refuse('store.damaged')
    const notes = new SharedNotes({ schema: 1, newChapter: () => 'notes/1', later: () => () => {}, append: () => Promise.resolve(refuse('fault')), read: () => Promise.resolve(answer) })
    await notes.read()
    expect(notes.state()).toMatchObject({ phase: 'unreadable', refusal: { code: 'store.damaged' } })
    answer = { ok: true, value: { update: new Uint8Array(), heads: {}, schema: 0 } }
    notes.onChanged([])
    await settled()
    expect(notes.state().phase).toBe('ready')
    expect(notes.state().refusal).toBeUndefined()
  })
})
