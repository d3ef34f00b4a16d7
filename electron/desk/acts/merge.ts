/** Merging a repeat into the earlier case, and taking that back. Two ops on two cases, saved together or not at all (M20 18(3), C-09). */
import type { Act } from '../../../shared/contract/acts.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { foldCase } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'

export function mergeCases(desk: Desk, { id, into, reason, newFacts }: Act<'case.mergeCases'>): Answer<undefined> {
  const repeat = foldCase(desk.log.entriesOf(id))
  if (!repeat) return refuse('caseUnknown')
  const receivedAt = repeat.receivedAt ?? desk.platform.now()
  const saved = execute(desk, [
    { type: 'case.mergeInto', id, into, reason },
    { type: 'case.absorb', id: into, from: id, fromNumber: repeat.number, receivedAt, newFacts },
  ])
  return saved.ok ? { ok: true, value: undefined } : saved
}

export function unmergeCase(desk: Desk, { id, reason }: Act<'case.unmergeCase'>): Answer<undefined> {
  const repeat = foldCase(desk.log.entriesOf(id))
  if (!repeat?.mergedInto) return refuse('notMerged')
  const saved = execute(desk, [
    { type: 'case.unmerge', id, reason },
    { type: 'case.release', id: repeat.mergedInto, from: id, reason },
  ])
  return saved.ok ? { ok: true, value: undefined } : saved
}
