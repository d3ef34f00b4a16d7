/**
 * One workstation of the simulation: the product's own store, write path and talk with HQ, on a database in memory. Its process can die at any
 * moment (what was committed stays), its disk can be full, its clock wrong; it can be copied and set back.
 */
import type { DomainCommand } from '../../shared/aggregates.ts'
import type { Branch, Officer } from '../../shared/directory/directory.ts'
import { canonical } from '../../shared/log/canonical.ts'
import type { EntityId, Instant } from '../../shared/log/op.ts'
import type { Answer } from '../../shared/log/refusal.ts'
import { renameDevice } from '../../electron/store/backup.ts'
import { memoryDatabase, type Database } from '../../electron/store/database.ts'
import { Log } from '../../electron/store/log/log.ts'
import { migrateLog } from '../../electron/store/log/migrate.ts'
import { Replica } from '../../electron/store/log/replica.ts'
import { projectUnreadable } from '../../electron/store/projections/unreadable.ts'
import { ensureProjections, finishStale, fold } from '../../electron/store/projections/rebuild.ts'
import type { Desk } from '../../electron/desk/desk.ts'
import { execute, type Saved } from '../../electron/desk/execute.ts'
import { booksFor } from '../../electron/desk/rule-books.ts'
import { trustedTime } from '../../electron/desk/trusted-time.ts'
import { catchUp, nextInstant, watchStep } from '../../electron/desk/watch.ts'
import { exchange, type Talk } from '../../electron/sync/exchange.ts'
import type { Transport } from '../../electron/sync/transport.ts'
import type { Random } from './random.ts'

export class ProcessDied extends Error {}
export class DiskFull extends Error {
  readonly code = 'SQLITE_FULL'
}

/** An empty, migrated store, made once: each workstation begins as a copy of it. */
const template = (() => {
  const db = memoryDatabase()
  migrateLog(db)
  ensureProjections(db, new Log(db, () => '00000000-0000-7000-8000-000000000000'), () => {})
  db.handle.exec('delete from device')
  const bytes = db.handle.serialize()
  db.close()
  return bytes
})()

export interface WorkstationOptions {
  name: string
  officer: Officer
  branch: Branch
  random: Random
  /** HQ's time, ms */
  now: () => number
  image?: Buffer
  epoch?: string
}

export class SimWorkstation {
  readonly name: string
  readonly officer: Officer
  readonly branch: Branch
  /** this computer's clock minus the real time, ms */
  clockOff = 0
  online = true
  /** transactions that fail before the disk has room again */
  diskFullFor = 0
  /** its process has died in the middle of something */
  died = false
  /** dies at the n-th transaction from now */
  diesAfter: number | undefined
  epoch: string
  /** what it told its officer, each with how often, since its disk was last put back */
  readonly told = new Map<string, number>()
  #boot = 0
  #bootedAt: number
  #caughtUp = false
  readonly #random: Random
  readonly #now: () => number
  #db: Database
  #desk: Desk

  constructor({ name, officer, branch, random, now, image = template, epoch = '00000000-0000-7000-8000-000000000000' }: WorkstationOptions) {
    this.name = name
    this.officer = officer
    this.branch = branch
    this.#random = random
    this.#now = now
    this.epoch = epoch
    this.#bootedAt = now()
    this.#db = memoryDatabase(image)
    this.#desk = this.#open()
  }

  get desk(): Desk {
    return this.#desk
  }

  /** The process ends and another one opens the store. */
  restart(): void {
    this.diesAfter = undefined
    this.#caughtUp = false
    this.#desk = this.#open()
  }

  /** The computer is switched off and on: its steady clock begins anew. */
  reboot(): void {
    this.#boot += 1
    this.#bootedAt = this.#now()
    this.restart()
  }

  /** One look at the ladders, as the desk takes it every two seconds (watching.ts). */
  watch(): void {
    const { desk } = this
    const tell = (reminders: ReturnType<typeof catchUp>) => {
      for (const { key } of reminders) this.told.set(canonical(key), (this.told.get(canonical(key)) ?? 0) + 1)
    }
    if (!this.#caughtUp) tell(catchUp(desk))
    this.#caughtUp = true
    while (nextInstant(desk) <= Date.parse(desk.platform.now())) tell(watchStep(desk).told)
  }

  /** What a look at every clock, not only at those whose time is planned, finds to be told still. */
  missed(): string[] {
    return catchUp(this.desk).map(({ key }) => canonical(key))
  }

  /** What a copy of the folder holds. */
  image(): Buffer {
    return this.#db.handle.serialize()
  }

  /** The folder as it was, put back by hand (a virtual machine's snapshot): nothing in it says so. */
  setBack(image: Buffer, epoch: string): void {
    this.#db.close()
    this.#db = memoryDatabase(image)
    this.epoch = epoch
    this.diskFullFor = 0
    this.told.clear()
    this.restart()
  }

  /** A backup restored by the product: another device from now on (store/backup.ts). */
  restore(image: Buffer, epoch: string): void {
    this.setBack(image, epoch)
    renameDevice(this.#db, () => this.#random.uuid(this.#now()))
    this.restart()
  }

  close(): void {
    this.#db.close()
  }

  give(command: DomainCommand): Answer<Saved[]> {
    return execute(this.#desk, [command])
  }

  /** An op that this app does not know, as a newer one at the same desk would have written it. */
  giveFromNewerApp(entity: EntityId, stream: string): string {
    const opId = this.#random.uuid(this.#now())
    const { log } = this.#desk
    log.transaction(() => {
      log.append({ opId, stream, entity, type: 'case.weigh', v: 1, body: { weight: 3 }, actor: this.officer.officerId, baseRev: log.entriesOf(entity).length, at: this.#instant() })
      projectUnreadable(this.#desk.db, log, entity)
    })
    return opId
  }

  async talk(transport: Transport, allowed: Record<string, number> = {}): Promise<Talk> {
    const talk = await exchange({ desk: this.#desk, transport, newId: () => this.#random.uuid(this.#now()), epoch: this.epoch, allowed, uptime: this.#desk.platform.uptime })
    this.epoch = talk.hello.epoch
    if (talk.clock) this.#desk.platform.anchor(talk.clock)
    return talk
  }

  /** Of the aggregate as this workstation has it; undefined when it was never begun. */
  stateOf(entity: EntityId): unknown {
    return fold(this.#desk.log.entriesOf(entity))
  }

  #instant(): Instant {
    return new Date(this.#now() + this.clockOff).toISOString() as Instant
  }

  #open(): Desk {
    const db = this.#faulty(this.#db)
    const newId = () => this.#random.uuid(this.#now())
    const log = new Log(db, newId)
    // what a process that died had left undone; the disk has room for that much
    finishStale(this.#db, new Log(this.#db, newId))
    const session = { officer: this.officer, branch: this.branch }
    return {
      db, log, replica: new Replica(db, log), rebuilt: false, files: undefined as never, attachmentKey: new Uint8Array(0), changed: () => {}, session, joined: true,
      ...booksFor(log, session),
      platform: trustedTime({ now: () => this.#instant(), uptime: () => this.#now() - this.#bootedAt, boot: String(this.#boot), newOpId: newId, newId }, log, db),
    }
  }

  /** The same database, with the disk and the process that this workstation has today. */
  #faulty(db: Database): Database {
    return {
      ...db,
      transaction: (work) => {
        if (db.handle.inTransaction) return work()
        return db.transaction(() => {
          const value = work()
          if (this.diskFullFor > 0) {
            this.diskFullFor -= 1
            throw new DiskFull('the disk is full')
          }
          if (this.diesAfter !== undefined && (this.diesAfter -= 1) < 0) throw new ProcessDied()
          return value
        })
      },
    }
  }
}
