/** In their order; a number is never given twice and a migration that was released is never edited. */
import type { HqDb } from '../tables.ts'
import { up as log } from './0001-log.ts'
import { up as access } from './0002-access.ts'

export const migrations: readonly { name: string; up: (db: HqDb) => Promise<void> }[] = [
  { name: '0001-log', up: log },
  { name: '0002-access', up: access },
]
