/** An open database of HQ, whichever engine stands behind it. */
import type { Connections } from './connections.ts'
import type { HqDb } from './tables.ts'

export interface Database {
  engine: 'postgres' | 'pglite'
  /** for all but the log */
  db: HqDb
  log: Connections
  close: () => Promise<void>
}
