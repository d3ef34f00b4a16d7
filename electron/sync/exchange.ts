/**
 * One talk with HQ, from the greeting to the last row. Every step may fail or be cut off at any point, and the next talk begins again from what
 * the store says: nothing is remembered here that would be missed.
 *
 *   hello -> another life of HQ? find where the histories part, give back what HQ lost, forget its order behind that
 *         -> push what waits, in the order in which it was written
 *         -> each stream: first copy (what is open first), then rows after the cursor
 *         -> streams that are no longer ours: what HQ said to our ops there, then away with them, if few enough or agreed to
 */
import { streams as streamNames } from '../../shared/access/streams.ts'
import { pullLimit, pushLimit, type HelloAnswer } from '../../shared/contract/wire.ts'
import type { Instant, Op } from '../../shared/log/op.ts'
import type { Row } from '../../shared/sync/row.ts'
import { NotContiguous } from '../store/log/replica.ts'
import { applied, pause, settle, type SyncedDesk } from './apply.ts'
import { casesIn, freeRemovals, type HeldRemoval } from './removal.ts'
import { listening, WireTrouble, type Transport } from './transport.ts'

export interface ExchangeOptions {
  desk: SyncedDesk
  transport: Transport
  newId: () => string
  /** the epoch of HQ that the store last agreed with */
  epoch: string
  /** how many cases a named person has agreed to lose, by stream */
  allowed: Readonly<Record<string, number>>
  /** how many cases went lately without anybody being asked */
  taken?: () => number
  /** so many more have gone */
  took?: (cases: number) => void
  /** ms of a clock that nobody sets: what HQ said of the time is kept with when it was heard */
  uptime?: () => number
  /** told after each part: something arrived or was sent */
  step?: (talk: Talk) => void
}

/** What one talk did. */
export interface Talk {
  sent: number
  received: number
  healed: number
  hello: HelloAnswer
  /** heads as HQ told them */
  heads: Map<string, number>
  held?: HeldRemoval
  /** streams that were taken away */
  left: number
  /** HQ's time, epoch ms, and when that was heard, by `uptime` */
  clock?: { hq: number; uptime: number }
}

/** HQ changed under the talk (restored, or another one behind the same address): the talk begins anew. */
class Anew extends Error {}

/** Rows of HQ's log come into this one in parts that a key press can wait for. */
const rowsAtOnce = 100
/** An answer is read as a whole: one of thousands would keep a key waiting for a quarter of a second. */
const pageRows = 300
/** Letters, of up to three bytes each: well below what HQ takes (`bodyLimit`). */
const lettersAtOnce = 4_000_000
/** Only when HQ was restored. */
const replacedAtOnce = 5_000

export async function exchange(options: ExchangeOptions): Promise<Talk> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const exchanging = new Exchange(options)
      const talk = await exchanging.run()
      return { ...talk, ...(exchanging.clock && { clock: exchanging.clock }) }
    } catch (error) {
      if (!(error instanceof Anew) || attempt >= 3) throw error instanceof Anew ? new WireTrouble('hqFault', error.message) : error
    }
  }
}

class Exchange {
  readonly #options: ExchangeOptions
  readonly #transport: Transport
  #talk: Talk | undefined
  /** the number up to which HQ has said that it has our ops: sent no more in this talk, kept until they come back */
  #acked = 0

  clock: Talk['clock']

  constructor(options: ExchangeOptions) {
    this.#options = options
    this.#transport = listening(options.transport, (now) => this.#heard(now))
  }

  async run(): Promise<Talk> {
    const { desk, epoch } = this.#options
    // what a talk that broke off has left undone
    await settle(desk)
    const hello = await this.#transport.hello()
    const talk: Talk = (this.#talk = { sent: 0, received: 0, healed: 0, left: 0, hello, heads: new Map() })
    // whoever is somebody here reads the directory: an answer that grants nothing at all takes nothing away
    if (!hello.revoked && !hello.streams.includes(streamNames.directory())) throw new WireTrouble('notEnrolled', 'HQ grants no stream to this workstation')
    if (hello.epoch !== epoch) for (const stream of desk.replica.streams()) if (hello.streams.includes(stream)) await this.#reconcile(stream)
    await this.#push()
    if (hello.revoked) {
      await this.#hearOf([])
      return talk
    }
    // the directory first: whose rows they are is known before they come
    for (const stream of hello.streams.toSorted((a, b) => Number(b === streamNames.directory()) - Number(a === streamNames.directory()))) await this.#receive(stream)
    await this.#leave(hello.streams)
    return talk
  }

  /** The answer that came quickest tells HQ's time best: what is late, or comes again out of some memory, says an earlier one. */
  #heard(now: Instant): void {
    const uptime = this.#options.uptime?.()
    if (uptime === undefined) return
    const hq = Date.parse(now)
    if (!this.clock || hq - uptime > this.clock.hq - this.clock.uptime) this.clock = { hq, uptime }
  }

  get #now(): Talk {
    if (!this.#talk) throw new Error('no talk has begun')
    return this.#talk
  }

  async #push(): Promise<void> {
    const { desk } = this.#options
    for (;;) {
      const ops = fitting(desk.replica.pending(this.#acked, pushLimit))
      const first = ops[0]
      if (!first) return
      if (!numberedOn(ops, desk.log.deviceId)) {
        this.#fork()
        continue
      }
      const { deviceId } = desk.log
      const answer = await this.#transport.push({ deviceId, epoch: this.#now.hello.epoch, ops })
      if (answer.is === 'epoch') throw new Anew('HQ was restored during the talk')
      if (deviceId !== desk.log.deviceId) continue
      if (answer.is === 'fork') this.#fork()
      else if (answer.is === 'expected') this.#resume(answer.expected, first)
      else if (answer.acked < first.deviceSeq || ops[answer.acked - first.deviceSeq]?.opId !== answer.ackedOpId) this.#fork()
      else {
        this.#now.sent += answer.acked - first.deviceSeq + 1
        this.#acked = answer.acked
        this.#told()
      }
    }
  }

  /** HQ has heard less of this device than was sent: from an older life. What it waits for may still be pending; else the numbers begin anew. */
  #resume(expected: number, first: Op): void {
    const [waiting] = this.#options.desk.replica.pending(expected - 1, 1)
    if (expected < first.deviceSeq && waiting?.deviceSeq === expected) this.#acked = expected - 1
    else this.#fork()
  }

  #fork(): void {
    this.#options.desk.log.fork(this.#options.newId())
    this.#acked = 0
  }

  async #receive(stream: string): Promise<void> {
    const { desk } = this.#options
    if (desk.replica.cursor(stream).seq === 0) await this.#copy(stream)
    for (let mended = false; ; ) {
      const { seq, chain } = desk.replica.cursor(stream)
      const answer = await this.#transport.pull({ stream, after: seq, chain, limit: pageRows })
      this.#sameLife(answer.epoch)
      this.#now.heads.set(stream, answer.head)
      try {
        if (answer.is === 'diverged') throw new NotContiguous(`${stream}: HQ does not know row ${seq}`)
        for (let at = 0; at < answer.rows.length; at += rowsAtOnce) await this.#take(stream, answer.rows.slice(at, at + rowsAtOnce))
        await this.#settle()
        if (answer.rows.length === 0) return
      } catch (error) {
        if (!(error instanceof NotContiguous)) throw error
        // once by HQ's own word; a network that answers with old pages is tried again in the next talk
        if (mended) throw new WireTrouble('notHq', error.message)
        mended = true
        await this.#reconcile(stream)
      }
    }
  }

  async #take(stream: string, rows: Parameters<SyncedDesk['replica']['take']>[1]): Promise<void> {
    const { desk } = this.#options
    applied(desk, () => desk.replica.take(stream, rows))
    this.#now.received += rows.length
    await pause()
  }

  async #settle(): Promise<void> {
    await settle(this.#options.desk)
    this.#told()
  }

  /** The first copy, from where it stood. One that does not fit together is forgotten and begun again in the next talk. */
  async #copy(stream: string): Promise<void> {
    const { desk } = this.#options
    for (;;) {
      const copy = desk.replica.copyOf(stream)
      const { rows, end } = await this.#transport.snapshot({ stream, ...(copy && { upTo: copy.upTo, from: copy.next }) })
      this.#sameLife(end.epoch)
      try {
        for (let at = 0; at < rows.length || at === 0; at += rowsAtOnce) {
          const last = at + rowsAtOnce >= rows.length
          // only the last piece of a part moves the place: after a crash the part is fetched again and what is here already stays as it is
          const { upTo, next, done, total, openDone } = end
          const reached = last ? { upTo, next, done, total, openDone } : { upTo, next: copy?.next ?? '', done: copy?.done ?? 0, total, openDone: copy?.openDone ?? false }
          applied(desk, () => desk.replica.takeCopy(stream, rows.slice(at, at + rowsAtOnce), reached))
          this.#now.received += Math.min(rowsAtOnce, rows.length - at)
          await pause()
        }
        await this.#settle()
      } catch (error) {
        if (!(error instanceof NotContiguous)) throw error
        applied(desk, () => desk.replica.forgetAfter(stream, 0))
        await this.#settle()
        throw new WireTrouble('notHq', error.message)
      }
      if (end.next === undefined) return
    }
  }

  /** Finds the last row that HQ and this workstation both know, gives back what HQ had written behind it, and forgets its order from there. */
  async #reconcile(stream: string): Promise<void> {
    const { desk } = this.#options
    const common = await this.#common(stream)
    for (let after = common; ; ) {
      const { previous, rows } = desk.replica.rowsAfter(stream, after, pushLimit)
      const last = rows.at(-1)
      if (!last) break
      const answer = await this.#transport.heal({ stream, previous, rows })
      this.#sameLife(answer.epoch)
      this.#now.healed += answer.taken
      after = last.seq
    }
    const rows = await this.#rowsFrom(stream, common)
    applied(desk, () => {
      const forgotten = desk.replica.forgetAfter(stream, common)
      return new Set([...forgotten, ...desk.replica.take(stream, rows)])
    })
    this.#now.received += rows.length
    await this.#settle()
  }

  /**
   * HQ's new order, before the old one is forgotten with its seals: both in one transaction, or an HQ that is restored a second time in between
   * could not be healed any more. What is beyond a few thousand rows comes afterwards.
   */
  async #rowsFrom(stream: string, common: number): Promise<Row[]> {
    const { desk } = this.#options
    const rows: Row[] = []
    let at = { seq: common, chain: desk.replica.linkAt(stream, common) }
    while (rows.length < replacedAtOnce) {
      const answer = await this.#transport.pull({ stream, after: at.seq, chain: at.chain, limit: pullLimit })
      this.#sameLife(answer.epoch)
      if (answer.is === 'diverged') throw new WireTrouble('notHq', `${stream}: HQ does not know row ${at.seq}, which it has just named`)
      rows.push(...answer.rows)
      at = answer.rows.at(-1) ?? at
      if (at.seq >= answer.head || answer.rows.length === 0) break
    }
    return rows
  }

  async #common(stream: string): Promise<number> {
    const { desk } = this.#options
    let known = 0
    let differs = desk.replica.cursor(stream).seq + 1
    while (differs - known > 1) {
      const points = desk.replica.points(stream, known, differs)
      const answer = await this.#transport.compare({ stream, points })
      this.#sameLife(answer.epoch)
      const next = points.find(({ seq }) => seq > answer.common)
      known = Math.max(known, answer.common)
      differs = Math.min(differs, next?.seq ?? differs)
    }
    return known
  }

  /** What HQ said to own ops in streams that do not come here; answers whether there were any. */
  async #hearOf(granted: readonly string[]): Promise<boolean> {
    const { desk } = this.#options
    const elsewhere = desk.replica.pendingOutside(granted)
    for (let at = 0; at < elsewhere.length; at += pushLimit) {
      const { rows } = await this.#transport.verdicts({ opIds: elsewhere.slice(at, at + pushLimit) })
      applied(desk, () => desk.replica.takeVerdicts(rows))
    }
    await this.#settle()
    return elsewhere.length > 0
  }

  /** Streams that this workstation may not hold any more. */
  async #leave(granted: readonly string[]): Promise<void> {
    const { desk, allowed, taken, took } = this.#options
    const left = (await this.#hearOf(granted)) ? desk.replica.streamsHeld() : desk.replica.streams()
    const gone = left.filter((stream) => !granted.includes(stream))
    let free = freeRemovals(desk) - (taken?.() ?? 0)
    for (const stream of gone) {
      const cases = casesIn(desk, stream)
      const agreed = cases <= (allowed[stream] ?? 0)
      if (!agreed && cases > free) {
        this.#now.held ??= { stream, cases }
        continue
      }
      desk.replica.remove(stream)
      this.#now.left += 1
      if (!agreed) {
        free -= cases
        took?.(cases)
      }
      // every row was written anew: whoever looks at one looks again
      desk.changed([])
    }
    if (gone.length > 0) this.#told()
  }

  #sameLife(epoch: string): void {
    if (epoch !== this.#now.hello.epoch) throw new Anew('HQ was restored during the talk')
  }

  #told(): void {
    this.#options.step?.(this.#now)
  }
}

/** As many as fit into one request with room to spare; one at least. */
function fitting(ops: readonly Op[]): Op[] {
  let letters = 0
  const over = ops.findIndex((op, index) => (letters += JSON.stringify(op).length) > lettersAtOnce && index > 0)
  return over < 0 ? [...ops] : ops.slice(0, over)
}

/** All of this device, one after the other. Not so after a restore, a fork, or when HQ's order was forgotten. */
const numberedOn = (ops: readonly Op[], deviceId: string): boolean => {
  const from = ops[0]?.deviceSeq ?? 1
  return ops.every((op, index) => op.deviceId === deviceId && op.deviceSeq === from + index)
}
