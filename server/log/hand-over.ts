/**
 * A case goes over to another branch (移交): closed in one stream, opened in the other with its history. The second half is HQ's own op, because
 * nobody at the first branch has a business in the other; its identity follows from the first, so that it is written once whatever is repeated.
 */
import { createHash } from 'node:crypto'
import { streams } from '../../shared/access/streams.ts'
import type { EntityId, Op } from '../../shared/log/op.ts'
import { hqItself } from '../../shared/access/roles.ts'
import { appliedText } from '../../shared/sync/row.ts'
import type { LogRow } from './store.ts'

/** The stream into which an op hands a case over. */
export function targetOf({ type, body, stream }: Pick<Op, 'type' | 'body' | 'stream'>): string | undefined {
  const { toBranch } = body as { toBranch?: unknown }
  if (type !== 'case.handOver' || typeof toBranch !== 'string') return undefined
  const target = streams.cases(toBranch)
  return target === stream ? undefined : target
}

/** `rows`: all rows of the case in its stream, the handing over among them. */
export function takeOverOf(op: Op, rows: readonly LogRow[], device: Pick<Op, 'deviceId' | 'deviceSeq'>): Op {
  const history = rows.filter(({ verdict, opId }) => verdict === appliedText && opId !== op.opId).map(({ op: text }) => {
    const { opId, type, v, body, actor, at } = JSON.parse(text) as Op
    return { opId, type, v, body, actor, at }
  })
  const { reason } = op.body as { reason?: unknown }
  return {
    opId: uuidOf(`${op.opId} take over`),
    stream: targetOf(op) ?? op.stream,
    entity: `case/${uuidOf(`${op.opId} case`)}` as EntityId,
    type: 'case.takeOver',
    v: 1,
    body: { from: op.entity, fromStream: op.stream, reason: typeof reason === 'string' ? reason : '', history },
    ...device,
    actor: hqItself,
    baseRev: 0,
    at: op.at,
  }
}

/** A uuid (version 8, RFC 9562) that follows from a text. */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
