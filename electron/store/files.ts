/** Where a workstation's folder keeps what. Everything in it is encrypted, except `keyring.json`, which holds wrapped keys only. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

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

/**
 * Writes a whole file and waits until the disk has it; when that fails nothing is left. Never `writeSync`: on a disk that is nearly full it
 * takes half of the bytes and says so only in its answer.
 */
export function writeWhole(path: string, parts: Iterable<Uint8Array | string>): void {
  const file = openSync(path, 'w', 0o600)
  try {
    for (const part of parts) writeFileSync(file, part)
    fsyncSync(file)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}

/** Renames, and waits until the disk has the new name: without it a power cut can bring back the old one. */
export function moveInto(from: string, to: string): void {
  renameSync(from, to)
  // Windows cannot flush a folder (EPERM); NTFS journals its names
  if (process.platform === 'win32') return
  const folder = openSync(dirname(to), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
