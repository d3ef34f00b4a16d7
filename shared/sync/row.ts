/**
 * A row of HQ's log: an op, its place in its stream, and what HQ said to it. Rows are what travels down; they never change once written.
 *
 *   chain(n) = sha256(chain(n-1) || sha256(op) || sha256(verdict))        links of one stream, from 32 zero bytes
 *   seal(n)  = hmac-sha256(HQ's key, chain(n)), first 16 bytes            proves later that HQ itself had written the row
 *
 * The seal is what lets a branch give back to an HQ that was restored from an old backup what that HQ had already accepted (heal.ts).
 */
import { z } from 'zod'
import { canonical } from '../log/canonical.ts'
import { Instant, Op } from '../log/op.ts'

export const RefusalValue = z.object({
  code: z.string(), rule: z.string().optional(), source: z.string().optional(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

/** What HQ said: applied; refused by a rule; quarantined, because HQ does not understand it (yet). */
export const Verdict = z.discriminatedUnion('is', [
  z.object({ is: z.literal('applied') }),
  z.object({ is: z.literal('refused'), refusal: RefusalValue }),
  z.object({ is: z.literal('quarantined'), reason: z.enum(['typeUnknown', 'versionUnknown', 'bodyUnreadable', 'entityElsewhere']) }),
])
export type Verdict = z.infer<typeof Verdict>
export const applied: Verdict = { is: 'applied' }
/** As it is stored: canonical JSON, compared and searched as text. */
export const appliedText = canonical(applied)

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
export const Link = hex(32)

export const Row = z.object({
  op: Op,
  /** 1, 2, 3... without gaps within a stream: the only order there is */
  seq: z.int().positive(),
  receivedAt: Instant,
  verdict: Verdict,
  chain: Link,
  seal: hex(16),
})
export type Row = z.infer<typeof Row>

/** The op as it was sent is what HQ hashes: sorted keys, no white space. */
export const opText = (op: Op): string => canonical(op)

/** SHA-256 of a text in UTF-8, in hex: handed in, because shared/ has no platform. */
export type Sha256Hex = (text: string) => string

/** The link after `previous` (hex, empty before the first), in hex. */
export const rowLink = (sha256: Sha256Hex, previous: string, op: string, verdict: Verdict): string => sha256(`${previous}\n${sha256(op)}\n${verdictHash(sha256, verdict)}`)

/** Nearly every verdict is this one value. */
let appliedHash: string | undefined

function verdictHash(sha256: Sha256Hex, verdict: Verdict): string {
  if (verdict !== applied) return sha256(canonical(verdict))
  return (appliedHash ??= sha256(appliedText))
}
