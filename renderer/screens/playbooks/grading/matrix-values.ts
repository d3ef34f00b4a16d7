/** The matrix as its form holds it: everything as typed. What is built from it is checked by its own rules. */
import { GradingMatrix } from '../../../../shared/incident/grading.ts'
import { Level } from '../../../../shared/incident/vocabulary.ts'
import { refuse, type Answer } from '../../../../shared/log/refusal.ts'
import { numberFrom, titleFrom, titleValues, type TitleValues } from '../../../parts/limit-values.ts'

export interface ValueValues { id: string; title: TitleValues; points: string; atLeast: Level | '' }
export interface InputValues { id: string; title: TitleValues; weight: string; values: ValueValues[] }
export interface MatrixValues {
  levels: Record<Level, TitleValues>
  inputs: InputValues[]
  from: Record<Exclude<Level, 'general'>, string>
  law: string
}

const byLevel = <Value>(value: (level: Level) => Value): Record<Level, Value> => ({ general: value('general'), larger: value('larger'), major: value('major'), critical: value('critical') })

export const matrixValues = ({ levels, inputs, from, source }: GradingMatrix): MatrixValues => ({
  levels: byLevel((level) => titleValues(levels[level])),
  inputs: inputs.map(({ id, title, weight, values }) => ({
    id, title: titleValues(title), weight: String(weight), values: values.map((value) => ({ id: value.id, title: titleValues(value.title), points: String(value.points), atLeast: value.atLeast ?? '' })),
  })),
  from: { larger: String(from.larger), major: String(from.major), critical: String(from.critical) },
  law: source.law,
})

/**
 * The next version as typed. Refusal: `grading.<code>`, `params.at` names the place, e.g. `inputs.2.values.0.points`; `unreadable` for whatever has no
 * word of its own.
 */
export function matrixFrom({ levels, inputs, from, law }: MatrixValues, version: number): Answer<GradingMatrix> {
  const read = GradingMatrix.safeParse({
    version, source: { law: law.trim(), article: '' }, levels: byLevel((level) => titleFrom(levels[level])),
    from: { larger: numberFrom(from.larger), major: numberFrom(from.major), critical: numberFrom(from.critical) },
    inputs: inputs.map(({ id, title, weight, values }) => ({
      id, title: titleFrom(title), weight: numberFrom(weight),
      values: values.map((value) => ({ id: value.id, title: titleFrom(value.title), points: numberFrom(value.points), ...(value.atLeast && { atLeast: value.atLeast }) })),
    })),
  })
  if (read.success) return { ok: true, value: read.data }
  const first = read.error.issues[0]
  const params = { at: first?.path.map(String).join('.') ?? '' }
  return first?.message === 'levelsInverted' ? refuse('grading.levelsInverted', { params }) : refuse('grading.unreadable', { params })
}

export const levelsWithFloor = Level.options.filter((level) => level !== 'general')
