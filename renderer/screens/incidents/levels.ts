/** What a company calls its four levels: by the matrix in force, until that is read by the words that come with the product. */
import { matrixInForce, type GradingMatrix } from '../../../shared/incident/grading.ts'
import type { Level } from '../../../shared/incident/vocabulary.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { useDesk } from '../../desk.ts'
import { language, useText } from '../../text/text.ts'

export function useMatrix(): GradingMatrix | undefined {
  const { value } = useDesk('grading', {})
  return value && matrixInForce(value)
}

export function useLevelName(): (level: Level | undefined) => string {
  const t = useText()
  const matrix = useMatrix()
  return (level) => {
    if (!level) return t('words.incident.notGraded')
    return matrix ? titleIn(matrix.levels[level], language()) : t(`words.incident.level.${level}`)
  }
}

/** 1 to 4, from the least to the gravest: how many bars its sign has. */
export const barsOf: Record<Level, number> = { general: 1, larger: 2, major: 3, critical: 4 }
