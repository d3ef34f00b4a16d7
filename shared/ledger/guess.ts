/**
 * Proposes which column is which field. A header decides where it is known and the content does not speak against it; content
 * alone decides only where it can hardly be anything else. A wrong guess is worse than none: the user sees an unmapped column,
 * and does not see that 经办人电话 became the complainant's. No field that has one place is proposed twice.
 */
import type { DateOrder } from './dates.ts'
import type { ContentSigns } from './content-signs.ts'
import { signsOf } from './content-signs.ts'
import type { HeaderMatch } from './header-words.ts'
import { foldHeader, isForeign, matchHeader } from './header-words.ts'
import type { LedgerField, LedgerMapping } from './mapping.ts'
import { repeatableFields } from './mapping.ts'
import type { LedgerRow } from './sheet.ts'

export type ColumnGuess = { header: string; field: LedgerField | null; why: 'header' | 'content' | 'none' }

/** `dateOrder` is null where no date of the sample shows its order (no year-last dates, or only ambiguous ones such as 7/8/2012). */
export type LedgerGuess = { columns: ColumnGuess[]; dateOrder: DateOrder | null }

type Column = { header: string; index: number; signs: ContentSigns; match: HeaderMatch | null; foreign: boolean }

// Enough for a share of two percent to show; spread over the file, because ledgers change their habits over the years.
const sampleSize = 500
// 30 letters or 10 Han characters: below, a text is a label and not worth a note.
const informative = 30

export function guessSample(rows: readonly LedgerRow[], size: number = sampleSize): LedgerRow[] {
  if (rows.length <= size) return [...rows]
  return Array.from({ length: size }, (_, index) => rows[Math.floor((index * rows.length) / size)]).filter((row) => row !== undefined)
}

export function guessMapping(headers: readonly string[], sampleRows: readonly LedgerRow[]): LedgerGuess {
  const columns = headers.map((header, index): Column => {
    const signs = signsOf(sampleRows, index)
    const match = matchHeader(header)
    const agreed = match && agrees(match, signs, sampleRows.length) ? match : null
    return { header, index, signs, match: agreed, foreign: isForeign(foldHeader(header)) }
  })
  const guessed = new Map<number, ColumnGuess>()
  const taken = new Set<LedgerField>()
  const give = (column: Column, field: LedgerField, why: 'header' | 'content') => {
    guessed.set(column.index, { header: column.header, field, why })
    taken.add(field)
  }
  const byCertainty = columns.filter((column) => column.match !== null).sort((a, b) => score(b) - score(a) || a.index - b.index)
  for (const { match, ...column } of byCertainty) {
    if (!match || (taken.has(match.field) && !(repeatableFields.has(match.field) && match.score === 100))) continue
    give({ match, ...column }, match.field, 'header')
  }
  const left = () => columns.filter((column) => !guessed.has(column.index) && !column.foreign && column.signs.filled > 0)
  for (const [field, fits] of contentRules) {
    const fitting = taken.has(field) ? [] : left().filter((column) => fits(column, sampleRows.length))
    // Two columns that both look like the one field: which is which is the user's to say.
    const only = fitting[0]
    if (only && fitting.length === 1) give(only, field, 'content')
  }
  const texts = left().filter(isInformative).sort((a, b) => b.signs.meanLength - a.signs.meanLength)
  for (const column of texts) give(column, taken.has('facts') || !isProse(column) ? 'note' : 'facts', 'content')
  const dated = columns.filter((column) => isDateField(guessed.get(column.index)?.field ?? null))
  return {
    columns: columns.map((column) => guessed.get(column.index) ?? { header: column.header, field: null, why: 'none' }),
    dateOrder: orderOf(dated.map((column) => column.signs.order)),
  }
}

/** The guess as a mapping that can be used at once. Unknown date order becomes 'ymd', which refuses ambiguous dates. */
export function mappingOf(guess: LedgerGuess): LedgerMapping {
  return {
    columns: Object.fromEntries(guess.columns.map(({ header, field }) => [header, field])),
    dateOrder: guess.dateOrder ?? 'ymd',
  }
}

/** Whether the cells can be what the header says. Few filled cells prove nothing, and the number has to be there in most rows. */
function agrees({ field, score: certainty }: HeaderMatch, signs: ContentSigns, rows: number): boolean {
  if (signs.filled === 0) return certainty === 100 || rows === 0
  if (field === 'number') {
    if (certainty === 100) return signs.filled >= rows * 0.5
    return signs.filled >= rows * 0.95 && signs.distinct >= signs.filled * 0.95 && signs.meanLength <= 60
  }
  if (isDateField(field)) return signs.dates >= 0.6
  if (field === 'amount') return signs.amounts >= 0.6
  if (field === 'complainant.phone') return signs.phones >= 0.5
  if (field === 'channel' || field === 'status' || field === 'stage') return signs.meanLength <= 60 && signs.links < 0.5
  if (field === 'outcome') return signs.meanLength <= 240
  if (field === 'facts' || field === 'reply') return signs.links < 0.5
  // A name of a thing is no number: label 0/1, category 7.
  if (field === 'cause' || field === 'line' || field === 'complainant.name') return signs.amounts < 0.9 && signs.links < 0.5
  return true
}

// Without a header's help. The number only when every row has its own, and not where 1, 2, 3 just count the rows.
const contentRules: [LedgerField, (column: Column, rows: number) => boolean][] = [
  ['complainant.identity', ({ signs }) => signs.identities >= 0.8],
  ['complainant.phone', ({ signs }) => signs.mobiles >= 0.8],
  ['receivedAt', ({ signs }) => signs.dates >= 0.9 && signs.amounts < 0.9],
  [
    'number',
    ({ signs, header }, rows) =>
      rows >= 5 &&
      signs.filled === rows &&
      signs.distinct === rows &&
      signs.ids === 1 &&
      !signs.rising &&
      signs.dates < 0.5 &&
      signs.mobiles < 0.5 &&
      signs.identities < 0.5 &&
      !/user|client|account|zip|用户|客户|账|卡/.test(foldHeader(header)),
  ],
  ['amount', ({ signs }) => signs.money >= 0.8],
]

/** Sentences, one by one or out of a list of ready ones; not joined labels such as `Portal - Agent; Portal - Insured`. */
function isInformative({ signs }: Column): boolean {
  const sentences = signs.variety >= 0.5 ? informative : informative + 10
  return signs.wordLength >= sentences && signs.dates < 0.5 && signs.links < 0.5 && signs.ids < 0.5
}

function isProse({ signs }: Column): boolean {
  return signs.variety >= 0.5
}

function isDateField(field: LedgerField | null): boolean {
  return field === 'receivedAt' || field === 'closedAt' || field === 'repliedAt'
}

function score({ match }: Column): number {
  return match?.score ?? 0
}

function orderOf(orders: (DateOrder | null)[]): DateOrder | null {
  const yearLast = orders.filter((order) => order === 'mdy' || order === 'dmy')
  if (new Set(yearLast).size > 1) return null
  return yearLast[0] ?? orders.find((order) => order !== null) ?? null
}
