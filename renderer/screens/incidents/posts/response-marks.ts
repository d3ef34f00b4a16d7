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

/** Steps that lie too close for a number each share one, "1–4", in the middle of them. `places`: where each stands, left to right. */
export function numbersAt(places: readonly number[], apart = 26): { from: number; to: number; place: number }[] {
  const groups: number[][] = []
  for (const place of places) {
    const last = groups.at(-1)
    if (last && place - (last[0] ?? 0) < apart) last.push(place)
    else groups.push([place])
  }
  let before = 0
  return groups.map((group) => {
    const from = before + 1
    before += group.length
    return { from, to: before, place: ((group[0] ?? 0) + (group.at(-1) ?? 0)) / 2 }
  })
}
