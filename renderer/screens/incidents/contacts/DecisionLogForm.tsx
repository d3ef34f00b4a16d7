import { Textarea, TextInput } from '@mantine/core'
import { filled } from '../../../parts/filled.ts'
import { useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { usePartId } from '../../../parts/use-part-id.ts'

/** What was decided on the way, by whom, on what ground. */
export function DecisionLogForm(props: FormProps) {
  const t = useText()
  const decisionId = usePartId()
  const form = useIncidentForm({
    ...props, type: 'incident.recordDecision', initial: { by: '', text: '', basis: '' }, body: ({ by, text, basis }) => ({ decisionId, by: by.trim(), text, basis: filled(basis) }),
  })
  return (
    <IncidentForm type="incident.recordDecision" form={form}>
      <TextInput label={t('words.incident.field.by')} {...form.text('by')} />
      <Textarea label={t('incidents.form.decided')} autosize minRows={2} {...form.text('text')} />
      <Textarea label={t('case.decision.basis')} autosize minRows={1} {...form.text('basis')} />
    </IncidentForm>
  )
}
