import { Textarea } from '@mantine/core'
import { stepsOf } from '../../../../shared/playbook/plan.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { filled } from '../../../parts/filled.ts'
import { language, useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { usePlans } from '../run/plans.ts'
import { usePartId } from '../../../parts/use-part-id.ts'

/** What the next version of a plan should take from this incident. */
export function SuggestForm(props: FormProps) {
  const t = useText()
  const suggestionId = usePartId()
  const plans = usePlans(props.file.incident)
  const form = useIncidentForm({
    ...props, type: 'incident.suggest', initial: { planId: props.file.incident.runs.at(-1)?.plan.id ?? '', stepId: '', text: '' },
    body: ({ planId, stepId, text }) => ({ suggestionId, planId: filled(planId), stepId: filled(stepId), text }),
  })
  const { values, set } = form
  const plan = plans.find((one) => one.plan.id === values.planId)?.plan
  return (
    <IncidentForm type="incident.suggest" form={form}>
      <Choose
        label={t('words.incident.field.plan')} value={values.planId || undefined} onChange={(planId) => set({ planId: planId ?? '', stepId: '' })} error={form.error('planId')}
        options={plans.map((one) => ({ value: one.plan.id, label: titleIn(one.plan.title, language()) }))}
      />
      {plan && (
        <Choose
          label={t('words.incident.field.stepId')} value={values.stepId || undefined} clearable onChange={(stepId) => set({ stepId: stepId ?? '' })}
          options={stepsOf(plan).map(({ id, title }) => ({ value: id, label: titleIn(title, language()) }))}
        />
      )}
      <Textarea label={t('words.incident.entry.suggest')} autosize minRows={2} data-first {...form.text('text')} />
    </IncidentForm>
  )
}
