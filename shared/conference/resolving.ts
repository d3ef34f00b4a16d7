/** What a resolution needs before it stands: a quorum, somebody who does it, an authority for its amount, and what its kind asks for. Pure. */
import { dateOf } from '../calendar/calendar-days.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { mayDecide, roleFor } from './authority.ts'
import type { ResolutionBody } from './commands.ts'
import { resolutionsOf, type Conference, type Item, type Resolution } from './conference.ts'
import { quorumOf } from './quorum.ts'

type Verdict = Answer<undefined>

/** What the kind of a resolution needs, that somebody does it, and that the amount lies within the authority of who stands behind it. */
export function resolvable(state: Conference, item: Item, body: ResolutionBody, zone: string): Verdict {
  if (resolutionsOf(state).some(({ resolutionId }) => resolutionId === body.resolutionId)) return refuse('conference.idTaken')
  const quorum = quorumOf(state, item.itemId)
  if (!quorum.met) return refuse('conference.notQuorate', { params: { needed: quorum.needed, present: quorum.present } })
  if (!body.owner && !body.ownerName) return refuse('conference.ownerMissing')
  if (body.optionId !== undefined && !item.options.some(({ optionId }) => optionId === body.optionId)) return refuse('conference.optionUnknown')
  if (state.began && body.dueOn < dateOf(state.began.at, zone)) return refuse('conference.dueBeforeMeeting')
  if (body.followUpOn !== undefined && body.followUpOn < body.dueOn) return refuse('conference.followUpEarly')
  if (body.amount !== undefined && !mayDecide(state.authorities, body.authority.role, body.amount)) {
    return refuse('conference.authority', { params: { role: roleFor(state.authorities, body.amount) ?? '' } })
  }
  if (body.kind !== 'action' && !item.caseId) return refuse('conference.noCase')
  const [missing] = missingInResolution(body)
  return missing ? refuse(missing.code) : accepted
}

/** Members that the kind of a resolution needs and that are missing: a form marks them all, a refusal names the first. */
export function missingInResolution({ kind, outcome, findings, basis, reasons, amount, extensionBy, institution, toUnit, to }: Pick<ResolutionBody, 'kind' | 'outcome' | 'findings' | 'basis' | 'reasons' | 'amount' | 'extensionBy' | 'institution' | 'toUnit' | 'to'>): { member: string; code: string }[] {
  const needs: [string, boolean][] = {
    decide: [['outcome', !outcome], ['findings', !findings?.trim()], ['basis', !basis?.trim()], ['reasons', !reasons?.trim()]] as [string, boolean][],
    compensate: [['outcome', !outcome], ['amount', amount === undefined], ['findings', !findings?.trim()], ['basis', !basis?.trim()], ['reasons', !reasons?.trim()]] as [string, boolean][],
    extend: [['extensionBy', !extensionBy]] as [string, boolean][],
    mediate: [['institution', !institution?.trim()]] as [string, boolean][],
    transfer: [['toUnit', !toUnit?.trim()]] as [string, boolean][],
    assign: [['to', !to]] as [string, boolean][],
    action: [] as [string, boolean][],
  }[kind]
  return needs.flatMap(([member, missing]) => (missing ? [{ member, code: `conference.missing.${member}` }] : []))
}

export const unfinished = ({ finished, withdrawn }: Resolution): Verdict =>
  (withdrawn ? refuse('conference.resolutionWithdrawn') : finished ? refuse('conference.resolutionFinished') : accepted)
