/**
 * Find a case by any word in it. One FTS5 query over three columns: texts by bigrams, numbers by any part, names by pinyin. First the cases
 * whose number, identity, phone, policy or name is exactly what was typed, then the newest (rowid order is order of arrival), which needs no
 * ranking pass over common words.
 *
 * The index yields whole words, pairs and beginnings of one or three letters one match after another. Any other beginning (`13`, `PDAA2018`) it
 * first collects from every word that begins so: a million for a common one. Of such a word only the indexed beginning is asked for, and the
 * newest cases that have that are looked at themselves until a page is full.
 */
import { fold } from '../../../shared/text/fold.ts'
import { highlights, snippet } from '../../../shared/text/highlight.ts'
import { identifierQuery, identifierTokens, matchQuery, termsOf } from '../../../shared/text/tokens.ts'
import type { SearchAnswer, SearchResult } from '../../../shared/contract/search.ts'
import type { Case } from '../../../shared/case/case.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import type { Database } from '../../store/database.ts'
import type { CaseRow } from '../../store/tables.ts'
import { bodyTexts, holdsBeginning } from '../../store/projections/case-search.ts'
import { foldKey } from '../../store/projections/case-keys.ts'
import { foldCase } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'
import { maskedName } from '../masking.ts'
import { maskIdentity, maskPhone, maskPlate } from '../../../shared/text/mask.ts'
import { maskText } from '../../../shared/text/mask-text.ts'

/** Counting every match of a common word costs more than finding the first page: past this the answer says "more than". */
export const countLimit = 1000
const snippetWidth = 60
/** So many places of a beginning are collected in two or three ms. */
const commonFrom = 4000
/** Cases are looked at while at least this share of them fits; else the index is the faster after all. */
const worthLooking = 0.05
const firstLook = 100

export function search(desk: Desk, text: string, limit: number): SearchAnswer {
  const match = matchOf(text)
  if (!match) return { results: [], total: 0, complete: true }
  const exact = exactRows(desk, text, limit)
  const { rows, total, complete } = limit < firstLook ? (newestOfCommon(desk, text, limit) ?? newest(desk, match, limit)) : newest(desk, match, limit)
  const shown = [...new Set([...exact, ...rows])]
  const byRow = desk.db.prepare('select * from case_row where row = ?')
  return {
    results: shown.slice(0, limit).map((row) => result(desk, byRow.get(row) as CaseRow, text)),
    total: Math.max(total, shown.length),
    complete,
  }
}

/** Words of the texts and names, or the whole query as one part of a number, however it was spaced. */
function matchOf(text: string): string | undefined {
  const words = matchQuery(text)
  const part = /\d/.test(text) ? identifierQuery(text) : undefined
  return words && part && words !== part ? `(${words}) OR ids : ${part}` : words
}

interface Found { rows: number[]; total: number; complete: boolean }

function newest(desk: Desk, match: string, limit: number): Found {
  const most = Math.max(limit, countLimit)
  const rows = matching(desk, match, most)
  return { rows, total: rows.length, complete: rows.length < most }
}

const matching = (desk: Desk, match: string, most: number): number[] =>
  (desk.db.prepare('select rowid as row from case_search where case_search match ? order by rowid desc limit ?').all(match, most) as { row: number }[]).map(({ row }) => row)

/** Cases that have exactly this number, identity, phone, policy or name, the strongest first and the latest first among equals. */
function exactRows(desk: Desk, text: string, limit: number): number[] {
  const key = foldKey(text)
  const numbered = desk.db.prepare('select row from case_row where number = ?').all(text.trim().toUpperCase()) as { row: number }[]
  const ofKind = desk.db.prepare('select row from case_key where kind = ? and value = ? order by received desc limit ?')
  const keyed = (['identity', 'phone', 'policy', 'plate', 'name'] as const).flatMap((kind) => ofKind.all(kind, key, limit) as { row: number }[])
  return [...numbered, ...keyed].slice(0, limit).map(({ row }) => row)
}

/** A page of words of which one is a common beginning that is not indexed; undefined when the index answers them as fast. */
function newestOfCommon(desk: Desk, text: string, limit: number): Found | undefined {
  const terms = text.split(/\s+/u).map((term) => ({ match: matchQuery(term), common: commonBeginning(desk, term) })).filter(({ match }) => match)
  const common = terms.flatMap((term) => term.common?.whole ?? [])
  if (common.length === 0) return undefined
  const words = terms.map((term) => (term.common ? `"${term.common.indexed}"*` : term.match)).join(' AND ')
  const part = terms.length > 1 && /\d/.test(text) ? identifierTokens(text)[0] : undefined
  const rows: number[] = []
  for (const [looked, row] of matching(desk, part ? `(${words}) OR ids : "${part}"*` : words, Math.ceil(limit / worthLooking)).entries()) {
    if (looked >= firstLook && rows.length < looked * worthLooking) return undefined
    const state = stateOf(desk, desk.db.prepare('select * from case_row where row = ?').get(row) as CaseRow)
    if (state && (common.every((beginning) => holdsBeginning(state, beginning)) || (part && holdsBeginning(state, part)))) rows.push(row)
    // one common word has more cases than are counted; of several words it is only known that there are more
    if (rows.length > limit) return { rows, total: terms.length === 1 ? countLimit : rows.length, complete: false }
  }
  return undefined
}

function commonBeginning(desk: Desk, term: string): { whole: string; indexed: string } | undefined {
  const [word, ...others] = termsOf(term).flat()
  if (!word || others.length > 0 || word.isHan) return undefined
  const letters = Array.from(word.text)
  const indexed = letters.length > 3 ? letters.slice(0, 3) : letters.length === 2 ? letters.slice(0, 1) : []
  return indexed.length > 0 && isCommon(desk, word.text) ? { whole: word.text, indexed: indexed.join('') } : undefined
}

/** Whether a word begins so in very many places of the index and more cases than are counted; looks no further than it has to. */
function isCommon({ db }: Desk, beginning: string): boolean {
  const known = commonOf.get(db) ?? new Set<string>()
  commonOf.set(db, known)
  if (known.has(beginning)) return true
  db.handle.exec('create virtual table if not exists temp.case_places using fts5vocab(main, case_search, instance)')
  const counted = db.prepare('select count(*) as places, count(distinct doc) as cases from (select doc from temp.case_places where term >= ? and term < ? limit ?)')
  const { places, cases } = counted.get(beginning, `${beginning}\u{10ffff}`, commonFrom) as { places: number; cases: number }
  const common = places === commonFrom && cases >= countLimit
  if (common) known.add(beginning)
  return common
}
/** No case is ever removed: what was common once stays so. */
const commonOf = new WeakMap<Database, Set<string>>()

/** the leading ellipsis moves every mark by one */
const shifted = ({ from, to }: { from: number; to: number }) => ({ from: from + 1, to: to + 1 })

/** States of the last cases that were found: the next letter of a word finds many of them again. A case of this revision is this for ever. */
const statesOf = new WeakMap<Database, Map<string, Case | undefined>>()
const keptStates = 1000

function stateOf({ db, log }: Desk, { id, rev }: CaseRow): Case | undefined {
  const states = statesOf.get(db) ?? new Map<string, Case | undefined>()
  statesOf.set(db, states)
  const key = `${id} ${rev}`
  if (states.has(key)) return states.get(key)
  const state = foldCase(log.entriesOf(id))
  if (states.size >= keptStates) states.delete(states.keys().next().value ?? '')
  states.set(key, state)
  return state
}

function result(desk: Desk, row: CaseRow, text: string): SearchResult {
  const state = stateOf(desk, row)
  return {
    id: row.id as EntityId, number: row.number, status: row.status as SearchResult['status'],
    complainant: maskedName(row.complainant, row.complainant_kind), receivedAt: row.received_at || undefined,
    ...(state ? found(state, text) : { snippet: maskText(row.request), ranges: [], where: 'text' as const }),
  }
}

/** Which part of the case holds the words. Personal data is named by its part and shown masked, never as the matched text. */
function found(state: Case, text: string): Pick<SearchResult, 'snippet' | 'ranges' | 'where'> {
  const bare = (value: string) => fold(value).replace(/[^\p{L}\p{N}]/gu, '')
  const wanted = bare(text)
  const holds = (value: string | undefined) => Boolean(value) && bare(value ?? '').includes(wanted)
  if (holds(state.number)) return { snippet: state.number, ranges: highlights(state.number, text), where: 'number' }
  const policy = state.policies.find(({ number }) => holds(number))
  if (policy) return { snippet: policy.number, ranges: highlights(policy.number, text), where: 'policy' }
  if (holds(state.plate)) return { snippet: maskPlate(state.plate ?? ''), ranges: [], where: 'plate' }
  for (const party of state.parties) {
    if (holds(party.phone)) return { snippet: maskPhone(party.phone ?? ''), ranges: [], where: 'phone' }
    if (holds(party.identity)) return { snippet: maskIdentity(party.identity ?? ''), ranges: [], where: 'identity' }
    if (party.kind === 'person' && holds(party.name)) return { snippet: maskedName(party.name, party.kind), ranges: [], where: 'name' }
  }
  const names = new Set(state.parties.map(({ name }) => name))
  const beginnings = termsOf(text).flatMap(([first]) => first?.text ?? [])
  for (const one of bodyTexts(state)) {
    const folded = fold(one)
    // finding where a text matches costs several times as much as seeing that it cannot
    if (names.has(one) || !beginnings.some((beginning) => folded.includes(beginning)) || highlights(one, text).length === 0) continue
    const shown = snippet(one, text, snippetWidth)
    // a number that was typed whole is known to who typed it; of any other its mask is found, not the number
    const masked = maskText(one, highlights(one, text)).slice(shown.from, shown.from + shown.text.length)
    return { snippet: `${shown.cutBefore ? '…' : ''}${masked}${shown.cutAfter ? '…' : ''}`, ranges: shown.cutBefore ? shown.marks.map(shifted) : shown.marks, where: 'text' }
  }
  const person = state.parties.find(({ kind }) => kind === 'person')
  return { snippet: person ? maskedName(person.name, person.kind) : maskText(state.request).slice(0, snippetWidth), ranges: [], where: 'name' }
}
