/** What the screens of incidents and playbooks read. Texts are masked unless they answer a look that is logged; instants are epoch ms where a row says so. */
import { z } from 'zod'
import type { Incident } from '../incident/incident.ts'
import type { PlannedResponses } from '../incident/response.ts'
import type { RunStep } from '../incident/run.ts'
import type { Grading } from '../incident/grading.ts'
import { Level } from '../incident/vocabulary.ts'
import type { IncidentCommandType } from '../incident/commands.ts'
import { EntityId, type Instant, type OfficerId } from '../log/op.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { Plan } from '../playbook/plan.ts'
import type { Deadline } from '../rules/deadlines.ts'
import type { Title } from '../rules/pack.ts'

export const IncidentScope = z.object({ status: z.enum(['open', 'closed', 'all']).default('open'), drills: z.boolean().default(true) })

export const incidentQueries = {
  incidents: IncidentScope,
  incidentFile: z.object({ id: EntityId }),
  /** incidents into which a case has come */
  incidentsOfCase: z.object({ caseId: EntityId }),
  playbooks: z.object({}),
  grading: z.object({}),
  runMovePreview: z.object({ id: EntityId, runId: z.string().min(1).max(64), version: z.int().positive() }),
  incidentOverview: z.object({ noticedFrom: z.int().optional(), noticedTo: z.int().optional() }),
} as const

/** One line of the list. */
export interface IncidentLine {
  id: EntityId
  branchId: string
  number: string
  title: string
  summary: string
  status: 'open' | 'closed' | 'voided'
  level?: Level
  drill: boolean
  noticedAt: number
  openedAt: number
  closedAt?: number
  updatedAt: number
  owner?: OfficerId
  cases: number
  /** what was collected about it, and what it has reached */
  posts: number
  /** the next clock of its running plans */
  next?: { title: Title; dueAt: number; startedAt: number }
  late: number
  /** what waits for somebody who leads */
  waiting: ('submission' | 'statement' | 'stepApproval')[]
}

export interface ShownRun {
  runId: string
  plan: Plan
  steps: RunStep[]
  followUp?: Deadline
  /** a newer version that the run could be moved to */
  newer?: number
}

export interface LinkedCaseLine { id: EntityId; number: string; status: string; complainant: string; request: string; dueAt: number; clock: string; clockState: string; known: boolean }

export interface IncidentEntry { rev: number; at: Instant; actor: OfficerId; type: IncidentCommandType; body: Record<string, unknown> }

export interface IncidentFile {
  branchId: string
  incident: Incident
  /** numbers of persons stand in the texts: there is something to look at */
  hides: boolean
  runs: ShownRun[]
  cases: LinkedCaseLine[]
  timeline: IncidentEntry[]
  posts: number
}

/** A playbook with where it comes from, and what reviews have suggested for it. */
export interface ShownPlaybook extends Playbook {
  id: EntityId
  planId: string
  from: 'product' | 'company' | 'branch'
  branchId?: string
  suggestions: { incident: EntityId; number: string; suggestionId: string; stepId?: string; text: string; by: OfficerId; at: Instant }[]
}

/** One step as it would be after moving a run: `gone` and `added` stand on one side only. */
export interface MovedStep { stepId: string; title: Title; change: 'added' | 'gone' | 'same' | 'moved'; before?: number; after?: number; done: boolean }

/** Response times of one incident; ms from the moment it was noticed, absent where it has not happened. */
export interface ResponseTimes { toStart?: number; toAssess?: number; toDecide?: number; toFirstReport?: number; toFirstStatement?: number; toClose?: number }

export interface IncidentOverview {
  openByLevel: { level: Level | 'none'; count: number }[]
  /** `stepsDoneLate`: done after they were due; what is late now stands in `late` */
  lines: (IncidentLine & { times: ResponseTimes; planned: PlannedResponses; stepsDone: number; stepsDoneLate: number; stepsInTime: number; reach: number; lastDay: number })[]
  /** medians over the incidents of the span, drills left out */
  medians: ResponseTimes
  incidents: number
  closed: number
}

export interface IncidentQueryValues {
  incidents: IncidentLine[]
  incidentFile: IncidentFile | undefined
  incidentsOfCase: IncidentLine[]
  playbooks: ShownPlaybook[]
  grading: Grading
  runMovePreview: MovedStep[]
  incidentOverview: IncidentOverview
}
