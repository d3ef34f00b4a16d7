/** A case as one row of the queue. Derived wholly from the state: the same log gives the same rows on every workstation. */
import { branchOfStream } from '../../../shared/access/streams.ts'
import { complainantOf, type Case } from '../../../shared/case/case.ts'
import { openStatuses } from '../../../shared/case/vocabulary.ts'
import type { Entry } from '../../../shared/log/op.ts'
import { nextDeadline, type Deadline } from '../../../shared/rules/deadlines.ts'
import { never, type CaseRow } from '../tables.ts'

/** Long texts are searched and opened, not listed: a row carries what one line can show. */
export const shownLetters = 160

export function caseRow(state: Case, row: number, last: Entry, clocks: readonly Deadline[]): Omit<CaseRow, 'repeat'> {
  const complainant = complainantOf(state)
  return {
    row,
    id: state.id,
    branch: branchOfStream(last.stream) ?? '',
    rev: state.rev,
    number: state.number,
    status: state.status,
    open: isOpen(state) ? 1 : 0,
    stage: state.stage,
    channel: state.channel,
    line: state.line ?? '',
    product: state.product ?? '',
    cause: state.cause ?? '',
    complainant: complainant?.name ?? '',
    complainant_kind: complainant?.kind ?? 'person',
    phone: complainant?.phone ?? '',
    policy: state.policies.map(({ number }) => number).join(' '),
    request: (state.request || state.facts).slice(0, shownLetters),
    respondent: state.respondent ?? '',
    partner: state.partner ?? '',
    tags: state.tags.join(' '),
    assignee: state.assignee ?? '',
    unit: state.unit ?? '',
    received_at: state.receivedAt ? Date.parse(state.receivedAt) : 0,
    ...caseDates(state, clocks),
    extended_at: state.extension ? Date.parse(state.extension.approvedAt) : 0,
    closed_at: state.closedAt ? Date.parse(state.closedAt) : 0,
    updated_at: Date.parse(last.at),
    forwarded: state.forwardedByRegulator ? 1 : 0,
    forwarded_number: state.forwardedNumber ?? '',
    amount: state.amount ?? 0,
    imported: state.imported ? 1 : 0,
    merged_into: state.mergedInto ?? '',
  }
}

const isOpen = ({ status }: Case): boolean => openStatuses.includes(status)

/** What stands of the clocks in the row of the case. */
export function caseDates(state: Case, clocks: readonly Deadline[]): Pick<CaseRow, 'due_at' | 'clock' | 'clock_state' | 'paused_by' | 'decision_due'> {
  const next = isOpen(state) ? nextDeadline(clocks) : undefined
  const decision = clocks.find(({ clock }) => clock === 'decision')
  return {
    due_at: next?.state === 'running' ? next.dueAt : never,
    clock: next?.clock ?? decision?.clock ?? '',
    clock_state: next?.state ?? decision?.state ?? 'none',
    paused_by: next?.pausedBy ?? '',
    decision_due: decision?.dueAt ?? never,
  }
}
