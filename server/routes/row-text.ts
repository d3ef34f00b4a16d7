/** Rows as they travel. The op and the verdict are the stored texts, put in as they are: what was hashed is what is sent, and nothing is parsed. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { createGzip, gzip } from 'node:zlib'
import type { Hq } from '../log/hq.ts'
import type { LogRow } from '../log/store.ts'

const packed = promisify(gzip)
/** A few rows go as they are: packing them takes longer than sending them. */
const packedFrom = 16_000

export const rowText = ({ op, seq, receivedAt, verdict, chain, seal }: LogRow): string =>
  `{"op":${op},"seq":${seq},"receivedAt":"${receivedAt}","verdict":${verdict},"chain":"${chain}","seal":"${seal}"}`

/** The members that every answer ends with. */
export function answeredText(hq: Hq): string {
  const { epoch, now } = hq.answered()
  return `"epoch":"${epoch}","now":"${now}"`
}

/** JSON that is already text, packed for whoever understands that. */
export async function sendText(request: FastifyRequest, reply: FastifyReply, text: string): Promise<FastifyReply> {
  reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding')
  if (text.length < packedFrom || !/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(text)
  // the fastest level: Chinese JSON shrinks to a fifth by it, and the next ones cost more than the line gains
  return reply.header('content-encoding', 'gzip').send(await packed(text, { level: 1 }))
}

/** Lines as they come, packed; whoever stops reading stops them too. */
export function gzipped(lines: Iterable<string> | AsyncIterable<string>): Readable {
  const packing = createGzip({ level: 1 })
  // an error reaches whoever reads the packed end
  pipeline(Readable.from(lines), packing, () => {})
  return packing
}
