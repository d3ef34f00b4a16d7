/** A step as a form holds it: everything as typed. What is built from it is checked by the rules of plans. */
import type { Level, Platform } from '../../../shared/incident/vocabulary.ts'
import type { Fulfilment, Step } from '../../../shared/playbook/plan.ts'
import type { Title } from '../../../shared/rules/pack.ts'
import { limitFrom, limitValues, titleFrom, titleValues, type LimitValues, type TitleValues } from '../../parts/limit-values.ts'

export interface TitledValues { id: string; title: TitleValues }
export interface StepValues extends LimitValues {
  title: TitleValues
  how: string
  role: Step['role']
  /** whose agreement it needs; empty: nobody's */
  approval: string
  required: boolean
  from: 'none' | 'start' | 'step' | 'instant'
  afterStep: string
  calendar: 'branch' | 'cn'
  at: string
  fulfilledBy: string
  evidence: string
  checklist: TitledValues[]
  asks: boolean
  question: TitleValues
  answers: TitledValues[]
  levels: Level[]
  platforms: Platform[]
  regions: string
  /** `step answer` of an earlier step; empty: none */
  answer: string
  kind: Step['kind']
  law: string
  article: string
}

/** As they stand between names on a Chinese keyboard, and on any other. */
const regionSign = '\u3001'
const regionSigns = /[\u3001\uff0c\uff1b,;\n]/

const titled = (list: readonly { id: string; title: Title }[]): TitledValues[] => list.map(({ id, title }) => ({ id, title: titleValues(title) }))
const emptyAnswer = (id: string): TitledValues => ({ id, title: titleValues(undefined) })

/** `instant`: how an instant is typed here. */
export function stepValues(step: Step | undefined, source: Step['source'], typedInstant: (instant: string) => string): StepValues {
  const due = step?.due
  const { when } = step ?? { when: {} as Step['when'] }
  const limit = due && 'limit' in due ? due.limit : undefined
  return {
    ...limitValues(limit), ...(!limit && { unit: 'clockHour' as const, endOfDay: true }), title: titleValues(step?.title), how: step?.how ?? '', role: step?.role ?? 'officer', approval: step?.approval ?? '', required: step?.required ?? false,
    from: !due ? 'none' : 'at' in due ? 'instant' : due.after === 'start' ? 'start' : 'step', afterStep: due && 'after' in due && due.after !== 'start' ? due.after.step : '',
    calendar: due && 'calendar' in due ? due.calendar : 'branch', at: due && 'at' in due ? typedInstant(due.at) : '', fulfilledBy: step?.fulfilledBy ?? '', evidence: step?.evidence ?? '',
    checklist: titled(step?.checklist ?? []), asks: step?.question !== undefined, question: titleValues(step?.question?.title), answers: step?.question ? titled(step.question.answers) : [emptyAnswer('answer1'), emptyAnswer('answer2')],
    levels: when.levels ?? [], platforms: when.platforms ?? [], regions: (when.regions ?? []).join(regionSign), answer: when.answer ? `${when.answer.step} ${when.answer.is}` : '',
    kind: step?.kind ?? 'company', law: (step?.source ?? source).law, article: step?.source.article ?? '',
  }
}

const listOf = (list: readonly TitledValues[]) => list.map(({ id, title }) => ({ id, title: titleFrom(title) }))

/** The step as typed; it may break the rules, which is for `readPlan` to say. */
export function stepFrom(values: StepValues, id: string, readInstant: (typed: string) => string | undefined): Step {
  const { title, how, role, approval, required, evidence, levels, platforms, kind, law, article } = values
  const [answerStep = '', is = ''] = values.answer.split(' ')
  const regions = values.regions.split(regionSigns).map((one) => one.trim()).filter(Boolean)
  const byRecord = values.fulfilledBy !== ''
  return {
    id, title: titleFrom(title), ...(how.trim() && { how: how.trim() }), role, ...dueFrom(values, readInstant),
    when: {
      ...(levels.length > 0 && { levels }), ...(platforms.length > 0 && { platforms }), ...(regions.length > 0 && { regions }), ...(answerStep && { answer: { step: answerStep, is } }),
    },
    ...(!byRecord && evidence.trim() && { evidence: evidence.trim() }), checklist: byRecord ? [] : listOf(values.checklist),
    ...(!byRecord && values.asks && { question: { title: titleFrom(values.question), answers: listOf(values.answers) } }),
    ...(approval && { approval: approval as NonNullable<Step['approval']> }), ...(byRecord && { fulfilledBy: values.fulfilledBy as Fulfilment }), required, kind,
    source: { law: law.trim(), article: article.trim() },
  }
}

function dueFrom(values: StepValues, readInstant: (typed: string) => string | undefined): Pick<Step, 'due'> {
  const { from, afterStep, calendar } = values
  if (from === 'none') return {}
  // what cannot be read stays as it was typed, so that the rules refuse it
  if (from === 'instant') return { due: { at: (readInstant(values.at) ?? values.at) as never } }
  return { due: { after: from === 'start' ? 'start' : { step: afterStep }, limit: limitFrom(values), calendar } }
}
