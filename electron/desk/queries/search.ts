/**
 * Find a case by any word in it. One FTS5 query over three columns: texts by bigrams, numbers by any part, names by pinyin.
 * Newest first (rowid order is order of arrival), which needs no ranking pass over common words.
 */
import { fold } from '../../../shared/text/fold.ts'
import { highlights, snippet } from '../../../shared/text/highlight.ts'
import { identifierQuery, matchQuery } from '../../../shared/text/tokens.ts'
import type { SearchAnswer, SearchResult } from '../../../shared/contract/search.ts'
import type { Case } from '../../../shared/case/case.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import type { CaseRow } from '../../store/tables.ts'
import { bodyTexts } from '../../store/projections/case-search.ts'
import { foldCase } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'
import { maskedName } from '../masking.ts'
import { maskIdentity, maskPhone } from '../../../shared/text/mask.ts'

/** Counting every match of a common word costs more than finding the first page: past this the answer says "more than". */
export const countLimit = 1000
const snippetWidth = 60

export function search(desk: Desk, text: string, limit: number): SearchAnswer {
  const match = matchOf(text)
  if (!match) return { results: [], total: 0, complete: true }
  const rows = desk.db.prepare(
    `select case_row.* from case_search join case_row on case_row.row = case_search.rowid
     where case_search match ? order by case_search.rowid desc limit ?`,
  ).all(match, limit) as CaseRow[]
  const total = rows.length < limit ? rows.length : counted(desk, match, Math.max(limit, countLimit))
  return { results: rows.map((row) => result(desk, row, text)), total, complete: total < Math.max(limit, countLimit) || rows.length < limit }
}

/** Words of the texts and names, or the whole query as one part of a number, however it was spaced. */
function matchOf(text: string): string | undefined {
  const words = matchQuery(text)
  const part = /\d/.test(text) ? identifierQuery(text) : undefined
  return words && part ? `(${words}) OR ids : ${part}` : words
}

/** the leading ellipsis moves every mark by one */
const shifted = ({ from, to }: { from: number; to: number }) => ({ from: from + 1, to: to + 1 })

const counted = (desk: Desk, match: string, limit: number): number =>
  (desk.db.prepare('select count(*) as n from (select 1 from case_search where case_search match ? limit ?)').get(match, limit) as { n: number }).n

function result(desk: Desk, row: CaseRow, text: string): SearchResult {
  const state = foldCase(desk.log.entriesOf(row.id))
  return {
    id: row.id as EntityId, number: row.number, status: row.status as SearchResult['status'],
    complainant: maskedName(row.complainant, row.complainant_kind), receivedAt: row.received_at || undefined,
    ...(state ? found(state, text) : { snippet: row.request, ranges: [], where: 'text' as const }),
  }
}

/** Which part of the case holds the words. Personal data is named by its part and shown masked, never as the matched text. */
function found(state: Case, text: string): Pick<SearchResult, 'snippet' | 'ranges' | 'where'> {
  const wanted = fold(text).replace(/[\s-]/g, '')
  const holds = (value: string | undefined) => Boolean(value) && fold(value ?? '').replace(/[\s-]/g, '').includes(wanted)
  if (holds(state.number)) return { snippet: state.number, ranges: highlights(state.number, text), where: 'number' }
  const policy = state.policies.find(({ number }) => holds(number))
  if (policy) return { snippet: policy.number, ranges: highlights(policy.number, text), where: 'policy' }
  for (const party of state.parties) {
    if (holds(party.phone)) return { snippet: maskPhone(party.phone ?? ''), ranges: [], where: 'phone' }
    if (holds(party.identity)) return { snippet: maskIdentity(party.identity ?? ''), ranges: [], where: 'identity' }
    if (party.kind === 'person' && holds(party.name)) return { snippet: maskedName(party.name, party.kind), ranges: [], where: 'name' }
  }
  const names = new Set(state.parties.map(({ name }) => name))
  for (const one of bodyTexts(state)) {
    if (names.has(one) || highlights(one, text).length === 0) continue
    const shown = snippet(one, text, snippetWidth)
    return { snippet: `${shown.cutBefore ? '…' : ''}${shown.text}${shown.cutAfter ? '…' : ''}`, ranges: shown.cutBefore ? shown.marks.map(shifted) : shown.marks, where: 'text' }
  }
  const person = state.parties.find(({ kind }) => kind === 'person')
  return { snippet: person ? maskedName(person.name, person.kind) : state.request.slice(0, snippetWidth), ranges: [], where: 'name' }
}
