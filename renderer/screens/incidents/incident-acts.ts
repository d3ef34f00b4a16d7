/**
 * What can be done to an incident from its page: order, keys, at which tab each act stands, and what leads on from here. The screen knows no rule of
 * its own: it asks `incidentOffered`. Pure.
 */
import type { Actor } from '../../../shared/access/roles.ts'
import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import { incidentOffered } from '../../../shared/incident/decide.ts'
import { waitingSubmission } from '../../../shared/incident/incident.ts'
import type { RunStep } from '../../../shared/incident/run.ts'
import type { Fulfilment } from '../../../shared/playbook/plan.ts'
import type { IncidentTab } from '../../router.ts'

export const wholeActs = [
  'incident.assess', 'incident.startRun', 'incident.submit', 'incident.decide', 'incident.draftStatement', 'incident.report', 'incident.recordContact', 'incident.recordDecision', 'incident.attach',
  'incident.linkCases', 'incident.note', 'incident.describe', 'incident.holdAccountable', 'incident.review', 'incident.checkEffect', 'incident.suggest', 'incident.close', 'incident.reopen', 'incident.void',
] as const
export type WholeAct = (typeof wholeActs)[number]
export const isWholeAct = (act: string | undefined): act is WholeAct => (wholeActs as readonly string[]).includes(act ?? '')

export const incidentKeys: Partial<Record<WholeAct, string>> = {
  'incident.assess': 'g', 'incident.startRun': 'p', 'incident.submit': 'm', 'incident.decide': 'd', 'incident.draftStatement': 'w', 'incident.report': 'n', 'incident.recordContact': 'r',
  'incident.recordDecision': 'q', 'incident.attach': 'u', 'incident.linkCases': 'l', 'incident.note': 'b', 'incident.describe': 'e', 'incident.holdAccountable': 'h', 'incident.review': 'v',
  'incident.close': 'o',
}

export const tabOfAct: Partial<Record<WholeAct, IncidentTab>> = {
  'incident.assess': 'grading', 'incident.submit': 'grading', 'incident.decide': 'grading', 'incident.startRun': 'run', 'incident.draftStatement': 'statements', 'incident.report': 'reports',
  'incident.recordContact': 'contacts', 'incident.recordDecision': 'contacts', 'incident.note': 'contacts', 'incident.attach': 'evidence', 'incident.linkCases': 'facts', 'incident.describe': 'facts',
  'incident.holdAccountable': 'review', 'incident.review': 'review', 'incident.checkEffect': 'review', 'incident.suggest': 'review', 'incident.close': 'review',
}

/** The act whose record a step consists of. */
export const actOfRecord: Record<Fulfilment, WholeAct> = {
  posts: 'incident.attach', cases: 'incident.linkCases', assessment: 'incident.assess', submission: 'incident.submit', decision: 'incident.decide', statement: 'incident.draftStatement',
  published: 'incident.draftStatement', initialReport: 'incident.report', followUpReport: 'incident.report', finalReport: 'incident.report', contact: 'incident.recordContact',
  accountability: 'incident.holdAccountable', review: 'incident.review',
}

/** Always in sight, allowed or not: what comes up at any time of an incident. */
const always: readonly WholeAct[] = ['incident.recordContact', 'incident.attach', 'incident.draftStatement', 'incident.report', 'incident.note']

/** A step of a running plan, as an act names it. */
export interface StandingStep { runId: string; step: RunStep }

/** The open step that is due first; of those without a time the first of the plan. */
export function nextStep({ runs, incident }: Pick<IncidentFile, 'runs' | 'incident'>): StandingStep | undefined {
  const running = runs.filter(({ runId }) => incident.runs.some((run) => run.runId === runId && !run.ended))
  const open = running.flatMap(({ runId, steps }) => steps.filter(({ state }) => state === 'open').map((step) => ({ runId, step })))
  const dueAt = ({ step }: StandingStep) => step.deadline?.dueAt ?? Infinity
  return open.reduce<StandingStep | undefined>((first, one) => (first && dueAt(first) <= dueAt(one) ? first : one), undefined)
}

/** What stands before this record in the running plans and is not done: said before it is given, never refused. */
export function stepsBefore({ runs, incident }: Pick<IncidentFile, 'runs' | 'incident'>, record: Fulfilment): RunStep[] {
  return runs.filter(({ runId }) => incident.runs.some((run) => run.runId === runId && !run.ended)).flatMap(({ steps }) => {
    const place = steps.findIndex(({ step }) => step.fulfilledBy === record)
    return steps.slice(0, Math.max(0, place)).filter(({ state }) => state === 'open' || state === 'toApprove' || state === 'waiting')
  })
}

/** What leads on from here, the one primary button: what senior management waits for first, then the plan's next step, then what closing asks for. */
export function nextAct(file: Pick<IncidentFile, 'runs' | 'incident'>, actor: Actor): WholeAct | 'step' | undefined {
  const { incident } = file
  const allowed = (act: WholeAct) => incidentOffered(incident, act, actor).ok
  if (incident.status !== 'open') return incident.review && !incident.effect && allowed('incident.checkEffect') ? 'incident.checkEffect' : undefined
  const step = nextStep(file)
  const submitted = incident.submissions.length > 0
  const wanted: (WholeAct | 'step' | false)[] = [
    incident.assessments.length === 0 && 'incident.assess',
    incident.runs.length === 0 && 'incident.startRun',
    waitingSubmission(incident) !== undefined && 'incident.decide',
    !submitted && 'incident.submit',
    step !== undefined && (step.step.step.fulfilledBy ? actOfRecord[step.step.step.fulfilledBy] : 'step'),
    incident.reports.length === 0 && 'incident.report',
    !incident.accountability && 'incident.holdAccountable',
    !incident.review && 'incident.review',
    'incident.close',
  ]
  return wanted.find((act) => act !== false && (act === 'step' || allowed(act))) || undefined
}

/** The buttons of the bar: the next one first, then the constant ones; the rest stands under 更多, what the rules refuse apart. */
export function barOf(file: Pick<IncidentFile, 'runs' | 'incident'>, actor: Actor): { next: WholeAct | 'step' | undefined; bar: WholeAct[]; more: WholeAct[]; refused: WholeAct[] } {
  const next = nextAct(file, actor)
  const bar = always.filter((act) => act !== next)
  const others = wholeActs.filter((act) => act !== next && !bar.includes(act))
  const allowed = (act: WholeAct) => incidentOffered(file.incident, act, actor).ok
  return { next, bar, more: others.filter(allowed), refused: others.filter((act) => !allowed(act)) }
}
