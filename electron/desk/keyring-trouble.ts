/**
 * Why nobody can sign in at a store that is there: its keyring is gone, or is no keyring any more. Said as what it is, because a page without a
 * name on it looks like a workstation without people. Asked anew each time: a keyring that was put back is taken at once. Nothing is written here.
 */
import { existsSync } from 'node:fs'
import type { StoreFiles } from '../store/files.ts'
import { readKeyring, recoverySlot } from '../store/keyring.ts'

export type KeyringTrouble = 'keyringMissing' | 'keyringDamaged'

export function keyringTrouble({ database, keyring }: Pick<StoreFiles, 'database' | 'keyring'>): KeyringTrouble | undefined {
  if (!existsSync(database)) return undefined
  if (!existsSync(keyring)) return 'keyringMissing'
  try {
    // a store is founded with its first officer, and the last one's slot is never taken away (electron/store/keyring.ts)
    return readKeyring(keyring)?.slots.some(({ id }) => id !== recoverySlot) ? undefined : 'keyringDamaged'
  } catch {
    // a folder of that name, a bad sector, no right to read it: whatever the reason, nobody gets in by it
    return 'keyringDamaged'
  }
}
