/**
 * Opens a complaint ledger from the bytes of a file: what it is says its content, never its name. Everything that a user can
 * hand in gives a ledger or a typed refusal; nothing throws, and no size of file, honest or made up, takes the process down.
 * A caller with a path compares the file's size with `fileLimit` before it reads the bytes.
 */
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { NoTable, Refused } from '../../../shared/ledger/refusals.ts'
import { refused } from '../../../shared/ledger/refusals.ts'
import type { Ledger } from '../../../shared/ledger/sheet.ts'
import { fileLimit } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'

const inflate = promisify(gunzip)
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
const zip = [0x50, 0x4b]
const gzip = [0x1f, 0x8b]
const others: [number[], NoTable][] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x42, 0x5a, 0x68], 'archive'],
  [[0xfd, 0x37, 0x7a, 0x58], 'archive'],
]

/** @param name of the file; names the sheet of a text table */
export async function openLedger(bytes: Uint8Array, name: string): Promise<{ ok: true; ledger: Ledger } | Refused> {
  if (bytes.length > fileLimit) return refused({ code: 'tooLarge', what: 'file', limit: fileLimit })
  if (!startsWith(bytes, gzip)) return open(bytes, name)
  const unpacked = await unpack(bytes)
  return unpacked.ok ? open(unpacked.bytes, name.replace(/\.gz$/i, '')) : unpacked
}

async function open(bytes: Uint8Array, name: string): Promise<{ ok: true; ledger: Ledger } | Refused> {
  if (bytes.length === 0) return refused({ code: 'empty' })
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (startsWith(bytes, compoundFile)) return refuseCompoundFile(file)
  if (startsWith(bytes, zip) && (bytes[2] ?? 0) < 9) return readXlsx(file)
  if (startsWith(bytes, gzip)) return refused({ code: 'notATable', found: 'archive' })
  const other = others.find(([magic]) => startsWith(bytes, magic))
  if (other) return refused({ code: 'notATable', found: other[1] })
  return readCsv(bytes, name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''))
}

async function unpack(bytes: Uint8Array): Promise<{ ok: true; bytes: Uint8Array } | Refused> {
  try {
    return { ok: true, bytes: await inflate(bytes, { maxOutputLength: fileLimit }) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') return refused({ code: 'tooLarge', what: 'unpacked', limit: fileLimit })
    return refused(code === 'Z_BUF_ERROR' ? { code: 'cutOff' } : { code: 'damaged', part: 'gzip' })
  }
}

/** The old container holds .xls workbooks, and new ones that have a password; the names of its streams are UTF-16. */
function refuseCompoundFile(file: Buffer): Refused {
  const holds = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return refused({ code: 'encrypted' })
  if (holds('Workbook') || holds('Book')) return refused({ code: 'oldExcel', found: 'xls' })
  return refused({ code: 'notATable', found: 'binary' })
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}
