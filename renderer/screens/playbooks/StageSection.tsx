import { Button } from '@mantine/core'
import { titleIn } from '../../../shared/rules/pack.ts'
import type { Stage } from '../../../shared/playbook/plan.ts'
import { language, useText } from '../../text/text.ts'
import type { Editing } from './editing.ts'
import { StepForm } from './StepForm.tsx'
import { StepRow } from './StepRow.tsx'
import look from '../../parts/Editor.module.css'
import own from './Playbooks.module.css'

export function StageSection({ stage, index, unfolded, ...editing }: Editing & { stage: Stage; index: number; unfolded: boolean }) {
  const t = useText()
  const { plan, mayEdit, form, onForm } = editing
  const title = titleIn(stage.title, language())
  const adding = `step new ${stage.id}`
  return (
    <section className={own.stage} aria-label={title}>
      <h2><span className={own.number}>{index + 1}</span>{title}<span className={own.count}>{stage.steps.length}</span></h2>
      {stage.steps.length === 0 && <p className={look.grey}>{t('playbooks.noSteps')}</p>}
      <ol className={own.steps}>
        {stage.steps.map((step, place) => (
          <li key={step.id}>
            {form === `step ${step.id}`
              ? <StepForm plan={plan} stage={index} step={step} onDone={() => onForm(undefined)} />
              : <StepRow {...editing} step={step} number={`${index + 1}.${place + 1}`} unfolded={unfolded} />}
          </li>
        ))}
      </ol>
      {form === adding && <StepForm plan={plan} stage={index} step={undefined} onDone={() => onForm(undefined)} />}
      {mayEdit && form !== adding && <div className={look.row}><Button variant="subtle" size="compact-sm" onClick={() => onForm(adding)} aria-label={t('playbooks.addStepTo', { stage: title })}>{t('playbooks.addStep')}</Button></div>}
    </section>
  )
}
