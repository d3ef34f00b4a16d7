/** Workstations, the officers who have a seat at them, and the devices that are theirs. */
import { sql } from 'kysely'
import { z } from 'zod'
import { OfficerId, type Instant } from '../../shared/log/op.ts'
import type { Founding } from '../log/founding.ts'
import type { HqDb, Tables } from '../store/tables.ts'

export interface Workstation {
  workstationId: string
  name: string
  branchId: string
  enrolledBy: string
  enrolledAt: Instant
  lastSeen: Instant | undefined
  revokedAt: Instant | undefined
  lost: boolean
  officers: ReadonlySet<OfficerId>
  founds: Founding | undefined
}

const Founds = z.object({ branchId: z.string(), officers: z.array(OfficerId) })

type Row = Tables['workstation'] & { officers: string[] }

/** Workstations with their seats, to be narrowed down. */
const seated = (db: HqDb) =>
  db.selectFrom('workstation').selectAll('workstation')
    .select(sql<string[]>`(select coalesce(array_agg(officer_id order by since, officer_id), '{}') from seat where seat.workstation_id = workstation.workstation_id)`.as('officers'))

/** Who holds this token; undefined when nobody does, or does not any more. */
export async function holderOf(db: HqDb, { hash, kind, now }: { hash: string; kind: 'access' | 'refresh'; now: Instant }): Promise<Workstation | undefined> {
  const row = await seated(db).innerJoin('token', 'token.workstation_id', 'workstation.workstation_id')
    .where('token.hash', '=', hash).where('token.kind', '=', kind)
    .where((eb) => eb.or([eb('token.expires_at', 'is', null), eb('token.expires_at', '>', now)]))
    .executeTakeFirst()
  return row && workstationOf(row)
}

export async function workstation(db: HqDb, workstationId: string): Promise<Workstation | undefined> {
  const row = await seated(db).where('workstation.workstation_id', '=', workstationId).executeTakeFirst()
  return row && workstationOf(row)
}

/** All of them, the newest last. */
export async function workstations(db: HqDb): Promise<Workstation[]> {
  return (await seated(db).orderBy('enrolled_at').orderBy('workstation_id').execute()).map(workstationOf)
}

function workstationOf(row: Row): Workstation {
  return {
    workstationId: row.workstation_id, name: row.name, branchId: row.branch_id, enrolledBy: row.enrolled_by, enrolledAt: row.enrolled_at as Instant,
    lastSeen: (row.last_seen ?? undefined) as Instant | undefined, revokedAt: (row.revoked_at ?? undefined) as Instant | undefined, lost: row.lost,
    officers: new Set(row.officers as OfficerId[]), founds: row.founds === null ? undefined : Founds.parse(JSON.parse(row.founds)),
  }
}

/** Answers whether there is such a workstation. What was revoked stays so; one that turns out to be lost can still be said to be. */
export async function revoke(db: HqDb, workstationId: string, { lost, at }: { lost: boolean; at: Instant }): Promise<boolean> {
  const row = await db.selectFrom('workstation').select('revoked_at').where('workstation_id', '=', workstationId).executeTakeFirst()
  if (!row) return false
  await db.updateTable('workstation').set({ revoked_at: row.revoked_at ?? at, ...(lost && { lost }) }).where('workstation_id', '=', workstationId).execute()
  return true
}

/** A device belongs to the workstation that first sends under it, for ever; answers whether it is this one's. */
export class Devices {
  readonly #db: HqDb
  readonly #owners = new Map<string, string>()
  /** a device is asked for at every push; who is forgotten is asked of the database again */
  readonly #remembered = 50_000

  constructor(db: HqDb) {
    this.#db = db
  }

  async owns(workstationId: string, deviceId: string): Promise<boolean> {
    return (await this.#ownerOf(workstationId, deviceId)) === workstationId
  }

  async #ownerOf(workstationId: string, deviceId: string): Promise<string | undefined> {
    const known = this.#owners.get(deviceId)
    if (known !== undefined) return known
    await this.#db.insertInto('workstation_device').values({ device_id: deviceId, workstation_id: workstationId }).onConflict((conflict) => conflict.doNothing()).execute()
    const owner = (await this.#db.selectFrom('workstation_device').select('workstation_id').where('device_id', '=', deviceId).executeTakeFirst())?.workstation_id
    if (this.#owners.size >= this.#remembered) this.#owners.clear()
    if (owner !== undefined) this.#owners.set(deviceId, owner)
    return owner
  }
}
