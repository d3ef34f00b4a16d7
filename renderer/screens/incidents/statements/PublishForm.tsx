import { TextInput } from '@mantine/core'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { filled } from '../../../parts/filled.ts'
import { notAhead } from '../../../parts/not-ahead.ts'
import { WhenField } from '../../../parts/WhenField.tsx'
import { useZone } from '../../../session.ts'
import { language, listed, useText } from '../../../text/text.ts'
import { instantOf, typedNow } from '../../case/acts/fields.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { stepsBefore } from '../incident-acts.ts'
import look from '../Incidents.module.css'

/** Where and when it was published, so that it can be shown later. */
export function PublishForm({ statementId, version, ...props }: FormProps & { statementId: string; version: number }) {
  const t = useText()
  const zone = useZone()
  const form = useIncidentForm({
    ...props, type: 'incident.publishStatement', initial: { where: '', url: '', at: typedNow(zone) },
    body: ({ where, url, at }) => ({ statementId, version, where: where.trim(), url: filled(url), at: instantOf(at, zone) }),
    missing: ({ at }) => notAhead('at', at, zone),
  })
  const before = stepsBefore(props.file, 'published')
  return (
    <IncidentForm type="incident.publishStatement" form={form}>
      {before.length > 0 && <p className={look.notYet}>▲ {t('incidents.form.publishBefore', { count: before.length, steps: listed(t, before.map(({ step }) => titleIn(step.title, language()))) })}</p>}
      <TextInput label={t('words.incident.field.where')} description={t('incidents.form.whereHow')} {...form.text('where')} />
      <TextInput label={t('words.incident.field.url')} {...form.text('url')} />
      <WhenField label={t('incidents.form.publishedAt')} withTime value={form.values.at} onChange={(at) => form.set({ at })} onLeave={() => form.left('at')} error={form.error('at')} />
    </IncidentForm>
  )
}
