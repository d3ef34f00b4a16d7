/**
 * A playbook (预案): the versions of one plan, from the head office or of a branch. One aggregate a playbook; those that come with the product
 * begin with their first version, published by nobody in particular.
 */
import { z } from 'zod'
import { may } from '../access/may.ts'
import type { Actor } from '../access/roles.ts'
import { EntityId, type Entry, type Instant, type OfficerId } from '../log/op.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { typed } from '../text/typed.ts'
import { Plan } from './plan.ts'
import { shippedPlans } from './shipped.ts'

export const playbookOf = (planId: string): EntityId => `playbook/${planId}` as EntityId
/** Whose a new one is, by its name: the branch's stands behind its own prefix, so that two branches never give the same. */
export const planIdOf = (entity: EntityId): string => entity.slice('playbook/'.length)

const onPlaybook = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object({ id: EntityId, ...shape })

export const playbookCommands = {
  /** the next version, or the draft of it once more */
  'playbook.draft': onPlaybook({ plan: Plan }),
  'playbook.discardDraft': onPlaybook({}),
  /** from now on runs can begin with it; it never changes again */
  'playbook.publish': onPlaybook({ version: z.int().positive(), note: typed.max(2000).optional() }),
  /** no new run begins with it; `false` takes it into use again */
  'playbook.retire': onPlaybook({ retired: z.boolean(), reason: typed.min(1).max(500) }),
  /** what was done with a suggestion out of a review */
  'playbook.answerSuggestion': onPlaybook({ incident: EntityId, suggestionId: z.string().min(1).max(64), taken: z.boolean(), reason: typed.max(500).optional() }),
} as const
export type PlaybookCommandType = keyof typeof playbookCommands
export type PlaybookCommand = { [Type in PlaybookCommandType]: { type: Type } & z.infer<(typeof playbookCommands)[Type]> }[PlaybookCommandType]

export interface Playbook {
  rev: number
  /** oldest first */
  versions: readonly { plan: Plan; by?: OfficerId; at?: Instant; note?: string | undefined }[]
  draft?: { plan: Plan; by: OfficerId; at: Instant } | undefined
  retired?: { by: OfficerId; at: Instant; reason: string } | undefined
  answered: readonly { incident: EntityId; suggestionId: string; taken: boolean; by: OfficerId; at: Instant; reason?: string | undefined }[]
}

/** Before its first entry: what came with the product, or nothing. */
export function beginningOf(entity: EntityId): Playbook | undefined {
  const plan = shippedPlans().find(({ id }) => playbookOf(id) === entity)
  return plan && { rev: 0, versions: [{ plan }], answered: [] }
}

const nothing: Playbook = { rev: 0, versions: [], answered: [] }

export const nextVersion = ({ versions }: Playbook): number => (versions.at(-1)?.plan.version ?? 0) + 1

/** The version with which a run begins; undefined when there is none, or none any more. */
export const planInForce = ({ versions, retired }: Playbook): Plan | undefined => (retired ? undefined : versions.at(-1)?.plan)

export function decidePlaybook(state: Playbook | undefined, command: PlaybookCommand, { actor }: { actor: Actor }): Answer<undefined> {
  if (!may(actor, command.type)) return refuse('notYourRole', { params: { role: actor.role } })
  const known = state ?? beginningOf(command.id)
  if (command.type === 'playbook.draft') {
    if (playbookOf(command.plan.id) !== command.id) return refuse('plan.otherId', { params: { plan: command.plan.id } })
    const next = nextVersion(known ?? nothing)
    return command.plan.version === next ? accepted : refuse('plan.version', { params: { version: command.plan.version, next } })
  }
  if (!known) return refuse('plan.unknown')
  switch (command.type) {
    case 'playbook.discardDraft':
      return known.draft ? accepted : refuse('plan.noDraft')
    case 'playbook.publish':
      return known.draft?.plan.version === command.version ? accepted : refuse('plan.noDraft')
    case 'playbook.retire':
      return (known.retired !== undefined) === command.retired ? refuse('plan.alreadyRetired') : accepted
    case 'playbook.answerSuggestion':
      return accepted
  }
}

export function evolvePlaybook(state: Playbook | undefined, entry: Entry): Playbook {
  const command = { type: entry.type, ...entry.body } as unknown as PlaybookCommand
  const next: Playbook = { ...(state ?? beginningOf(entry.entity) ?? nothing), rev: entry.rev }
  const who = { by: entry.actor, at: entry.at }
  switch (command.type) {
    case 'playbook.draft':
      return { ...next, draft: { plan: command.plan, ...who } }
    case 'playbook.discardDraft':
      return { ...next, draft: undefined }
    case 'playbook.publish':
      return next.draft ? { ...next, versions: [...next.versions, { plan: next.draft.plan, ...who, note: command.note }], draft: undefined } : next
    case 'playbook.retire':
      return { ...next, retired: command.retired ? { ...who, reason: command.reason } : undefined }
    case 'playbook.answerSuggestion': {
      const { incident, suggestionId, taken, reason } = command
      const others = next.answered.filter((one) => one.incident !== incident || one.suggestionId !== suggestionId)
      return { ...next, answered: [...others, { incident, suggestionId, taken, ...who, reason }] }
    }
  }
}
