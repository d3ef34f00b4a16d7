import { Textarea } from '@mantine/core'
import { useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { usePartId } from '../../../parts/use-part-id.ts'

/** The last grading, with what the desk proposes, to senior management. */
export function SubmitForm(props: FormProps) {
  const t = useText()
  const submissionId = usePartId()
  const assessmentId = props.file.incident.assessments.at(-1)?.assessmentId
  const form = useIncidentForm({ ...props, type: 'incident.submit', initial: { proposal: '' }, body: ({ proposal }) => ({ submissionId, assessmentId, proposal }) })
  return (
    <IncidentForm type="incident.submit" form={form} submit={t('incidents.form.submit')}>
      <Textarea label={t('words.incident.field.proposal')} autosize minRows={3} {...form.text('proposal')} />
    </IncidentForm>
  )
}
