/** Cases for which a conference is proposed (shared/conference/proposal.ts), with the facts that a case does not say of itself. */
import type { Case } from '../../../shared/case/case.ts'
import { proposalsFor, type Proposal, type ProposalFacts } from '../../../shared/conference/proposal.ts'
import type { ProposalReason } from '../../../shared/conference/vocabulary.ts'
import type { ProposedCase } from '../../../shared/contract/conferences.ts'
import type { EntityId, Instant, OfficerId } from '../../../shared/log/op.ts'
import { shownLetters } from '../../store/projections/case-row.ts'
import { foldCase } from '../../store/projections/rebuild.ts'
import type { CaseRow, ClockRow } from '../../store/tables.ts'
import { readConvening } from './convening.ts'
import type { Desk } from '../desk.ts'
import { maskedLine, maskedName } from '../masking.ts'
import { ladderBook, stepsOf, type LadderBook } from '../watch.ts'

export function proposalsOfCase(desk: Desk, caseId: EntityId): Proposal[] {
  const row = desk.db.prepare('select * from case_row where id = ? and open = 1').get(caseId) as CaseRow | undefined
  const state = row && foldCase(desk.log.entriesOf(caseId))
  return row && state ? proposals(desk, row, state, ladderBook(desk)) : []
}

const proposals = (desk: Desk, row: CaseRow, state: Case, ladders: LadderBook): Proposal[] => proposalsFor(state, factsOf(desk, row, ladders), readConvening(desk).rules)

/** Open cases that a reason could hold for, looked at one by one; of those that a conference already has, none. */
export function conferenceProposals(desk: Desk): ProposedCase[] {
  const { rules: { reasons, amountFrom } } = readConvening(desk)
  const candidates: Record<ProposalReason, string> = {
    repeat: 'select row from case_row where open = 1 and repeat = 1',
    forwardedAgain: 'select row from case_row where open = 1 and forwarded = 1 and repeat = 1',
    amount: `select row from case_row where open = 1 and amount >= ${amountFrom}`,
    extended: 'select row from case_row where open = 1 and extended_at > 0',
    incident: `select k.row from incident_row i join incident_case c on c.row = i.row join case_row k on k.id = c.case_id where i.status = 'open' and k.open = 1`,
    // ladders ask for a conference after the deadline
    ladder: `select k.row from clock_row c indexed by clock_row_due join case_row k on k.row = c.row where c.state = 'running' and c.due_at <= ${Date.parse(desk.platform.now())} and k.open = 1`,
  }
  if (reasons.length === 0) return []
  const rows = desk.db.prepare(`select * from case_row where row in (${reasons.map((one) => candidates[one]).join(' union ')})
    and not exists (select 1 from conference_item i join conference_row c using (row) where i.case_id = case_row.id and c.status in ('called', 'sitting')) order by due_at limit ${mostCandidates}`).all() as CaseRow[]
  const ladders = ladderBook(desk)
  return rows.flatMap((row): ProposedCase[] => {
    const state = foldCase(desk.log.entriesOf(row.id as EntityId))
    const found = state ? proposals(desk, row, state, ladders) : []
    if (found.length === 0) return []
    return [{
      id: row.id as EntityId, number: row.number, complainant: maskedName(row.complainant, row.complainant_kind), request: maskedLine(row.request, shownLetters),
      ...(row.assignee && { assignee: row.assignee as OfficerId }), dueAt: row.due_at, ...(row.amount > 0 && { amount: row.amount }),
      reasons: found.map(({ reason }) => reason), since: Math.min(...found.map(({ since }) => Date.parse(since))),
    }]
  })
}
/** The most pressing: nobody calls conferences on more at once. */
const mostCandidates = 300

function factsOf(desk: Desk, row: CaseRow, ladders: LadderBook): ProposalFacts {
  const { since } = desk.db.prepare(`select min(i.opened_at) as since from incident_case c join incident_row i using (row) where c.case_id = ? and i.status = 'open'`).get(row.id) as { since: number | null }
  const ladderSince = ladderStepSince(desk, row.row, ladders)
  return {
    repeat: row.repeat === 1,
    forwardedAgain: row.forwarded === 1 && row.repeat === 1 && forwardedBefore(desk, row),
    ...(since !== null && { incidentSince: instantOf(since) }),
    ...(ladderSince !== undefined && { ladderSince: instantOf(ladderSince) }),
  }
}

const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant

const forwardedBefore = (desk: Desk, row: CaseRow): boolean =>
  desk.db.prepare(`select 1 from case_key a join case_key b on b.kind = a.kind and b.value = a.value and b.row <> a.row join case_row o on o.row = b.row
    where a.row = ? and a.kind in ('identity', 'phone', 'policy') and o.forwarded = 1 and o.received_at <= ? limit 1`).get(row.row, row.received_at) !== undefined

/** When the first step of a ladder that asks for a conference was reached. */
function ladderStepSince(desk: Desk, row: number, ladders: LadderBook): number | undefined {
  const now = Date.parse(desk.platform.now())
  const clocks = desk.db.prepare(`select * from clock_row where row = ? and state = 'running'`).all(row) as ClockRow[]
  const reached = clocks
    .filter((clock) => ladders(clock).some(({ steps }) => steps.some(({ requires }) => requires === 'conference')))
    .flatMap((clock) => stepsOf(desk, clock, ladders).filter(({ requires, at }) => requires === 'conference' && at <= now).map(({ at }) => at))
  return reached.length > 0 ? Math.min(...reached) : undefined
}
