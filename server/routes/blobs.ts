/**
 * Attachments. The op comes first and names the file by its hash; the bytes follow, resumable (tus 1.0), and only into a stream that the
 * workstation may read and that names them. A revoked workstation may still send what waits.
 *
 *   POST /v1/blobs/upload            Upload-Metadata: stream, entity, sha256 -> Location
 *   HEAD PATCH DELETE /v1/blobs/upload/<id>
 *   GET HEAD /v1/blobs/<sha256>?stream[&entity]    with Range; `entity` finds what came along with a case from another branch
 */
import { FileStore } from '@tus/file-store'
import { EVENTS, Metadata, Server } from '@tus/server'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Workstation } from '../access/workstations.ts'
import { BlobStore } from '../blobs/blob-store.ts'
import { cameFrom, names } from '../blobs/named-in.ts'
import { anyWorkstation, parsed, readerOf } from './asking.ts'
import { rangeOf } from './range.ts'
import { Refused } from './refused.ts'
import type { Serving } from './serving.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Name = z.string().min(1).max(200).refine((name) => name.isWellFormed() && !name.includes('\0'))
const Wanted = z.object({ stream: Name, entity: Name, sha256: Sha256 })
const Asked = z.object({ stream: Name, entity: Name.optional() })
/** Five times what a desk takes in as one attachment. */
const largest = 512 * 1024 * 1024
/** An upload that nobody goes on with. */
const abandonedMs = 7 * 24 * 3_600_000
const cleanEveryMs = 6 * 3_600_000
const uploads = '/v1/blobs/upload'

export function blobRoutes({ app, hq, access, figures }: Serving, folder: string): void {
  const blobs = new BlobStore(join(folder, 'blobs'))
  const received = new FileStore({ directory: join(folder, 'uploads'), expirationPeriodInMilliseconds: abandonedMs })
  const creating = new WeakMap<IncomingMessage, Workstation>()
  const ownerOf = (workstation: Workstation | undefined): string => `${workstation?.workstationId ?? ''}_`
  const tus = new Server({
    path: uploads, relativeLocation: true, maxSize: largest, datastore: received, allowedOrigins: [], respectForwardedHeaders: false,
    namingFunction: (request) => `${ownerOf(request.runtime?.node?.req && creating.get(request.runtime.node.req as IncomingMessage))}${randomUUID()}`,
    onUploadFinish: async (_, { id }) => {
      if (await finished(id)) return {}
      throw { status_code: 460, body: JSON.stringify({ refusal: 'malformed' }) }
    },
  })
  tus.on(EVENTS.POST_FINISH, () => figures.count('hq_attachments_received_total'))
  const cleaning = setInterval(() => void tus.cleanUpExpiredUploads().catch(() => {}), cleanEveryMs).unref()
  app.addHook('onClose', async () => clearInterval(cleaning))

  /** All bytes are here: hashed, and put in their place. */
  async function finished(id: string): Promise<boolean> {
    const { metadata } = await received.getUpload(id)
    const { stream, sha256 } = parsed(Wanted, metadata)
    const whole = await blobs.take(join(received.directory, id), stream, sha256)
    await rm(join(received.directory, `${id}.json`), { force: true })
    return whole
  }

  const hand = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.hijack()
    await tus.handle(request.raw, reply.raw)
  }

  app.addContentTypeParser('application/offset+octet-stream', (_, __, done) => done(null))

  app.post(uploads, async (request, reply) => {
    const workstation = await anyWorkstation(access, request)
    const wanted = parsed(Wanted, metadataOf(request.headers['upload-metadata']))
    if (Number(request.headers['upload-length']) > largest) throw new Refused('tooLarge')
    if (!(await access.mayRead(workstation, wanted.stream)) || !(await names(hq().store, wanted))) throw new Refused('notGranted')
    creating.set(request.raw, workstation)
    return hand(request, reply)
  })

  app.route<{ Params: { id: string } }>({
    method: ['HEAD', 'PATCH', 'DELETE'], url: `${uploads}/:id`,
    handler: async (request, reply) => {
      const { id } = request.params
      if (!id.startsWith(ownerOf(await anyWorkstation(access, request))) || !/^[\w-]+$/.test(id)) throw new Refused('notFound')
      // everything had come, and then the answer or the server was lost
      const upload = request.method === 'HEAD' ? await received.getUpload(id).catch(() => undefined) : undefined
      if (upload && upload.offset === upload.size) await finished(id)
      return hand(request, reply)
    },
  })

  app.route<{ Params: { sha256: string } }>({
    method: ['GET', 'HEAD'], url: '/v1/blobs/:sha256',
    handler: async (request, reply) => {
      const { stream, entity } = parsed(Asked, request.query)
      const sha256 = parsed(Sha256, request.params.sha256)
      await readerOf(access, request, stream)
      const place = await placeOf(stream, entity, sha256)
      if (!place) throw new Refused('notFound')
      reply.headers({ 'accept-ranges': 'bytes', etag: `"${sha256}"`, 'cache-control': 'private, no-store' }).type('application/octet-stream')
      const range = rangeOf(request.headers.range, place.size)
      if (range === 'unsatisfiable') return reply.status(416).header('content-range', `bytes */${place.size}`).send()
      if (range) reply.status(206).headers({ 'content-range': `bytes ${range.from}-${range.to}/${place.size}`, 'content-length': range.to - range.from + 1 })
      else reply.header('content-length', place.size)
      return reply.send(request.method === 'HEAD' ? undefined : blobs.read(place.stream, sha256, range))
    },
  })

  async function placeOf(stream: string, entity: string | undefined, sha256: string): Promise<{ stream: string; size: number } | undefined> {
    const own = await blobs.size(stream, sha256)
    if (own !== undefined) return { stream, size: own }
    if (entity === undefined || !(await names(hq().store, { stream, entity, sha256 }))) return undefined
    for (const before of await cameFrom(hq().store, { stream, entity })) {
      const size = await blobs.size(before, sha256)
      if (size !== undefined) return { stream: before, size }
    }
    return undefined
  }
}

function metadataOf(header: string | string[] | undefined): Record<string, string | null> {
  try {
    return Metadata.parse(String(header ?? ''))
  } catch {
    throw new Refused('malformed')
  }
}
