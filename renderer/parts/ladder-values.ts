/** A ladder as a form holds it: everything as typed. */
import type { TargetUnit } from '../../shared/calendar/targets.ts'
import type { Ladder, LadderStep } from '../../shared/rules/pack.ts'
import { numberFrom, titleFrom, titleValues, type TitleValues } from './limit-values.ts'

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
  id, title: titleFrom(title), for: { ...(pack && { pack }), ...(clock && { clock }), ...(kind && { kind: kind as 'law' | 'company' }) }, steps: steps.map(stepFrom),
})

function stepFrom({ id, place, amount, unit, tells, requires, again, every, everyUnit, most }: StepValues): LadderStep {
  const length = numberFrom(amount)
  const at = place === 'due' ? { share: 1 } : place === 'share' ? { share: length / 100 } : { amount: place === 'before' ? -length : length, unit }
  return {
    id, at, tells, ...(requires && { requires: requires as NonNullable<LadderStep['requires']> }),
    ...(again && { repeat: { every: { amount: numberFrom(every), unit: everyUnit }, most: numberFrom(most) } }),
  }
}
