/**
 * A workstation comes to HQ with a one-time code. Without a token it is a new one; with the token of an enrolled one, the code's officer gets a
 * seat there beside the others, when they may all see the same: a workstation keeps one copy, and who sits at it can read it.
 *
 * Refusals: `codeInvalid`, `notGranted` (the officer has left, other streams, a branch or an officer that HQ knows already), `revoked`.
 */
import { randomUUID } from 'node:crypto'
import type { EnrolRequest, Tokens } from '../../shared/contract/wire.ts'
import type { z } from 'zod'
import type { OfficerId } from '../../shared/log/op.ts'
import { refuse, type Answer } from '../../shared/log/refusal.ts'
import { hqItself } from '../../shared/access/roles.ts'
import type { Founding } from '../log/founding.ts'
import type { HqDb } from '../store/tables.ts'
import type { Access } from './access.ts'
import { codeAsTyped, useUp, type Code } from './codes.ts'
import { issue } from './tokens.ts'
import { workstation, type Workstation } from './workstations.ts'

export interface Enrolled { tokens: Tokens; officerId: OfficerId; officerName: string; branchId: string; company: string }
type Request = z.infer<typeof EnrolRequest>

export async function enrol(access: Access, request: Request, at: Workstation | undefined): Promise<Answer<Enrolled>> {
  const { db } = access
  const now = access.now()
  if (at?.revokedAt !== undefined) return refuse('revoked')
  const code = await codeAsTyped(db, request.code, now)
  if (!code) return refuse('codeInvalid')
  const seats = await seatsFor(access, code, request)
  if (!seats || (at && (seats.founds || !(await sameStreams(access, at, seats.officers))))) return refuse('notGranted')
  const workstationId = await db.transaction().execute(async (trx) => {
    if (code.used_at !== null) return answeredInVain(trx, code, request.deviceId, at)
    const id = at?.workstationId ?? randomUUID()
    if (!at) {
      await trx.insertInto('workstation').values({
        workstation_id: id, name: request.deviceName, branch_id: seats.branchId, enrolled_by: code.made_by, enrolled_at: now, last_seen: null, revoked_at: null, lost: false,
        founds: seats.founds ? JSON.stringify(seats.founds) : null,
      }).execute()
    }
    if (!(await useUp(trx, code.hash, { by: id, at: now }))) throw new UsedMeanwhile()
    const owned = { device_id: request.deviceId, workstation_id: id }
    await trx.insertInto('workstation_device').values(owned).onConflict((conflict) => conflict.doNothing()).execute()
    const rows = seats.officers.map((officer) => ({ workstation_id: id, officer_id: officer, since: now }))
    await trx.insertInto('seat').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
    return id
  }).catch((error: unknown) => {
    if (error instanceof UsedMeanwhile) return undefined
    throw error
  })
  access.changed()
  if (workstationId === undefined) return refuse('codeInvalid')
  const [officerId] = seats.officers
  if (officerId === undefined) return refuse('notGranted')
  const directory = await access.company.directory()
  return {
    ok: true,
    value: {
      tokens: await issue(db, workstationId, now), officerId, branchId: seats.branchId,
      officerName: directory.officers.find((one) => one.officerId === officerId)?.name ?? '',
      company: directory.branches.find(({ above }) => above === undefined)?.name ?? '',
    },
  }
}

/** Somebody used the code between reading it and using it: nothing of this enrolment stays. */
class UsedMeanwhile extends Error {}

interface Seats { officers: readonly OfficerId[]; branchId: string; founds?: Founding }

async function seatsFor(access: Access, code: Code, { brings }: Request): Promise<Seats | undefined> {
  const { officers, branches } = await access.company.directory()
  if (code.joins !== (brings !== undefined)) return undefined
  if (brings) {
    // who named somebody else's officers or branch would sit down in their seats
    const known = branches.some(({ branchId }) => branchId === brings.branchId) || officers.some(({ officerId }) => brings.officers.includes(officerId))
    return known || brings.officers.length === 0 || brings.officers.includes(hqItself) ? undefined : { officers: [...new Set(brings.officers)], branchId: brings.branchId, founds: brings }
  }
  const officer = officers.find(({ officerId }) => officerId === code.officer_id)
  return officer && !officer.left && officer.officerId !== hqItself ? { officers: [officer.officerId], branchId: officer.branchId } : undefined
}

/** Beside the officers' own streams, which nobody else opens. */
async function sameStreams(access: Access, { officers }: Workstation, added: readonly OfficerId[]): Promise<boolean> {
  const shared = async (one: OfficerId) => (await access.company.streamsOf(one)).slice(0, -1).toSorted().join('\n')
  const wanted = await Promise.all(added.map(shared))
  for (const officer of officers) for (const one of wanted) if ((await shared(officer)) !== one) return false
  return true
}

/** The first answer was lost on its way: the same workstation, which is known by its token or has not been heard of since, asks again with the code that it used. */
async function answeredInVain(trx: HqDb, { used_by }: Code, deviceId: string, at: Workstation | undefined): Promise<string | undefined> {
  if (at && used_by === at.workstationId) return used_by
  const before = used_by === null ? undefined : await workstation(trx, used_by)
  const owner = await trx.selectFrom('workstation_device').select('workstation_id').where('device_id', '=', deviceId).executeTakeFirst()
  return before && before.lastSeen === undefined && before.revokedAt === undefined && owner?.workstation_id === before.workstationId ? before.workstationId : undefined
}
