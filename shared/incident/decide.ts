/** The rules of incidents: may this command happen to this incident now? Pure; asked by the screen, by the desk and by HQ with the same answer. */
import { may } from '../access/may.ts'
import { atLeast, type Actor } from '../access/roles.ts'
import type { Context } from '../case/decide.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import type { IncidentBody, IncidentCommand, IncidentCommandType } from './commands.ts'
import { gapsIn } from '../playbook/fill.ts'
import type { Step } from '../playbook/plan.ts'
import { inFuture } from './ahead.ts'
import { grade } from './grading.ts'
import { waitingSubmission, type Incident, type Run, type StatementVersion } from './incident.ts'
import { outstanding, runSteps, type RunStep } from './run.ts'

type Verdict = Answer<undefined>
type Later = Exclude<IncidentCommandType, 'incident.open'>
type Rule<Type extends Later> = (state: Incident, body: IncidentBody<Type>, context: Context) => Verdict

export function decideIncident(state: Incident | undefined, command: IncidentCommand, context: Context): Verdict {
  if (!may(context.actor, command.type)) return refuse('notYourRole', { params: { role: context.actor.role } })
  if (command.type === 'incident.open') return state ? refuse('incident.exists') : (inFuture(command.noticedAt, context) ?? accepted)
  if (!state) return refuse('incident.unknown')
  const offer = offeredIn(state, command.type)
  if (!offer.ok) return offer
  return (rules[command.type] as Rule<Later> | undefined)?.(state, command as never, context) ?? accepted
}

/** May this kind of command be given at all in this state? What a button asks before any field is filled in. */
export function incidentOffered(state: Incident, type: IncidentCommandType, actor: Actor): Verdict {
  if (!may(actor, type)) return refuse('notYourRole', { params: { role: actor.role } })
  return type === 'incident.open' ? refuse('incident.exists') : offeredIn(state, type)
}

export type StepCommandType = 'incident.assignStep' | 'incident.doStep' | 'incident.approveStep' | 'incident.returnStep' | 'incident.skipStep'

/** The same of one step of a run. */
export function stepOffered(found: RunStep, type: StepCommandType, actor: Actor): Verdict {
  if (!may(actor, type)) return refuse('notYourRole', { params: { role: actor.role } })
  const { step, state } = found
  switch (type) {
    case 'incident.approveStep':
    case 'incident.returnStep':
      return approvable(found, actor)
    case 'incident.assignStep':
      return state === 'done' || state === 'skipped' ? refuse('incident.stepOver') : accepted
    case 'incident.skipStep':
      if (state === 'done' || state === 'skipped') return refuse('incident.stepOver')
      return step.required ? refuse('incident.stepRequired') : accepted
    case 'incident.doStep':
      if (state === 'done' || state === 'toApprove') return refuse('incident.stepOver')
      if (state === 'notApplicable') return refuse('incident.stepNotApplicable')
      if (found.undecided) return refuse('incident.stepUndecided')
      return step.fulfilledBy ? refuse('incident.stepByRecord', { params: { record: step.fulfilledBy } }) : accepted
  }
}

export type VersionCommandType = 'incident.approveStatement' | 'incident.returnStatement' | 'incident.publishStatement'

/** The same of the last version of a statement. */
export function statementOffered({ by, approved, returned, text }: StatementVersion, type: VersionCommandType, actor: Actor): Verdict {
  if (!may(actor, type)) return refuse('notYourRole', { params: { role: actor.role } })
  if (type === 'incident.publishStatement') return approved ? accepted : refuse('incident.statementNotApproved')
  if (approved) return refuse('incident.statementApproved')
  if (returned) return refuse('incident.statementReturned')
  const gaps = type === 'incident.approveStatement' ? gapsIn(text) : []
  if (gaps.length > 0) return refuse('incident.statementGaps', { params: { gaps: gaps.join(' ') } })
  return type === 'incident.approveStatement' && by === actor.id ? refuse('incident.fourEyes') : accepted
}

/** What still happens to an incident that was closed: corrective actions are finished and their effect is checked. */
const afterClosing: readonly Later[] = ['incident.reopen', 'incident.finishAction', 'incident.checkEffect', 'incident.suggest', 'incident.note', 'incident.attach', 'incident.reveal']

function offeredIn(state: Incident, type: Later): Verdict {
  if (state.status === 'voided') return refuse('incident.voided')
  if (state.status === 'closed') {
    if (!afterClosing.includes(type)) return refuse('incident.closed')
  } else if (type === 'incident.reopen') return refuse('incident.notClosed')
  switch (type) {
    case 'incident.submit':
      return state.assessments.length > 0 ? accepted : refuse('incident.notAssessed')
    case 'incident.decide':
      return waitingSubmission(state) ? accepted : refuse('incident.nothingSubmitted')
    case 'incident.close':
      return closable(state)
    case 'incident.checkEffect':
      return state.review ? accepted : refuse('incident.reviewMissing')
    default:
      return accepted
  }
}

/** Review and accountability are required stages (handbook, section 6). Of the plans that were begun one has to be worked off: ending them lifts nothing. */
export function closable(state: Incident): Verdict {
  const { review, accountability } = state
  if (waitingSubmission(state)) return refuse('incident.submissionOpen')
  if (!accountability) return refuse('incident.accountabilityMissing')
  if (!review) return refuse('incident.reviewMissing')
  const missing = stillRequired(state)
  return missing ? refuse('incident.requiredStep', { params: { step: missing.id } }) : accepted
}

/** Of every plan that runs; where all have ended, of the last one, unless one of them was worked off. */
function stillRequired(state: Incident): Step | undefined {
  const running = state.runs.filter(({ ended }) => !ended)
  const missing = (running.length > 0 ? running : state.runs).map((run) => outstanding(state, run))
  if (running.length > 0) return missing.find((step) => step !== undefined)
  return missing.every((step) => step !== undefined) ? missing.at(-1) : undefined
}

const rules: { [Type in Later]?: Rule<Type> } = {
  'incident.describe': (_, { set }, context) => (set.noticedAt && inFuture(set.noticedAt, context)) ?? accepted,
  'incident.unlinkCase': ({ cases }, { caseId }) => (cases.some((one) => one.caseId === caseId) ? accepted : refuse('incident.caseNotLinked')),
  'incident.assess': (state, { assessmentId, matrix, chosen, level, overrideReason }) => {
    if (state.assessments.some((one) => one.assessmentId === assessmentId)) return refuse('incident.idTaken')
    const found = grade(matrix, chosen)
    if (!found.ok) return found
    return found.value.level !== level && !overrideReason ? refuse('incident.overrideReasonMissing') : accepted
  },
  'incident.submit': (state, { submissionId, assessmentId }) => {
    if (!state.assessments.some((one) => one.assessmentId === assessmentId)) return refuse('incident.notAssessed')
    if (state.assessments.at(-1)?.assessmentId !== assessmentId) return refuse('incident.assessmentOld')
    return state.submissions.some((one) => one.submissionId === submissionId) ? refuse('incident.idTaken') : accepted
  },
  'incident.decide': (state, { submissionId }) => {
    const found = state.submissions.find((one) => one.submissionId === submissionId)
    if (!found) return refuse('incident.nothingSubmitted')
    return found.decided ? refuse('incident.alreadyDecided') : accepted
  },
  'incident.startRun': (state, { runId, plan }) => {
    if (state.runs.some((run) => run.runId === runId)) return refuse('incident.idTaken')
    return state.runs.some((run) => run.plan.id === plan.id && !run.ended) ? refuse('incident.planRuns') : accepted
  },
  'incident.moveRun': (state, { runId, plan }) => onRun(state, runId, (run) => {
    if (run.plan.id !== plan.id) return refuse('incident.otherPlan')
    return run.plan.version === plan.version ? refuse('incident.sameVersion') : accepted
  }),
  'incident.endRun': (state, { runId }) => onRun(state, runId, () => accepted),
  'incident.assignStep': (state, { runId, stepId }, context) => onStep(state, runId, stepId, context, (found) => stepOffered(found, 'incident.assignStep', context.actor)),
  'incident.doStep': (state, { runId, stepId, answer, checked, evidence }, context) => onStep(state, runId, stepId, context, (found) => {
    const { step } = found
    const offer = stepOffered(found, 'incident.doStep', context.actor)
    if (!offer.ok) return offer
    if (step.question && !step.question.answers.some(({ id }) => id === answer)) return refuse('incident.answerMissing')
    if (step.checklist.some(({ id }) => !checked.includes(id))) return refuse('incident.checklistOpen')
    const held = evidence.filter((id) => state.attachments.some((one) => one.attachmentId === id && one.voided === undefined))
    if (held.length < evidence.length) return refuse('incident.evidenceUnknown')
    return step.evidence && held.length === 0 ? refuse('incident.evidenceMissing', { params: { evidence: step.evidence } }) : accepted
  }),
  'incident.approveStep': (state, { runId, stepId }, context) => onStep(state, runId, stepId, context, (found) => stepOffered(found, 'incident.approveStep', context.actor)),
  'incident.returnStep': (state, { runId, stepId }, context) => onStep(state, runId, stepId, context, (found) => stepOffered(found, 'incident.returnStep', context.actor)),
  'incident.skipStep': (state, { runId, stepId }, context) => onStep(state, runId, stepId, context, (found) => stepOffered(found, 'incident.skipStep', context.actor)),
  'incident.attach': (state, { attachmentId, capturedAt }, context) =>
    inFuture(capturedAt, context) ?? (state.attachments.some((one) => one.attachmentId === attachmentId) ? refuse('incident.idTaken') : accepted),
  'incident.voidAttachment': (state, { attachmentId }) =>
    (state.attachments.some((one) => one.attachmentId === attachmentId && one.voided === undefined) ? accepted : refuse('attachmentUnknown')),
  'incident.report': (state, { reportId, kind, at }, context) => {
    const future = inFuture(at, context)
    if (future) return future
    if (state.reports.some((one) => one.reportId === reportId)) return refuse('incident.idTaken')
    if (kind === 'initial') return accepted
    return state.reports.some((one) => one.kind === 'initial') ? accepted : refuse('incident.noInitialReport')
  },
  'incident.approveStatement': (state, body, { actor }) => onVersion(state, body, (one) => statementOffered(one, 'incident.approveStatement', actor)),
  'incident.returnStatement': (state, body, { actor }) => onVersion(state, body, (one) => statementOffered(one, 'incident.returnStatement', actor)),
  'incident.publishStatement': (state, body, context) => onVersion(state, body, (one) => {
    const offer = statementOffered(one, 'incident.publishStatement', context.actor)
    return offer.ok ? (inFuture(body.at, context) ?? accepted) : offer
  }),
  'incident.recordContact': (_, { at }, context) => inFuture(at, context) ?? accepted,
  'incident.finishAction': ({ actions }, { actionId }) => {
    const found = actions.find((one) => one.actionId === actionId)
    if (!found) return refuse('incident.actionUnknown')
    return found.finished ? refuse('incident.actionFinished') : accepted
  },
  'incident.suggest': ({ suggestions }, { suggestionId }) => (suggestions.some((one) => one.suggestionId === suggestionId) ? refuse('incident.idTaken') : accepted),
}

function onRun(state: Incident, runId: string, then: (run: Run) => Verdict): Verdict {
  const run = state.runs.find((one) => one.runId === runId)
  if (!run) return refuse('incident.runUnknown')
  return run.ended ? refuse('incident.runEnded') : then(run)
}

function onStep(state: Incident, runId: string, stepId: string, { rules: book, at }: Context, then: (step: RunStep) => Verdict): Verdict {
  return onRun(state, runId, (run) => {
    const found = runSteps(state, run, book, at).find(({ step }) => step.id === stepId)
    return found ? then(found) : refuse('incident.stepUnknown')
  })
}

/** Somebody else than who did it, in the role that the plan names or above (四眼). */
function approvable({ step, state: stands, done }: RunStep, actor: Actor): Verdict {
  if (stands !== 'toApprove' || !step.approval) return refuse('incident.nothingToApprove')
  if (done?.by === actor.id) return refuse('incident.fourEyes')
  return atLeast(actor.role, step.approval) ? accepted : refuse('incident.approvalRole', { params: { role: step.approval } })
}

function onVersion(state: Incident, { statementId, version }: { statementId: string; version: number }, then: (one: StatementVersion) => Verdict): Verdict {
  const statement = state.statements.find((one) => one.statementId === statementId)
  const found = statement?.versions.find((one) => one.version === version)
  if (!statement || !found) return refuse('incident.statementUnknown')
  // what was written since is what people mean: an older text is neither approved nor published by mistake
  return version < statement.versions.length ? refuse('incident.statementOld') : then(found)
}
