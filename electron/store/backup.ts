/**
 * Backups: one file that holds the keyring and a complete encrypted database (`VACUUM INTO`), opened and checked before it counts.
 *
 *   "REDRESS1" | u32 length of the keyring | keyring.json | database
 *
 * The keyring travels with it, so the recovery key or any officer's passphrase opens the backup on any machine. Seven daily and four
 * weekly ones are kept. A restore never overwrites a database, and gives the workstation a new device id (docs/sync.md: never reused).
 */
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, StoreUnreadable, type Database } from './database.ts'
import { moveInto, reservePrivate, writeWhole, type StoreFiles } from './files.ts'
import { Log } from './log/log.ts'
import { migrateLog } from './log/migrate.ts'
import { parseKeyring, unwrapWithAny, writeKeyring, type Keyring } from './keyring.ts'

const magic = 'REDRESS1'
const headLength = magic.length + 4
const daily = 7
const weekly = 4
const naming = /^redress-(\d{4}-\d{2}-\d{2})T[\d-]+Z\.backup$/

/** Writes one backup to `path` and answers its size in bytes. Throws when the written copy does not check out; nothing is left then. */
export function backUpTo(db: Database, key: Uint8Array, files: StoreFiles, path: string): number {
  const copy = `${path}.database`
  const unfinished = `${path}.new`
  try {
    rmSync(copy, { force: true })
    // an empty file is what VACUUM INTO may write into
    reservePrivate(copy)
    db.prepare('vacuum into ?').run(copy)
    checkCopy(copy, key, entriesIn(db))
    pack(readFileSync(files.keyring), copy, unfinished)
    moveInto(unfinished, path)
  } finally {
    rmSync(copy, { force: true })
    rmSync(unfinished, { force: true })
  }
  return statSync(path).size
}

const entriesIn = (db: Database): number => (db.handle.prepare('select count(*) as n from log').get() as { n: number }).n

function checkCopy(path: string, key: Uint8Array, entries: number): void {
  const copy = openDatabase(path, key, { readonly: true })
  try {
    const check = copy.handle.pragma('integrity_check(1)', { simple: true }) as string
    if (check !== 'ok') throw new Error(`the backup does not check out: ${check}`)
    // commands may have been saved while the copy was checked: it holds what was there, never less
    if (entriesIn(copy) < entries) throw new Error('the backup holds fewer entries than the database')
  } finally {
    copy.close()
  }
}

function pack(keyring: Uint8Array, database: string, path: string): void {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(keyring.length)
  writeWhole(path, packed([Buffer.from(magic), length, keyring], database))
}

/** Today's backup into the workstation's folder; old ones beyond seven days and four weeks go. `now` is an instant in UTC. */
export function dailyBackup(db: Database, key: Uint8Array, files: StoreFiles, now: string): { file: string; bytes: number } {
  mkdirSync(files.backups, { recursive: true, mode: 0o700 })
  const file = join(files.backups, `redress-${now.replace(/[:.]/g, '-')}.backup`)
  const bytes = backUpTo(db, key, files, file)
  for (const name of outdated(readdirSync(files.backups))) rmSync(join(files.backups, name))
  return { file, bytes }
}

/** True when no backup of this day is there yet. */
export const backupDue = (files: StoreFiles, today: string): boolean =>
  !existsSync(files.backups) || !readdirSync(files.backups).some((name) => naming.exec(name)?.[1] === today)

/** Which of these backups are neither the last of one of the last seven days nor the last of one of the last four weeks. */
export function outdated(names: readonly string[]): string[] {
  const backups = names.filter((name) => naming.test(name)).sort().reverse()
  const days = new Map<string, string>()
  const weeks = new Map<number, string>()
  for (const name of backups) {
    const date = naming.exec(name)?.[1] ?? ''
    const week = Math.floor((Date.parse(date) / 86_400_000 + 3) / 7)
    if (!days.has(date)) days.set(date, name)
    if (!weeks.has(week)) weeks.set(week, name)
  }
  const kept = new Set([...[...days.values()].slice(0, daily), ...[...weeks.values()].slice(0, weekly)])
  return backups.filter((name) => !kept.has(name))
}

export type RestoreRefusal = 'storeExists' | 'notABackup' | 'secretWrong' | 'backupDamaged' | 'newer'

/**
 * Puts a backup where no database is. `secret`: the recovery key or an officer's passphrase. Answers why it refused, or undefined.
 * The database appears by a rename after it was opened and checked; until then the folder is as before.
 */
export function restoreFrom(path: string, secret: string, files: StoreFiles, newDeviceId: () => string): RestoreRefusal | undefined {
  if (existsSync(files.database)) return 'storeExists'
  const found = readHead(path)
  if (!found) return 'notABackup'
  const key = unwrapWithAny(found.keyring, secret)
  if (!key) return 'secretWrong'
  mkdirSync(files.folder, { recursive: true, mode: 0o700 })
  const unfinished = `${files.database}.restoring`
  try {
    unpack(path, found.offset, unfinished)
    const db = openDatabase(unfinished, key)
    const damage = db.handle.pragma('quick_check(1)', { simple: true }) as string
    if (damage === 'ok') renameDevice(db, newDeviceId)
    db.handle.pragma('journal_mode=DELETE')
    db.close()
    if (damage !== 'ok') return 'backupDamaged'
    if (existsSync(files.keyring)) copyFileSync(files.keyring, `${files.keyring}.${newDeviceId()}.old`)
    writeKeyring(files.keyring, found.keyring)
    moveInto(unfinished, files.database)
    return undefined
  } catch (error) {
    // a disk that is full says nothing about the backup
    if (error instanceof StoreUnreadable && error.code !== 'diskFull' && error.code !== 'readOnly') return 'backupDamaged'
    throw error
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
  }
}

/** The device whose state the backup holds goes on elsewhere, perhaps: what waits here is sent under a name of its own. */
export function renameDevice(db: Database, newDeviceId: () => string): void {
  migrateLog(db)
  new Log(db, newDeviceId).fork(newDeviceId())
  // by how much a clock was wrong is known of the computer that it was backed up on
  db.prepare(`delete from setting where name = 'clock/anchor'`).run()
}

function readHead(path: string): { keyring: Keyring; offset: number } | undefined {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(headLength)
    if (readSync(file, head, 0, headLength, 0) < headLength || head.subarray(0, magic.length).toString() !== magic) return undefined
    const length = head.readUInt32BE(magic.length)
    if (length > 1_000_000) return undefined
    const text = Buffer.alloc(length)
    if (readSync(file, text, 0, length, headLength) < length) return undefined
    const keyring = parseKeyring(text.toString())
    return keyring && { keyring, offset: headLength + length }
  } finally {
    closeSync(file)
  }
}

function unpack(path: string, offset: number, to: string): void {
  writeWhole(to, piecesOf(path, offset))
}

function* packed(head: readonly Uint8Array[], database: string): Generator<Uint8Array> {
  yield* head
  yield* piecesOf(database, 0)
}

/** A file from an offset on, in pieces that are read one after the other into the same memory. */
function* piecesOf(path: string, offset: number): Generator<Uint8Array> {
  const from = openSync(path, 'r')
  try {
    const piece = Buffer.alloc(4 * 1024 * 1024)
    for (let at = offset; ; ) {
      const read = readSync(from, piece, 0, piece.length, at)
      if (read === 0) return
      yield piece.subarray(0, read)
      at += read
    }
  } finally {
    closeSync(from)
  }
}
