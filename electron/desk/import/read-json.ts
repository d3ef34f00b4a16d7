/**
 * Reads what a monitoring service gives as JSON: a list of objects somewhere in the document, or one object a line. Members of objects become columns
 * (`user.screen_name`); objects inside an object's own list (reposts of a post) become rows of their own that name it as their parent.
 */
import type { LedgerRow, LedgerSheet } from '../../../shared/ledger/sheet.ts'
import { columnLimit, partLimit, rowLimit } from './limits.ts'

type Json = null | boolean | number | string | Json[] | { [member: string]: Json }
type Row = Record<string, string | number>

/** Undefined for what is no JSON or holds no list of objects. */
export function readJson(bytes: Uint8Array, name: string): LedgerSheet | undefined {
  const first = bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)
  if ((first !== 0x5b && first !== 0x7b) || bytes.length > partLimit) return undefined
  const text = new TextDecoder('utf-8').decode(bytes)
  const document = parsed(text) ?? parsedByLine(text)
  const list = document && listIn(document, 0)
  if (!list) return undefined
  const rows: Row[] = []
  // breadth first, without recursion: replies may lie a hundred thousand deep
  const waiting: Nested[] = list.map((object) => ({ object, parent: undefined }))
  for (let at = 0; at < waiting.length && rows.length < rowLimit; at += 1) {
    const next = waiting[at]
    if (next) rows.push(rowOf(next, waiting))
  }
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))].slice(0, columnLimit)
  const sheet = rows.map((row, index): LedgerRow => ({ line: index + 1, cells: headers.map((header) => row[header] ?? '') }))
  return { name: name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''), headers, headerRow: 0, rows: sheet, phantomRows: 0 }
}

/** Ids of posts have up to nineteen digits, more than a number holds: such a number is kept as the digits that it was written with. */
const manyDigits = /\d{16}/
type Reviver = (this: unknown, member: string, value: Json, context: { source?: string }) => Json
const withDigits: Reviver = (_member, value, { source }) => (typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/.test(source) ? source : value)

function parsed(text: string): Json | undefined {
  try {
    return (manyDigits.test(text) ? JSON.parse(text, withDigits as Parameters<typeof JSON.parse>[1]) : JSON.parse(text)) as Json
  } catch {
    return undefined
  }
}

/** One object a line; a line that is none ends the attempt: half a file is not read as a whole one. */
function parsedByLine(text: string): Json[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const objects = lines.map(parsed)
  return objects.length > 1 && objects.every(isObject) ? objects : undefined
}

const isObject = (value: Json | undefined): value is { [member: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The longest list of objects, at most four levels down. */
function listIn(value: Json, depth: number): { [member: string]: Json }[] | undefined {
  if (Array.isArray(value)) {
    const objects = value.filter(isObject)
    return objects.length > 0 ? objects : undefined
  }
  if (!isObject(value) || depth > 4) return undefined
  return Object.values(value).map((one) => listIn(one, depth + 1)).filter((one) => one !== undefined).sort((a, b) => b.length - a.length)[0]
}

const ids = ['id', 'mid', 'idstr', 'id_str', 'post_id', 'note_id', 'aweme_id', 'status_id', 'key', '编号']
/** The column by which rows out of an object's own list name that object. */
export const parentColumn = 'parent_id'

interface Nested { object: { [member: string]: Json }; parent: string | number | undefined }

/** One object as a row; the objects of its own lists come after it. */
function rowOf({ object, parent }: Nested, waiting: Nested[]): Row {
  const row: Row = parent === undefined ? {} : { [parentColumn]: parent }
  const lists: { [member: string]: Json }[][] = []
  members(object, '', 0)
  const own = ids.map((id) => row[id]).find((id) => id !== undefined && id !== '')
  for (const list of lists) for (const one of list) waiting.push({ object: one, parent: own })
  return row

  function members(at: { [member: string]: Json }, path: string, depth: number): void {
    for (const [member, value] of Object.entries(at)) {
      const column = path ? `${path}.${member}` : member
      if (typeof value === 'string' || typeof value === 'number') row[column] = value
      else if (typeof value === 'boolean') row[column] = value ? 'TRUE' : 'FALSE'
      else if (Array.isArray(value)) {
        const objects = value.filter(isObject)
        if (objects.length > 0) lists.push(objects)
        else row[column] = value.filter((one) => typeof one === 'string' || typeof one === 'number').join(', ')
      } else if (isObject(value) && depth < 3) members(value, column, depth + 1)
    }
  }
}
