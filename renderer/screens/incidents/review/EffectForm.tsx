import { Textarea } from '@mantine/core'
import { Choices } from '../../../parts/Choices.tsx'
import { useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'

/** Whether what was put right has worked. */
export function EffectForm(props: FormProps) {
  const t = useText()
  const form = useIncidentForm({
    ...props, type: 'incident.checkEffect', initial: { effective: '' as '' | 'yes' | 'no', text: '' }, body: ({ effective, text }) => ({ effective: effective === '' ? undefined : effective === 'yes', text }),
  })
  return (
    <IncidentForm type="incident.checkEffect" form={form}>
      <Choices
        label={t('incidents.form.effect')} value={form.values.effective || undefined} onChange={(effective) => form.set({ effective })} error={form.error('effective')}
        options={[{ value: 'yes', words: t('incidents.effective') }, { value: 'no', words: t('incidents.notEffective') }]}
      />
      <Textarea label={t('incidents.form.effectText')} autosize minRows={2} {...form.text('text')} />
    </IncidentForm>
  )
}
