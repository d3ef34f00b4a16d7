/**
 * The body of an op as a person reads it: every member that somebody wrote, by its name on screen. Nothing that was typed is left out, also of
 * commands that this app does not know; what only machines need is.
 */
import { dateText, instantText } from '../../parts/dates.ts'
import { moneyText } from '../../parts/money.ts'
import { language, lineText, listed, lookUp } from '../../text/text.ts'
import type { TimelineContext } from '../case/timeline-words.ts'
import { toldBody } from './told-body.ts'

export interface WrittenContext extends TimelineContext {
  branchName: (branchId: string) => string
  /** whose words name the members */
  area?: 'incident' | 'conference'
  /** of an incident: steps, answers, evidence, plans and cases by their identities */
  partName?: (id: string) => string
}
export interface WrittenField { path: string; label: string; text: string }

/** Identities, checks and what is written elsewhere already: said by nobody. */
const unsaid: ReadonlySet<string> = new Set([
  'id', 'assessmentId', 'submissionId', 'runId', 'statementId', 'reportId', 'contactId', 'decisionId', 'actionId', 'suspensionId', 'waitId', 'sha256', 'mediaType', 'size', 'expected', 'into', 'opId', 'time', 'dueAt', 'fromStream', 'history', 'case', 'conference', 'schema',
  'conflictId', 'itemId', 'itemIds', 'items', 'optionId', 'argumentId', 'resolutionId', 'participantId', 'hash', 'proposed',
])
/** Members that hold a code, and the lists in which it has its words. */
const codesIn: Readonly<Record<string, readonly string[]>> = {
  channel: ['channel'], stage: ['stage'], duty: ['conference.duty'], stance: ['conference.stance'], side: ['conference.side'], means: ['conference.means'],
  kind: ['partyKind', 'suspension', 'conference.kind', 'conference.resolutionKind', 'incident.contactKind', 'incident.reportKind', 'incident.postKind'], platforms: ['incident.platform'], platform: ['incident.platform'],
  lines: ['line'], roles: ['partyRole'], identityKind: ['identityKind'], outcome: ['outcome'], remedies: ['remedy'], of: ['noticeOf'],
  result: ['reviewResult'], authority: ['authority'], method: ['method', 'channel'], status: ['status'], level: ['incident.level'], role: ['role'], fields: ['field'],
}
const officers: ReadonlySet<string> = new Set(['to', 'assignee', 'officerId', 'owner'])
/** Identities of parts of an incident. */
const parts: ReadonlySet<string> = new Set(['stepId', 'planId', 'answer', 'checked', 'evidence', 'caseId', 'suggestionId'])
const branches: ReadonlySet<string> = new Set(['branchId', 'above', 'toBranch'])
const amounts: ReadonlySet<string> = new Set(['amount', 'compensation', 'upTo'])
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const date = /^\d{4}-\d\d-\d\d$/

export function writtenFields(body: Record<string, unknown>, context: WrittenContext): WrittenField[] {
  return membersOf(toldBody(body, language()), '', context)
}

function membersOf(members: object, within: string, context: WrittenContext): WrittenField[] {
  const told = Object.entries(members).filter(([key, value]) => !unsaid.has(key) && !isEmpty(value) && !isOtherCase(value) && !((key === 'partyId' || (key === 'officer' && typeof value === 'string')) && 'name' in members))
  return told.flatMap(([key, value]) => memberOf(key, value, `${within}${key}`, context))
}

function memberOf(key: string, value: unknown, path: string, context: WrittenContext): WrittenField[] {
  if (Array.isArray(value) && value.some(isObject)) return value.flatMap((one, index) => (isObject(one) ? part(key, one, `${path}.${index}.`, context) : []))
  if (isObject(value)) return membersOf(value, `${path}.`, context)
  const text = Array.isArray(value) ? listed(context.t, value.map((one) => textOf(key, one, context))) : textOf(key, value, context)
  return [{ path, label: labelOf(key, path, context), text }]
}

/** One of several: a policy and a pack fit on a line, a party has lines of its own. */
function part(key: string, one: Record<string, unknown>, within: string, context: WrittenContext): WrittenField[] {
  if (key === 'parties') return membersOf(one, within, context)
  const told = Object.entries(one).filter(([member, value]) => (member === 'id' || !unsaid.has(member)) && !isOtherCase(value) && !(member === 'officer' && 'name' in one) && (typeof value === 'string' || typeof value === 'number'))
  const text = told.map(([member, value]) => textOf(member, value, context)).filter(Boolean).join(' ')
  return text ? [{ path: within, label: labelOf(key, within, context), text }] : []
}

function labelOf(key: string, path: string, { t, area }: WrittenContext): string {
  const ofArea = area && lookUp(t, `words.${area}.field.${key}`)
  if (ofArea) return ofArea
  if (/(^|\.)policies\./.test(path)) return t('words.field.policies')
  const ofDecision = lookUp(t, `case.decision.${key}`) ?? lookUp(t, `case.closing.${key}`)
  return ofDecision ?? lookUp(t, `sync.field.${key}`) ?? lookUp(t, `words.field.${key}`) ?? lookUp(t, `words.incident.field.${key}`) ?? lookUp(t, `words.conference.field.${key}`) ?? key
}

function textOf(key: string, value: unknown, context: WrittenContext): string {
  const { t, zone } = context
  if (typeof value === 'boolean') return t(value ? 'frame.yes' : 'frame.no')
  if (typeof value === 'number') return amounts.has(key) ? moneyText(value) : String(value)
  if (typeof value !== 'string') return JSON.stringify(value)
  if (instant.test(value)) return instantText(t, value, zone)
  if (date.test(value)) return dateText(t, value as Parameters<typeof dateText>[1])
  if (officers.has(key)) return context.officerName(value)
  if (branches.has(key)) return context.branchName(value) || value
  if (key === 'cause') return context.causeName(value)
  if (key === 'line') return lineText(t, value)
  if (key === 'direction') return lookUp(t, `case.contact.${value}`) ?? value
  if (key === 'partyId') return context.partyName(value) || value
  if (parts.has(key)) return context.partName?.(value) || value
  if (key === 'attachmentId') return context.attachmentName(value) || value
  for (const list of codesIn[key] ?? []) {
    const words = lookUp(t, `words.${list}.${value}`)
    if (words !== undefined) return words
  }
  return value
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
/** The other side of a merge, or a linked case, is named by its number, which stands beside it. */
const isOtherCase = (value: unknown): boolean => typeof value === 'string' && value.startsWith('case/')
