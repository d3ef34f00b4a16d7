/**
 * Rule packs: versioned sets of time limits, as data. A clock says from which fact it runs, how long, what stretches it, what stops
 * the counting, which act ends it, and where that is written. Deadlines are derived from a pack and a case's facts (deadlines.ts).
 */
import { z } from 'zod'
import { CalendarDate } from '../log/op.ts'
import { Stage, SuspensionKind } from '../case/vocabulary.ts'

/** Facts that start a clock. */
export const Trigger = z.enum(['receipt', 'decisionReceived', 'reviewApplication'])
export type Trigger = z.infer<typeof Trigger>

/** Acts that end a clock: the notice, not the decision (C-11). */
export const Ending = z.enum(['decisionNotice', 'reviewApplication', 'reviewNotice'])
export type Ending = z.infer<typeof Ending>

export const Citation = z.object({
  law: z.string(),
  article: z.string(),
})
export type Citation = z.infer<typeof Citation>

export const Limit = z.object({ amount: z.int().positive(), unit: z.enum(['calendarDay', 'workingDay']) })

export const Clock = z.object({
  id: z.string(),
  /** the obligation's number in the handbook, e.g. `C-05` */
  rule: z.string(),
  trigger: Trigger,
  limit: Limit,
  /** each step replaces the limit by a longer total, counted from the same start */
  extensions: z.array(z.object({ id: z.enum(['complex', 'extended']), rule: z.string(), total: Limit, source: Citation })),
  pausedBy: z.array(SuspensionKind),
  pauseSource: Citation.optional(),
  endsWith: Ending,
  when: z.object({ stage: Stage.optional() }),
  /** whose duty it is: a right of the complainant is shown, never chased */
  duty: z.enum(['desk', 'complainant']),
  source: Citation,
  kind: z.enum(['law', 'company']),
})
export type Clock = z.infer<typeof Clock>

export const RulePack = z.object({
  id: z.string(),
  version: z.int().positive(),
  effectiveFrom: CalendarDate,
  effectiveTo: CalendarDate.optional(),
  verifiedOn: CalendarDate,
  title: z.string(),
  clocks: z.array(Clock),
})
export type RulePack = z.infer<typeof RulePack>
