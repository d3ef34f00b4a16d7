import type { Grade, GradingMatrix } from '../../../../shared/incident/grading.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { language, useText } from '../../../text/text.ts'
import { LevelChip } from '../LevelChip.tsx'
import { useLevelName } from '../levels.ts'
import look from './Grading.module.css'

/** How a level came about, so that it can be reckoned by hand. */
export function GradeSum({ matrix, grade }: { matrix: GradingMatrix; grade: Grade }) {
  const t = useText()
  const levelName = useLevelName()
  // by the matrix it was graded with, not by the one in force
  const named = (level: 'larger' | 'major' | 'critical') => titleIn(matrix.levels[level], language())
  const whole = matrix.inputs.reduce((sum, { weight }) => sum + weight, 0)
  const inputOf = (id: string) => matrix.inputs.find((one) => one.id === id)
  const valueTitle = (input: string, value: string) => titleIn(inputOf(input)?.values.find(({ id }) => id === value)?.title ?? value, language())
  return (
    <div className={look.sum}>
      <table className={look.sumTable}>
        <thead><tr><th scope="col">{t('incidents.grade.input')}</th><th scope="col">{t('incidents.grade.value')}</th><th scope="col">{t('incidents.grade.points')}</th><th scope="col">{t('incidents.grade.share')}</th></tr></thead>
        <tbody>
          {grade.parts.map(({ input, value, points, weight, share }) => (
            <tr key={input}>
              <th scope="row">{titleIn(inputOf(input)?.title ?? input, language())}</th>
              <td>{valueTitle(input, value)}</td>
              <td>{points} × {Math.round((weight / whole) * 100)} %</td>
              <td>{share}</td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{t('incidents.grade.total')}</th><td>{t('incidents.grade.from', { ...matrix.from, largerName: named('larger'), majorName: named('major'), criticalName: named('critical') })}</td><td /><td>{grade.points}</td></tr></tfoot>
      </table>
      {grade.raisedBy.map(({ input, value, level }) => <p key={input}>▲ {t('incidents.grade.raised', { value: valueTitle(input, value), level: levelName(level) })}</p>)}
      <p className={look.proposed}>{t('incidents.grade.proposed')} <LevelChip level={grade.level} strong /></p>
    </div>
  )
}
