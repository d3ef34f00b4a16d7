/**
 * Rule packs: versioned sets of time limits, as data. A clock says from which moment it runs, how long and in which time, what stretches it,
 * what stops the counting, which act ends it, for which cases, and where that is written. A ladder says who is told when, before and after
 * a deadline. Deadlines are derived from packs, calendars and a case's facts (deadlines.ts).
 */
import { z } from 'zod'
import { Role } from '../access/roles.ts'
import { inWorkingTime, targetUnits, type TargetUnit } from '../calendar/targets.ts'
import { Channel, Stage, SuspensionKind } from '../case/vocabulary.ts'
import { CalendarDate } from '../log/op.ts'
import { refuse, type Answer } from '../log/refusal.ts'
import { typed } from '../text/typed.ts'

/** What happens to a case and can start or end a clock. */
export const Moment = z.enum([
  'receipt', 'registered', 'assigned', 'firstContact', 'acknowledged', 'investigated', 'supervisorLook', 'decided', 'decisionNotice', 'decisionReceived',
  'extensionNotice', 'reviewApplication', 'reviewDecided', 'reviewNotice', 'closed', 'callback',
])
export type Moment = z.infer<typeof Moment>

/** Time that may not count: by law appraisal and mediation (不计入期间), by a company's own rule waiting for the customer. */
export const PauseKind = z.enum([...SuspensionKind.options, 'waitingForCustomer'])
export type PauseKind = z.infer<typeof PauseKind>

/** A name in one language for all, or in each. */
export const Title = z.union([typed.min(1).max(200), z.strictObject({ 'zh-CN': typed.min(1), 'zh-TW': typed.min(1), en: typed.min(1) })])
export type Title = z.infer<typeof Title>
export const titleIn = (title: Title, language: 'zh-CN' | 'zh-TW' | 'en'): string => (typeof title === 'string' ? title : title[language])

export const Citation = z.strictObject({ law: typed.min(1).max(200), article: typed.max(100) })
export type Citation = z.infer<typeof Citation>

/** Ten years, whatever the unit: a longer limit is a slip of the pen. */
const longest: Record<TargetUnit, number> = {
  workingSecond: 36_000_000, workingMinute: 600_000, workingHour: 20_000, workingDay: 2_500, clockMinute: 600_000, clockHour: 87_600, calendarDay: 3_660, week: 522, month: 120,
}
const issue = (context: z.RefinementCtx, path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })

export const Limit = z.strictObject({
  amount: z.number().positive('limitNotPositive'),
  unit: z.enum(targetUnits),
  /** of working days: due at the closing time of the last one; calendar days, weeks and months always end with their date */
  endOfDay: z.boolean().optional(),
}).superRefine(({ amount, unit }, context) => {
  if (amount > longest[unit]) issue(context, ['amount'], 'limitTooLong')
  if (!inWorkingTime(unit) && !Number.isInteger(amount)) issue(context, ['amount'], 'limitNotWhole')
  if (unit === 'workingDay' && !Number.isInteger(amount)) issue(context, ['amount'], 'limitNotWhole')
})
export type Limit = z.infer<typeof Limit>

/** Which cases a clock is for; what is absent does not matter. */
export const Condition = z.strictObject({
  stage: Stage.optional(),
  channels: z.array(Channel).min(1).optional(),
  lines: z.array(typed.min(1)).min(1).optional(),
  forwarded: z.boolean().optional(),
  /** fen; cases without an amount meet neither bound */
  amountFrom: z.int().nonnegative().optional(),
  amountBelow: z.int().positive().optional(),
})
export type Condition = z.infer<typeof Condition>

export const Slug = z.string().regex(/^[A-Za-z][\w-]{0,63}$/, 'idUnreadable')

export const Extension = z.strictObject({
  /** the act on the case that puts it in force: 标为情况复杂, 批准延期 */
  id: z.enum(['complex', 'extended']),
  rule: typed.max(40),
  /** replaces the limit, counted from the same start */
  total: Limit,
  source: Citation,
  /** who approves, where the rule names somebody; `noticeTo` whom the rule wants told */
  approver: z.enum(['superior', 'headOffice', 'superiorOrHeadOffice', 'supervisor', 'manager']).optional(),
  noticeTo: z.enum(['complainant']).optional(),
})
export type Extension = z.infer<typeof Extension>

export const Clock = z.strictObject({
  id: Slug,
  /** number of the obligation, e.g. `C-05`, or of the company's rule */
  rule: typed.max(40),
  title: Title,
  trigger: z.union([Moment, z.strictObject({ afterClock: Slug })]),
  limit: Limit,
  extensions: z.array(Extension).max(5).default([]),
  pausedBy: z.array(PauseKind).default([]),
  pauseSource: Citation.optional(),
  /** the first of these ends it: the notice, not the decision (C-11) */
  endsWith: z.array(Moment).min(1),
  when: Condition.default({}),
  /** whose it is: a duty of the desk is chased; a right of the complainant and a mere opportunity are shown */
  duty: z.enum(['desk', 'complainant', 'opportunity']).default('desk'),
  /** `branch` is the one of the branch's own hours, `cn` mainland China at the usual hours; else a named one of the library (named-calendar.ts) */
  calendar: z.string().min(1).max(64).default('branch'),
  source: Citation,
  kind: z.enum(['law', 'company']),
})
export type Clock = z.infer<typeof Clock>

/** Where a step stands: before (negative) or after the due instant, or as a share of the way from start to due (1 is the due instant). */
const StepPlace = z.union([
  z.strictObject({ amount: z.int().min(-3660).max(3660), unit: z.enum(targetUnits) }),
  z.strictObject({ share: z.number().min(0).max(10) }),
])

export const LadderStep = z.strictObject({
  id: Slug,
  at: StepPlace,
  tells: z.array(Role.exclude(['reader'])).min(1),
  /** what has to be done about it: 情况说明, 改派, 会商 */
  requires: z.enum(['explanation', 'reassignment', 'conference']).optional(),
  repeat: z.strictObject({ every: Limit, most: z.int().min(1).max(50) }).optional(),
})
export type LadderStep = z.infer<typeof LadderStep>

export const Ladder = z.strictObject({
  id: Slug,
  title: Title,
  /** the clocks that it stands at: what is absent does not matter */
  for: z.strictObject({ pack: Slug.optional(), clock: Slug.optional(), kind: z.enum(['law', 'company']).optional() }),
  steps: z.array(LadderStep).min(1).max(20),
})
export type Ladder = z.infer<typeof Ladder>

export const RulePack = z.strictObject({
  id: Slug,
  version: z.int().positive(),
  title: Title,
  effectiveFrom: CalendarDate,
  effectiveTo: CalendarDate.optional(),
  /** when somebody last compared it with the text of the rule; absent: nobody did */
  verifiedOn: CalendarDate.optional(),
  /** a province's pack that replaces clocks of another one by their id */
  overlays: Slug.optional(),
  clocks: z.array(Clock).max(64).default([]),
  ladders: z.array(Ladder).max(20).default([]),
}).superRefine((pack, context) => {
  const { id, effectiveFrom, effectiveTo, overlays, clocks, ladders } = pack
  if (clocks.length === 0 && ladders.length === 0) issue(context, [], 'packEmpty')
  if (effectiveFrom < '1970-01-01') issue(context, ['effectiveFrom'], 'dateBefore1970')
  if (effectiveTo && effectiveTo < effectiveFrom) issue(context, ['effectiveTo'], 'datesInverted')
  if (overlays === id) issue(context, ['overlays'], 'overlayLoop')
  for (const [index, clock] of clocks.entries()) checkClock(clock, index, clocks, context)
  for (const [index, ladder] of ladders.entries()) {
    if (ladders.findIndex((one) => one.id === ladder.id) < index) issue(context, ['ladders', index, 'id'], 'idTwice')
    for (const [at, step] of ladder.steps.entries()) {
      if (ladder.steps.findIndex((one) => one.id === step.id) < at) issue(context, ['ladders', index, 'steps', at, 'id'], 'idTwice')
    }
  }
})
export type RulePack = z.infer<typeof RulePack>

export interface PackRef { id: string; version: number }
export const PackRef = z.object({ id: Slug, version: z.int().positive() })

function checkClock(clock: Clock, index: number, clocks: readonly Clock[], context: z.RefinementCtx): void {
  const at = (...path: (string | number)[]) => ['clocks', index, ...path]
  if (clocks.findIndex(({ id }) => id === clock.id) < index) issue(context, at('id'), 'idTwice')
  if (clock.kind === 'law' && clock.pausedBy.includes('waitingForCustomer')) issue(context, at('pausedBy'), 'lawPausesByLaw')
  // it would be over in the moment in which it begins
  if (typeof clock.trigger === 'string' && clock.endsWith.includes(clock.trigger)) issue(context, at('endsWith'), 'clockLoop')
  const { amountFrom, amountBelow } = clock.when
  if (amountFrom !== undefined && amountBelow !== undefined && amountFrom >= amountBelow) issue(context, at('when', 'amountBelow'), 'rangeInverted')
  let longestSoFar = clock.limit
  for (const [step, { id, total }] of clock.extensions.entries()) {
    if (clock.extensions.findIndex((one) => one.id === id) < step) issue(context, at('extensions', step, 'id'), 'idTwice')
    if (total.unit === longestSoFar.unit && total.amount <= longestSoFar.amount) issue(context, at('extensions', step, 'total'), 'extensionNotLonger')
    longestSoFar = total
  }
  const way = new Set<string>()
  for (let one: Clock | undefined = clock; one;) {
    if (way.has(one.id)) {
      issue(context, at('trigger'), 'clockLoop')
      return
    }
    way.add(one.id)
    const { trigger }: Clock = one
    if (typeof trigger === 'string') return
    const next: Clock | undefined = clocks.find(({ id }) => id === trigger.afterClock)
    if (!next) issue(context, at('trigger', 'afterClock'), 'clockUnknown')
    one = next
  }
}

/**
 * Checks a pack that comes from outside. Refusal: `pack.<code>`, where the first thing that is wrong has a code of its own, else
 * `pack.unreadable`; `params.at` names the place, e.g. `clocks.2.limit.amount`.
 */
export function readPack(input: unknown): Answer<RulePack> {
  const read = RulePack.safeParse(input)
  if (read.success) return { ok: true, value: read.data }
  const first = read.error.issues[0]
  const at = first?.path.map(String) ?? []
  const code = packProblems.find((known) => known === first?.message)
  return refuse(`pack.${code ?? 'unreadable'}`, { params: { at: at.join('.') } })
}

export const packProblems = [
  'limitNotPositive', 'limitTooLong', 'limitNotWhole', 'idUnreadable', 'idTwice', 'packEmpty', 'dateBefore1970', 'datesInverted', 'overlayLoop', 'lawPausesByLaw',
  'rangeInverted', 'extensionNotLonger', 'clockLoop', 'clockUnknown',
] as const
