/** Joining an HQ, and what an officer does about it: talk now, check and repair, agree to a removal, deal with the items of the attention list. */
import { CodeAnswer, DevicesAnswer, type EnrolledWorkstation } from '../../../shared/contract/admin.ts'
import type { Act, ActValues } from '../../../shared/contract/acts.ts'
import { branchOfStream } from '../../../shared/access/streams.ts'
import { auditOf } from '../../../shared/audit/audit.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { attentionOf, type AttentionCommand } from '../../../shared/sync/attention.ts'
import { commandOf } from '../../../shared/sync/judge.ts'
import { z } from 'zod'
import { enrol, WireRefused } from '../../sync/http.ts'
import type { SyncClient } from '../../sync/sync-client.ts'
import { WireTrouble } from '../../sync/transport.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { saveJoined } from '../joined.ts'
import { read } from '../queries/attention.ts'
import type { WorkstationHost } from '../workstation.ts'
import type { OpenDesk } from './access.ts'

const done = { ok: true, value: undefined } as const

/** What did not come about, in words that the screens have. */
export function refusalOf(error: unknown): { ok: false; refusal: { code: string } } {
  if (error instanceof WireRefused) {
    if (error.refusal === 'codeInvalid' || error.refusal === 'deviceUnknown' || error.refusal === 'revoked') return refuse(`sync.${error.refusal}`)
    if (error.refusal === 'notGranted') return refuse('notGranted')
  }
  if (error instanceof WireTrouble) return refuse(`sync.${error.trouble}`)
  throw error
}

async function wired<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return refusalOf(error)
  }
}

/** A workstation that has worked alone joins with its branch and its officers; nothing that it has written is given up. */
export async function joinHq({ desk }: OpenDesk, { address, code, deviceName }: Act<'sync.enrol'>, host: WorkstationHost): Promise<Answer<ActValues['sync.enrol']>> {
  if (desk.joined && !host.sync?.needsCode()) return refuse('sync.alreadyJoined')
  const { branchId } = desk.session.branch
  const officers = desk.directory.officers.filter((one) => one.branchId === branchId && !one.left).map(({ officerId }) => officerId)
  const enrolled = await wired(() => enrol(address, { code, deviceId: desk.log.deviceId, deviceName, ...(!desk.joined && { brings: { branchId, officers } }) }))
  if (!enrolled.ok) return enrolled
  const { tokens, epoch } = enrolled.value
  // a branch that joins a company which has none yet is all of it
  const company = enrolled.value.company || desk.session.branch.name
  saveJoined(desk.db, { address, company, deviceName, tokens, epoch, offlineDays: 30, revoked: false, allowed: {} })
  desk.joined = true
  host.startSync()
  host.emit({ type: 'workstation' })
  return { ok: true, value: { company } }
}

const withClient = async <Value>(host: WorkstationHost, work: (client: SyncClient) => Promise<Value> | Value): Promise<Answer<Value>> => {
  const { sync } = host
  return sync ? wired(async () => work(sync)) : refuse('sync.notEnrolled')
}

/** Answers as the talk ended: what troubled it is said. */
export const talkNow = (host: WorkstationHost): Promise<Answer<undefined>> =>
  withClient(host, async (client) => {
    await client.talkNow()
    if (client.trouble) throw client.trouble
    return undefined
  })

export const checkAndRepair = (host: WorkstationHost): Promise<Answer<ActValues['sync.checkAndRepair']>> => withClient(host, (client) => client.checkAndRepair())

/** Who agreed stays in the log, like what else leaves the desk. */
export function allowRemoval({ desk }: OpenDesk, { stream, cases }: Act<'sync.allowRemoval'>, { sync }: WorkstationHost): Answer<undefined> {
  const held = sync?.held
  if (!sync || held?.stream !== stream) return refuse('sync.itemUnknown')
  if (held.cases !== cases) return refuse('sync.removalChanged')
  const noted = execute(desk, [{ type: 'audit.agreeToRemoval', id: auditOf(desk.session.branch.branchId), branchId: branchOfStream(stream) ?? '', cases }])
  if (!noted.ok) return noted
  sync.allow(stream, cases)
  return done
}

export const makeCode = (host: WorkstationHost, { officerId }: Act<'hq.makeCode'>): Promise<Answer<ActValues['hq.makeCode']>> =>
  withClient(host, async (client) => {
    const { code, expiresAt } = await client.transport.ask(asAdministrator(host, 'code'), CodeAnswer, officerId ? { officerId } : { joins: true })
    return { code, validUntil: expiresAt }
  })

export const devices = (host: WorkstationHost): Promise<Answer<ActValues['hq.devices']>> =>
  withClient(host, async (client) => {
    const { workstations } = await client.transport.ask(asAdministrator(host, 'devices'), DevicesAnswer)
    return workstations.map(deviceOf)
  })

export const revokeDevice = (host: WorkstationHost, { deviceId, lost }: Act<'hq.revokeDevice'>): Promise<Answer<undefined>> =>
  withClient(host, async (client) => {
    await client.transport.ask(asAdministrator(host, 'revoke'), z.object({ ok: z.literal(true) }), { workstationId: deviceId, lost })
    return undefined
  })

const asAdministrator = (host: WorkstationHost, what: string): string => `/v1/admin/${what}?by=${encodeURIComponent(host.open?.desk.session.officer.officerId ?? '')}`

const deviceOf = ({ workstationId, lastSeen, revokedAt, name, branchId, officers, enrolledAt, lost }: EnrolledWorkstation): ActValues['hq.devices'][number] => ({
  deviceId: workstationId, name, branchId, officers, enrolledAt, lost, ...(lastSeen && { lastContact: lastSeen }), ...(revokedAt && { revokedAt }),
})

/** The command of an op that HQ did not take, given again as things stand now; both in one transaction, so that it is never given twice. */
export function reissue({ desk }: OpenDesk, { opId }: Act<'attention.reissue'>): Answer<{ id: EntityId }> {
  const found = read(desk.db, opId)
  if (!found || found.op.actor !== desk.session.officer.officerId) return refuse('sync.itemUnknown')
  const command = commandOf(found.op)
  if (typeof command === 'string') return refuse('sync.notReissuable')
  const saved = execute(desk, [command, settling(desk, { type: 'attention.settle', opId, how: 'reissued' })])
  return saved.ok ? { ok: true, value: { id: found.op.entity } } : saved
}

export const settle = ({ desk }: OpenDesk, opId: string, type: 'attention.settle' | 'attention.unsettle'): Answer<undefined> => {
  if (!read(desk.db, opId)) return refuse('sync.itemUnknown')
  const saved = execute(desk, [settling(desk, type === 'attention.settle' ? { type, opId, how: 'accepted' } : { type, opId })])
  return saved.ok ? done : saved
}

/** The question stands on the case, where the other author reads it. */
export function ask({ desk }: OpenDesk, { opId, text }: Act<'attention.ask'>): Answer<{ id: EntityId }> {
  const found = read(desk.db, opId)
  if (!found) return refuse('sync.itemUnknown')
  const saved = execute(desk, [{ type: 'case.note', id: found.op.entity, text }, settling(desk, { type: 'attention.noteAsked', opId })])
  return saved.ok ? { ok: true, value: { id: found.op.entity } } : saved
}

type Settling = AttentionCommand extends infer Command ? (Command extends AttentionCommand ? Omit<Command, 'id'> : never) : never
const settling = (desk: Desk, command: Settling): AttentionCommand => ({
  ...command, id: attentionOf(desk.session.officer.officerId),
})
