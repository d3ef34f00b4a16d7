/** What a case's clocks would be under other packs: nothing is written. */
import { inDates } from '../../../shared/calendar/targets.ts'
import { factsOf } from '../../../shared/case/deadlines.ts'
import type { ClockUnderPacks, DueTold } from '../../../shared/contract/rules.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { deadlines, type Deadline } from '../../../shared/rules/deadlines.ts'
import type { PackRef } from '../../../shared/rules/pack.ts'
import { foldCase } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'

export function packMovePreview(desk: Desk, id: EntityId, to: readonly PackRef[]): ClockUnderPacks[] {
  const state = foldCase(desk.log.entriesOf(id))
  if (!state) return []
  const facts = factsOf(state)
  const now = desk.platform.now()
  const before = deadlines(facts, desk.rules, now)
  const after = deadlines({ ...facts, packs: to }, desk.rules, now)
  const found = new Map<string, ClockUnderPacks>()
  const note = (one: Deadline, side: 'before' | 'after') => {
    const { pack, clock } = placeOf(one)
    const known = found.get(`${pack} ${clock}`) ?? { pack, clock, title: one.title, kind: one.kind }
    found.set(`${pack} ${clock}`, { ...known, title: one.title, kind: one.kind, [side]: told(one) })
  }
  for (const one of before) note(one, 'before')
  for (const one of after) note(one, 'after')
  return [...found.values()]
}

/** A clock that an overlay replaces is still the clock of the pack below. */
export const placeOf = ({ overlays, pack, clock }: Deadline): { pack: string; clock: string } => ({ pack: overlays ?? pack, clock })

export const told = ({ dueDate, dueAt, limit, uncertain }: Deadline): DueTold => ({ dueDate, dueAt, inTime: !inDates(limit.unit), ...(uncertain && { uncertain }) })
