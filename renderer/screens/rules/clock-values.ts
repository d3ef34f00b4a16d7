/** A clock and a ladder as forms hold them: everything as typed. What is built from it is checked by the pack's own rules. */
import type { TargetUnit } from '../../../shared/calendar/targets.ts'
import type { Channel, Stage } from '../../../shared/case/vocabulary.ts'
import type { Clock, Extension, Ladder, LadderStep, Moment, PauseKind, Title } from '../../../shared/rules/pack.ts'
import { readMoney, typedMoney } from '../../parts/money.ts'

export interface TitleValues { zhCN: string; zhTW: string; en: string }
export interface LimitValues { amount: string; unit: TargetUnit; endOfDay: boolean }
export interface ExtensionValues extends LimitValues { on: boolean; rule: string; law: string; article: string; approver: string; noticeTo: boolean }
export interface ClockValues extends LimitValues {
  title: TitleValues
  rule: string
  /** a moment, or `after:<clock>` */
  trigger: string
  endsWith: Moment[]
  pausedBy: PauseKind[]
  pauseLaw: string
  pauseArticle: string
  stage: Stage | undefined
  channels: Channel[]
  lines: string[]
  forwarded: 'any' | 'yes' | 'no'
  amountFrom: string
  amountBelow: string
  duty: Clock['duty']
  calendar: string
  law: string
  article: string
  kind: Clock['kind']
  complex: ExtensionValues
  extended: ExtensionValues
}

export const titleValues = (title: Title | undefined): TitleValues =>
  title === undefined ? { zhCN: '', zhTW: '', en: '' } : typeof title === 'string' ? { zhCN: title, zhTW: '', en: '' } : { zhCN: title['zh-CN'], zhTW: title['zh-TW'], en: title.en }

/** One name for all languages, until the others have theirs. */
export function titleFrom({ zhCN, zhTW, en }: TitleValues): Title {
  const [first, second, third] = [zhCN.trim(), zhTW.trim(), en.trim()]
  return second || third ? { 'zh-CN': first, 'zh-TW': second || first, en: third || first } : first
}

const limitValues = (limit: Clock['limit'] | undefined): LimitValues => ({ amount: limit ? String(limit.amount) : '', unit: limit?.unit ?? 'workingDay', endOfDay: limit?.endOfDay ?? limit === undefined })

/** What is no number stays one that the rules refuse. */
export const numberFrom = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed.normalize('NFKC').trim()))

export const limitFrom = ({ amount, unit, endOfDay }: LimitValues): Clock['limit'] => ({ amount: numberFrom(amount), unit, ...(unit === 'workingDay' && endOfDay && { endOfDay }) })

const extensionValues = (extension: Extension | undefined, unit: TargetUnit): ExtensionValues => ({
  ...limitValues(extension?.total ?? { amount: Number.NaN, unit }), ...(!extension && { amount: '' }), on: extension !== undefined, rule: extension?.rule ?? '', law: extension?.source.law ?? '',
  article: extension?.source.article ?? '', approver: extension?.approver ?? '', noticeTo: extension?.noticeTo !== undefined,
})

export function clockValues(clock: Clock | undefined): ClockValues {
  const { trigger, when } = clock ?? { trigger: 'receipt' as const, when: {} as Clock['when'] }
  const extension = (id: Extension['id']) => extensionValues(clock?.extensions.find((one) => one.id === id), clock?.limit.unit ?? 'workingDay')
  return {
    ...limitValues(clock?.limit), title: titleValues(clock?.title), rule: clock?.rule ?? '', trigger: typeof trigger === 'string' ? trigger : `after:${trigger.afterClock}`,
    endsWith: clock?.endsWith ?? ['closed'], pausedBy: clock?.pausedBy ?? [], pauseLaw: clock?.pauseSource?.law ?? '', pauseArticle: clock?.pauseSource?.article ?? '',
    stage: when.stage, channels: when.channels ?? [], lines: when.lines ?? [], forwarded: when.forwarded === undefined ? 'any' : when.forwarded ? 'yes' : 'no',
    amountFrom: typedMoney(when.amountFrom), amountBelow: typedMoney(when.amountBelow), duty: clock?.duty ?? 'desk', calendar: clock?.calendar ?? 'branch',
    law: clock?.source.law ?? '', article: clock?.source.article ?? '', kind: clock?.kind ?? 'company', complex: extension('complex'), extended: extension('extended'),
  }
}

const moneyFrom = (typed: string): number | undefined => (typed.trim() === '' ? undefined : (readMoney(typed) ?? Number.NaN))

/** The clock as typed; it may break the rules, which is for `readPack` to say. */
export function clockFrom(values: ClockValues, id: string): Clock {
  const { title, rule, trigger, endsWith, pausedBy, pauseLaw, pauseArticle, stage, channels, lines, forwarded, duty, calendar, law, article, kind } = values
  const amountFrom = moneyFrom(values.amountFrom)
  const amountBelow = moneyFrom(values.amountBelow)
  return {
    id, rule: rule.trim(), title: titleFrom(title), trigger: trigger.startsWith('after:') ? { afterClock: trigger.slice('after:'.length) } : (trigger as Moment),
    limit: limitFrom(values),
    extensions: (['complex', 'extended'] as const).filter((step) => values[step].on).map((step) => extensionFrom(values[step], step)),
    pausedBy, ...(pausedBy.length > 0 && pauseLaw.trim() && { pauseSource: { law: pauseLaw.trim(), article: pauseArticle.trim() } }), endsWith,
    when: {
      ...(stage && { stage }), ...(channels.length > 0 && { channels }), ...(lines.length > 0 && { lines }), ...(forwarded !== 'any' && { forwarded: forwarded === 'yes' }),
      ...(amountFrom !== undefined && { amountFrom }), ...(amountBelow !== undefined && { amountBelow }),
    },
    duty, calendar, source: { law: law.trim(), article: article.trim() }, kind,
  }
}

function extensionFrom(values: ExtensionValues, id: Extension['id']): Extension {
  const { rule, law, article, approver, noticeTo } = values
  return { id, rule: rule.trim(), total: limitFrom(values), source: { law: law.trim(), article: article.trim() }, ...(approver && { approver: approver as NonNullable<Extension['approver']> }), ...(noticeTo && { noticeTo: 'complainant' }) }
}

export interface StepValues {
  id: string
  place: 'before' | 'due' | 'after' | 'share'
  /** a length, or per cent of the way */
  amount: string
  unit: TargetUnit
  tells: LadderStep['tells']
  requires: string
  again: boolean
  every: string
  everyUnit: TargetUnit
  most: string
}
export interface LadderValues { title: TitleValues; pack: string; clock: string; kind: string; steps: StepValues[] }

export function stepValues(step: LadderStep | undefined, id: string): StepValues {
  const at = step?.at ?? { amount: -1, unit: 'calendarDay' as const }
  const place = 'share' in at ? (at.share === 1 ? 'due' : 'share') : at.amount < 0 ? 'before' : at.amount > 0 ? 'after' : 'due'
  return {
    id: step?.id ?? id, place, amount: 'share' in at ? String(Math.round(at.share * 100)) : String(Math.abs(at.amount)), unit: 'share' in at ? 'calendarDay' : at.unit,
    tells: step?.tells ?? ['officer'], requires: step?.requires ?? '', again: step?.repeat !== undefined, every: String(step?.repeat?.every.amount ?? ''),
    everyUnit: step?.repeat?.every.unit ?? 'calendarDay', most: String(step?.repeat?.most ?? ''),
  }
}

export const ladderValues = (ladder: Ladder | undefined, pack: string): LadderValues => ({
  title: titleValues(ladder?.title), pack: ladder ? (ladder.for.pack ?? '') : pack, clock: ladder?.for.clock ?? '', kind: ladder?.for.kind ?? '',
  steps: ladder?.steps.map((step) => stepValues(step, step.id)) ?? [stepValues(undefined, 'step1')],
})

export const ladderFrom = ({ title, pack, clock, kind, steps }: LadderValues, id: string): Ladder => ({
  id, title: titleFrom(title), for: { ...(pack && { pack }), ...(clock && { clock }), ...(kind && { kind: kind as Clock['kind'] }) }, steps: steps.map(stepFrom),
})

function stepFrom({ id, place, amount, unit, tells, requires, again, every, everyUnit, most }: StepValues): LadderStep {
  const length = numberFrom(amount)
  const at = place === 'due' ? { share: 1 } : place === 'share' ? { share: length / 100 } : { amount: place === 'before' ? -length : length, unit }
  return {
    id, at, tells, ...(requires && { requires: requires as NonNullable<LadderStep['requires']> }),
    ...(again && { repeat: { every: { amount: numberFrom(every), unit: everyUnit }, most: numberFrom(most) } }),
  }
}

/** An id that no other of them has: people name things by their titles. */
export function freeId(stem: string, taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`${stem}${number}`)) number += 1
  return `${stem}${number}`
}
