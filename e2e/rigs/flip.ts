/**
 * R4: one bit of the database file is flipped; opening and verifying must notice, every time (the cipher authenticates each page).
 * Control: the same on a plain SQLite file must go unnoticed most of the time, or the rig measures nothing.
 */
import { copyFileSync, mkdtempSync, openSync, closeSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { openDatabase } from '../../electron/store/database.ts'
import { storeFiles } from '../../electron/store/files.ts'
import { foundRigBranch, openRigBranch } from './branch.ts'
import type { Outcome, Rig } from './rig.ts'

export async function flipRig({ cycles, random, say }: Rig): Promise<Outcome> {
  const branch = foundRigBranch(120)
  const { database } = storeFiles(branch.folder)
  const folder = mkdtempSync(join(tmpdir(), 'redress-flip-'))
  const copy = join(folder, 'copy.db')
  const plain = join(folder, 'plain.db')
  const failures: string[] = []
  const key = Buffer.from(branch.key, 'hex')
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    copyFileSync(database, copy)
    const bit = flip(copy, random)
    if (!noticed(() => readWhole(openDatabase(copy, key, { readonly: true }).handle))) failures.push(`bit ${bit} of ${statSync(copy).size} bytes went unnoticed`)
  }
  plainCopy(branch, plain)
  let unnoticed = 0
  for (let cycle = 0; cycle < 50; cycle += 1) {
    copyFileSync(plain, copy)
    flip(copy, random)
    if (!noticed(() => readWhole(new Sqlite(copy, { readonly: true })))) unnoticed += 1
  }
  say(`control: plain SQLite overlooked ${unnoticed} of 50`)
  rmSync(folder, { recursive: true, force: true })
  rmSync(branch.folder, { recursive: true, force: true })
  return { cycles, failures, control: unnoticed > 25 }
}

function flip(path: string, random: () => number): number {
  const bit = Math.floor(random() * statSync(path).size * 8)
  const file = openSync(path, 'r+')
  const byte = Buffer.alloc(1)
  readSync(file, byte, 0, 1, bit >> 3)
  byte.writeUInt8(byte.readUInt8(0) ^ (1 << (bit & 7)))
  writeSync(file, byte, 0, 1, bit >> 3)
  closeSync(file)
  return bit
}

function noticed(read: () => boolean): boolean {
  try {
    return !read()
  } catch {
    return true
  }
}

/** Reads every page; true when nothing is wrong with any. */
function readWhole(handle: Sqlite.Database): boolean {
  try {
    return handle.pragma('integrity_check(1)', { simple: true }) === 'ok'
  } finally {
    handle.close()
  }
}

function plainCopy(branch: Parameters<typeof openRigBranch>[0], path: string): void {
  const desk = openRigBranch(branch)
  const rows = desk.db.prepare('select op_id, body, at from log').raw().all() as string[][]
  desk.db.close()
  const db = new Sqlite(path)
  db.exec('create table log (op_id text, body text, at text)')
  const insert = db.prepare('insert into log values (?, ?, ?)')
  for (let round = 0; round < 20; round += 1) for (const row of rows) insert.run(...row)
  db.close()
}
