import { useId, useState } from 'react'
import { grade, type Chosen, type GradingMatrix } from '../../../../shared/incident/grading.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { labelled, language, useText } from '../../../text/text.ts'
import { GradeSum } from '../../incidents/grading/GradeSum.tsx'
import { LevelChip } from '../../incidents/LevelChip.tsx'
import look from '../../../parts/Editor.module.css'
import own from '../Playbooks.module.css'

/** The matrix as a table in which anybody can try what comes out; nothing of that is kept. */
export function MatrixTable({ matrix }: { matrix: GradingMatrix }) {
  const t = useText()
  const id = useId()
  const [chosen, setChosen] = useState<Chosen>({})
  const found = grade(matrix, chosen)
  const name = (level: keyof GradingMatrix['levels']) => titleIn(matrix.levels[level], language())
  const whole = matrix.inputs.reduce((sum, { weight }) => sum + weight, 0)
  const done = matrix.inputs.filter((input) => chosen[input.id] !== undefined).length
  return (
    <>
      <p className={look.about}>{t('playbooks.grading.about', { larger: name('larger'), fromLarger: matrix.from.larger, major: name('major'), fromMajor: matrix.from.major, critical: name('critical'), fromCritical: matrix.from.critical })}</p>
      <table className={own.matrix} aria-label={t('playbooks.grading.matrix')}>
        <thead>
          <tr><th scope="col">{t('playbooks.grading.input')}</th><th scope="col">{t('playbooks.grading.value')}</th><th scope="col" className={own.figure}>{t('playbooks.grading.points')}</th><th scope="col">{t('playbooks.grading.atLeast')}</th></tr>
        </thead>
        {matrix.inputs.map((input) => (
          <tbody key={input.id} role="radiogroup" aria-label={titleIn(input.title, language())}>
            {input.values.map((value, place) => (
              <tr key={value.id} data-chosen={chosen[input.id] === value.id}>
                {place === 0 && <th scope="rowgroup" rowSpan={input.values.length}>{titleIn(input.title, language())}<div className={own.grey}>{labelled(t, t('playbooks.grading.weight'), `${Math.round((input.weight / whole) * 1000) / 10}%`)}</div></th>}
                <td>
                  <label>
                    <input type="radio" name={`${id} ${input.id}`} checked={chosen[input.id] === value.id} onChange={() => setChosen({ ...chosen, [input.id]: value.id })} />
                    {titleIn(value.title, language())}
                  </label>
                </td>
                <td className={own.figure}>{value.points}</td>
                <td>{value.atLeast ? `▲ ${name(value.atLeast)}` : ''}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className={own.result} role="status">
        {found.ok ? <>{t('playbooks.grading.result', { points: found.value.points })} <LevelChip level={found.value.level} strong /></> : <span className={own.grey}>{t('playbooks.grading.try', { done, all: matrix.inputs.length })}</span>}
      </p>
      {found.ok && (
        <section className={look.section} aria-label={t('rules.bench.title')}>
          <h2>{t('rules.bench.title')}</h2>
          <GradeSum matrix={matrix} grade={found.value} />
        </section>
      )}
    </>
  )
}
