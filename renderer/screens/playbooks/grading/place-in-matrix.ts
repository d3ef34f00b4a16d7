import { Level } from '../../../../shared/incident/vocabulary.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { titleFrom } from '../../../parts/limit-values.ts'
import { language, type Text } from '../../../text/text.ts'
import type { MatrixValues } from './matrix-values.ts'

/** `inputs.2.values.0.points` -> 传播速度 · 情形 1 · 分值 */
export function placeInMatrix(t: Text, { inputs, levels }: MatrixValues, at: string): string {
  const [list, index = '', field, place = '', part] = at.split('.')
  const level = Level.options.find((one) => one === index)
  if (list !== 'inputs') return [t(list === 'source' ? 'playbooks.field.source' : 'playbooks.grading.levels'), level && titleIn(titleFrom(levels[level]), language())].filter(Boolean).join(' · ')
  const input = inputs[Number(index)]
  const name = (input && titleIn(titleFrom(input.title), language())) || t('playbooks.grading.inputNumber', { number: Number(index) + 1 })
  const words = { title: t('rules.field.title'), weight: t('playbooks.grading.weight'), points: t('playbooks.grading.points') } as Record<string, string>
  return [name, field === 'values' && place !== '' && `${t('playbooks.grading.value')} ${Number(place) + 1}`, words[part ?? field ?? '']].filter(Boolean).join(' · ')
}
