/** Everything the opened case shows, folded from its own entries: one read of the log, no joins over history. */
import { aggregateOf } from '../../../shared/aggregates.ts'
import { branchOfStream } from '../../../shared/access/streams.ts'
import { withHistory, type Case } from '../../../shared/case/case.ts'
import type { CaseCommandType } from '../../../shared/case/commands.ts'
import { factsOf } from '../../../shared/case/deadlines.ts'
import type { CaseFile, FieldChange, RelatedCase, ShownDeadline, TimelineItem } from '../../../shared/contract/case-file.ts'
import type { EntityId, Instant } from '../../../shared/log/op.ts'
import { laddersAt } from '../../../shared/rules/applicable.ts'
import { deadlines, packsOf } from '../../../shared/rules/deadlines.ts'
import { ladderSteps } from '../../../shared/rules/ladder.ts'
import { closedDaysOf } from '../../../shared/rules/closed-days.ts'
import { rolledOf } from '../../../shared/rules/rolled-date.ts'
import type { RuleBook } from '../../../shared/rules/rule-book.ts'
import { query, type CaseKey, type CaseRow } from '../../store/tables.ts'
import type { StoredEntry } from '../../store/log/log.ts'
import type { Desk } from '../desk.ts'
import { bodyAsWritten, caseAsWritten, maskedCase, maskedLine, maskedName, maskedTexts } from '../masking.ts'
import { keysOf } from '../../store/projections/case-keys.ts'
import { shownLetters } from '../../store/projections/case-row.ts'

/** `texts` as they were `written` are the answer to a look that is logged, never to a read. */
export function caseFile(desk: Desk, id: EntityId, texts: 'masked' | 'written' = 'masked'): CaseFile | undefined {
  const entries = desk.log.entriesOf(id)
  if (entries.length === 0) return undefined
  const { state, timeline } = unfolded(entries)
  if (!state) return undefined
  const written = { case: caseAsWritten(state), timeline: timeline.reverse() }
  const masked = { case: maskedCase(state), timeline: maskedTexts(written.timeline).map(withMaskedChanges) }
  return {
    branchId: branchOfStream(entries[0]?.stream ?? '') ?? desk.session.branch.branchId,
    ...(texts === 'written' ? written : masked),
    hides: JSON.stringify(masked) !== JSON.stringify(written),
    clocks: shownDeadlines(state, desk.rules, desk.platform.now()),
    related: related(desk, state),
  }
}

/** A change names its field beside its values. */
const withMaskedChanges = (item: TimelineItem): TimelineItem => ({
  ...item,
  changes: item.changes.map(({ field, before, after }) => ({ field, before: maskedTexts(before, field), after: maskedTexts(after, field) })),
})

/** Deadlines with what a screen or a document adds: the rolled date, or that the calendar of its year is missing, and the steps of the ladders. */
export function shownDeadlines(state: Case, rules: RuleBook, asOf: Instant): ShownDeadline[] {
  const facts = factsOf(state)
  const packs = packsOf(facts, rules)
  return deadlines(facts, rules, asOf).map((one) => {
    const calendar = rules.calendar(one.calendar, facts.calendarsAsOf)
    if (!calendar) throw new Error(`${one.pack}: no calendar ${one.calendar}`)
    const rolled = rolledOf(one, calendar)
    const closed = closedDaysOf(one, calendar)
    return {
      ...one,
      ...(rolled && { rolled }),
      ...(closed && { closed }),
      steps: ladderSteps(one, laddersAt(packs, one.pack, { id: one.clock, kind: one.kind }), calendar),
    }
  })
}

/** The state, and each entry with what it changed: corrections show both values. */
function unfolded(entries: readonly StoredEntry[]): { state: Case | undefined; timeline: TimelineItem[] } {
  let state: Case | undefined
  const timeline: TimelineItem[] = []
  for (const entry of withHistory(entries)) {
    const before = state
    state = aggregateOf(entry.type)?.evolve(state, entry) as Case | undefined
    const type = entry.type as CaseCommandType
    timeline.push({
      rev: timeline.length + 1, at: entry.at, actor: entry.actor, type, body: bodyAsWritten(entry.body),
      changes: before && (type === 'case.correct' || type === 'case.enrich') ? changesBetween(before, entry.body['set'] as Partial<Case>) : [],
    })
  }
  return { state, timeline }
}

function changesBetween(before: Case, set: Partial<Case>): FieldChange[] {
  return Object.entries(set)
    .map(([field, after]) => ({ field, before: before[field as keyof Case], after }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

const relatedLimit = 50

function related(desk: Desk, state: Case): RelatedCase[] {
  const merged: RelatedCase[] = [
    ...state.absorbed.flatMap(({ from }) => rowsOf(desk, from).map((row) => relatedCase(row, ['mergedHere']))),
    ...(state.mergedInto ? rowsOf(desk, state.mergedInto).map((row) => relatedCase(row, ['mergedInto'])) : []),
  ]
  const known = new Set([state.id, ...merged.map(({ id }) => id)])
  return [...merged, ...casesWithKeys(desk, keysOf(state)).filter(({ id }) => !known.has(id))].slice(0, relatedLimit)
}

const rowsOf = (desk: Desk, id: EntityId): CaseRow[] => desk.db.all<CaseRow>(query.selectFrom('case_row').selectAll().where('id', '=', id).compile())

/** Cases that share an identity, a phone, a policy, a number plate or a name, the strongest link first, the latest first among equals. */
export function casesWithKeys(desk: Desk, keys: readonly Pick<CaseKey, 'kind' | 'value'>[]): RelatedCase[] {
  const found = new Map<number, { row: CaseRow; shares: RelatedCase['shares'] }>()
  const matching = desk.db.prepare(
    `select case_row.* from case_key join case_row using (row) where kind = ? and value = ? order by received desc limit ${relatedLimit}`,
  )
  for (const kind of ['identity', 'phone', 'policy', 'plate', 'name'] as const) {
    for (const { value } of keys.filter((key) => key.kind === kind)) {
      for (const row of matching.all(kind, value) as CaseRow[]) {
        const one = found.get(row.row)
        if (!one) found.set(row.row, { row, shares: [kind] })
        else if (!one.shares.includes(kind)) one.shares.push(kind)
      }
    }
  }
  return [...found.values()].map(({ row, shares }) => relatedCase(row, shares))
}

function relatedCase(row: CaseRow, shares: RelatedCase['shares']): RelatedCase {
  return {
    id: row.id as EntityId, number: row.number, status: row.status as RelatedCase['status'], receivedAt: row.received_at || undefined,
    complainant: maskedName(row.complainant, row.complainant_kind), request: maskedLine(row.request, shownLetters), shares,
  }
}
