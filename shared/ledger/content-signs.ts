/**
 * What the sampled cells of one column look like. Shares are of the filled cells. A sign is only a sign: `guess.ts` decides,
 * and wants far more of them where no header helps.
 */
import { amountInFen } from './amounts.ts'
import type { DateOrder } from './dates.ts'
import { parseLedgerDate } from './dates.ts'
import { isMobile, isResidentIdentity, phonePlausible } from './plausible.ts'
import type { LedgerRow } from './sheet.ts'

export type ContentSigns = {
  filled: number
  distinct: number
  dates: number
  amounts: number
  money: number
  phones: number
  mobiles: number
  identities: number
  ids: number
  links: number
  meanLength: number
  /** Different `;`-joined words for each filled cell: a vocabulary has few, prose about one or more. */
  variety: number
  wordLength: number
  rising: boolean
  order: DateOrder | null
}

const idShape = /^(?=.*\d)[A-Za-z0-9][\w\-/.]{3,39}$/

export function signsOf(rows: readonly LedgerRow[], index: number): ContentSigns {
  const seen = new Set<string>()
  const words = new Set<string>()
  const count = { filled: 0, dates: 0, amounts: 0, money: 0, phones: 0, mobiles: 0, identities: 0, ids: 0, links: 0, length: 0, words: 0 }
  const orders = { mdy: 0, dmy: 0, ymd: 0 }
  let previous = Number.NEGATIVE_INFINITY
  let rising = true
  for (const row of rows) {
    const cell = row.cells[index] ?? ''
    const text = String(cell)
    if (text === '') continue
    count.filled += 1
    seen.add(text)
    const short = text.length <= 40
    const order = short ? orderOf(cell) : null
    if (order) {
      count.dates += 1
      if (order !== 'either') orders[order] += 1
    }
    if (short && amountInFen(cell) !== null) count.amounts += 1
    if (short && /[¥￥元]|\d,\d{3}/.test(text) && amountInFen(text) !== null) count.money += 1
    if (short && phonePlausible(text)) count.phones += 1
    if (short && isMobile(text)) count.mobiles += 1
    if (short && isResidentIdentity(text)) count.identities += 1
    if (idShape.test(text)) count.ids += 1
    if (/^https?:\/\//i.test(text)) count.links += 1
    count.length += weight(text)
    for (const word of text.split(/[;；]\s*/)) {
      count.words += 1
      words.add(word)
    }
    const value = Number(text)
    if (!(value > previous && value - previous < 3) && previous !== Number.NEGATIVE_INFINITY) rising = false
    previous = value
  }
  const share = (part: number) => (count.filled === 0 ? 0 : part / count.filled)
  return {
    filled: count.filled,
    distinct: seen.size,
    dates: share(count.dates),
    amounts: share(count.amounts),
    money: share(count.money),
    phones: share(count.phones),
    mobiles: share(count.mobiles),
    identities: share(count.identities),
    ids: share(count.ids),
    links: share(count.links),
    meanLength: share(count.length),
    variety: share(words.size),
    wordLength: count.words === 0 ? 0 : count.length / count.words,
    rising: rising && count.filled > 1,
    order: orders.mdy === orders.dmy ? (orders.ymd > 0 && orders.mdy === 0 ? 'ymd' : null) : orders.mdy > orders.dmy ? 'mdy' : 'dmy',
  }
}

/** The order that this date shows by itself; 'either' for 7/8/2012, null for no date. */
function orderOf(cell: string | number): DateOrder | 'either' | null {
  if (typeof cell === 'number') return parseLedgerDate(cell).ok ? 'either' : null
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})(?!\d)/.exec(cell.trim())
  if (!yearLast) return parseLedgerDate(cell).ok ? 'ymd' : null
  if (!parseLedgerDate(cell, 'mdy').ok && !parseLedgerDate(cell, 'dmy').ok) return parseLedgerDate(cell, 'ymd').ok ? 'ymd' : null
  const [first, second] = [Number(yearLast[1]), Number(yearLast[2])]
  return first > 12 ? 'dmy' : second > 12 ? 'mdy' : 'either'
}

/** A Han character says about as much as three letters. */
function weight(text: string): number {
  return text.length + 2 * (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0)
}
