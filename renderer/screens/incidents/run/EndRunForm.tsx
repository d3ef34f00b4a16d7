import { useText } from '../../../text/text.ts'
import type { FormProps } from '../acts/IncidentForm.tsx'
import { TextForm } from '../acts/TextForm.tsx'

export function EndRunForm(props: FormProps) {
  return <TextForm {...props} type="incident.endRun" member="reason" label={useText()('acts.form.reason')} rest={{ runId: props.part?.[0] }} grave />
}
