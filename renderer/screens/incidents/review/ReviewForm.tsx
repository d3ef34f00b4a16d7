import { Textarea } from '@mantine/core'
import { WhenField } from '../../../parts/WhenField.tsx'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { dateFrom } from '../../case/acts/fields.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { ActionFields } from './ActionFields.tsx'
import { actionOf, actionValues, type ActionValues } from './action-values.ts'

/** What happened, why, what worked, and what is put right by whom until when. */
export function ReviewForm(props: FormProps) {
  const t = useText()
  const zone = useZone()
  const { review, actions } = props.file.incident
  const form = useIncidentForm({
    ...props, type: 'incident.review',
    initial: {
      happened: review?.happened ?? '', rootCause: review?.rootCause ?? '', worked: review?.worked ?? '', failed: review?.failed ?? '', effectCheckOn: review?.effectCheckOn ?? '' as string,
      actions: actions.map(actionValues) as readonly ActionValues[],
    },
    body: ({ actions: typed, effectCheckOn, ...texts }) => ({
      ...texts, effectCheckOn: dateFrom(effectCheckOn, zone), actions: typed.filter(({ text, dueOn }) => text.trim() !== '' || dueOn.trim() !== '').map((one) => actionOf(one, (date) => dateFrom(date, zone))),
    }),
  })
  const { values, set } = form
  return (
    <IncidentForm type="incident.review" form={form}>
      <Textarea label={t('words.incident.field.happened')} autosize minRows={2} {...form.text('happened')} />
      <Textarea label={t('words.incident.field.rootCause')} autosize minRows={2} {...form.text('rootCause')} />
      <Textarea label={t('words.incident.field.worked')} autosize minRows={1} {...form.text('worked')} />
      <Textarea label={t('words.incident.field.failed')} autosize minRows={1} {...form.text('failed')} />
      <ActionFields branchId={props.file.branchId} actions={values.actions} onChange={(next) => set({ actions: next })} error={form.error} onLeave={form.left} />
      <WhenField
        label={t('words.incident.field.effectCheckOn')} value={values.effectCheckOn} onChange={(effectCheckOn) => set({ effectCheckOn })} onLeave={() => form.left('effectCheckOn')}
        error={form.error('effectCheckOn')}
      />
    </IncidentForm>
  )
}
