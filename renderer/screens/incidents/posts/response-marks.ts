/** What was done about an incident, as marks on the line of its spread. Pure. */
import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import type { IncidentCommandType } from '../../../../shared/incident/commands.ts'

const marked: readonly IncidentCommandType[] = ['incident.open', 'incident.assess', 'incident.submit', 'incident.decide', 'incident.startRun', 'incident.report', 'incident.publishStatement', 'incident.close']

export interface ResponseMark { at: number; type: IncidentCommandType }

/** Oldest first. A report and a publication stand where they happened, not where they were written down. */
export const responseMarks = ({ timeline }: Pick<IncidentFile, 'timeline'>): ResponseMark[] =>
  timeline
    .filter(({ type }) => marked.includes(type))
    .map(({ type, at, body }) => ({ type, at: Date.parse(typeof body['at'] === 'string' ? body['at'] : at) }))
    .sort((a, b) => a.at - b.at)
