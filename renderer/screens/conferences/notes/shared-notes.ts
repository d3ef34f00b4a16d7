/**
 * The notes of one conference in this window: a Yjs document that reads what other desks wrote and sends what is written here.
 *
 *   typed here -> collected -> merged -> one `notes.append` at a time, in order -> saved
 *   `changed`  -> what this window does not hold yet -> applied, never sent again
 *
 * 1. What was typed is sent at the latest `sendAfter` later, and is kept here until the desk has said that it is saved. An answer that was lost on the
 *    way is asked for again: an update that arrives twice changes nothing.
 * 2. A chapter is this window's own and is never continued by another one: a new one begins with the window and whenever one is full.
 * 3. Nothing of a newer schema is ever applied to a document that an editor may be bound to: an old editor deletes what it does not know. The document
 *    is then replaced by one that no editor is given.
 */
import { toBase64 } from 'lib0/buffer'
import { applyUpdate, Doc, encodeStateAsUpdate, mergeUpdates } from 'yjs'
import type { Answer, Refusal } from '../../../../shared/log/refusal.ts'

export interface NoteRead { update: Uint8Array; heads: Record<string, number>; schema: number }

/** What the notes need of the world. */
export interface NotePorts {
  /** all that is not in `known` */
  read: (known: Record<string, number>) => Promise<Answer<NoteRead>>
  append: (chapter: string, update: string) => Promise<Answer<{ rev: number }>>
  newChapter: () => string
  later: (run: () => void, ms: number) => () => void
  /** the newest schema that the editor knows */
  schema: number
}

export type Saving = 'saved' | 'saving' | 'unsaved'

export interface NoteState {
  doc: Doc
  /** reading: nothing has come yet; newer: written by a newer app, to be read only; unreadable: the desk could not give them */
  phase: 'reading' | 'ready' | 'newer' | 'unreadable'
  saving: Saving
  /** why it is not saved, or could not be read */
  refusal?: Refusal | undefined
}

/** Long enough to make one op of a word, short enough that a crash takes less than a second of typing. */
export const sendAfter = 300
const retries = [500, 1000, 2000, 5000]
/** Trying again would not help: the text stays here until a person has taken it elsewhere. */
const final: ReadonlySet<string> = new Set(['notes.sealed', 'notes.newerSchema', 'notes.unreadable', 'notYourRole', 'notYourOwn', 'notSignedIn', 'inputUnreadable'])

export const willRetry = ({ code }: Refusal): boolean => !final.has(code)

const fromDesk = Symbol('from the desk')

export class SharedNotes {
  readonly #ports: NotePorts
  readonly #listeners = new Set<() => void>()
  #state: NoteState
  #heads: Record<string, number> = {}
  #chapter: string | undefined
  #unsent: Uint8Array[] = []
  #underWay = 0
  #failures = 0
  #timer: (() => void) | undefined
  #reading = false
  #readAgain = false

  constructor(ports: NotePorts) {
    this.#ports = ports
    const doc = new Doc()
    doc.on('update', this.#onUpdate)
    this.#state = { doc, phase: 'reading', saving: 'saved' }
  }

  readonly state = (): NoteState => this.#state
  readonly onState = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Nothing is waiting to be saved. */
  get idle(): boolean {
    return this.#unsent.length === 0 && this.#underWay === 0
  }

  /** Reads what is not here yet. While one reading is under way the next one waits for it. */
  async read(): Promise<void> {
    if (this.#reading) {
      this.#readAgain = true
      return
    }
    this.#reading = true
    const answer = await this.#ports.read(this.#heads)
    this.#reading = false
    if (answer.ok) this.#take(answer.value)
    else if (this.#state.phase === 'reading' && answer.refusal.code !== 'disconnected') this.#become({ phase: 'unreadable', refusal: answer.refusal })
    if (!this.#readAgain) return
    this.#readAgain = false
    await this.read()
  }

  /** A `changed` of the desk: what only this window wrote is here already. */
  readonly onChanged = (entities: readonly string[]): void => {
    const others = entities.some((id) => id.startsWith('notes/') && id !== this.#chapter)
    if (entities.length === 0 || others) void this.read()
  }

  #take({ update, heads, schema }: NoteRead): void {
    const newer = schema > this.#ports.schema
    if (newer && this.#state.phase !== 'newer') this.#replace()
    if (update.length > 0) applyUpdate(this.#state.doc, update, fromDesk)
    for (const [chapter, rev] of Object.entries(heads)) this.#heads[chapter] = Math.max(rev, this.#heads[chapter] ?? 0)
    this.#become({ phase: newer ? 'newer' : 'ready', ...(this.#state.phase === 'unreadable' && { refusal: undefined }) })
  }

  #replace(): void {
    const former = this.#state.doc
    former.off('update', this.#onUpdate)
    const doc = new Doc()
    applyUpdate(doc, encodeStateAsUpdate(former), fromDesk)
    this.#become({ doc })
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === fromDesk) return
    this.#unsent.push(update)
    this.#become({ saving: this.#state.saving === 'unsaved' ? 'unsaved' : 'saving' })
    if (this.#underWay === 0) this.#timer ??= this.#ports.later(this.#onTimer, sendAfter)
  }

  readonly #onTimer = (): void => {
    this.#timer = undefined
    void this.#send()
  }

  /** Sends what is waiting now, without waiting for what is under way: the window goes away, or the desk is about to be locked. */
  readonly flush = async (): Promise<void> => {
    this.#timer?.()
    this.#timer = undefined
    await this.#send(true)
  }

  async #send(atOnce = false): Promise<void> {
    if (this.#unsent.length === 0 || (this.#underWay > 0 && !atOnce)) return
    const update = mergeUpdates(this.#unsent)
    this.#unsent = []
    this.#underWay += 1
    const chapter = (this.#chapter ??= this.#ports.newChapter())
    const answer = await this.#ports.append(chapter, toBase64(update))
    this.#underWay -= 1
    if (answer.ok) {
      this.#failures = 0
      this.#heads[chapter] = Math.max(answer.value.rev, this.#heads[chapter] ?? 0)
      this.#settle()
    } else this.#keep(update, chapter, answer.refusal)
  }

  #settle(): void {
    this.#become({ saving: this.idle ? 'saved' : 'saving', refusal: undefined })
    if (this.#unsent.length > 0) this.#timer ??= this.#ports.later(this.#onTimer, sendAfter)
  }

  #keep(update: Uint8Array, chapter: string, refusal: Refusal): void {
    this.#unsent.unshift(update)
    if (refusal.code === 'notes.chapterFull') {
      // two that were under way at once can both find it full: the second must not put away the chapter that the first has begun
      if (this.#chapter === chapter) this.#chapter = undefined
      void this.#send()
      return
    }
    this.#become({ saving: 'unsaved', refusal })
    if (!willRetry(refusal)) return
    const wait = retries[Math.min(this.#failures, retries.length - 1)] ?? sendAfter
    this.#failures += 1
    this.#timer ??= this.#ports.later(this.#onTimer, wait)
  }

  #become(change: Partial<NoteState>): void {
    const next = { ...this.#state, ...change }
    const same = (Object.keys(next) as (keyof NoteState)[]).every((key) => next[key] === this.#state[key])
    this.#state = next
    if (!same) for (const listener of this.#listeners) listener()
  }
}
