/**
 * The hash chain over the log: link n = sha256(link n-1 || sha256(op n)).
 * Any edit, removal, insertion or reordering of stored ops changes every later link; `verify` finds the first one that differs.
 * The hash function is handed in, because shared/ has no platform.
 */
import { canonical } from './canonical.ts'
import type { Op } from './op.ts'

export type Sha256 = (bytes: Uint8Array | string) => Uint8Array

export const chainStart = new Uint8Array(32)

/** The next link, 32 bytes. `body` is the stored text, hashed as it stands so that reading never has to re-serialise it. */
export function nextLink(sha256: Sha256, previous: Uint8Array, op: Omit<Op, 'body'>, body: string): Uint8Array {
  const { opId, stream, entity, type, v, deviceId, deviceSeq, actor, baseRev, at } = op
  const head = canonical([opId, stream, entity, type, v, deviceId, deviceSeq, actor, baseRev, at])
  const digest = sha256(`${head}\n${body}`)
  const joined = new Uint8Array(previous.length + digest.length)
  joined.set(previous)
  joined.set(digest, previous.length)
  return sha256(joined)
}
