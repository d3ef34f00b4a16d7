import { Textarea, TextInput } from '@mantine/core'
import type { Incident } from '../../../../shared/incident/incident.ts'
import { ReportKind } from '../../../../shared/incident/vocabulary.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { Choose } from '../../../parts/Choose.tsx'
import { filled } from '../../../parts/filled.ts'
import { notAhead } from '../../../parts/not-ahead.ts'
import { WhenField } from '../../../parts/WhenField.tsx'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { instantOf, typedNow } from '../../case/acts/fields.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { TemplateChoice } from '../TemplateChoice.tsx'
import { useTemplates } from '../templates.ts'
import { usePartId } from '../../../parts/use-part-id.ts'
import pair from '../../../parts/Fields.module.css'

/** What was reported, to whom and how. The plan's own texts come filled from the incident. */
export function ReportForm(props: FormProps) {
  const t = useText()
  const zone = useZone()
  const reportId = usePartId()
  const { incident } = props.file
  const last = incident.reports.at(-1)
  const form = useIncidentForm({
    ...props, type: 'incident.report', initial: { kind: nextKind(incident), to: last?.to ?? '', method: last?.method ?? '', at: typedNow(zone), text: '', attachmentId: '' },
    body: ({ kind, to, method, at, text, attachmentId }) => ({ reportId, kind, to: to.trim(), method: method.trim(), at: instantOf(at, zone), text, attachmentId: filled(attachmentId) }),
    missing: ({ at }) => notAhead('at', at, zone),
  })
  const { values, set } = form
  const templates = useTemplates(props.file, 'report').filter(({ report }) => report === undefined || report === values.kind)
  const attachments = incident.attachments.filter(({ voided }) => voided === undefined)
  return (
    <IncidentForm type="incident.report" form={form}>
      <Choices
        label={t('incidents.form.reportKind')} value={values.kind} onChange={(kind) => set({ kind })} error={form.error('kind')}
        options={ReportKind.options.map((value) => ({ value, words: t(`words.incident.reportKind.${value}`) }))}
      />
      <div className={pair.pair}>
        <TextInput label={t('words.incident.field.recipient')} data-first {...form.text('to')} />
        <TextInput label={t('incidents.form.reportMethod')} {...form.text('method')} />
      </div>
      <WhenField label={t('incidents.form.reportedAt')} withTime value={values.at} onChange={(at) => set({ at })} onLeave={() => form.left('at')} error={form.error('at')} />
      <TemplateChoice templates={templates} onTake={({ text }) => set({ text: [text, values.text].filter(Boolean).join('\n\n') })} />
      <Textarea label={t('incidents.form.reportText')} autosize minRows={5} maxRows={24} {...form.text('text')} />
      {attachments.length > 0 && (
        <Choose
          label={t('words.incident.field.evidence')} value={values.attachmentId || undefined} clearable onChange={(attachmentId) => set({ attachmentId: attachmentId ?? '' })}
          options={attachments.map(({ attachmentId, name }) => ({ value: attachmentId, label: name }))}
        />
      )}
    </IncidentForm>
  )
}

/** After the first one they go on until somebody ends them. */
const nextKind = ({ reports }: Incident): ReportKind => (reports.some(({ kind }) => kind === 'initial') ? 'followUp' : 'initial')
