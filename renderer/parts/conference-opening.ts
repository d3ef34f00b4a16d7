/** What a conference that is being called begins with, on its way to the form in the room of conferences. */
import type { AgendaItem } from '../../shared/conference/commands.ts'
import type { Proposal } from '../../shared/conference/proposal.ts'
import type { EntityId } from '../../shared/log/op.ts'
import { query } from '../desk.ts'
import { currentPlace, go } from '../router.ts'

/** A case on its way to the table: what it is about, and why a conference is proposed for it. */
export interface CalledCase { caseId: EntityId; number: string; request: string; proposed?: AgendaItem['proposed'] }

/** The form in the list, as the place names it. */
export const callForm = 'call'

let waiting: readonly CalledCase[] = []

export const takeCalling = (): readonly CalledCase[] => waiting

export function callAlone(): void {
  openCalling([])
}

/** From the queue and from the proposals: the reasons are read, whoever calls need not know them. */
export async function callWith(cases: readonly { id: EntityId; number: string; request: string }[]): Promise<void> {
  const called = await Promise.all(cases.map(async ({ id, number, request }): Promise<CalledCase> => {
    const answer = await query('conferencesOfCase', { caseId: id })
    const proposed = answer.ok ? proposedOf(answer.value.proposals) : undefined
    return { caseId: id, number, request, ...(proposed && { proposed }) }
  }))
  openCalling(called)
}

function openCalling(cases: readonly CalledCase[]): void {
  waiting = cases
  go({ room: 'conferences', conferences: { ...currentPlace().conferences, open: false, page: 'meetings' }, act: callForm })
}

/** As the command keeps it: every reason, and the earliest time from which one holds. */
export function proposedOf(proposals: readonly Proposal[]): AgendaItem['proposed'] {
  const [first] = proposals.map(({ since }) => since).toSorted((a, b) => Date.parse(a) - Date.parse(b))
  return first && { reasons: proposals.map(({ reason }) => reason), since: first }
}
