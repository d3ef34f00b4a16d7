/**
 * Reads a text table of any usual encoding and delimiter. Cells are trimmed, never changed otherwise; a formula (=1+1) is text.
 * A quoted cell that never ends, and a last row that stops short in an otherwise regular file, mean that the file was cut off:
 * refused, because the missing complaints would be missed by nobody. Row numbers count records, as a spreadsheet shows them.
 */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { CsvError, Parser } from 'csv-parse'
import type { LedgerRefusal, NoTable, Refused } from '../../../shared/ledger/refusals.ts'
import { refused } from '../../../shared/ledger/refusals.ts'
import type { Ledger, LedgerRow } from '../../../shared/ledger/sheet.ts'
import type { FoundEncoding } from './decode.ts'
import { findEncoding, textPieces } from './decode.ts'
import type { FoundDelimiter } from './delimiter.ts'
import { findDelimiter } from './delimiter.ts'
import { sheetOf } from './header-row.ts'
import { cellLimit, columnLimit, rowLimit } from './limits.ts'

// A record of this many bytes is no complaint: a quote was opened and not closed.
const recordLimit = 4 * 1024 * 1024
// More lines than this inside the cell that never ends: a stray quote swallowed the rows after it.
const swallowedLines = 200
// Cells up to this length repeat (channels, causes, dates) and are kept once; longer ones are texts.
const sharedLength = 40
const sharedCells = 200_000
const totals = /^(?:合\s*[计計]|[总總]\s*[计計]|小\s*[计計]|total)/i

type Records = { rows: LedgerRow[]; phantomRows: number; count: number; cells: number; lines: number; irregular: number; last: string[] }

class TooLarge extends Error {
  readonly refusal: LedgerRefusal
  constructor(what: 'rows' | 'columns' | 'cells', limit: number) {
    super(what)
    this.refusal = { code: 'tooLarge', what, limit }
  }
}

export async function readCsv(bytes: Uint8Array, name: string): Promise<{ ok: true; ledger: Ledger } | Refused> {
  const found = findEncoding(bytes)
  if (!found.ok) return found
  const pieces = textPieces(bytes, found)
  const sample = pieces.next().value ?? ''
  const complete = pieces.next().done === true
  const other = otherFormat(sample)
  if (other) return refused({ code: 'notATable', found: other })
  // Excel's own hint for its own reader; it shows no row for this line, so neither do we.
  const hint = /^"?sep=([^"\r\n])"?\r?\n/i.exec(sample)
  const skipped = hint?.[0].length ?? 0
  const table = sample.slice(skipped)
  if (table.trim() === '') return refused({ code: 'empty' })
  const delimiter = findDelimiter(table, complete, hint?.[1])
  if (!delimiter) return refused({ code: 'notATable', found: 'text' })
  const read = await readRecords(bytes, found, skipped, delimiter, table.includes('\n') ? ['\r\n', '\n'] : ['\r'])
  if (!read.ok) return read
  const sheet = sheetOf(name, read.records.rows, read.records.phantomRows)
  if (!sheet) return refused({ code: 'notATable', found: 'text' })
  if (sheet.rows.length === 0) return refused({ code: 'empty' })
  return { ok: true, ledger: { format: 'csv', encoding: found.encoding, delimiter: delimiter.delimiter, sheets: [sheet] } }
}

async function readRecords(
  bytes: Uint8Array,
  found: FoundEncoding,
  skipped: number,
  { delimiter, columns }: FoundDelimiter,
  ends: string[],
): Promise<{ ok: true; records: Records } | Refused> {
  const records: Records = { rows: [], phantomRows: 0, count: -1, cells: 0, lines: 0, irregular: 0, last: [] }
  const shared = new Map<string, string>()
  const share = (text: string) => {
    if (text.length > sharedLength) return text
    const known = shared.get(text)
    if (known !== undefined) return known
    if (shared.size < sharedCells) shared.set(text, text)
    return text
  }
  const parser = new Parser({
    delimiter,
    record_delimiter: ends,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: recordLimit,
    on_record: (record: string[], { lines }) => {
      takeRecord(records, record, columns, share)
      records.lines = lines
      return null
    },
  })
  let tail = ''
  async function* input(): AsyncGenerator<string> {
    // csv-parse builds an Error for every record that is not as wide as the first (40 µs each), so the first is an
    // empty one of the usual width, and a title above the header costs nothing.
    yield delimiter.repeat(columns - 1) + (ends[ends.length - 1] ?? '\n')
    let skip = skipped
    for (const piece of textPieces(bytes, found)) {
      tail = piece.slice(-1)
      // 20 ms of parsing for each piece, and in between whatever else the process has to do.
      await setImmediate()
      yield skip > 0 ? piece.slice(skip) : piece
      skip = 0
    }
  }
  try {
    await pipeline(Readable.from(input()), parser.resume())
  } catch (error) {
    return refused(refusalOf(error, records))
  }
  // All rows alike and the last one short, without an end of line: the rest of it is missing.
  const short = records.last.length < columns && records.irregular === 0 && records.count > 2
  if (short && !/[\r\n]/.test(tail) && !totals.test(records.last[0] ?? '')) return refused({ code: 'cutOff', row: records.count })
  return { ok: true, records }
}

function takeRecord(records: Records, record: string[], columns: number, share: (text: string) => string): void {
  records.count += 1
  if (records.count === 0) return
  if (records.last.length > 0 && records.last.length !== columns) records.irregular += 1
  let width = record.length
  while (width > 0 && (record[width - 1] ?? '').trim() === '') width -= 1
  if (width === 0) {
    records.phantomRows += 1
    records.last = []
    return
  }
  records.last = record
  records.cells += width
  if (width > columnLimit) throw new TooLarge('columns', columnLimit)
  if (records.cells > cellLimit) throw new TooLarge('cells', cellLimit)
  if (records.rows.length >= rowLimit) throw new TooLarge('rows', rowLimit)
  const cells: string[] = []
  for (let index = 0; index < width; index += 1) cells.push(share(plain(record[index] ?? '')))
  records.rows.push({ line: records.count, cells })
}

/** ="00123" is how exports keep the zeros of a number in front of Excel; the number is 00123. */
function plain(text: string): string {
  const trimmed = text.trim()
  return trimmed.startsWith('="') && /^="[^"]*"$/.test(trimmed) ? trimmed.slice(2, -1).trim() : trimmed
}

function refusalOf(error: unknown, { count, lines }: Records): LedgerRefusal {
  if (error instanceof TooLarge) return error.refusal
  if (!(error instanceof CsvError)) throw error
  const row = count + 1
  if (error.code === 'CSV_MAX_RECORD_SIZE') return { code: 'quoteOpen', row }
  if (error.code !== 'CSV_QUOTE_NOT_CLOSED') return { code: 'damaged', part: `row ${row}` }
  return Number(error['lines']) - lines > swallowedLines ? { code: 'quoteOpen', row } : { code: 'cutOff', row }
}

/** Text that is something else than a table, however many commas it holds. */
function otherFormat(sample: string): NoTable | null {
  const start = sample.slice(0, 2000).trimStart()
  if (/^(?:<!doctype html|<html|<table|<meta|<body|<head|<div|mime-version:)/i.test(start)) return 'html'
  if (/^<\?xml|^<[a-z][\w:]*[\s>]/i.test(start)) return 'xml'
  if (/^(?:\{\s*["}]|\[\s*[[{"\]\d])/.test(start)) return 'json'
  if (start.startsWith('%PDF')) return 'pdf'
  if (start.startsWith('{\\rtf')) return 'text'
  return null
}
