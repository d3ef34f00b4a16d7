import { Textarea } from '@mantine/core'
import { grade, type GradingMatrix } from '../../../../shared/incident/grading.ts'
import { Level } from '../../../../shared/incident/vocabulary.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { filled } from '../../../parts/filled.ts'
import { language, useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { useLevelName, useMatrix } from '../levels.ts'
import { GradeSum } from './GradeSum.tsx'
import { usePartId } from '../../../parts/use-part-id.ts'
import look from './Grading.module.css'

/** Inputs are chosen, the level that follows stands beside them with its sum; a person confirms it or says why it is another. */
export function AssessForm(props: FormProps) {
  const matrix = useMatrix()
  return matrix ? <ByMatrix {...props} matrix={matrix} /> : null
}

interface AssessValues { chosen: Record<string, string>; level: Level | ''; overrideReason: string; remark: string }

function ByMatrix({ matrix, ...props }: FormProps & { matrix: GradingMatrix }) {
  const t = useText()
  const levelName = useLevelName()
  const assessmentId = usePartId()
  const found = (chosen: Record<string, string>) => grade(matrix, chosen)
  const levelOf = ({ chosen, level }: AssessValues): Level | undefined => {
    const proposed = found(chosen)
    return level || (proposed.ok ? proposed.value.level : undefined)
  }
  const differs = (values: AssessValues) => {
    const proposed = found(values.chosen)
    return proposed.ok && values.level !== '' && values.level !== proposed.value.level
  }
  const form = useIncidentForm<AssessValues, 'incident.assess'>({
    ...props, type: 'incident.assess',
    // grading again begins with what was seen last, as far as this matrix still knows it
    initial: { chosen: known(matrix, props.file.incident.assessments.at(-1)?.chosen ?? {}), level: '', overrideReason: '', remark: '' },
    body: (values) => ({
      assessmentId, matrix, chosen: values.chosen, level: levelOf(values), overrideReason: differs(values) ? filled(values.overrideReason) : undefined, remark: filled(values.remark),
    }),
    missing: (values) => [
      ...matrix.inputs.filter(({ id }) => !values.chosen[id]).map(({ id }) => ({ path: `chosen.${id}`, code: 'grading.incomplete' })),
      ...(differs(values) && !filled(values.overrideReason) ? [{ path: 'overrideReason', code: 'incident.overrideReasonMissing' }] : []),
    ],
  })
  const { values, set } = form
  const proposed = found(values.chosen)
  return (
    <div className={look.wide}>
      <IncidentForm type="incident.assess" form={form} submit={t('incidents.form.assess')}>
        <div className={look.beside}>
          <div className={look.inputs}>
            {matrix.inputs.map(({ id, title, values: options }) => (
              <Choices
                key={id} label={titleIn(title, language())} value={values.chosen[id]} onChange={(value) => set({ chosen: { ...values.chosen, [id]: value } })} error={form.error(`chosen.${id}`)}
                options={options.map((one) => ({ value: one.id, words: <>{titleIn(one.title, language())} <span className={look.points}>{one.points}</span></> }))}
              />
            ))}
          </div>
          <div className={look.side} role="status">
            {proposed.ok ? <GradeSum matrix={matrix} grade={proposed.value} /> : <p className={look.grey}>{t('incidents.grade.choose', { count: matrix.inputs.filter(({ id }) => !values.chosen[id]).length })}</p>}
            {proposed.ok && (
              <Choices
                label={t('incidents.grade.level')} value={values.level || proposed.value.level} onChange={(level) => set({ level: level === proposed.value.level ? '' : level })}
                options={Level.options.map((value) => ({ value, words: levelName(value) }))}
              />
            )}
            {differs(values) && <Textarea label={t('words.incident.field.overrideReason')} autosize minRows={2} {...form.text('overrideReason')} />}
            <Textarea label={t('incidents.form.remark')} autosize minRows={1} {...form.text('remark')} />
          </div>
        </div>
      </IncidentForm>
    </div>
  )
}

const known = ({ inputs }: GradingMatrix, chosen: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(chosen).filter(([input, value]) => inputs.find(({ id }) => id === input)?.values.some(({ id }) => id === value)))
