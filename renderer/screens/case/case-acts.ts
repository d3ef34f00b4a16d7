/**
 * What can be done to a case from its page: the order in which it is offered, its key, and which command of the domain decides whether it
 * is offered now. The screen never knows a rule of its own: it asks `offered`.
 */
import { may } from '../../../shared/access/may.ts'
import type { Actor } from '../../../shared/access/roles.ts'
import { openSuspension, type Case } from '../../../shared/case/case.ts'
import type { CaseCommandType } from '../../../shared/case/commands.ts'
import { offered } from '../../../shared/case/decide.ts'
import { validNotice } from '../../../shared/case/case.ts'
import { accepted, refuse, type Answer } from '../../../shared/log/refusal.ts'

export const caseActs = [
  'case.assign', 'case.recordContact', 'case.investigate', 'case.suspend', 'case.resume', 'case.wait', 'case.endWait', 'case.markComplex', 'case.requestExtension',
  'case.extend', 'case.refuseExtension', 'case.explain', 'case.look', 'case.propose',
  'case.decide',
  'case.recordNotice', 'case.close', 'case.applyForReview', 'case.decideReview', 'case.raiseToComplaint', 'case.withdraw',
  'case.mergeCases', 'case.unmergeCase',
  'case.unassign', 'case.transfer', 'case.handOver', 'case.reopen', 'case.archive', 'case.markNotGenuine', 'case.void', 'case.movePacks', 'case.correct', 'case.setParty', 'case.tag',
  'case.note', 'case.addAttachment', 'incident.open', 'conference.call', 'case.removeParty', 'case.voidAttachment', 'case.voidNotice', 'case.waiveConference',
] as const
export type CaseAct = (typeof caseActs)[number]

export const isCaseAct = (act: string | undefined): act is CaseAct => (caseActs as readonly string[]).includes(act ?? '')

/** Letters that a hand finds without looking (interface.md). */
export const actKeys: Partial<Record<CaseAct, string>> = {
  'case.assign': 'a', 'case.recordContact': 'r', 'case.extend': 'e', 'case.decide': 'd', 'case.recordNotice': 'n', 'case.investigate': 'v',
  'case.suspend': 's',
  'case.resume': 's', 'case.note': 'b', 'case.addAttachment': 'u', 'case.correct': 'g', 'case.propose': 'p', 'case.close': 'o',
  'case.mergeCases': 'h', 'case.wait': 'w', 'case.endWait': 'w', 'case.explain': 'q', 'case.look': 'l', 'incident.open': 'i',
  'conference.call': 'm',
}

const commandOf: Partial<Record<CaseAct, CaseCommandType>> = {
  'case.mergeCases': 'case.mergeInto', 'case.unmergeCase': 'case.unmerge', 'case.addAttachment': 'case.attach',
}

export const actOffered = (
  state: Case, act: CaseAct, actor: Actor,
): Answer<undefined> => (act === 'incident.open' || act === 'conference.call' ? begun(act, actor) : offered(state, commandOf[act] ?? (act as CaseCommandType), actor))

/** An incident or a conference begins beside the case and changes nothing of it: whoever may begin one may do so from any case. */
const begun = (act: 'incident.open' | 'conference.call', actor: Actor): Answer<undefined> => (may(actor, act) ? accepted : refuse('notYourRole', { params: { role: actor.role } }))

/** Always in sight, allowed or not: what a case goes through in any case. The rest stands under 更多 and in the palette. */
const always: readonly CaseAct[] = ['case.assign', 'case.recordContact', 'case.extend', 'case.decide', 'case.recordNotice', 'case.close']

/** The step that leads on from here: the one primary button of the page. */
export function nextAct(state: Case, actor: Actor): CaseAct | undefined {
  const wanted = wantedActs(state)
  return wanted.find((act) => actOffered(state, act, actor).ok)
}

function wantedActs(state: Case): CaseAct[] {
  if (openSuspension(state)) return ['case.resume']
  switch (state.status) {
    case 'registered':
      return ['case.investigate']
    case 'investigating':
      return [...undeclared(state), 'case.decide', 'case.propose']
    case 'proposed':
      return [...undeclared(state), 'case.decide']
    case 'decided':
      return ['case.recordNotice']
    case 'notified':
      return ['case.close']
    case 'underReview':
      return ['case.decideReview']
    case 'reviewed':
      return validNotice(state, 'reviewDecision') ? ['case.close'] : ['case.recordNotice']
    case 'withdrawn':
      return ['case.close']
    case 'closed':
    case 'notGenuine':
      return ['case.archive']
    case 'merged':
      return ['case.unmergeCase']
    case 'archived':
    case 'handedOver':
    case 'voided':
      return []
  }
}

/** A new handler declares before anything else. */
const undeclared = (state: Case): CaseAct[] => (state.stage === 'complaint' && !state.noDirectInterest ? ['case.investigate'] : [])

/** Acts on one part of a case are offered beside that part only. */
const onParts: readonly CaseAct[] = ['case.removeParty', 'case.voidAttachment', 'case.voidNotice', 'case.waiveConference']

/** What the palette and 更多 list. */
export const wholeCaseActs = caseActs.filter((act) => !onParts.includes(act))

/** The buttons of the bar: the next step first, then the constant ones. Those under "more" are all the others, what the rules refuse apart. */
export function barActs(state: Case, actor: Actor): { next: CaseAct | undefined; bar: CaseAct[]; more: CaseAct[]; refused: CaseAct[] } {
  const next = nextAct(state, actor)
  const bar = always.filter((act) => act !== next)
  const others = wholeCaseActs.filter((act) => act !== next && !bar.includes(act))
  const allowed = (act: CaseAct) => actOffered(state, act, actor).ok
  return { next, bar, more: others.filter(allowed), refused: others.filter((act) => !allowed(act)) }
}
