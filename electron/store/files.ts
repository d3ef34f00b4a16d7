/** Where a workstation's folder keeps what. Everything in it is encrypted, except `keyring.json`, which holds wrapped keys only. */
import { join } from 'node:path'

export interface StoreFiles {
  folder: string
  database: string
  keyring: string
  lock: string
  instance: string
  preferences: string
  attachments: string
  backups: string
}

export const storeFiles = (folder: string): StoreFiles => ({
  folder,
  database: join(folder, 'redress.db'),
  keyring: join(folder, 'keyring.json'),
  lock: join(folder, 'lock.db'),
  instance: join(folder, 'instance.json'),
  preferences: join(folder, 'preferences.json'),
  attachments: join(folder, 'attachments'),
  backups: join(folder, 'backups'),
})
