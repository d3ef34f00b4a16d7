/** One page about a case for the table: its file, masked, the decided cases most like it, and the conferences it was before. */
import type { Conference } from '../../../shared/conference/conference.ts'
import type { Brief, SimilarCase } from '../../../shared/contract/conferences.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { fold as folded } from '../../../shared/text/fold.ts'
import { shownLetters } from '../../store/projections/case-row.ts'
import { fold, foldCase } from '../../store/projections/rebuild.ts'
import type { CaseRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { maskedLine } from '../masking.ts'
import { caseFile } from './case-file.ts'
import { conferencesOfCase } from './conferences.ts'
import { search } from './search.ts'

export function conferenceBrief(desk: Desk, { id, itemId }: { id: EntityId; itemId: string }): Brief | undefined {
  const conference = fold(desk.log.entriesOf(id)) as Conference | undefined
  const item = conference?.items.find((one) => one.itemId === itemId)
  if (!item) return undefined
  // the case may lie in a branch whose cases are not here
  const file = item.caseId && caseFile(desk, item.caseId)
  if (!file) return { itemId, similar: [], conferences: [] }
  return { itemId, file, similar: similarCases(desk, file.case.id), conferences: conferencesOfCase(desk, { caseId: file.case.id }).lines.filter((one) => one.id !== id) }
}

const shownCases = 5
/** Decided cases of one cause are looked at this far back, the newest first. */
const lookedBack = 400
const decided = `status in ('decided', 'notified', 'reviewed', 'closed', 'archived')`

/** The decided cases most like this one: by the pairs of signs that their requests share, those of the same cause and line before the others. */
export function similarCases(desk: Desk, id: EntityId): SimilarCase[] {
  const row = desk.db.prepare('select * from case_row where id = ?').get(id) as CaseRow | undefined
  if (!row) return []
  const sameCause = row.cause === '' ? [] : desk.db.prepare(`select * from case_row where open = 0 and cause = ? and ${decided} and row <> ? order by row desc limit ?`).all(row.cause, row.row, lookedBack) as CaseRow[]
  const words = search(desk, row.request.slice(0, 12), 50).results.map((one) => one.id)
  const byText = words.length === 0 ? [] : desk.db.prepare(`select * from case_row where ${decided} and row <> ? and id in (${words.map(() => '?').join(', ')})`).all(row.row, ...words) as CaseRow[]
  const own = pairsOf(row.request)
  const candidates = new Map([...sameCause, ...byText].map((one) => [one.id, { one, likeness: likenessOf(own, pairsOf(one.request)) + (one.cause !== '' && one.cause === row.cause ? causeWeight : 0) + (one.line !== '' && one.line === row.line ? lineWeight : 0) }]))
  return [...candidates.values()].sort((a, b) => b.likeness - a.likeness || b.one.row - a.one.row).slice(0, shownCases).map(({ one, likeness }) => similarCase(desk, one, row.cause, likeness))
}
/** As much as a third of all pairs in common, and as a fifth. */
const causeWeight = 0.33
const lineWeight = 0.2

function similarCase(desk: Desk, row: CaseRow, cause: string, likeness: number): SimilarCase {
  const decision = foldCase(desk.log.entriesOf(row.id as EntityId))?.decision
  return {
    id: row.id as EntityId, number: row.number, request: maskedLine(row.request, shownLetters), findings: maskedLine(decision?.findings.slice(0, shownLetters) ?? '', shownLetters),
    ...(decision && { outcome: decision.outcome, decidedAt: decision.at, ...(decision.compensation !== undefined && { compensation: decision.compensation }) }),
    sameCause: row.cause !== '' && row.cause === cause, likeness: Math.round(likeness * 100) / 100,
  }
}

function pairsOf(text: string): Set<string> {
  const signs = [...folded(text).replace(/[\s\p{P}]/gu, '')]
  return new Set(signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`))
}

/** Share of pairs that both have (Jaccard), 0 to 1. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const both = [...a].filter((pair) => b.has(pair)).length
  return both / (a.size + b.size - both)
}
