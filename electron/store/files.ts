/** Where a workstation's folder keeps what. Every word of an officer in it is encrypted; `keyring.json` holds wrapped keys only. */
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface StoreFiles {
  folder: string
  database: string
  keyring: string
  lock: string
  instance: string
  /** the loopback shell's port of the last time */
  port: string
  /** the desk's program as V8 has compiled it */
  compiled: string
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
  port: join(folder, 'port'),
  compiled: join(folder, 'compiled'),
  preferences: join(folder, 'preferences.json'),
  attachments: join(folder, 'attachments'),
  backups: join(folder, 'backups'),
})

/**
 * SQLite makes a file by the process's umask, for everybody to read; the log and the shared memory beside it get the mode of the database.
 * So the file is there, for its owner alone, before SQLite opens it.
 */
export function reservePrivate(path: string): void {
  closeSync(openSync(path, 'a', 0o600))
  ownerOnly(path)
}

/** Also for what an earlier version left open. A file of another user keeps its mode: whoever may not change it has not made it. */
function ownerOnly(path: string, mode = 0o600): void {
  try {
    chmodSync(path, mode)
  } catch (error) {
    if (!['EPERM', 'EROFS', 'ENOENT'].includes((error as { code?: string }).code ?? '')) throw error
  }
}

/** Everything at the top of the folder and the folders in it: nobody else on this computer reads even what is encrypted. */
export function closeToOthers({ folder, attachments, backups }: StoreFiles): void {
  for (const one of [folder, attachments, backups]) if (existsSync(one)) ownerOnly(one, 0o700)
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isFile() && ours.test(entry.name)) ownerOnly(join(folder, entry.name))
}

const ours = /^(?:redress\.db|keyring\.json|lock\.db|instance\.json|preferences\.json)/

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
