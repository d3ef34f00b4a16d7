import { Checkbox, Textarea } from '@mantine/core'
import { filled } from '../../../parts/filled.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'

export function InvestigateForm(props: ActProps) {
  const t = useText()
  const form = useActForm({
    ...props, type: 'case.investigate', initial: { noDirectInterest: false, plan: '' },
    body: ({ noDirectInterest, plan }) => ({ noDirectInterest, plan: filled(plan) }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.begin')}>
      <Checkbox
        label={t('acts.form.noDirectInterest')} checked={form.values.noDirectInterest} data-first
        onChange={({ currentTarget }) => form.set({ noDirectInterest: currentTarget.checked })}
      />
      <Textarea label={t('acts.form.plan')} autosize minRows={2} {...form.text('plan')} />
    </ActForm>
  )
}
