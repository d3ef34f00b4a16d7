/**
 * Keeps an opened workstation and HQ in step: one talk after the other, when something was written, when HQ pokes, and now and then. Ends with the
 * session. What it knows between talks is only what it tells the screens; everything that counts lies in the store.
 */
import type { SyncDetail, SyncState } from '../../shared/contract/sync.ts'
import { Poke } from '../../shared/contract/wire.ts'
import type { Instant, OfficerId } from '../../shared/log/op.ts'
import { readJoined, saveJoined, type Joined } from '../desk/joined.ts'
import { attentionCount } from '../desk/queries/attention.ts'
import type { Desk } from '../desk/desk.ts'
import { noteAll } from '../store/log/attachments-due.ts'
import { removeUnnamed } from '../desk/acts/attachments.ts'
import { transferAttachments } from './attachments.ts'
import { exchange, type Talk } from './exchange.ts'
import { HttpTransport } from './http.ts'
import { nextTalk, soon } from './pace.ts'
import { WireTrouble } from './transport.ts'

export interface SyncSurroundings {
  /** the desk's time, epoch ms */
  now: () => number
  random: () => number
  newId: () => string
  told: (state: SyncState) => void
  present: (entity: string, officers: OfficerId[]) => void
  /** commands wait while a ledger is written, and so does a talk */
  writing: () => Promise<unknown>
  /** HQ has revoked this workstation and everything that was written here is there: nothing stays */
  empty: () => void
}

type TalkMade = SyncDetail['talks'][number]
const keptTalks = 20
const toldEvery = 250
const day = 86_400_000
/** A deadline is shown to the minute. */
const moved = 30_000

export class SyncClient {
  readonly #desk: Desk
  readonly #around: SyncSurroundings
  readonly transport: HttpTransport
  #joined: Joined
  #talking: Promise<void> | undefined
  #again = false
  #timer: NodeJS.Timeout | undefined
  #nextAttempt: number | undefined
  #failures = 0
  #trouble: WireTrouble | undefined
  #line: ReturnType<HttpTransport['line']> | undefined
  #stopped = false
  #lastTold = 0
  #here = ''
  readonly talks: TalkMade[] = []
  held: SyncDetail['heldRemoval']
  heads: ReadonlyMap<string, number> = new Map()

  constructor(desk: Desk, joined: Joined, around: SyncSurroundings) {
    this.#desk = desk
    this.#joined = joined
    this.#around = around
    this.transport = new HttpTransport({ address: joined.address, tokens: () => this.#joined.tokens, keep: (tokens) => this.#save({ tokens }) })
  }

  start(): void {
    this.#plan(0)
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
    this.#line?.close()
    this.#line = undefined
  }

  /** Something was written, or somebody asks: a talk follows at once, or another one after the one that goes on. */
  written(): void {
    if (this.#talking) {
      this.#again = true
      // it may be the talk itself that writes, some hundred times
      this.#tellNowAndThen()
      return
    }
    if (this.#failures === 0) this.#plan(soon)
    this.#tell()
  }

  /** A talk now, whatever the last ones came to; answers when it is over. */
  async talkNow(): Promise<void> {
    await this.#talking
    await this.#talk()
  }

  /** Everything is compared from the beginning: streams part where HQ says, and are mended. */
  async checkAndRepair(): Promise<{ streams: number; healed: number; received: number }> {
    await this.#talking
    let talk: Talk | undefined
    // an epoch that is nobody's makes the talk compare every stream
    await this.#talk('00000000-0000-7000-8000-000000000000', (one) => (talk = one))
    if (this.#trouble) throw this.#trouble
    return { streams: this.#desk.replica.streams().length, healed: talk?.healed ?? 0, received: talk?.received ?? 0 }
  }

  allow(stream: string, cases: number): void {
    this.#save({ allowed: { ...this.#joined.allowed, [stream]: cases } })
    this.#soon()
  }

  /** The window has opened a case, or left it. */
  present(entity: string): void {
    this.#here = entity
    if (this.#line?.readyState === 1) this.#line.send(JSON.stringify({ officerId: this.#desk.session.officer.officerId, entity }))
  }

  get trouble(): WireTrouble | undefined {
    return this.#trouble
  }

  /** Its enrolment holds no longer: it may join anew. */
  needsCode(): boolean {
    return this.#joined.revoked || this.#trouble?.trouble === 'notEnrolled' || this.#trouble?.trouble === 'revoked'
  }

  /** Longer without HQ than its policy lets somebody work; reading goes on. */
  graceOver(): boolean {
    const { lastContact, offlineDays } = this.#joined
    return lastContact !== undefined && this.#around.now() - Date.parse(lastContact) > offlineDays * day
  }

  get joined(): Joined {
    return this.#joined
  }

  get nextAttempt(): number | undefined {
    return this.#nextAttempt
  }

  state(): SyncState {
    const { replica } = this.#desk
    const copies = replica.streams().flatMap((stream) => replica.copyOf(stream) ?? [])
    const sum = (of: (copy: (typeof copies)[number]) => number) => copies.reduce((all, copy) => all + of(copy), 0)
    const { company, address, lastContact, clockOff } = this.#joined
    return {
      phase: this.#joined.revoked ? 'stopped' : this.#talking ? 'working' : this.#trouble ? 'offline' : 'idle',
      company, address, waiting: replica.pendingCount(), attention: attentionCount(this.#desk),
      ...(lastContact && { lastContact: Date.parse(lastContact) }),
      ...(this.#trouble ? { trouble: this.#trouble.trouble } : this.held ? { trouble: 'removalHeld' as const } : {}),
      ...(copies.length > 0 && { firstCopy: { done: sum(({ done }) => done), total: sum(({ total }) => total), openDone: copies.every(({ openDone }) => openDone) } }),
      ...(clockOff !== undefined && { clockOff }),
    }
  }

  #plan(wait: number): void {
    clearTimeout(this.#timer)
    if (this.#stopped) return
    this.#nextAttempt = this.#around.now() + wait
    this.#timer = setTimeout(() => void this.#talk(), wait)
    this.#timer.unref()
  }

  async #talk(epoch = this.#joined.epoch, done: (talk: Talk) => void = () => {}): Promise<void> {
    if (this.#talking || this.#stopped) return
    const talking = this.#around.writing().then(() => this.#talkOnce(epoch, done))
    this.#talking = talking
    this.#tell()
    await talking
    this.#talking = undefined
    if (this.#stopped) return
    this.#plan(this.#again && this.#failures === 0 ? soon : nextTalk(this.#failures, this.#around.random()))
    this.#again = false
    this.#tell()
  }

  async #talkOnce(epoch: string, done: (talk: Talk) => void): Promise<void> {
    const made: TalkMade = { at: this.#around.now(), sent: 0, received: 0 }
    const { allowed } = this.#joined
    try {
      const { platform } = this.#desk
      const talk = await exchange({
        desk: this.#desk, transport: this.transport, uptime: platform.uptime, newId: this.#around.newId, epoch, allowed, taken: () => this.#takenLately().cases, took: (cases) => this.#took(cases),
        step: ({ sent, received }) => {
          if (this.#stopped) throw new WireTrouble('unreachable', 'the session has ended')
          Object.assign(made, { sent, received })
          this.#tellNowAndThen()
        },
      })
      Object.assign(made, { sent: talk.sent, received: talk.received })
      this.#trouble = undefined
      this.#failures = 0
      this.held = talk.held
      this.heads = talk.heads
      const { epoch: life, now, offlineDays, revoked } = talk.hello
      // an HQ that was restored may have lost files too
      if (life !== epoch) noteAll(this.#desk.db)
      this.#anchor(talk)
      this.#save({
        epoch: life, lastContact: now, offlineDays, revoked,
        // a word that was given holds for this once
        allowed: Object.fromEntries(Object.entries(this.#joined.allowed).filter(([stream, cases]) => allowed[stream] !== cases)),
      })
      if (talk.left > 0) removeUnnamed(this.#desk)
      done(talk)
      const more = await transferAttachments(this.#desk, { send: (...request) => this.transport.send(...request), hurry: () => this.#again, ended: () => this.#stopped })
      if (more) this.#again = true
      if (revoked && !more && this.#desk.replica.pendingCount() === 0) this.#around.empty()
      else this.#listen()
    } catch (error) {
      // the session has ended, and the store is closed under what was under way
      if (this.#stopped) return
      this.#failures += 1
      this.#trouble = error instanceof WireTrouble ? error : new WireTrouble('store', (error as Error).message)
      if (!(error instanceof WireTrouble)) console.error((error as Error).stack)
      Object.assign(made, { trouble: this.#trouble.trouble, detail: this.#trouble.message.slice(0, 300) })
    }
    this.talks.unshift(made)
    this.talks.length = Math.min(this.talks.length, keptTalks)
  }

  /** From now on time is HQ's. Where that moves it, whatever is shown by it is read again. */
  #anchor({ clock }: Talk): void {
    if (!clock) return
    const before = this.#around.now()
    this.#save({ clockOff: this.#desk.platform.anchor(clock) })
    if (Math.abs(this.#around.now() - before) > moved) this.#desk.changed([])
  }

  /** Cases that went without a question, and since when they are counted. A clock that was set back begins no new day. */
  #takenLately(): NonNullable<Joined['taken']> {
    const now = this.#around.now()
    const { taken } = this.#joined
    return taken && now < Date.parse(taken.since) + day ? taken : { since: new Date(now).toISOString() as Instant, cases: 0 }
  }

  #took(cases: number): void {
    const { since, cases: before } = this.#takenLately()
    this.#save({ taken: { since, cases: before + cases } })
  }

  /** A line that breaks is opened again after the next talk that succeeds. */
  #listen(): void {
    if (this.#line || this.#stopped) return
    const line = this.transport.line()
    this.#line = line
    line.addEventListener('open', () => this.present(this.#here))
    line.addEventListener('message', ({ data }) => this.#poked(String(data)))
    line.addEventListener('error', () => line.close())
    line.addEventListener('close', () => {
      if (this.#line !== line) return
      this.#line = undefined
      // HQ may be gone: better to know soon than at the next usual talk
      if (!this.#stopped && !this.#talking) this.#plan(nextTalk(1, this.#around.random()))
    })
  }

  #poked(text: string): void {
    let poke: unknown
    try {
      poke = JSON.parse(text)
    } catch {
      return
    }
    const parsed = Poke.safeParse(poke)
    if (!parsed.success) return
    if (parsed.data.is === 'present') this.#around.present(parsed.data.entity, parsed.data.officers.filter((one) => one !== this.#desk.session.officer.officerId))
    else if (parsed.data.is === 'revoked' || parsed.data.head > this.#desk.replica.cursor(parsed.data.stream).seq) this.#soon()
  }

  #soon(): void {
    if (this.#talking) this.#again = true
    else this.#plan(0)
  }

  #save(change: Partial<Joined>): void {
    if (this.#stopped) return
    this.#joined = { ...this.#joined, ...change }
    saveJoined(this.#desk.db, this.#joined)
  }

  #tellNowAndThen(): void {
    if (this.#around.now() - this.#lastTold >= toldEvery) this.#tell()
  }

  #tell(): void {
    if (this.#stopped) return
    this.#lastTold = this.#around.now()
    this.#around.told(this.state())
  }
}

/** The client of a desk that has joined an HQ; undefined for one that works alone. */
export function clientFor(desk: Desk, around: SyncSurroundings): SyncClient | undefined {
  const joined = readJoined(desk.db)
  return joined && new SyncClient(desk, joined, around)
}

