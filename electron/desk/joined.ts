/** The HQ that this workstation has joined: where it is, who it is, what lets us in. Kept in the encrypted store, so a backup holds it too. */
import { z } from 'zod'
import { Tokens } from '../../shared/contract/wire.ts'
import { Instant } from '../../shared/log/op.ts'
import type { Database } from '../store/database.ts'

export const Joined = z.object({
  address: z.url(),
  company: z.string(),
  deviceName: z.string(),
  tokens: Tokens,
  /** of HQ's present life, as last heard */
  epoch: z.uuid(),
  lastContact: Instant.optional(),
  /** this computer's clock minus HQ's at the last contact, ms */
  clockOff: z.number().optional(),
  offlineDays: z.int().positive(),
  /** HQ has revoked this workstation */
  revoked: z.boolean(),
  /** removals that a named person has agreed to: stream -> cases */
  allowed: z.record(z.string(), z.number()),
  /** cases that HQ took away without anybody being asked, since then */
  taken: z.object({ since: Instant, cases: z.int() }).optional(),
})
export type Joined = z.infer<typeof Joined>

export function readJoined(db: Database): Joined | undefined {
  const row = db.prepare('select value from joined').get() as { value: string } | undefined
  return row && Joined.parse(JSON.parse(row.value))
}

export const saveJoined = (db: Database, joined: Joined): void => void db.prepare('insert or replace into joined values (1, ?)').run(JSON.stringify(joined))
