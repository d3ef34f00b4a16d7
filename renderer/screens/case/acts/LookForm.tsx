import { Textarea } from '@mantine/core'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'

/** A supervisor looked through the case; a remark is welcome, not needed. */
export function LookForm(props: ActProps) {
  const t = useText()
  const form = useActForm({ ...props, type: 'case.look', initial: { remark: '' }, body: ({ remark }) => ({ remark }) })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.look')}>
      <Textarea label={t('acts.form.remark')} autosize minRows={2} {...form.text('remark')} />
    </ActForm>
  )
}
