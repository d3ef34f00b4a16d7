/**
 * HQ's engine: gives every op its place, says what it says, and tells what it has. Knows no network and no database by name; routes/ and
 * the simulation call the same five verbs.
 *
 *   push      ops of one workstation, in its order          -> acked | expected | fork | epoch
 *   pull      rows of one stream after a place              -> rows | diverged
 *   compare   where two histories of a stream part
 *   heal      rows that HQ had written and lost             (heal.ts)
 *   snapshot  the first copy of a stream, what is open first (snapshot.ts)
 *
 * Order is HQ's `seq`; times of devices are evidence only (docs/sync.md).
 */
import { hqItself } from '../../shared/access/roles.ts'
import { pullLimit, type CompareAnswer, type CompareRequest, type PullRequest, type PushAnswer } from '../../shared/contract/wire.ts'
import type { EntityId, Instant, Op } from '../../shared/log/op.ts'
import type { Verdict } from '../../shared/sync/row.ts'
import { Company } from './company.ts'
import { isFounding, type Founding } from './founding.ts'
import { Gathering } from './gathering.ts'
import { takeOverOf, targetOf } from './hand-over.ts'
import { rolesAt } from './roles.ts'
import { States } from './states.ts'
import type { HqStore, HqWrite, LogRow } from './store.ts'
import { Writing, type RoleOf } from './writing.ts'

/** What HQ is, beyond its log: kept in its database, made once. */
export interface Identity {
  /** another one after every restore */
  epoch: string
  /** seals rows; 32 bytes, never leaves HQ */
  key: Uint8Array
}

export interface HqOptions {
  store: HqStore
  identity: Identity
  now: () => Instant
  newOpId: () => string
  /** called after a commit with the streams that have grown, and their heads */
  grown?: (heads: ReadonlyMap<string, { seq: number }>) => void
}

/** Who sends: a workstation, the officers who are enrolled at it, and what it founds when its branch had worked without HQ. */
export interface Sender { officers: ReadonlySet<string>; founds?: Founding }

interface Push { deviceId: string; ops: readonly Op[]; roleOf: RoleOf }

/** Ops of a push that goes together with others, and how many of such pushes do. */
const small = 50
const gathered = 20

export class Hq {
  readonly store: HqStore
  readonly company = new Company()
  readonly identity: Identity
  readonly now: () => Instant
  /** The device of HQ's own ops: another one each time HQ starts, because a folder that was put back by hand has forgotten how far it counted. */
  readonly #deviceId: string
  readonly #states = new States()
  readonly #small = new Gathering<Push, PushAnswer>((pushes) => this.#write(pushes), gathered)
  readonly #newOpId: () => string
  readonly #grown: NonNullable<HqOptions['grown']>

  constructor({ store, identity, now, newOpId, grown }: HqOptions) {
    this.store = store
    this.identity = identity
    this.now = now
    this.#newOpId = newOpId
    this.#deviceId = newOpId()
    this.#grown = grown ?? (() => {})
  }

  /** The company as the log says now: whoever grants by it asks here, not for what an earlier transaction has left. */
  async companyNow(): Promise<Company> {
    await this.store.read((read) => this.company.refresh(read))
    return this.company
  }

  answered(): { epoch: string; now: Instant } {
    return { epoch: this.identity.epoch, now: this.now() }
  }

  /** `ops` are of one device and numbered without a gap. Everything new gets its place; what is known already is passed over. */
  async push(sender: Sender, request: { deviceId: string; epoch: string; ops: readonly Op[] }): Promise<PushAnswer> {
    if (request.epoch !== this.identity.epoch) return { is: 'epoch', ...this.answered() }
    const roles = rolesAt(this.now())
    const roleOf: RoleOf = (op, company) => {
      if (!sender.officers.has(op.actor)) return undefined
      return sender.founds && isFounding(op, sender.founds) ? 'hq' : roles(op, company)
    }
    const push: Push = { deviceId: request.deviceId, ops: request.ops, roleOf }
    const stream = onlyStreamOf(request.ops)
    // a full push fills a transaction by itself, and one that touches several streams has no single lock to wait for
    if (stream === undefined || request.ops.length > small) return this.#alone(push)
    return this.#small.add(stream, push)
  }

  /** Acts of HQ itself: the administrator's. Answers what was said to each. */
  async act(acts: readonly { stream: string; entity: EntityId; type: string; body: Record<string, unknown> }[]): Promise<Verdict[]> {
    const deviceId = this.#deviceId
    const verdicts: Verdict[] = []
    await this.#transaction([deviceId], acts.map(({ stream }) => stream), acts, async (writing, write) => {
      let { lastSeq } = (await write.count(deviceId)) ?? { lastSeq: 0 }
      let lastOpId = ''
      for (const act of acts) {
        lastSeq += 1
        lastOpId = this.#newOpId()
        verdicts.push(writing.add({ ...act, opId: lastOpId, v: 1, deviceId, deviceSeq: lastSeq, actor: hqItself, baseRev: 0, at: this.now() }, () => 'hq'))
      }
      await write.saveCount(deviceId, { lastSeq, lastOpId })
    })
    return verdicts
  }

  async pull({ stream, after, chain, limit = pullLimit }: PullRequest): Promise<{ is: 'rows'; rows: LogRow[]; head: number } | { is: 'diverged'; head: number }> {
    return this.store.read(async (read) => {
      // asked together: the ways to the database and back are most of a pull
      const [head, known, rows] = await Promise.all([read.head(stream), after === 0 ? '' : read.linkAt(stream, after), read.rows(stream, after, limit)])
      return known === chain ? { is: 'rows', rows, head: head.seq } : { is: 'diverged', head: head.seq }
    })
  }

  async compare({ stream, points }: CompareRequest): Promise<CompareAnswer> {
    return this.store.read(async (read) => {
      let common = 0
      for (const { seq, chain } of points.toSorted((a, b) => a.seq - b.seq)) {
        if ((await read.linkAt(stream, seq)) !== chain) break
        common = seq
      }
      return { common, head: (await read.head(stream)).seq, ...this.answered() }
    })
  }

  /** One transaction with these streams and devices held, and a `Writing` that has read what the ops touch. */
  async #transaction<Value>(
    devices: string[], locked: readonly string[], ops: readonly (Pick<Op, 'entity'> & Partial<Pick<Op, 'opId'>>)[],
    work: (writing: Writing, write: HqWrite, known: ReadonlySet<string>) => Promise<Value>,
  ): Promise<Value> {
    const held = [...new Set(locked)].sort()
    const writing = new Writing({ key: this.identity.key, company: this.company, states: this.#states, now: this.now() })
    const value = await this.store.write({ devices: devices.toSorted(), streams: held }, async (write) => {
      const [known] = await Promise.all([write.known(ops.flatMap(({ opId }) => opId ?? [])), writing.begin(write, held, ops)])
      const done = await work(writing, write, known)
      await writing.save(write)
      return done
    })
    writing.committed(this.company)
    this.#grown(writing.heads)
    return value
  }

  /** For heal.ts: the same transaction, from outside. */
  readonly transaction = this.#transaction.bind(this)

  async #alone(push: Push): Promise<PushAnswer> {
    const [answer] = await this.#write([push])
    return answer as PushAnswer
  }

  /** Several pushes in one transaction, each answered as if it had been alone. */
  async #write(pushes: readonly Push[]): Promise<PushAnswer[]> {
    const ops = pushes.flatMap((push) => push.ops)
    const handedOver = ops.flatMap((op) => targetOf(op) ?? [])
    const devices = [...new Set(pushes.map(({ deviceId }) => deviceId)), ...(handedOver.length > 0 ? [this.#deviceId] : [])]
    return this.#transaction(devices, [...ops.map(({ stream }) => stream), ...handedOver], ops, async (writing, write, known) => {
      const there = new Set(known)
      const answers: PushAnswer[] = []
      for (const push of pushes) answers.push(await this.#take(push, writing, write, there))
      return answers
    })
  }

  /** `there`: the ops that the log has, with those of this transaction. */
  async #take({ deviceId, ops, roleOf }: Push, writing: Writing, write: HqWrite, there: Set<string>): Promise<PushAnswer> {
    const { lastSeq, lastOpId } = (await write.count(deviceId)) ?? { lastSeq: 0, lastOpId: '' }
    const repeated = ops.filter(({ deviceSeq }) => deviceSeq <= lastSeq)
    const first = ops[repeated.length]
    // another op has been sent under one of these numbers: the device is a copy of another one, or was set back
    if (repeated.some(({ opId }) => !there.has(opId))) return { is: 'fork', ...this.answered() }
    if (first && first.deviceSeq > lastSeq + 1) return { is: 'expected', expected: lastSeq + 1, ...this.answered() }
    for (const op of ops.slice(repeated.length)) {
      if (there.has(op.opId)) continue
      there.add(op.opId)
      const verdict = writing.add(op, roleOf)
      if (verdict.is === 'applied') await this.#follow(writing, write, op)
    }
    const last = ops.at(-1)
    if (!first || !last) return { is: 'acked', acked: lastSeq, ...(lastOpId && { ackedOpId: lastOpId }), ...this.answered() }
    await write.saveCount(deviceId, { lastSeq: last.deviceSeq, lastOpId: last.opId })
    return { is: 'acked', acked: last.deviceSeq, ackedOpId: last.opId, ...this.answered() }
  }

  /** A case that is handed over to another branch is closed in one stream and opened in the other, in one transaction. */
  async #follow(writing: Writing, write: HqWrite, op: Op): Promise<void> {
    const target = targetOf(op)
    if (!target) return
    const deviceId = this.#deviceId
    const { lastSeq } = (await write.count(deviceId)) ?? { lastSeq: 0 }
    // what came with the same push is not in the store yet
    const rows = [...(await write.rowsOf(op.stream, [op.entity])), ...writing.added(op.entity)]
    const follows = takeOverOf(op, rows, { deviceId, deviceSeq: lastSeq + 1 })
    if ((await write.known([follows.opId])).size > 0) return
    writing.add(follows, () => 'hq')
    await write.saveCount(deviceId, { lastSeq: follows.deviceSeq, lastOpId: follows.opId })
  }
}

/** undefined for none, for several, and for a case that goes to another branch: that one is written in two. */
function onlyStreamOf(ops: readonly Op[]): string | undefined {
  const [first] = ops
  return first && ops.every((op) => op.stream === first.stream && targetOf(op) === undefined) ? first.stream : undefined
}
