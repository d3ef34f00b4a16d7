/** Who asks: the workstation behind the token of a request. Reading a request's parts by the schemas of wire.ts. */
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Access } from '../access/access.ts'
import type { Workstation } from '../access/workstations.ts'
import { Refused } from './refused.ts'

export function bearer(header: string | undefined): string {
  const token = /^Bearer ([\w-]{20,200})$/.exec(header ?? '')?.[1]
  if (token === undefined) throw new Refused('tokenInvalid')
  return token
}

/** Any that is enrolled, revoked ones too. One that is lost to us is not heard at all. */
export async function anyWorkstation(access: Access, request: Pick<FastifyRequest, 'headers'> & { log?: FastifyRequest['log'] }): Promise<Workstation> {
  const workstation = await access.holder(bearer(request.headers.authorization), 'access')
  if (!workstation) throw new Refused('tokenInvalid')
  if (workstation.lost) throw new Refused('revoked')
  return workstation
}

export async function activeWorkstation(access: Access, request: Pick<FastifyRequest, 'headers'>): Promise<Workstation> {
  const workstation = await anyWorkstation(access, request)
  if (workstation.revokedAt !== undefined) throw new Refused('revoked')
  return workstation
}

/** The workstation that asks, which may hold this stream. */
export async function readerOf(access: Access, request: Pick<FastifyRequest, 'headers'>, stream: string): Promise<Workstation> {
  const workstation = await activeWorkstation(access, request)
  if (!(await access.mayRead(workstation, stream))) throw new Refused('notGranted')
  return workstation
}

export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const read = schema.safeParse(value)
  if (!read.success) throw new Refused('malformed')
  return read.data
}
