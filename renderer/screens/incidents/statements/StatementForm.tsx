import { Textarea, TextInput } from '@mantine/core'
import { useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { TemplateChoice } from '../TemplateChoice.tsx'
import { useTemplates } from '../templates.ts'
import { usePartId } from '../../../parts/use-part-id.ts'

/** A new statement, or the next version of one: `part` is its identity. */
export function StatementForm(props: FormProps) {
  const { file } = props
  const wanted = props.part?.[0]
  const t = useText()
  const newId = usePartId()
  const templates = useTemplates(file, 'statement')
  const last = file.incident.statements.find(({ statementId }) => statementId === wanted)?.versions.at(-1)
  const form = useIncidentForm({
    ...props, type: 'incident.draftStatement', initial: { title: last?.title ?? '', text: last?.text ?? '' },
    body: ({ title, text }) => ({ statementId: wanted ?? newId, title: title.trim(), text }),
  })
  const { values, set } = form
  return (
    <IncidentForm type="incident.draftStatement" form={form} {...(last && { title: t('incidents.statement.nextOf', { title: last.title }) })}>
      {!last && <TemplateChoice templates={templates} onTake={({ title, text }) => set({ title: values.title || title, text: [text, values.text].filter(Boolean).join('\n\n') })} />}
      <TextInput label={t('words.incident.field.title')} data-first {...form.text('title')} />
      <Textarea label={t('incidents.form.statement')} autosize minRows={6} maxRows={24} {...form.text('text')} />
    </IncidentForm>
  )
}
