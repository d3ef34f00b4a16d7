/**
 * Where a run stands: which steps apply, what each one waits for, when it is due. Derived from the incident each time it is read, by the same
 * sum as every other clock (rules/duty.ts). A step that consists of a record (a report, the assessment) is done when the record is there.
 */
import type { Instant, OfficerId } from '../log/op.ts'
import { stepsOf, type Fulfilment, type Plan, type Step, type StepCondition } from '../playbook/plan.ts'
import type { Deadline } from '../rules/deadlines.ts'
import { dutyDeadline } from '../rules/duty.ts'
import type { RuleBook } from '../rules/rule-book.ts'
import { runningRuns, type Incident, type Run, type StepRecord } from './incident.ts'
import type { ReportKind } from './vocabulary.ts'

/**
 * waiting: the answer of an earlier step decides whether it applies, or its time begins with a step that is not done; open; toApprove: done, and
 * somebody has yet to approve; done; skipped; notApplicable: its condition does not hold
 */
export type StepState = 'waiting' | 'open' | 'toApprove' | 'done' | 'skipped' | 'notApplicable'

export interface RunStep {
  step: Step
  state: StepState
  record: StepRecord
  /** who did it and when: by its own record, or by the record of the incident that it consists of */
  done?: { by: OfficerId; at: Instant } | undefined
  deadline?: Deadline | undefined
  /** the answer of an earlier step decides whether it applies, and nobody has given it */
  undecided?: boolean | undefined
}

const untouched: StepRecord = { returned: [] }

export const runPack = (runId: string): string => `run/${runId}`

/** Every step of a run in the plan's order. */
export function runSteps(incident: Incident, run: Run, book: RuleBook, asOf: Instant): RunStep[] {
  const steps = stepsOf(run.plan)
  const found = new Map<string, RunStep>()
  const of = (step: Step): RunStep => {
    const known = found.get(step.id)
    if (known) return known
    const made = runStep(incident, run, step, (id) => {
      const before = steps.find((one) => one.id === id)
      return before && of(before)
    }, book, asOf)
    found.set(step.id, made)
    return made
  }
  return steps.map(of)
}

/** What has to be done before anything is closed: it applies, or an answer has yet to say so, and it is not done or not approved. */
export function outstanding(incident: Incident, run: Run): Step | undefined {
  return stepsOf(run.plan).find((step) => {
    if (!step.required || appliesTo(incident, run, step.when) === false) return false
    return !doneOf(incident, run, step) || unapproved(run, step)
  })
}

/** The first step that was done and waits for the approval that its plan asks for. */
export function awaitingApproval(incident: Incident, run: Run): { by: OfficerId; at: Instant } | undefined {
  const step = stepsOf(run.plan).find((one) => unapproved(run, one) && !run.steps[one.id]?.skipped && doneOf(incident, run, one))
  return step && doneOf(incident, run, step)
}

const unapproved = (run: Run, { id, approval }: Step): boolean => approval !== undefined && !run.steps[id]?.approved

/** By its own record, or by the record of the incident that it consists of. */
function doneOf(incident: Incident, run: Run, { id, fulfilledBy }: Step): { by: OfficerId; at: Instant } | undefined {
  return run.steps[id]?.done ?? (fulfilledBy && fulfilled(incident, run, fulfilledBy))
}

function runStep(incident: Incident, run: Run, step: Step, of: (id: string) => RunStep | undefined, book: RuleBook, asOf: Instant): RunStep {
  const record = run.steps[step.id] ?? untouched
  const done = doneOf(incident, run, step)
  const applies = appliesTo(incident, run, step.when)
  const startedAt = startOf(run, step, of)
  const state = stateOf()
  // the clock stops with the act, not with its approval: who waits for a signature is not late; what was sent back runs on
  const deadline = step.due && startedAt && state !== 'notApplicable' && applies !== undefined
    ? dutyDeadline({
        pack: runPack(run.runId), packVersion: run.plan.version, packTitle: run.plan.title, clock: step.id, title: step.title, kind: step.kind, source: step.source,
        calendar: 'at' in step.due ? 'branch' : step.due.calendar, startedAt, due: 'at' in step.due ? { at: step.due.at } : step.due.limit,
        endedAt: done?.at, droppedAt: record.skipped?.at ?? run.ended?.at ?? incident.closed?.at ?? incident.voided?.at,
      }, book, asOf)
    : undefined
  return { step, state, record, ...(applies === undefined && { undecided: true }), ...(done && { done: { by: done.by, at: done.at } }), ...(deadline && { deadline }) }

  function stateOf(): StepState {
    if (record.skipped) return 'skipped'
    if (done) return unapproved(run, step) ? 'toApprove' : 'done'
    if (applies === false) return 'notApplicable'
    return applies === undefined || (step.due && !startedAt) ? 'waiting' : 'open'
  }
}

/** Undefined while the step from which it counts is not over; a skipped or inapplicable one is over when it was left out, or from the start. */
function startOf(run: Run, { due }: Step, of: (id: string) => RunStep | undefined): Instant | undefined {
  if (!due) return undefined
  if ('at' in due || due.after === 'start') return run.startedAt
  const before = of(due.after.step)
  if (!before) return run.startedAt
  if (before.state === 'notApplicable') return startOf(run, before.step, of) ?? run.startedAt
  return before.done?.at ?? before.record.skipped?.at
}

/** Undefined: an answer decides that nobody has given yet. */
export function appliesTo(incident: Incident, run: Run, { levels, platforms, regions, answer }: StepCondition): boolean | undefined {
  if (levels && !(incident.level && levels.includes(incident.level))) return false
  if (platforms && !platforms.some((one) => incident.platforms.includes(one))) return false
  if (regions && !regions.some((one) => incident.regions.includes(one))) return false
  if (!answer) return true
  const asked = run.steps[answer.step]
  if (asked?.skipped) return false
  return asked?.done?.answer === undefined ? undefined : asked.done.answer === answer.is
}

/** The first record of the incident that a step of this kind consists of. What was there before the run began counts as done when it began. */
function fulfilled(incident: Incident, run: Run, by: Fulfilment): { by: OfficerId; at: Instant } | undefined {
  const found = recordsOf(incident, by)[0]
  return found && { by: found.by, at: found.at < run.startedAt ? run.startedAt : found.at }
}

function recordsOf(incident: Incident, by: Fulfilment): readonly { by: OfficerId; at: Instant }[] {
  const versions = incident.statements.flatMap((statement) => statement.versions)
  const reports = (kind: ReportKind) => incident.reports.filter((one) => one.kind === kind).map(({ by: who, sentAt }) => ({ by: who, at: sentAt }))
  switch (by) {
    case 'posts':
      return incident.attachments.filter(({ voided }) => voided === undefined)
    case 'cases':
      return incident.cases
    case 'assessment':
      return incident.assessments
    case 'submission':
      return incident.submissions
    case 'decision':
      return incident.submissions.flatMap(({ decided }) => decided ?? [])
    case 'statement':
      return versions.flatMap(({ approved }) => approved ?? [])
    case 'published':
      return versions.flatMap(({ published }) => published.map((one) => ({ by: one.by, at: one.publishedAt })))
    case 'initialReport':
      return reports('initial')
    case 'followUpReport':
      return reports('followUp')
    case 'finalReport':
      return reports('final')
    case 'contact':
      return incident.contacts.map(({ by: who, happenedAt }) => ({ by: who, at: happenedAt }))
    case 'accountability':
      return incident.accountability ? [incident.accountability] : []
    case 'review':
      return incident.review ? [incident.review] : []
  }
}

/** How many of these clocks are over their time and still run: what the list, the board and the overview call late. A follow-up report that is owed is one of them. */
export const overdue = (clocks: readonly (Pick<Deadline, 'dueAt'> & { state: string } | undefined)[], now: number): number =>
  clocks.filter((one) => one?.state === 'running' && one.dueAt <= now).length

const followUp = 'followUp'

/** The next follow-up report (续报) of a run: from the last report on, until the final one. */
export function followUpDeadline(incident: Incident, run: Run, book: RuleBook, asOf: Instant): Deadline | undefined {
  const cadence = run.plan.followUpEvery.find(({ levels }) => !levels || (incident.level !== undefined && levels.includes(incident.level)))
  const sent = incident.reports.map(({ sentAt }) => sentAt).sort()
  const last = sent.at(-1)
  if (!cadence || last === undefined || incident.reports.some(({ kind }) => kind === 'final') || run.ended || incident.status !== 'open') return undefined
  return dutyDeadline({
    pack: runPack(run.runId), packVersion: run.plan.version, packTitle: run.plan.title, clock: followUp, title: followUpTitle, kind: 'company', source: run.plan.source,
    calendar: 'branch', startedAt: last, due: cadence.limit,
  }, book, asOf)
}
const followUpTitle = { 'zh-CN': '续报', 'zh-TW': '續報', en: 'Follow-up report' }

export interface IncidentClock { deadline: Deadline; plan: Plan; assignee?: OfficerId | undefined; role: Step['role'] }

/** Every clock that runs for an incident, of all its running plans, the earliest first. */
export function incidentClocks(incident: Incident, book: RuleBook, asOf: Instant): IncidentClock[] {
  return runningRuns(incident).flatMap((run): IncidentClock[] => {
    const next = followUpDeadline(incident, run, book, asOf)
    return [
      ...runSteps(incident, run, book, asOf).flatMap(({ step, deadline, record }) =>
        deadline ? [{ deadline, plan: run.plan, assignee: record.assignee ?? ownerFor(incident, step), role: step.role }] : []),
      ...(next ? [{ deadline: next, plan: run.plan, assignee: incident.owner, role: 'officer' as const }] : []),
    ]
  }).sort((a, b) => a.deadline.dueAt - b.deadline.dueAt)
}

/** What falls to officers is the owner's, as long as nobody else has taken it. */
const ownerFor = ({ owner, openedBy }: Incident, { role }: Step): OfficerId | undefined => (role === 'officer' ? (owner ?? openedBy) : undefined)
