/**
 * A small company in one process: HQ, two branches, their workstations, and everything that happens to them. One seed plays one game, step by
 * step, the same every time; the steps are kept so that a failing game can be played again with fewer of them.
 */
import { streamsOf } from '../../shared/access/grants.ts'
import { streams } from '../../shared/access/streams.ts'
import type { DomainCommand } from '../../shared/aggregates.ts'
import { directoryId, type Branch, type Officer } from '../../shared/directory/directory.ts'
import type { EntityId, Instant, OfficerId } from '../../shared/log/op.ts'
import { conferenceCommand } from './conference-commands.ts'
import { incidentCommand } from './incident-commands.ts'
import { Hq } from '../../server/log/hq.ts'
import { WireTrouble } from '../../electron/sync/transport.ts'
import { NotContiguous } from '../../electron/store/log/replica.ts'
import { copyOf, HqMemory, type HqTables } from './hq-memory.ts'
import { noFaults, transportOver, type Faults } from './network.ts'
import { randomOf, type Random } from './random.ts'
import { DiskFull, ProcessDied, SimWorkstation } from './workstation.ts'

const zone = 'Asia/Shanghai'
const branchA: Branch = { branchId: 'a', code: 'AA', name: '甲分公司', zone }
const branchB: Branch = { branchId: 'b', code: 'BB', name: '乙支公司', zone, above: 'a' }
const officer = (officerId: string, branchId: string, role: Officer['role']): Officer => ({ officerId: officerId as OfficerId, branchId, name: officerId, role })
/** the lead of the branch above reads both branches */
const staff = [officer('an', 'a', 'manager'), officer('bo', 'a', 'officer'), officer('chen', 'b', 'manager'), officer('dai', 'b', 'officer')]

export const stepKinds = ['write', 'write', 'write', 'write', 'talk', 'talk', 'talk', 'die', 'cut', 'backUpHq', 'restoreHq', 'keepImage', 'setBack', 'restore', 'copy', 'clock', 'disk', 'grant', 'newer', 'handOver', 'reboot', 'days', 'rivals'] as const
export type StepKind = (typeof stepKinds)[number]
/** `roll`: what this step draws its choices from, so that leaving out another step changes nothing in it. */
export interface Step { kind: StepKind; roll: number }

export interface SavedOp { opId: string; at: SimWorkstation }

export class World {
  readonly random: Random
  now = Date.parse('2026-09-17T02:00:00.000Z')
  faults: Faults = noFaults
  hq!: Hq
  store = new HqMemory()
  readonly stations: SimWorkstation[] = []
  /** what a user was told is saved, and where */
  readonly saved = new Map<string, SimWorkstation>()
  /** a workstation was copied, or set back by hand: two go by one name until HQ tells them apart */
  twins = false
  /** HQ was put back to an older state at least once */
  restored = false
  /** the text of every op that HQ ever accepted */
  readonly accepted = new Map<string, string>()
  #backups: HqTables[] = []
  readonly #images: { of: SimWorkstation; image: Buffer; epoch: string }[] = []
  readonly #key = new Uint8Array(32).fill(7)
  #random: Random

  private constructor(seed: number) {
    this.random = randomOf(seed)
    this.#random = this.random
  }

  static async begin(seed: number): Promise<World> {
    const world = new World(seed)
    world.#startHq(world.#id())
    await world.hq.act([
      ...[branchA, branchB].map((branch) => ({ stream: streams.directory(), entity: directoryId, type: 'directory.foundBranch', body: { branch } })),
      ...staff.map((one) => ({ stream: streams.directory(), entity: directoryId, type: 'directory.enrolOfficer', body: { officer: one } })),
    ])
    for (const one of staff) world.stations.push(world.#station(one.officerId, one))
    for (const station of world.stations) await world.talk(station)
    world.#backups.push(copyOf(world.store.tables))
    return world
  }

  async play({ kind, roll }: Step): Promise<void> {
    this.#random = randomOf(roll)
    this.now += 1_000 + this.#random.below(7_200_000)
    const station = this.#random.pick(this.stations)
    const { faults } = this
    await this.#steps[kind](station)
    this.#watch(station)
    this.faults = faults
    this.#note()
  }

  readonly #steps: Record<StepKind, (station: SimWorkstation) => Promise<void> | void> = {
    write: (station) => this.#write(station),
    talk: (station) => this.#talkBadly(station),
    die: (station) => {
      station.diesAfter = this.#random.below(6)
      return this.#talkBadly(station)
    },
    cut: (station) => {
      station.online = !station.online
    },
    backUpHq: () => {
      this.#backups.push(copyOf(this.store.tables))
    },
    restoreHq: () => {
      this.restored = true
      this.store = new HqMemory(copyOf(this.#random.pick(this.#backups)))
      // the administrator who puts a folder back by hand says nothing of it
      this.#startHq(this.#random.chance(0.5) ? this.#id() : this.hq.identity.epoch)
      this.#excuse([...this.saved.keys()])
    },
    keepImage: (station) => {
      this.#images.push({ of: station, image: station.image(), epoch: station.epoch })
    },
    setBack: () => {
      this.twins = true
      this.#putBack((station, { image, epoch }) => station.setBack(image, epoch))
    },
    restore: () => this.#putBack((station, { image, epoch }) => station.restore(image, epoch)),
    copy: (station) => {
      if (this.stations.length >= 7) return
      this.twins = true
      const copy = this.#station(`${station.name}+`, station.officer, station.image(), station.epoch)
      this.stations.push(copy)
    },
    clock: (station) => {
      station.clockOff = this.#random.pick([0, 3_600_000, -3_600_000, 86_400_000 * 365, -86_400_000 * 9_000])
    },
    disk: (station) => {
      station.diskFullFor = 1 + this.#random.below(4)
    },
    grant: () => this.#changeGrant(),
    newer: (station) => this.#writeNewer(station),
    handOver: (station) => this.#handOver(station),
    rivals: () => this.#writeAsRivals(),
    reboot: (station) => station.reboot(),
    days: () => {
      this.now += (1 + this.#random.below(6)) * 86_400_000
    },
  }

  /** Every fault ends, and everybody talks until nobody has anything to say. */
  async settle(): Promise<void> {
    this.faults = noFaults
    for (const station of this.stations) {
      station.online = true
      station.clockOff = 0
      station.diskFullFor = 0
      station.restart()
    }
    // a copy or a set back one learns of it, an HQ that lost rows gets them back from whoever still has them: until a whole round is silent
    for (let round = 0, silent = false; round < mostRounds && !silent; round += 1) {
      silent = true
      for (const station of this.stations) {
        this.#watch(station)
        silent = (await this.talk(station, { ...everything })) === 'silent' && silent
      }
    }
    this.#note()
  }

  /** Answers whether the talk came to its end, and whether anything was said in it. */
  async talk(station: SimWorkstation, allowed: Record<string, number> = {}): Promise<'silent' | 'said' | 'broken off'> {
    try {
      await this.hq.companyNow()
      const before = station.desk.log.deviceId
      const { sent, received, healed } = await station.talk(this.#line(station), allowed)
      return sent + received + healed === 0 && before === station.desk.log.deviceId ? 'silent' : 'said'
    } catch (error) {
      if (error instanceof ProcessDied) {
        station.died = true
        station.restart()
      } else if (!(error instanceof WireTrouble || error instanceof DiskFull || error instanceof NotContiguous)) throw error
      else if (error instanceof WireTrouble && error.trouble === 'hqFault' && !error.message.includes('HQ died')) throw error
      return 'broken off'
    }
  }

  close(): void {
    for (const station of this.stations) station.close()
  }

  /** By the company as HQ last read it. */
  granted(station: SimWorkstation): string[] {
    return streamsOf(this.hq.company.directory, station.officer.officerId, this.hq.now()).map(({ stream }) => stream)
  }

  async #talkBadly(station: SimWorkstation): Promise<void> {
    const bad = this.#random.chance(0.6)
    this.faults = bad ? { lost: 0.1, answerLost: 0.15, twice: 0.2, stale: 0.15 } : noFaults
    const { store } = this
    if (this.#random.chance(0.1)) {
      store.beforeCommit = () => {
        store.beforeCommit = () => {}
        throw new Error('HQ died')
      }
    }
    await this.talk(station)
    store.beforeCommit = () => {}
  }

  #line(station: SimWorkstation) {
    return transportOver({
      hq: () => this.hq,
      granted: () => this.granted(station),
      officers: () => new Set([station.officer.officerId]),
      revoked: () => false,
      faults: () => this.faults,
      random: this.#random,
      online: () => station.online,
    })
  }

  #startHq(epoch: string): void {
    this.hq = new Hq({
      store: this.store, identity: { epoch, key: this.#key }, now: () => new Date(this.now).toISOString() as Instant, newOpId: () => this.#id(),
    })
  }

  #station(name: string, one: Officer, image?: Buffer, epoch?: string): SimWorkstation {
    const branch = one.branchId === 'a' ? branchA : branchB
    return new SimWorkstation({ name, officer: one, branch, random: randomOf(this.#random.below(1e9)), now: () => this.now, ...(image && { image }), ...(epoch && { epoch }) })
  }

  #id(): string {
    return this.#random.uuid(this.now)
  }

  /** One of the commands that a desk gives all day, on a case that it has. */
  #write(station: SimWorkstation): void {
    this.#give(station, this.#command(station))
  }

  #give(station: SimWorkstation, command: DomainCommand): void {
    const before = station.desk.log.size()
    try {
      if (station.give(command).ok) this.#told(station, before)
    } catch (error) {
      if (error instanceof ProcessDied) station.restart()
      else if (!(error instanceof DiskFull)) throw error
    }
  }

  /** After a quiet hour all who have a case do what only one of them can, before they hear of each other: HQ refuses the others. */
  async #writeAsRivals(): Promise<void> {
    const random = this.#random
    for (let round = 0; round < 2; round += 1) for (const station of this.stations) await this.talk(station)
    const held = this.stations.flatMap(({ desk }) => desk.db.prepare('select id from case_row where open = 1 order by id').all() as { id: EntityId }[])
    if (held.length === 0) return
    const { id } = random.pick(held)
    const taking = random.chance(0.5)
    for (const station of this.stations) {
      const state = station.stateOf(id) as { assignee?: OfficerId } | undefined
      if (!state) continue
      this.#give(station, taking
        ? { type: 'case.assign', id, to: station.officer.officerId, expected: state.assignee ?? null }
        : { type: 'case.withdraw', id, receivedAt: station.desk.platform.now(), how: station.name })
    }
  }

  /** What is told is an op like others: saved, and sent. */
  #watch(station: SimWorkstation): void {
    const before = station.desk.log.size()
    try {
      station.watch()
      this.#told(station, before)
    } catch (error) {
      if (error instanceof ProcessDied) station.restart()
      else if (!(error instanceof DiskFull)) throw error
    }
  }

  #told(station: SimWorkstation, before: number): void {
    const ops = station.desk.db.prepare('select op_id as opId from log where local_seq > ?').all(before) as { opId: string }[]
    for (const { opId } of ops) this.saved.set(opId, station)
  }

  #command(station: SimWorkstation): DomainCommand {
    const random = this.#random
    const cases = station.desk.db.prepare('select id from case_row order by id').all() as { id: EntityId }[]
    const at = station.desk.platform.now()
    if (cases.length < 2 || random.chance(0.25)) {
      const id = `case/${this.#id()}` as EntityId
      return {
        type: 'case.register', id, number: `S-${id.slice(-6)}`, channel: 'hotline', stage: 'complaint', receivedAt: at, receivedBy: station.name, forwardedByRegulator: false,
        policies: [], request: `${random.below(100)}`, facts: '', parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], name: `张${random.below(9)}`, phone: `1380013${1000 + random.below(9)}` }],
      }
    }
    if (random.chance(0.2)) return incidentCommand(station, random, () => this.#id())
    if (random.chance(0.2)) return conferenceCommand(station, random, () => this.#id())
    const { id } = random.pick(cases)
    const reason = `${random.below(1_000)}`
    return random.pick<() => DomainCommand>([
      () => ({ type: 'case.note', id, text: reason }),
      () => ({ type: 'case.correct', id, set: { request: reason } }),
      () => ({ type: 'case.correct', id, set: { facts: reason } }),
      () => ({ type: 'case.investigate', id, noDirectInterest: true }),
      () => ({ type: 'case.assign', id, to: station.officer.officerId, expected: (station.stateOf(id) as { assignee?: OfficerId }).assignee ?? null }),
      () => ({ type: 'case.tag', id, add: [reason], remove: [] }),
      () => ({ type: 'case.decide', id, decision: { outcome: 'upheld', findings: reason, basis: '', reasons: '', remedies: ['review', 'mediation', 'arbitration', 'lawsuit'] } }),
      () => ({ type: 'case.close', id }),
      () => ({ type: 'case.void', id, reason }),
    ])()
  }

  #writeNewer(station: SimWorkstation): void {
    const row = station.desk.db.prepare('select id, branch from case_row order by id').get() as { id: EntityId; branch: string } | undefined
    if (!row || station.diskFullFor > 0) return
    station.diesAfter = undefined
    this.saved.set(station.giveFromNewerApp(row.id, streams.cases(row.branch)), station)
  }

  #handOver(station: SimWorkstation): void {
    const row = station.desk.db.prepare('select id, branch from case_row where open = 1 order by id').get() as { id: EntityId; branch: string } | undefined
    if (!row) return
    const before = station.desk.log.size()
    try {
      if (station.give({ type: 'case.handOver', id: row.id, toBranch: row.branch === 'a' ? 'b' : 'a', reason: '属地' }).ok) this.#told(station, before)
    } catch (error) {
      if (!(error instanceof DiskFull || error instanceof ProcessDied)) throw error
      station.restart()
    }
  }

  async #changeGrant(): Promise<void> {
    const { officerId } = this.#random.pick(staff)
    const branchId = this.#random.pick(['a', 'b'])
    const today = new Date(this.now).toISOString().slice(0, 10)
    const type = this.#random.chance(0.5) ? 'directory.grant' : 'directory.withdrawGrant'
    const body = type === 'directory.grant' ? { officerId, branchId, role: 'officer', from: today } : { officerId, branchId }
    await this.hq.act([{ stream: streams.directory(), entity: directoryId, type, body }])
  }

  #putBack(how: (station: SimWorkstation, image: { image: Buffer; epoch: string }) => void): void {
    if (this.#images.length === 0) return
    const kept = this.#random.pick(this.#images)
    how(kept.of, kept)
    this.#excuse([...this.saved].filter(([, at]) => at === kept.of).map(([opId]) => opId))
  }

  /** An op whose every copy went with the disks that were put back: no protocol brings it again. */
  #excuse(opIds: readonly string[]): void {
    for (const opId of opIds) {
      const somewhere = this.store.tables.byOp.has(opId) || this.stations.some((station) => station.desk.db.prepare('select 1 from log where op_id = ?').get(opId))
      if (!somewhere) this.saved.delete(opId)
    }
  }

  #note(): void {
    for (const [opId, row] of this.store.tables.byOp) if (!this.accepted.has(opId)) this.accepted.set(opId, row.op)
  }
}

const mostRounds = 8

/** In the end a named person agrees to every removal. */
const everything = Object.fromEntries(['a', 'b'].map((branch) => [streams.cases(branch), 1_000]))
