/**
 * Which attachments a case names, and where their bytes may lie: in the case's own stream, or in the stream from which HQ took the case over,
 * when it had come from another branch.
 */
import { hqItself } from '../../shared/access/roles.ts'
import type { HqStore } from '../log/store.ts'
import type { Op } from '../../shared/log/op.ts'

/** The case names this file: there is an op in this stream that says so. */
export async function names(store: HqStore, { stream, entity, sha256 }: { stream: string; entity: string; sha256: string }): Promise<boolean> {
  const rows = await store.read((read) => read.rowsOf(stream, [entity]))
  return rows.some(({ op }) => op.includes(`"sha256":"${sha256}"`))
}

/** The streams that a case has come from, the nearest first. */
export async function cameFrom(store: HqStore, { stream, entity }: { stream: string; entity: string }): Promise<string[]> {
  const rows = await store.read((read) => read.rowsOf(stream, [entity]))
  return rows.flatMap(({ op }) => (op.includes('"case.takeOver"') ? origins(JSON.parse(op) as Op) : []))
}

/** Of ops that HQ itself wrote: whoever else names a stream proves nothing. */
function origins({ type, actor, body }: Pick<Op, 'type' | 'actor' | 'body'>): string[] {
  if (type !== 'case.takeOver' || actor !== hqItself) return []
  const { fromStream, history } = body as { fromStream?: unknown; history?: unknown }
  const before = Array.isArray(history) ? (history as Pick<Op, 'type' | 'actor' | 'body'>[]).flatMap(origins) : []
  return [...(typeof fromStream === 'string' ? [fromStream] : []), ...before]
}
