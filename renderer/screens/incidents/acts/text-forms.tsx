import { useText } from '../../../text/text.ts'
import type { FormProps } from './IncidentForm.tsx'
import { TextForm } from './TextForm.tsx'

/** Acts on the whole incident that take little more than a text. */
export function NoteForm(props: FormProps) {
  return <TextForm {...props} type="incident.note" member="text" label={useText()('acts.form.text')} />
}

export function CloseForm(props: FormProps) {
  return <TextForm {...props} type="incident.close" member="conclusion" label={useText()('words.incident.field.conclusion')} />
}

export function ReopenForm(props: FormProps) {
  return <TextForm {...props} type="incident.reopen" member="reason" label={useText()('acts.form.reason')} />
}

export function VoidForm(props: FormProps) {
  return <TextForm {...props} type="incident.void" member="reason" label={useText()('acts.form.reason')} grave />
}
