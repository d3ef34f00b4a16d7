/**
 * Grading of an incident (分级研判): an editable, versioned matrix of inputs turns what was seen into points and a proposed level. The national
 * rules name the inputs and no numbers (handbook, section 6), so every number here is a company rule. A person confirms the proposal or sets
 * another level with a reason; the matrix as it stood is kept in the assessment.
 */
import { z } from 'zod'
import { may } from '../access/may.ts'
import type { Actor } from '../access/roles.ts'
import type { EntityId, Entry, Instant, OfficerId } from '../log/op.ts'
import { accepted, refuse, type Answer } from '../log/refusal.ts'
import { Citation, Title } from '../rules/pack.ts'
import { typed } from '../text/typed.ts'
import { graver, Level } from './vocabulary.ts'

const Slug = z.string().regex(/^[A-Za-z][\w-]{0,63}$/, 'idUnreadable')

const InputValue = z.strictObject({
  id: Slug,
  title: Title,
  points: z.int().min(0).max(100),
  /** whatever the points say, an incident with this is at least of this level */
  atLeast: Level.optional(),
})

export const GradingInput = z.strictObject({ id: Slug, title: Title, weight: z.number().positive().max(100), values: z.array(InputValue).min(2).max(12) })
export type GradingInput = z.infer<typeof GradingInput>

export const GradingMatrix = z.strictObject({
  version: z.int().positive(),
  levels: z.strictObject({ general: Title, larger: Title, major: Title, critical: Title }),
  inputs: z.array(GradingInput).min(1).max(12),
  /** weighted points, out of 100, from which each level begins; `general` begins at 0 */
  from: z.strictObject({ larger: z.number().min(0).max(100), major: z.number().min(0).max(100), critical: z.number().min(0).max(100) }),
  source: Citation,
}).superRefine(({ inputs, from }, context) => {
  if (!(from.larger < from.major && from.major < from.critical)) context.addIssue({ code: 'custom', path: ['from'], message: 'levelsInverted' })
  for (const [index, input] of inputs.entries()) {
    if (inputs.findIndex(({ id }) => id === input.id) < index) context.addIssue({ code: 'custom', path: ['inputs', index, 'id'], message: 'idTwice' })
    for (const [place, { id }] of input.values.entries()) {
      if (input.values.findIndex((one) => one.id === id) < place) context.addIssue({ code: 'custom', path: ['inputs', index, 'values', place, 'id'], message: 'idTwice' })
    }
  }
})
export type GradingMatrix = z.infer<typeof GradingMatrix>

/** What somebody chose: value by input. */
export const Chosen = z.record(z.string().max(64), z.string().max(64))
export type Chosen = z.infer<typeof Chosen>

export interface Grade {
  /** each input with its share of the whole, rounded to one decimal as it is shown */
  parts: { input: string; value: string; points: number; weight: number; share: number }[]
  /** weighted points out of 100, one decimal */
  points: number
  /** by points alone */
  byPoints: Level
  /** the inputs whose value asks for a graver level than the points give */
  raisedBy: { input: string; value: string; level: Level }[]
  level: Level
}

/** The sum behind a level. Refusals: `grading.incomplete` names the first input without a value, `grading.valueUnknown` one that the matrix does not have. */
export function grade({ inputs, from }: GradingMatrix, chosen: Chosen): Answer<Grade> {
  const whole = inputs.reduce((sum, { weight }) => sum + weight, 0)
  const parts: Grade['parts'] = []
  const raisedBy: Grade['raisedBy'] = []
  let exact = 0
  for (const { id, weight, values } of inputs) {
    const value = chosen[id]
    if (value === undefined) return refuse('grading.incomplete', { params: { input: id } })
    const found = values.find((one) => one.id === value)
    if (!found) return refuse('grading.valueUnknown', { params: { input: id, value } })
    const share = (found.points * weight) / whole
    exact += share
    parts.push({ input: id, value, points: found.points, weight, share: oneDecimal(share) })
    if (found.atLeast) raisedBy.push({ input: id, value, level: found.atLeast })
  }
  const points = oneDecimal(exact)
  const byPoints: Level = points >= from.critical ? 'critical' : points >= from.major ? 'major' : points >= from.larger ? 'larger' : 'general'
  const raised = raisedBy.filter(({ level }) => graver(level, byPoints) !== byPoints)
  return { ok: true, value: { parts, points, byPoints, raisedBy: raised, level: raised.reduce<Level>((level, one) => graver(level, one.level), byPoints) } }
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10

export const gradingId = 'grading' as EntityId

export const gradingCommands = {
  /** the next version; assessments that were made keep theirs */
  'grading.publish': z.object({ id: z.literal(gradingId), matrix: GradingMatrix, note: typed.max(2000).optional() }),
} as const
export type GradingCommand = { type: 'grading.publish' } & z.infer<(typeof gradingCommands)['grading.publish']>

export interface Grading {
  rev: number
  /** oldest first; the last one is in force */
  versions: readonly { matrix: GradingMatrix; by?: OfficerId; at?: Instant; note?: string | undefined }[]
}

export const matrixInForce = ({ versions }: Grading): GradingMatrix => {
  const last = versions.at(-1)
  if (!last) throw new Error('a grading without a matrix')
  return last.matrix
}

export function decideGrading(state: Grading, command: GradingCommand, { actor }: { actor: Actor }): Answer<undefined> {
  if (!may(actor, command.type)) return refuse('notYourRole', { params: { role: actor.role } })
  const next = matrixInForce(state).version + 1
  return command.matrix.version === next ? accepted : refuse('grading.version', { params: { version: command.matrix.version, next } })
}

export function evolveGrading(state: Grading, entry: Entry): Grading {
  const { matrix, note } = entry.body as unknown as GradingCommand
  return { rev: entry.rev, versions: [...state.versions, { matrix, by: entry.actor, at: entry.at, note }] }
}
