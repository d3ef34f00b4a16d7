/** A clock as a form holds it: everything as typed. What is built from it is checked by the pack's own rules. */
import type { TargetUnit } from '../../../shared/calendar/targets.ts'
import type { Channel, Stage } from '../../../shared/case/vocabulary.ts'
import type { Clock, Extension, Moment, PauseKind } from '../../../shared/rules/pack.ts'
import { limitFrom, limitValues, titleFrom, titleValues, type LimitValues, type TitleValues } from '../../parts/limit-values.ts'
import { readMoney, typedMoney } from '../../parts/money.ts'

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
