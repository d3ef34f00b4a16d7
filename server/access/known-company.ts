/**
 * The company as it is committed, for saying who may read what. Not the engine's own copy: that one runs ahead of the commit while a push is
 * written. Read again when the directory has grown here, and every second in case another process has written.
 */
import { streamsOf, roleIn } from '../../shared/access/grants.ts'
import type { Role } from '../../shared/access/roles.ts'
import type { Directory } from '../../shared/directory/directory.ts'
import type { Instant, OfficerId } from '../../shared/log/op.ts'
import { Company } from '../log/company.ts'
import type { HqStore } from '../log/store.ts'

/** A grant ends with a day of its branch: a minute late at most. */
const grantsHoldMs = 60_000
const otherProcessesMs = 1_000

export class KnownCompany {
  readonly #store: HqStore
  readonly #now: () => Instant
  readonly #company = new Company()
  readonly #streams = new Map<OfficerId, readonly string[]>()
  readonly #roles = new Map<string, Role | undefined>()
  #answeredFor: Directory | undefined
  #answeredUntil = 0
  #version = 0
  #freshUntil = 0
  #reading: Promise<void> | undefined

  constructor(store: HqStore, now: () => Instant) {
    this.#store = store
    this.#now = now
  }

  /** The directory's stream has grown: ask again at the next question. */
  grown(): void {
    this.#freshUntil = 0
  }

  /** Another number whenever what was answered before may not hold any more. */
  async version(): Promise<number> {
    await this.#current()
    return this.#version
  }

  async directory(): Promise<Directory> {
    await this.#refresh()
    return this.#company.directory
  }

  async roleIn(officerId: OfficerId, stream: string): Promise<Role | undefined> {
    const directory = await this.#current()
    const key = `${officerId}\n${stream}`
    if (!this.#roles.has(key)) this.#roles.set(key, roleIn(directory, officerId, stream, this.#now()))
    return this.#roles.get(key)
  }

  /** The streams of an officer, their own last. */
  async streamsOf(officerId: OfficerId): Promise<readonly string[]> {
    const directory = await this.#current()
    const known = this.#streams.get(officerId)
    if (known) return known
    const streams = streamsOf(directory, officerId, this.#now()).map(({ stream }) => stream)
    this.#streams.set(officerId, streams)
    return streams
  }

  async #current(): Promise<Directory> {
    const directory = await this.directory()
    const now = performance.now()
    if (directory !== this.#answeredFor || now >= this.#answeredUntil) {
      this.#version += 1
      this.#streams.clear()
      this.#roles.clear()
      this.#answeredFor = directory
      this.#answeredUntil = now + grantsHoldMs
    }
    return directory
  }

  async #refresh(): Promise<void> {
    // who waited for one reading may find that the next has begun: what it brings is not here before it ends
    while (this.#reading) await this.#reading
    if (performance.now() < this.#freshUntil) return
    this.#freshUntil = performance.now() + otherProcessesMs
    this.#reading = this.#store.read((read) => this.#company.refresh(read))
    try {
      await this.#reading
    } catch (error) {
      this.#freshUntil = 0
      throw error
    } finally {
      this.#reading = undefined
    }
  }
}
