/**
 * Reads a zip by its central directory. Sizes are checked before anything is unpacked and again while it is (a directory can
 * lie), and every part by its CRC: a workbook with one flipped bit is refused, not half read.
 */
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import type { Refused } from '../../../shared/ledger/refusals.ts'
import { refused } from '../../../shared/ledger/refusals.ts'
import { partLimit, unpackedLimit } from './limits.ts'

export type ZipEntry = { name: string; encrypted: boolean; method: number; crc: number; packed: number; size: number; offset: number }

const inflate = promisify(inflateRaw)
const endSize = 22
const centralSize = 46
const localSize = 30
const longestComment = 0xffff
// More entries than any workbook: a directory of millions of empty names is an attack on the reader's memory.
const entryLimit = 20_000

export function listZip(file: Buffer): { ok: true; entries: ZipEntry[] } | Refused {
  const end = findEnd(file)
  if (!end) return refused({ code: 'cutOff' })
  if (end.count > entryLimit) return refused({ code: 'damaged', part: 'zip' })
  const entries: ZipEntry[] = []
  let unpacked = 0
  let at = end.start
  for (let index = 0; index < end.count; index += 1) {
    if (at < 0 || at + centralSize > file.length || file.readUInt32LE(at) !== 0x02014b50) return refused({ code: 'damaged', part: 'zip' })
    const nameLength = file.readUInt16LE(at + 28)
    const extraLength = file.readUInt16LE(at + 30)
    const next = at + centralSize + nameLength + extraLength + file.readUInt16LE(at + 32)
    if (next > file.length) return refused({ code: 'cutOff' })
    const extra = file.subarray(at + centralSize + nameLength, at + centralSize + nameLength + extraLength)
    const wide = wideSizes(extra, [file.readUInt32LE(at + 24), file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)])
    if (!wide) return refused({ code: 'damaged', part: 'zip' })
    const [size, packed, offset] = wide
    // Some report tools write Windows paths.
    const name = file.toString('utf8', at + centralSize, at + centralSize + nameLength).replaceAll('\\', '/')
    unpacked += size
    if (unpacked > unpackedLimit) return refused({ code: 'tooLarge', what: 'unpacked', limit: unpackedLimit })
    const encrypted = (file.readUInt16LE(at + 8) & 1) === 1
    entries.push({ name, encrypted, method: file.readUInt16LE(at + 10), crc: file.readUInt32LE(at + 16), packed, size, offset })
    at = next
  }
  return { ok: true, entries }
}

export async function unzip(file: Buffer, entry: ZipEntry): Promise<{ ok: true; bytes: Buffer } | Refused> {
  const damaged = refused({ code: 'damaged', part: entry.name })
  if (entry.size > partLimit) return refused({ code: 'tooLarge', what: 'unpacked', limit: partLimit })
  if (entry.offset + localSize > file.length) return refused({ code: 'cutOff' })
  if (file.readUInt32LE(entry.offset) !== 0x04034b50) return damaged
  const start = entry.offset + localSize + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28)
  if (start + entry.packed > file.length) return refused({ code: 'cutOff' })
  const packed = file.subarray(start, start + entry.packed)
  if (entry.method !== 0 && entry.method !== 8) return damaged
  const bytes = entry.method === 0 ? packed : await inflate(packed, { maxOutputLength: Math.max(1, entry.size) }).catch(() => null)
  return bytes && bytes.length === entry.size && crc32(bytes) === entry.crc ? { ok: true, bytes } : damaged
}

function findEnd(file: Buffer): { count: number; start: number } | null {
  for (let at = file.length - endSize; at >= Math.max(0, file.length - endSize - longestComment); at -= 1) {
    if (file.readUInt32LE(at) !== 0x06054b50) continue
    const count = file.readUInt16LE(at + 10)
    const start = file.readUInt32LE(at + 16)
    if (count !== 0xffff && start !== 0xffffffff) return { count, start }
    return findWideEnd(file, at)
  }
  return null
}

function findWideEnd(file: Buffer, end: number): { count: number; start: number } | null {
  const locator = end - 20
  if (locator < 0 || file.readUInt32LE(locator) !== 0x07064b50) return null
  const at = Number(file.readBigUInt64LE(locator + 8))
  if (at + 56 > file.length || file.readUInt32LE(at) !== 0x06064b50) return null
  return { count: Number(file.readBigUInt64LE(at + 32)), start: Number(file.readBigUInt64LE(at + 48)) }
}

/** Zip64: a field that is full stands in the extra field, in this order. null where it should and does not. */
function wideSizes(extra: Buffer, sizes: [number, number, number]): [number, number, number] | null {
  if (!sizes.includes(0xffffffff)) return sizes
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let field = at + 4
    const wide: number[] = []
    for (const size of sizes) {
      if (size === 0xffffffff && field + 8 > extra.length) return null
      wide.push(size === 0xffffffff ? Number(extra.readBigUInt64LE(field)) : size)
      if (size === 0xffffffff) field += 8
    }
    const [size = 0, packed = 0, offset = 0] = wide
    return [size, packed, offset]
  }
  return null
}
