/** A corrective action as a form holds it, and as the command takes it. Pure. */
import type { Action } from '../../../../shared/incident/incident.ts'

export interface ActionValues { actionId: string; text: string; owner: string; ownerName: string; dueOn: string }

export const actionValues = ({ actionId, text, owner = '' as never, ownerName = '', dueOn }: Action): ActionValues => ({ actionId, text, owner, ownerName, dueOn })

/** Somebody of the desk, or a name from elsewhere. */
export const actionOf = ({ actionId, text, owner, ownerName, dueOn }: ActionValues, dateFrom: (typed: string) => string | undefined) => ({
  actionId, text, dueOn: dateFrom(dueOn), ...(owner ? { owner } : ownerName.trim() && { ownerName: ownerName.trim() }),
})
