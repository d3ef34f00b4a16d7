/** The troubles that the recorder can make while a process runs (recorder.c), set by the process that has them. */
import { closeSync, openSync, writeSync } from 'node:fs'

export interface Trouble {
  /** bytes by which the files of the folder may still grow; without it there is room */
  room?: number
  /** fsync and fdatasync answer EIO */
  syncFails?: boolean
  /** 1: nothing can be opened for writing, renamed or removed; 2: what is open cannot be written either */
  locked?: 1 | 2
}

export function trouble(path: string, { room = -1, syncFails = false, locked }: Trouble): void {
  const cells = Buffer.alloc(24)
  for (const [index, value] of [room, syncFails ? 1 : 0, locked ?? 0].entries()) cells.writeBigInt64LE(BigInt(Math.floor(value)), index * 8)
  const file = openSync(path, 'r+')
  writeSync(file, cells, 0, cells.length, 0)
  closeSync(file)
}
