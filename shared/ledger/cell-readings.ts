/**
 * How a cell becomes the values of its field: dates and amounts in one form or refused, sets split, texts cleaned of what means
 * nothing. Cells that repeat (dates, causes, channels) are read once, and all rows share the array of their values.
 */
import { amountInFen, unitOfHeader } from './amounts.ts'
import type { DateOrder } from './dates.ts'
import { parseLedgerDate } from './dates.ts'
import { isNoteHeader } from './header-words.ts'
import type { LedgerField, LedgerMapping, LedgerRejection, LedgerWarning } from './mapping.ts'
import { setFields } from './mapping.ts'
import { identityPlausible, phonePlausible, tidyIdentity, tidyPhone } from './plausible.ts'

/** `instants` counts the dates that named their offset from UTC. */
export type Reading = {
  values: readonly string[]
  instants: number
  rejection?: LedgerRejection['code']
  warning?: LedgerWarning['code']
}
export type MappedColumn = { index: number; header: string; field: LedgerField; read: (cell: string | number) => Reading }

const numberLimit = 100
// Long texts hardly repeat; remembering them would hold the file in memory twice.
const rememberedLength = 64
const rememberedCells = 50_000
export const noReading: Reading = { values: [], instants: 0 }
const placeholder = /^(?:[-—–/\\]+|无|無|暂无|暫無|空|n\/?a|null|nil|none|undefined|#n\/a)$/i
const noDateYet = /^(?:未办结|未辦結|未结案|未結案|未答复|未答復|未回复|未回覆|待定|未知|不详|不詳|0000[-/]00[-/]00.*)$/

/** The columns of the sheet that the mapping gives a field, in their order. */
export function columnsOf(headers: readonly string[], mapping: LedgerMapping): MappedColumn[] {
  const fields = new Map(Object.entries(mapping.columns))
  return headers.flatMap((header, index) => {
    const field = fields.get(header)
    if (!field) return []
    return [{ index, header, field, read: field === 'number' ? readNumber : remembering(readerOf(field, header, mapping.dateOrder)) }]
  })
}

/** Repeated cells are read once and share their values. */
function remembering(read: (cell: string | number) => Reading): (cell: string | number) => Reading {
  const known = new Map<string | number, Reading>()
  return (cell) => {
    if (typeof cell === 'string' && cell.length > rememberedLength) return read(cell)
    const old = known.get(cell)
    if (old) return old
    const reading = read(cell)
    if (known.size < rememberedCells) known.set(cell, reading)
    return reading
  }
}

function readerOf(field: Exclude<LedgerField, 'number'>, header: string, order: DateOrder): (cell: string | number) => Reading {
  switch (field) {
    case 'receivedAt':
    case 'closedAt':
    case 'repliedAt':
      return (cell) => readDate(cell, order)
    case 'amount': {
      const unit = unitOfHeader(header)
      return (cell) => {
        if (isBlank(cell)) return noReading
        const fen = amountInFen(cell, unit)
        return fen === null ? rejected('amountUnreadable') : one(fen)
      }
    }
    case 'complainant.phone':
      return (cell) => {
        const parts = isBlank(cell) ? [] : split(String(cell), /[;；,，、\n]|\/(?=\s*[+\d])/).map(tidyPhone)
        const phones = parts.filter((phone) => phone !== '')
        return phones.every(phonePlausible) ? many(phones) : { ...many(phones), warning: 'phoneImplausible' }
      }
    case 'complainant.identity':
      return (cell) => {
        const identity = isBlank(cell) ? '' : tidyIdentity(String(cell))
        return identity === '' || identityPlausible(identity) ? one(identity) : { ...one(identity), warning: 'identityImplausible' }
      }
    case 'request':
    case 'facts':
    case 'reply':
      return (cell) => one(tidyText(String(cell)))
    case 'note': {
      const label = isNoteHeader(header) ? '' : `${header}: `
      return (cell) => {
        const text = tidyText(String(cell))
        return text === '' ? noReading : one(label + text)
      }
    }
    default:
      return setFields.has(field)
        ? (cell) => (isBlank(cell) ? noReading : many(split(String(cell), /[;；\n]/).map(tidyWord)))
        : (cell) => (isBlank(cell) ? noReading : one(tidyWord(String(cell))))
  }
}

function readNumber(cell: string | number): Reading {
  // 328175.0 is what some exports make of the whole number 328175.
  const number = tidyWord(String(cell)).normalize('NFKC').replace(/^'/, '').replace(/^(\d+)\.0+$/, '$1')
  if (number === '' || placeholder.test(number)) return rejected('numberMissing')
  return number.length > numberLimit ? rejected('numberTooLong') : one(number)
}

function readDate(cell: string | number, order: DateOrder): Reading {
  if (isBlank(cell) || noDateYet.test(String(cell).trim())) return noReading
  const date = parseLedgerDate(cell, order)
  if (!date.ok) return rejected('dateUnreadable')
  return { values: [date.value], instants: date.kind === 'instant' ? 1 : 0 }
}

function split(text: string, border: RegExp): string[] {
  return border.test(text) ? text.split(border) : [text]
}

function tidyWord(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

export function tidyText(text: string): string {
  // Control characters come out of mainframes and mail, and mean nothing.
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '').trim()
}

function isBlank(cell: string | number): boolean {
  if (typeof cell === 'number') return false
  const text = cell.trim()
  return text === '' || placeholder.test(text)
}

function one(value: string): Reading {
  return value === '' ? noReading : { values: [value], instants: 0 }
}

function many(values: readonly string[]): Reading {
  const distinct = [...new Set(values)].filter((value) => value !== '')
  return distinct.length === 0 ? noReading : { values: distinct, instants: 0 }
}

function rejected(rejection: LedgerRejection['code']): Reading {
  return { values: [], instants: 0, rejection }
}
