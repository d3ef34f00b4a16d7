/**
 * A playbook's plan (预案): stages, steps with who, by when, under which condition and with what evidence, report cadence, escalation and templates. A
 * version that was published never changes; a run keeps the whole plan that it began with, so a new version never touches it.
 */
import { z } from 'zod'
import { Role } from '../access/roles.ts'
import { Level, Platform, ReportKind, StageId } from '../incident/vocabulary.ts'
import { Instant } from '../log/op.ts'
import { refuse, type Answer } from '../log/refusal.ts'
import { Citation, Ladder, Limit, Title } from '../rules/pack.ts'
import { typed } from '../text/typed.ts'

const Slug = z.string().regex(/^[A-Za-z][\w-]{0,63}$/, 'idUnreadable')
const Working = Role.exclude(['reader'])

/** From when a step's time counts: the start of the run, the end of another step, or none of both: an instant itself. */
export const StepDue = z.union([
  z.strictObject({ after: z.union([z.literal('start'), z.strictObject({ step: Slug })]), limit: Limit, calendar: z.enum(['branch', 'cn']).default('branch') }),
  z.strictObject({ at: Instant }),
])
export type StepDue = z.infer<typeof StepDue>

/** When a step applies; what is absent does not matter, everything that is there has to hold. */
export const StepCondition = z.strictObject({
  levels: z.array(Level).min(1).optional(),
  platforms: z.array(Platform).min(1).optional(),
  /** as the incident names its regions */
  regions: z.array(typed.min(1).max(100)).min(1).optional(),
  answer: z.strictObject({ step: Slug, is: Slug }).optional(),
})
export type StepCondition = z.infer<typeof StepCondition>

/** Records of the incident that a step consists of: it is done when they are there, nobody says it twice. */
export const Fulfilment = z.enum(['posts', 'cases', 'assessment', 'submission', 'decision', 'statement', 'published', 'initialReport', 'followUpReport', 'finalReport', 'contact', 'accountability', 'review'])
export type Fulfilment = z.infer<typeof Fulfilment>

export const Step = z.strictObject({
  id: Slug,
  title: Title,
  /** how it is done, in the company's words */
  how: typed.max(4000).optional(),
  role: Working,
  due: StepDue.optional(),
  when: StepCondition.default({}),
  /** what has to lie in the file before it is done */
  evidence: typed.max(500).optional(),
  checklist: z.array(z.strictObject({ id: Slug, title: Title })).max(40).default([]),
  /** a question that later steps may depend on */
  question: z.strictObject({ title: Title, answers: z.array(z.strictObject({ id: Slug, title: Title })).min(2).max(8) }).optional(),
  /** somebody else, in this role or above, has to approve */
  approval: Working.optional(),
  fulfilledBy: Fulfilment.optional(),
  /** cannot be skipped */
  required: z.boolean().default(false),
  kind: z.enum(['law', 'company']),
  source: Citation,
})
export type Step = z.infer<typeof Step>

export const Stage = z.strictObject({ id: StageId, title: Title, steps: z.array(Step).max(60) })
export type Stage = z.infer<typeof Stage>

/**
 * A text with places like `{{number}}` that are filled from the incident (fill.ts); `report`: the report that begins with it. Statements and reports
 * go out in the company's own language, so the text is one, whatever language the screen speaks.
 */
export const Template = z.strictObject({ id: Slug, kind: z.enum(['statement', 'report']), report: ReportKind.optional(), title: Title, text: typed.min(1).max(20_000) })
export type Template = z.infer<typeof Template>

export const Plan = z.strictObject({
  id: Slug,
  version: z.int().positive(),
  title: Title,
  /** for which incidents it is proposed */
  fits: z.strictObject({ levels: z.array(Level).min(1).optional(), platforms: z.array(Platform).min(1).optional() }).default({}),
  stages: z.array(Stage).min(1).max(7),
  /** 续报 every so long from the last report, until the final one */
  followUpEvery: z.strictObject({ levels: z.array(Level).min(1).optional(), limit: Limit }).array().max(4).default([]),
  ladders: z.array(Ladder).max(10).default([]),
  templates: z.array(Template).max(40).default([]),
  source: Citation,
}).superRefine((plan, context) => {
  const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
  const steps = stepsOf(plan)
  if (steps.length === 0) issue(['stages'], 'planEmpty')
  // of two with the same id the first one keeps it
  const position = new Map(steps.map(({ id }, index) => [id, index] as const).toReversed())
  const stages = plan.stages.map(({ id }) => StageId.options.indexOf(id))
  stages.forEach((place, index) => {
    if (stages.indexOf(place) < index) issue(['stages', index, 'id'], 'idTwice')
    else if (index > 0 && place < (stages[index - 1] ?? 0)) issue(['stages', index, 'id'], 'stagesOutOfOrder')
  })
  let count = 0
  for (const [stage, { steps: own }] of plan.stages.entries()) {
    for (const [index, step] of own.entries()) {
      const at = (...rest: (string | number)[]) => ['stages', stage, 'steps', index, ...rest]
      if (position.get(step.id) !== count) issue(at('id'), 'idTwice')
      count += 1
      const after = step.due && 'after' in step.due && step.due.after !== 'start' ? step.due.after.step : undefined
      if (after !== undefined && !position.has(after)) issue(at('due', 'after'), 'stepUnknown')
      if (after !== undefined && goesRound(steps, step.id)) issue(at('due', 'after'), 'stepLoop')
      const { answer } = step.when
      if (answer) {
        const asked = steps.find(({ id }) => id === answer.step)
        if (!asked?.question?.answers.some(({ id }) => id === answer.is)) issue(at('when', 'answer'), 'answerUnknown')
        else if ((position.get(asked.id) ?? 0) >= (position.get(step.id) ?? 0)) issue(at('when', 'answer'), 'answerLater')
      }
      if (step.kind === 'law' && step.source.article === '') issue(at('source', 'article'), 'articleMissing')
      // nobody says that such a step is done, so nobody would answer
      if (step.fulfilledBy && step.question) issue(at('question'), 'questionByRecord')
      for (const twice of idsTwice(step.checklist)) issue(at('checklist', twice, 'id'), 'idTwice')
      for (const twice of idsTwice(step.question?.answers ?? [])) issue(at('question', 'answers', twice, 'id'), 'idTwice')
    }
  }
  for (const twice of idsTwice(plan.templates)) issue(['templates', twice, 'id'], 'idTwice')
  for (const twice of idsTwice(plan.ladders)) issue(['ladders', twice, 'id'], 'idTwice')
  for (const [index, { for: stands, steps: rungs }] of plan.ladders.entries()) {
    if (stands.clock !== undefined && !position.has(stands.clock)) issue(['ladders', index, 'for', 'clock'], 'stepUnknown')
    for (const twice of idsTwice(rungs)) issue(['ladders', index, 'steps', twice, 'id'], 'idTwice')
  }
})
export type Plan = z.infer<typeof Plan>

export const stepsOf = ({ stages }: Pick<Plan, 'stages'>): Step[] => stages.flatMap(({ steps }) => steps)

/** Places whose id another one before them has. */
const idsTwice = (list: readonly { id: string }[]): number[] => list.flatMap(({ id }, index) => (list.findIndex((one) => one.id === id) < index ? [index] : []))

function goesRound(steps: readonly Step[], from: string): boolean {
  const way = new Set<string>()
  for (let id: string | undefined = from; id !== undefined;) {
    if (way.has(id)) return true
    way.add(id)
    const due: StepDue | undefined = steps.find((one) => one.id === id)?.due
    id = due && 'after' in due && due.after !== 'start' ? due.after.step : undefined
  }
  return false
}

/**
 * Checks a plan that comes from outside. Refusal: `plan.<code>`, where the first thing that is wrong has a code of its own, else `plan.unreadable`;
 * `params.at` names the place, e.g. `stages.2.steps.0.due`.
 */
export function readPlan(input: unknown): Answer<Plan> {
  const read = Plan.safeParse(input)
  if (read.success) return { ok: true, value: read.data }
  const first = read.error.issues[0]
  const code = planProblems.find((known) => known === first?.message)
  return refuse(`plan.${code ?? 'unreadable'}`, { params: { at: first?.path.map(String).join('.') ?? '' } })
}

export const planProblems = [
  'planEmpty', 'idTwice', 'idUnreadable', 'stagesOutOfOrder', 'stepUnknown', 'stepLoop', 'answerUnknown', 'answerLater', 'articleMissing', 'questionByRecord', 'limitNotPositive', 'limitTooLong', 'limitNotWhole',
] as const
