/**
 * Everything that can be done to an incident (舆情事件). Each schema is the command that the screen sends and, without its id, the body that the
 * log keeps. What an assessment or a run was made by (matrix, plan) is kept in it whole: years later the file still says what it went by.
 */
import { z } from 'zod'
import { CalendarDate, EntityId, Instant, OfficerId } from '../log/op.ts'
import { Plan } from '../playbook/plan.ts'
import { typed } from '../text/typed.ts'
import { Chosen, GradingMatrix } from './grading.ts'
import { ContactKind, Level, Platform, ReportKind } from './vocabulary.ts'

const text = typed.max(20_000)
const words = text.min(1)
const short = typed.max(500)
const name = short.min(1)
const PartId = z.string().min(1).max(64)

const description = {
  title: name,
  summary: text,
  /** when the desk first heard of it: response times count from here */
  noticedAt: Instant,
  platforms: z.array(Platform).max(20),
  /** branches, cities or provinces that it touches, in the company's words */
  regions: z.array(short).max(100),
  lines: z.array(short).max(50),
}

export const LinkedCase = z.object({ caseId: EntityId, number: short })
export type LinkedCase = z.infer<typeof LinkedCase>

const onIncident = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object({ id: EntityId, ...shape })

export const CorrectiveAction = z.object({ actionId: PartId, text: words, owner: OfficerId.optional(), ownerName: short.optional(), dueOn: CalendarDate })
export type CorrectiveAction = z.infer<typeof CorrectiveAction>

export const incidentCommands = {
  'incident.open': onIncident({ number: short, ...description, cases: z.array(LinkedCase).max(2000), drill: z.boolean().default(false) }),
  'incident.describe': onIncident({ set: z.object(description).partial(), reason: short.optional() }),
  'incident.linkCases': onIncident({ cases: z.array(LinkedCase).min(1).max(2000) }),
  'incident.unlinkCase': onIncident({ caseId: EntityId, reason: name }),
  /** a grading; another one is a new assessment, never an edit */
  'incident.assess': onIncident({ assessmentId: PartId, matrix: GradingMatrix, chosen: Chosen, level: Level, overrideReason: text.optional(), remark: text.optional() }),
  /** to senior management (高级管理层) for the risk assessment */
  'incident.submit': onIncident({ submissionId: PartId, assessmentId: PartId, proposal: words }),
  'incident.decide': onIncident({
    submissionId: PartId, level: Level, planId: short.optional(), spokesperson: short.optional(), owner: OfficerId.optional(),
    approver: z.object({ name, title: short.optional() }), opinion: words,
  }),
  'incident.startRun': onIncident({ runId: PartId, plan: Plan }),
  /** the run goes on under another version; what was done stays done */
  'incident.moveRun': onIncident({ runId: PartId, plan: Plan, reason: name }),
  'incident.endRun': onIncident({ runId: PartId, reason: name }),
  'incident.assignStep': onIncident({ runId: PartId, stepId: PartId, assignee: OfficerId }),
  'incident.doStep': onIncident({
    runId: PartId, stepId: PartId, note: text.optional(), answer: PartId.optional(), checked: z.array(PartId).max(40).default([]), evidence: z.array(PartId).max(100).default([]),
  }),
  'incident.approveStep': onIncident({ runId: PartId, stepId: PartId, remark: text.optional() }),
  'incident.returnStep': onIncident({ runId: PartId, stepId: PartId, reason: name }),
  'incident.skipStep': onIncident({ runId: PartId, stepId: PartId, reason: name }),
  /** bytes go beside the database, encrypted, named by their hash; `postKey`: evidence of one post */
  'incident.attach': onIncident({
    attachmentId: PartId, sha256: z.string().length(64), name: short, size: z.int().nonnegative(), mediaType: short, about: short.optional(),
    capturedAt: Instant, capturedUrl: typed.max(2000).optional(), postKey: typed.max(2000).optional(),
  }),
  'incident.voidAttachment': onIncident({ attachmentId: PartId, reason: name }),
  'incident.report': onIncident({ reportId: PartId, kind: ReportKind, to: name, method: name, at: Instant, text: words, attachmentId: PartId.optional() }),
  'incident.draftStatement': onIncident({ statementId: PartId, title: name, text: words }),
  'incident.approveStatement': onIncident({ statementId: PartId, version: z.int().positive(), remark: text.optional() }),
  'incident.returnStatement': onIncident({ statementId: PartId, version: z.int().positive(), reason: name }),
  'incident.publishStatement': onIncident({ statementId: PartId, version: z.int().positive(), where: name, url: typed.max(2000).optional(), at: Instant }),
  'incident.recordContact': onIncident({ contactId: PartId, kind: ContactKind, name, organisation: short.optional(), means: short.optional(), at: Instant, direction: z.enum(['in', 'out']), text: words, promised: text.optional() }),
  'incident.recordDecision': onIncident({ decisionId: PartId, by: name, text: words, basis: text.optional() }),
  /** somebody looked at what the screens mask (M20 22) */
  'incident.reveal': onIncident({ fields: z.array(z.enum(['texts', 'posts'])).min(1) }),
  'incident.note': onIncident({ text: words }),
  /** 问责: who answers for what; also that nobody does, with the reason */
  'incident.holdAccountable': onIncident({ findings: words, measures: text, none: z.boolean().default(false) }),
  'incident.review': onIncident({ happened: words, rootCause: words, worked: text, failed: text, actions: z.array(CorrectiveAction).max(100), effectCheckOn: CalendarDate.optional() }),
  'incident.finishAction': onIncident({ actionId: PartId, result: words }),
  'incident.checkEffect': onIncident({ effective: z.boolean(), text: words }),
  /** what the next version of a playbook should take from this one */
  'incident.suggest': onIncident({ suggestionId: PartId, planId: short, stepId: PartId.optional(), text: words }),
  'incident.close': onIncident({ conclusion: words }),
  'incident.reopen': onIncident({ reason: name }),
  'incident.void': onIncident({ reason: name }),
} as const

export type IncidentCommandType = keyof typeof incidentCommands
export type IncidentBody<Type extends IncidentCommandType> = Omit<z.infer<(typeof incidentCommands)[Type]>, 'id'>
export type IncidentCommand = { [Type in IncidentCommandType]: { type: Type } & z.infer<(typeof incidentCommands)[Type]> }[IncidentCommandType]
