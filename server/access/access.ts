/**
 * Who comes in, and what is theirs: every endpoint asks here, none looks at tokens or grants itself. A workstation may hold the streams in
 * which one of its officers has a role; what may be written there the engine judges, op by op.
 */
import { streams, streamsOfBranch } from '../../shared/access/streams.ts'
import type { Role } from '../../shared/access/roles.ts'
import type { Instant, OfficerId } from '../../shared/log/op.ts'
import type { Sender } from '../log/hq.ts'
import type { HqStore } from '../log/store.ts'
import type { HqDb } from '../store/tables.ts'
import { KnownCompany } from './known-company.ts'
import { hashOf } from './secrets.ts'
import { Devices, holderOf, revoke, type Workstation } from './workstations.ts'

/** Often enough to say which workstation is used, seldom enough not to write at each request. */
const seenEveryMs = 60_000
/** What is changed here holds at once; what another server on the same database changes, after so long. */
const holdersHoldMs = 10_000
const holdersKept = 50_000

export class Access {
  readonly db: HqDb
  readonly now: () => Instant
  readonly company: KnownCompany
  readonly devices: Devices
  #changes = 0
  readonly #seen = new Map<string, number>()
  readonly #holders = new Map<string, { holder: Workstation; kind: 'access' | 'refresh'; until: number }>()

  constructor({ db, store, now }: { db: HqDb; store: HqStore; now: () => Instant }) {
    this.db = db
    this.now = now
    this.company = new KnownCompany(store, now)
    this.devices = new Devices(db)
  }

  /** The workstation that speaks. Revoked ones too: what they may still do is each endpoint's matter. */
  async holder(token: string, kind: 'access' | 'refresh'): Promise<Workstation | undefined> {
    const hash = hashOf(token)
    const now = Date.parse(this.now())
    const known = this.#holders.get(hash)
    if (known && known.kind === kind && now < known.until) return known.holder
    const changes = this.#changes
    const holder = await holderOf(this.db, { hash, kind, now: this.now() })
    if (!holder) return undefined
    if (this.#holders.size >= holdersKept) this.#holders.clear()
    // what was read while something changed is true for once only
    if (changes === this.#changes) this.#holders.set(hash, { holder, kind, until: now + holdersHoldMs })
    await this.#noteSeen(holder.workstationId)
    return holder
  }

  /** Something was changed about a workstation: what was known of all is asked anew. */
  changed(): void {
    this.#changes += 1
    this.#holders.clear()
  }

  /** Answers whether there is such a workstation. Holds from this moment. */
  async revoke(workstationId: string, lost: boolean): Promise<boolean> {
    const known = await revoke(this.db, workstationId, { lost, at: this.now() })
    this.changed()
    return known
  }

  /** What it may hold: the directory first, its officers' own streams last. */
  async streamsOf({ officers, founds }: Workstation): Promise<string[]> {
    const founding = founds && !(await this.company.directory()).branches.some(({ branchId }) => branchId === founds.branchId)
    if (founding) return [streams.directory(), ...streamsOfBranch(founds.branchId), ...founds.officers.map(streams.own)]
    const each: (readonly string[])[] = []
    for (const officer of officers) each.push(await this.company.streamsOf(officer))
    const [shared, own] = [each.flatMap((one) => one.slice(0, -1)), each.flatMap((one) => one.slice(-1))]
    return [...new Set([...shared, ...own])]
  }

  async mayRead(workstation: Workstation, stream: string): Promise<boolean> {
    for (const officer of workstation.officers) if (await this.company.roleIn(officer, stream)) return true
    return workstation.founds !== undefined && (await this.streamsOf(workstation)).includes(stream)
  }

  /** The role of an officer who has a seat here, in the company's own book: `hq` for those who administer. */
  async roleAtHq(workstation: Workstation, officer: OfficerId): Promise<Role | undefined> {
    return workstation.officers.has(officer) ? this.company.roleIn(officer, streams.directory()) : undefined
  }

  senderOf({ officers, founds }: Workstation): Sender {
    return { officers, ...(founds && { founds }) }
  }

  async #noteSeen(workstationId: string): Promise<void> {
    const now = this.now()
    const last = this.#seen.get(workstationId)
    if (last !== undefined && Date.parse(now) - last < seenEveryMs) return
    this.#seen.set(workstationId, Date.parse(now))
    await this.db.updateTable('workstation').set({ last_seen: now }).where('workstation_id', '=', workstationId).execute()
  }
}
