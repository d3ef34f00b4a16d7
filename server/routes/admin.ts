/**
 * Administration (shared/contract/admin.ts). Codes, workstations and revoking are open to officers of the head office too; acts on the
 * directory, a backup and the word that HQ was restored only to whoever can read HQ's folder and so knows the secret of this run.
 *
 *   GET  /v1/admin/devices | directory | backup        POST /v1/admin/code | revoke | act | restored
 */
import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { streams } from '../../shared/access/streams.ts'
import { AdminQuery, CodeRequest, RevokeRequest, type CodeAnswer, type DevicesAnswer, type EnrolledWorkstation } from '../../shared/contract/admin.ts'
import { directoryCommands, directoryId } from '../../shared/directory/directory.ts'
import { makeCode } from '../access/codes.ts'
import { hashOf } from '../access/secrets.ts'
import { workstations, type Workstation } from '../access/workstations.ts'
import { backupLines } from '../store/backup.ts'
import { activeWorkstation, parsed } from './asking.ts'
import { Refused } from './refused.ts'
import type { Serving } from './serving.ts'
import { gzipped } from './row-text.ts'

export interface Administration {
  /** of this run, in a file that only the owner of the folder reads */
  secret: string
  restored: () => Promise<void>
  /** tells a workstation at once, when it is connected */
  revoked: (workstationId: string) => void
}

const ActRequest = z.object({ type: z.enum(Object.keys(directoryCommands) as [string, ...string[]]), body: z.record(z.string(), z.unknown()) })

export function adminRoutes({ app, hq, access }: Serving, { secret, restored, revoked }: Administration): void {
  const knowsSecret = ({ headers }: FastifyRequest): boolean => {
    const given = /^Secret ([\w-]{20,200})$/.exec(headers.authorization ?? '')?.[1]
    return given !== undefined && timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(secret)))
  }
  /** Who administers: `hq` for the command line. */
  const administrator = async (request: FastifyRequest): Promise<string> => {
    if (knowsSecret(request)) return 'hq'
    const { by } = parsed(AdminQuery, request.query)
    const workstation = await activeWorkstation(access, request)
    if (by === undefined || (await access.roleAtHq(workstation, by)) !== 'hq') throw new Refused('notGranted')
    return by
  }
  const owner = (request: FastifyRequest): void => {
    if (!knowsSecret(request)) throw new Refused('notGranted')
  }

  app.get('/v1/admin/devices', async (request): Promise<DevicesAnswer> => {
    await administrator(request)
    return { workstations: (await workstations(access.db)).map(shown) }
  })

  app.post('/v1/admin/code', async (request): Promise<CodeAnswer> => {
    const by = await administrator(request)
    const target = parsed(CodeRequest, request.body)
    const known = 'joins' in target || (await access.company.directory()).officers.some(({ officerId, left }) => officerId === target.officerId && !left)
    if (!known) throw new Refused('notFound')
    return makeCode(access.db, target, { by, at: access.now() })
  })

  app.post('/v1/admin/revoke', async (request) => {
    await administrator(request)
    const { workstationId, lost } = parsed(RevokeRequest, request.body)
    if (!(await access.revoke(workstationId, lost))) throw new Refused('deviceUnknown')
    revoked(workstationId)
    return { ok: true }
  })

  app.get('/v1/admin/directory', async (request) => {
    owner(request)
    const { branches, officers, grants } = await access.company.directory()
    return { branches, officers, grants }
  })

  app.post('/v1/admin/act', async (request) => {
    owner(request)
    const { type, body } = parsed(ActRequest, request.body)
    const [verdict] = await hq().act([{ stream: streams.directory(), entity: directoryId, type, body }])
    return { verdict }
  })

  app.post('/v1/admin/restored', async (request) => {
    owner(request)
    await restored()
    return { ok: true, ...hq().answered() }
  })

  app.get('/v1/admin/backup', async (request, reply) => {
    owner(request)
    return reply.type('application/gzip').send(gzipped(backupLines(access.db, access.now())))
  })
}

function shown({ workstationId, name, branchId, officers, enrolledBy, enrolledAt, lastSeen, revokedAt, lost }: Workstation): EnrolledWorkstation {
  return { workstationId, name, branchId, officers: [...officers], enrolledBy, enrolledAt, lost, ...(lastSeen && { lastSeen }), ...(revokedAt && { revokedAt }) }
}
