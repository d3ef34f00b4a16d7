/** An open database of HQ, whichever engine stands behind it. */
import type { HqDb } from './tables.ts'

export interface Database {
  engine: 'postgres' | 'pglite'
  db: HqDb
  close: () => Promise<void>
}
