import { Checkbox, Textarea } from '@mantine/core'
import { useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'

/** Who answers for what; also that nobody does is said, with the reason. */
export function AccountabilityForm(props: FormProps) {
  const t = useText()
  const known = props.file.incident.accountability
  const form = useIncidentForm({
    ...props, type: 'incident.holdAccountable', initial: { findings: known?.findings ?? '', measures: known?.measures ?? '', none: known?.none ?? false },
    body: ({ findings, measures, none }) => ({ findings, measures: none ? '' : measures, none }),
  })
  return (
    <IncidentForm type="incident.holdAccountable" form={form}>
      <Textarea label={t('words.incident.field.findings')} description={t('incidents.form.findingsHow')} autosize minRows={2} {...form.text('findings')} />
      <Checkbox label={t('words.incident.field.none')} checked={form.values.none} onChange={({ currentTarget }) => form.set({ none: currentTarget.checked })} />
      {!form.values.none && <Textarea label={t('words.incident.field.measures')} autosize minRows={2} {...form.text('measures')} />}
    </IncidentForm>
  )
}
