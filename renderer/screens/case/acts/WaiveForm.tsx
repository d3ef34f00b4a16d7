import { Textarea } from '@mantine/core'
import { useDesk } from '../../../desk.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'

/** No conference for the reasons that hold now; a new one proposes it again. */
export function WaiveForm(props: ActProps) {
  const t = useText()
  const { value: known } = useDesk('conferencesOfCase', { caseId: props.file.case.id })
  const form = useActForm({ ...props, type: 'case.waiveConference', initial: { reason: '' }, body: ({ reason }) => ({ reasons: known?.proposals.map((one) => one.reason), reason }) })
  return (
    <ActForm {...props} form={form} submit={t('acts.name.case.waiveConference')}>
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}
