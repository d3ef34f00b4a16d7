/**
 * What a resolution becomes on its case: the command, whole, for one confirmation. Whether the case takes it is decided there, by its own rules
 * (case/decide.ts): a conference lifts none of them.
 */
import { dateOf } from '../calendar/calendar-days.ts'
import type { Case } from '../case/case.ts'
import type { CaseCommand } from '../case/commands.ts'
import { remedies } from '../case/vocabulary.ts'
import type { EntityId, Instant } from '../log/op.ts'
import type { Resolution } from './conference.ts'

export interface PreparedFor {
  caseId: EntityId
  case: Pick<Case, 'assignee'>
  /** number of the conference: where the approval is on file */
  conference: string
  now: Instant
  zone: string
  newId: () => string
}

/** Undefined for a resolution that no command of a case carries out. */
export function preparedCommand(resolution: Resolution, { caseId: id, case: state, conference, now, zone, newId }: PreparedFor): CaseCommand | undefined {
  const { kind, text, authority, at } = resolution
  switch (kind) {
    case 'decide':
    case 'compensate':
      return {
        type: 'case.decide', id,
        decision: {
          outcome: resolution.outcome ?? 'settled', findings: [resolution.findings, text].filter(Boolean).join('\n'), basis: resolution.basis ?? '', reasons: resolution.reasons ?? '', remedies: [...remedies],
          ...(resolution.amount !== undefined && { compensation: resolution.amount }),
        },
      }
    case 'extend':
      return {
        type: 'case.extend', id, reason: text, approvedAt: at, reference: resolution.reference ?? conference,
        approver: { name: authority.name, ...(authority.title && { title: authority.title }), authority: resolution.extensionBy ?? 'superior' },
      }
    case 'mediate':
      return { type: 'case.suspend', id, suspensionId: newId(), kind: 'mediation', from: dateOf(now, zone), institution: resolution.institution ?? '', reason: text }
    case 'transfer':
      return { type: 'case.transfer', id, toUnit: resolution.toUnit ?? '', reason: text }
    case 'assign':
      return resolution.to && { type: 'case.assign', id, to: resolution.to, expected: state.assignee ?? null }
    case 'action':
      return undefined
  }
}
