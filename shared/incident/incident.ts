/**
 * The state of an incident: the fold of its entries. Posts and their spread lie beside it (posts.ts), because there may be tens of thousands; when
 * a step is due and what state it is in is derived (run.ts), never stored. `evolve` never refuses: whatever stands in the log has happened.
 */
import type { EntityId, Entry, Instant, OfficerId } from '../log/op.ts'
import type { Plan } from '../playbook/plan.ts'
import type { CorrectiveAction, IncidentBody, IncidentCommandType, LinkedCase } from './commands.ts'
import { grade, type Grade } from './grading.ts'
import type { IncidentStatus, Level } from './vocabulary.ts'

interface Done { by: OfficerId; at: Instant }

export interface Assessment extends Done, IncidentBody<'incident.assess'> { grade: Grade | undefined }
export interface Submission extends Done, IncidentBody<'incident.submit'> {
  decided?: (Done & IncidentBody<'incident.decide'>) | undefined
}

/** What was done about one step of a run; a step that nobody touched has no record. */
export interface StepRecord {
  assignee?: OfficerId | undefined
  done?: (Done & Omit<IncidentBody<'incident.doStep'>, 'runId' | 'stepId'>) | undefined
  approved?: (Done & { remark?: string | undefined }) | undefined
  skipped?: (Done & { reason: string }) | undefined
  /** sent back, with the reasons, oldest first */
  returned: readonly (Done & { reason: string })[]
}

export interface Run {
  runId: string
  plan: Plan
  startedAt: Instant
  startedBy: OfficerId
  /** the versions it went by before, with when it left them */
  moved: readonly (Done & { from: number; to: number; reason: string })[]
  ended?: (Done & { reason: string }) | undefined
  steps: Readonly<Record<string, StepRecord>>
}

export interface StatementVersion extends Done {
  version: number
  title: string
  text: string
  approved?: (Done & { remark?: string | undefined }) | undefined
  returned?: (Done & { reason: string }) | undefined
  published: readonly (Done & { where: string; url?: string | undefined; publishedAt: Instant })[]
}
export interface Statement { statementId: string; versions: readonly StatementVersion[] }

export interface IncidentAttachment extends Done, Omit<IncidentBody<'incident.attach'>, 'attachmentId'> { attachmentId: string; voided?: string | undefined }

export interface Action extends CorrectiveAction { finished?: (Done & { result: string }) | undefined }

export interface Incident extends Omit<IncidentBody<'incident.open'>, 'cases'> {
  id: EntityId
  rev: number
  status: IncidentStatus
  openedAt: Instant
  openedBy: OfficerId
  cases: readonly (LinkedCase & Done)[]
  /** as last decided by senior management, else as last assessed */
  level?: Level | undefined
  spokesperson?: string | undefined
  owner?: OfficerId | undefined
  assessments: readonly Assessment[]
  submissions: readonly Submission[]
  runs: readonly Run[]
  attachments: readonly IncidentAttachment[]
  reports: readonly (Done & { reportId: string; sentAt: Instant } & Omit<IncidentBody<'incident.report'>, 'reportId' | 'at'>)[]
  statements: readonly Statement[]
  contacts: readonly (Done & { happenedAt: Instant } & Omit<IncidentBody<'incident.recordContact'>, 'at'>)[]
  decisions: readonly (Done & { said: string } & Omit<IncidentBody<'incident.recordDecision'>, 'by'>)[]
  notes: readonly (Done & { text: string })[]
  accountability?: (Done & IncidentBody<'incident.holdAccountable'>) | undefined
  review?: (Done & Omit<IncidentBody<'incident.review'>, 'actions'>) | undefined
  actions: readonly Action[]
  effect?: (Done & IncidentBody<'incident.checkEffect'>) | undefined
  suggestions: readonly (Done & IncidentBody<'incident.suggest'>)[]
  closed?: (Done & { conclusion: string }) | undefined
  voided?: (Done & { reason: string }) | undefined
}

export const isIncidentBirth = (type: string): boolean => type === 'incident.open'

type Effect<Type extends IncidentCommandType> = (state: Incident, body: IncidentBody<Type>, who: Done, entry: Entry) => Partial<Incident>

export function evolveIncident(state: Incident | undefined, entry: Entry): Incident {
  if (isIncidentBirth(entry.type)) return born(entry)
  if (!state) throw new Error(`the log of ${entry.entity} does not begin with its opening`)
  const effect = effects[entry.type as keyof typeof effects] as Effect<IncidentCommandType> | undefined
  return { ...state, ...effect?.(state, entry.body as never, { by: entry.actor, at: entry.at }, entry), rev: entry.rev }
}

function born({ entity, rev, at, actor, body }: Entry): Incident {
  const { cases, ...opened } = body as unknown as IncidentBody<'incident.open'>
  return {
    id: entity, rev, status: 'open', openedAt: at, openedBy: actor, ...opened, cases: cases.map((one) => ({ ...one, by: actor, at })),
    assessments: [], submissions: [], runs: [], attachments: [], reports: [], statements: [], contacts: [], decisions: [], notes: [], actions: [], suggestions: [],
  }
}

const effects: { [Type in Exclude<IncidentCommandType, 'incident.open'>]: Effect<Type> } = {
  'incident.describe': (_, { set }) => set as Partial<Incident>,
  'incident.linkCases': ({ cases }, { cases: more }, who) => ({
    cases: [...cases, ...more.filter(({ caseId }) => !cases.some((one) => one.caseId === caseId)).map((one) => ({ ...one, ...who }))],
  }),
  'incident.unlinkCase': ({ cases }, { caseId }) => ({ cases: cases.filter((one) => one.caseId !== caseId) }),
  'incident.assess': ({ assessments, submissions, level }, body, who) => {
    const found = grade(body.matrix, body.chosen)
    const decided = submissions.some((one) => one.decided)
    return { assessments: [...assessments, { ...body, ...who, grade: found.ok ? found.value : undefined }], level: decided ? level : body.level }
  },
  'incident.submit': ({ submissions }, body, who) => ({ submissions: [...submissions, { ...body, ...who }] }),
  'incident.decide': (state, body, who) => ({
    submissions: state.submissions.map((one) => (one.submissionId === body.submissionId ? { ...one, decided: { ...body, ...who } } : one)),
    level: body.level,
    spokesperson: body.spokesperson ?? state.spokesperson,
    owner: body.owner ?? state.owner,
  }),
  'incident.startRun': ({ runs }, { runId, plan }, { by, at }) => ({ runs: [...runs, { runId, plan, startedAt: at, startedBy: by, moved: [], steps: {} }] }),
  'incident.moveRun': ({ runs }, { runId, plan, reason }, who) => ({
    runs: onRun(runs, runId, (run) => ({ ...run, plan, moved: [...run.moved, { ...who, from: run.plan.version, to: plan.version, reason }] })),
  }),
  'incident.endRun': ({ runs }, { runId, reason }, who) => ({ runs: onRun(runs, runId, (run) => ({ ...run, ended: { ...who, reason } })) }),
  'incident.assignStep': ({ runs }, { runId, stepId, assignee }) => ({ runs: onStep(runs, runId, stepId, (step) => ({ ...step, assignee })) }),
  'incident.doStep': ({ runs }, { runId, stepId, ...done }, who) => ({ runs: onStep(runs, runId, stepId, (step) => ({ ...step, done: { ...done, ...who }, skipped: undefined })) }),
  'incident.approveStep': ({ runs }, { runId, stepId, remark }, who) => ({ runs: onStep(runs, runId, stepId, (step) => ({ ...step, approved: { ...who, remark } })) }),
  'incident.returnStep': ({ runs }, { runId, stepId, reason }, who) => ({
    runs: onStep(runs, runId, stepId, (step) => ({ assignee: step.assignee, returned: [...step.returned, { ...who, reason }] })),
  }),
  'incident.skipStep': ({ runs }, { runId, stepId, reason }, who) => ({ runs: onStep(runs, runId, stepId, (step) => ({ ...step, skipped: { ...who, reason } })) }),
  'incident.attach': ({ attachments }, body, who) => ({ attachments: [...attachments, { ...body, ...who }] }),
  'incident.voidAttachment': ({ attachments }, { attachmentId, reason }) => ({
    attachments: attachments.map((one) => (one.attachmentId === attachmentId ? { ...one, voided: reason } : one)),
  }),
  'incident.report': ({ reports }, { at, ...body }, who) => ({ reports: [...reports, { ...body, sentAt: at, ...who }] }),
  'incident.draftStatement': ({ statements }, { statementId, title, text }, who) => {
    const known = statements.find((one) => one.statementId === statementId)
    const version: StatementVersion = { version: (known?.versions.length ?? 0) + 1, title, text, ...who, published: [] }
    return {
      statements: known
        ? statements.map((one) => (one === known ? { ...one, versions: [...one.versions, version] } : one))
        : [...statements, { statementId, versions: [version] }],
    }
  },
  'incident.approveStatement': ({ statements }, { statementId, version, remark }, who) => ({ statements: onVersion(statements, statementId, version, (one) => ({ ...one, approved: { ...who, remark } })) }),
  'incident.returnStatement': ({ statements }, { statementId, version, reason }, who) => ({ statements: onVersion(statements, statementId, version, (one) => ({ ...one, returned: { ...who, reason } })) }),
  'incident.publishStatement': ({ statements }, { statementId, version, where, url, at }, who) => ({
    statements: onVersion(statements, statementId, version, (one) => ({ ...one, published: [...one.published, { ...who, where, url, publishedAt: at }] })),
  }),
  'incident.recordContact': ({ contacts }, { at, ...body }, who) => ({ contacts: [...contacts, { ...body, happenedAt: at, ...who }] }),
  'incident.recordDecision': ({ decisions }, { by, ...body }, who) => ({ decisions: [...decisions, { ...body, said: by, ...who }] }),
  'incident.note': ({ notes }, { text }, who) => ({ notes: [...notes, { ...who, text }] }),
  'incident.reveal': () => ({}),
  'incident.holdAccountable': (_, body, who) => ({ accountability: { ...body, ...who } }),
  'incident.review': ({ actions: known }, { actions, ...review }, who) => ({
    review: { ...review, ...who },
    // an action that was finished stays so when the review is written once more
    actions: actions.map((one) => ({ ...one, finished: known.find(({ actionId }) => actionId === one.actionId)?.finished })),
  }),
  'incident.finishAction': ({ actions }, { actionId, result }, who) => ({ actions: actions.map((one) => (one.actionId === actionId ? { ...one, finished: { ...who, result } } : one)) }),
  'incident.checkEffect': (_, body, who) => ({ effect: { ...body, ...who } }),
  'incident.suggest': ({ suggestions }, body, who) => ({ suggestions: [...suggestions, { ...body, ...who }] }),
  'incident.close': (_, { conclusion }, who) => ({ status: 'closed', closed: { ...who, conclusion } }),
  'incident.reopen': () => ({ status: 'open', closed: undefined }),
  'incident.void': (_, { reason }, who) => ({ status: 'voided', voided: { ...who, reason } }),
}

const onRun = (runs: readonly Run[], runId: string, change: (run: Run) => Run): Run[] => runs.map((run) => (run.runId === runId ? change(run) : run))

const untouched: StepRecord = { returned: [] }
const onStep = (runs: readonly Run[], runId: string, stepId: string, change: (step: StepRecord) => StepRecord): Run[] =>
  onRun(runs, runId, (run) => ({ ...run, steps: { ...run.steps, [stepId]: change(run.steps[stepId] ?? untouched) } }))

const onVersion = (statements: readonly Statement[], statementId: string, version: number, change: (one: StatementVersion) => StatementVersion): Statement[] =>
  statements.map((statement) => (statement.statementId === statementId
    ? { ...statement, versions: statement.versions.map((one) => (one.version === version ? change(one) : one)) }
    : statement))

/** The submission that waits for senior management; a later one takes its place. */
export const waitingSubmission = ({ submissions }: Incident): Submission | undefined => {
  const last = submissions.at(-1)
  return last && !last.decided ? last : undefined
}

export const runningRuns = ({ runs, status }: Incident): Run[] => (status === 'open' ? runs.filter(({ ended }) => !ended) : [])
