/**
 * How a company confers: templates for each kind of conference, when one is proposed, and who may decide which amount. The head office's stands in
 * the company's book, a branch's own beside its conferences; a conference that was called keeps what it was called by.
 */
import { z } from 'zod'
import { may } from '../access/may.ts'
import { upwards, type Actor } from '../access/roles.ts'
import { EntityId, type Entry, type Instant, type OfficerId } from '../log/op.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { Title } from '../rules/pack.ts'
import { typed } from '../text/typed.ts'
import { Authority, Quorum } from './commands.ts'
import { ProposalRules } from './proposal.ts'
import { ConferenceKind, Duty } from './vocabulary.ts'

export const Template = z.strictObject({
  id: z.string().regex(/^[A-Za-z][\w-]{0,63}$/, 'idUnreadable'),
  version: z.int().positive(),
  title: Title,
  kind: ConferenceKind,
  /** length of the whole and of one item */
  durationMinutes: z.int().min(5).max(1440),
  itemMinutes: z.int().min(1).max(600),
  quorum: Quorum,
  /** whom it takes: a seat is filled by a person when the conference is called */
  seats: z.array(z.strictObject({ title: Title, duty: Duty, votes: z.boolean() })).max(30),
  /** what usually has to be decided (待议问题) */
  questions: z.array(Title).max(20),
  /** headings that the notes of each item begin with */
  headings: z.array(Title).max(20),
})
export type Template = z.infer<typeof Template>

export const companyConvening = 'convening/company' as EntityId
export const conveningOf = (branchId: string): EntityId => `convening/${branchId}` as EntityId

const onConvening = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object({ id: EntityId, ...shape })

export const conveningCommands = {
  /** the next version of a template; conferences that were called keep theirs */
  'convening.saveTemplate': onConvening({ template: Template }),
  'convening.retireTemplate': onConvening({ templateId: Template.shape.id, retired: z.boolean(), reason: typed.min(1).max(500) }),
  'convening.setRules': onConvening({ rules: ProposalRules, authorities: z.array(Authority).min(1).max(10) }),
} as const
export type ConveningCommandType = keyof typeof conveningCommands
export type ConveningCommand = { [Type in ConveningCommandType]: { type: Type } & z.infer<(typeof conveningCommands)[Type]> }[ConveningCommandType]

export interface KeptTemplate { template: Template; by?: OfficerId; at?: Instant; retired?: string | undefined }
export interface Convening {
  rev: number
  /** of each id the last version */
  templates: readonly KeptTemplate[]
  /** a branch that has set none goes by the company's */
  rules?: ProposalRules | undefined
  authorities?: readonly Authority[] | undefined
}

export const emptyConvening: Convening = { rev: 0, templates: [] }

export function decideConvening(state: Convening, command: ConveningCommand, { actor }: { actor: Actor }): Answer<undefined> {
  if (!may(actor, command.type)) return refuse('notYourRole', { params: { role: actor.role } })
  switch (command.type) {
    case 'convening.saveTemplate': {
      const next = (state.templates.find(({ template }) => template.id === command.template.id)?.template.version ?? 0) + 1
      return command.template.version === next ? templateSound(command.template) : refuse('convening.version', { params: { version: command.template.version, next } })
    }
    case 'convening.retireTemplate': {
      const known = state.templates.find(({ template }) => template.id === command.templateId)
      if (!known) return refuse('convening.unknown')
      return (known.retired !== undefined) === command.retired ? refuse('convening.alreadyRetired') : accepted
    }
    case 'convening.setRules':
      return authoritiesSound(command.authorities)
  }
}

/** Whoever stands higher decides no less; one level at most has no bound. */
function authoritiesSound(authorities: readonly Authority[]): Answer<undefined> {
  if (authorities.filter(({ upTo }) => upTo === undefined).length > 1) return refuse('convening.twoUnbounded')
  const bounds = upwards.flatMap((role) => authorities.filter((one) => one.role === role)).map(({ upTo }) => upTo ?? Infinity)
  return bounds.every((bound, index) => index === 0 || bound >= (bounds[index - 1] ?? 0)) ? accepted : refuse('convening.falling')
}

function templateSound({ seats, quorum }: Template): Answer<undefined> {
  for (const duty of ['chair', 'recorder'] as const) if (seats.filter((one) => one.duty === duty).length !== 1) return refuse(`convening.one.${duty}`)
  const voting = seats.filter(({ votes }) => votes).length
  if (voting === 0) return refuse('conference.nobodyVotes')
  return 'count' in quorum && quorum.count > voting ? refuse('conference.quorumTooHigh', { params: { count: quorum.count, voting } }) : accepted
}

export function evolveConvening(state: Convening, entry: Entry): Convening {
  const command = { type: entry.type, ...entry.body } as unknown as ConveningCommand
  const next: Convening = { ...state, rev: entry.rev }
  switch (command.type) {
    case 'convening.saveTemplate':
      return { ...next, templates: [...state.templates.filter(({ template }) => template.id !== command.template.id), { template: command.template, by: entry.actor, at: entry.at }] }
    case 'convening.retireTemplate':
      return { ...next, templates: state.templates.map((one) => (one.template.id === command.templateId ? { ...one, retired: command.retired ? command.reason : undefined } : one)) }
    case 'convening.setRules':
      return { ...next, rules: command.rules, authorities: command.authorities }
  }
}
