/** A plan as people read it: by when, under which condition, where something is wrong. */
import { stepsOf, type Plan, type Step } from '../../../shared/playbook/plan.ts'
import type { Level } from '../../../shared/incident/vocabulary.ts'
import { inWorkingTime } from '../../../shared/calendar/targets.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { limitText } from '../../../shared/rules/sum.ts'
import { instantText } from '../../parts/dates.ts'
import { aside, language, listed, lookUp, sayWords, type Text } from '../../text/text.ts'

export const stepTitle = (plan: Plan, id: string): string => {
  const found = stepsOf(plan).find((step) => step.id === id)
  return found ? titleIn(found.title, language()) : id
}

export function dueWords(t: Text, plan: Plan, { due }: Step, zone: string): string {
  if (!due) return t('playbooks.due.none')
  if ('at' in due) return t('playbooks.due.at', { at: instantText(t, due.at, zone) })
  const limit = limitText(due.limit, sayWords(t)) + (due.calendar === 'cn' && inWorkingTime(due.limit.unit) ? aside(t, t('rules.calendarOf.cn')) : '')
  return due.after === 'start' ? t('playbooks.due.start', { limit }) : t('playbooks.due.step', { limit, step: stepTitle(plan, due.after.step) })
}

/** Empty: it always applies. */
export function conditionWords(t: Text, plan: Plan, { when }: Step, levelName: (level: Level) => string): string {
  const { levels, platforms, regions, answer } = when
  const asked = answer && stepsOf(plan).find(({ id }) => id === answer.step)
  const given = asked?.question?.answers.find(({ id }) => id === answer?.is)
  return [
    levels && listed(t, levels.map(levelName)), platforms && listed(t, platforms.map((one) => t(`words.incident.platform.${one}`))), regions && listed(t, regions),
    answer && t('playbooks.when.answer', { step: stepTitle(plan, answer.step), answer: given ? titleIn(given.title, language()) : answer.is }),
  ].filter(Boolean).join(' · ')
}

/** The answers that a step may depend on: those of the steps before it. */
export function answersBefore(plan: Plan, id: string | undefined): { value: string; label: string }[] {
  const steps = stepsOf(plan)
  const place = steps.findIndex((step) => step.id === id)
  return (place < 0 ? steps : steps.slice(0, place)).flatMap(({ id: step, title, question }) =>
    (question?.answers ?? []).map((answer) => ({ value: `${step} ${answer.id}`, label: `${titleIn(title, language())} → ${titleIn(answer.title, language())}` })))
}

/** The step or template that a place in a plan lies in, e.g. of `stages.2.steps.0.due`. */
export function partAt(at: string): { stage: number; step?: number } | { template: number } | { ladder: number } | undefined {
  const [list, index = '', inner, place] = at.split('.')
  if (list === 'stages') return { stage: Number(index), ...(inner === 'steps' && place !== undefined && { step: Number(place) }) }
  if (list === 'templates') return { template: Number(index) }
  return list === 'ladders' ? { ladder: Number(index) } : undefined
}

/** `stages.2.steps.0.due.limit.amount` -> 核实事实与责任 · 时限 */
export function placeInPlan(t: Text, content: unknown, at: string): string {
  const plan = content as Partial<Plan> | null
  const part = partAt(at)
  const path = at.split('.')
  if (!part) return path[0] ? fieldWords(t, path[0]) : ''
  const titleOf = (one: { title?: unknown; id?: unknown } | undefined, number: number) => {
    const { title } = one ?? {}
    if (typeof title === 'string') return title
    if (title && typeof title === 'object') return String((title as Record<string, unknown>)[language()] ?? '')
    return typeof one?.id === 'string' ? one.id : String(number + 1)
  }
  if ('template' in part) return [titleOf(plan?.templates?.[part.template], part.template), fieldWords(t, path[2])].filter(Boolean).join(' · ')
  if ('ladder' in part) return [titleOf(plan?.ladders?.[part.ladder], part.ladder), fieldWords(t, path[2])].filter(Boolean).join(' · ')
  const stage = plan?.stages?.[part.stage]
  if (part.step === undefined) return [titleOf(stage, part.stage), fieldWords(t, path[2])].filter(Boolean).join(' · ')
  return [titleOf(stage?.steps[part.step], part.step), fieldWords(t, path[4])].filter(Boolean).join(' · ')
}

const fieldWords = (t: Text, field: string | undefined): string => (field ? (lookUp(t, `playbooks.field.${field}`) ?? field) : '')
