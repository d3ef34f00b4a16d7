import { Textarea, TextInput } from '@mantine/core'
import { ContactKind } from '../../../../shared/incident/vocabulary.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { filled } from '../../../parts/filled.ts'
import { notAhead } from '../../../parts/not-ahead.ts'
import { WhenField } from '../../../parts/WhenField.tsx'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { instantOf, typedNow } from '../../case/acts/fields.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { usePartId } from '../../../parts/use-part-id.ts'
import pair from '../../../parts/Fields.module.css'

/** With a journalist on the telephone only the text has to be typed. */
export function ContactForm(props: FormProps) {
  const t = useText()
  const zone = useZone()
  const contactId = usePartId()
  const form = useIncidentForm({
    ...props, type: 'incident.recordContact',
    initial: { kind: 'journalist' as ContactKind, direction: 'in' as 'in' | 'out', name: '', organisation: '', means: '', at: typedNow(zone), text: '', promised: '' },
    body: ({ kind, direction, name, organisation, means, at, text, promised }) => ({
      contactId, kind, direction, name: name.trim(), organisation: filled(organisation), means: filled(means), at: instantOf(at, zone), text, promised: filled(promised),
    }),
    missing: ({ at }) => notAhead('at', at, zone),
  })
  const { values, set } = form
  return (
    <IncidentForm type="incident.recordContact" form={form}>
      <Choices
        label={t('incidents.form.contactKind')} value={values.kind} onChange={(kind) => set({ kind })} options={ContactKind.options.map((value) => ({ value, words: t(`words.incident.contactKind.${value}`) }))}
      />
      <div className={pair.pair}>
        <TextInput label={t('incidents.form.contactName')} data-first {...form.text('name')} />
        <TextInput label={t('words.incident.field.organisation')} {...form.text('organisation')} />
      </div>
      <Textarea label={t('acts.form.summary')} autosize minRows={3} {...form.text('text')} />
      <Textarea label={t('words.incident.field.promised')} description={t('incidents.form.promisedHow')} autosize minRows={1} {...form.text('promised')} />
      <Choices
        label={t('acts.form.direction')} value={values.direction} onChange={(direction) => set({ direction })}
        options={[{ value: 'in', words: t('acts.form.in') }, { value: 'out', words: t('acts.form.out') }]}
      />
      <div className={pair.pair}>
        <TextInput label={t('words.incident.field.means')} {...form.text('means')} />
        <WhenField label={t('acts.form.at')} withTime value={values.at} onChange={(at) => set({ at })} onLeave={() => form.left('at')} error={form.error('at')} />
      </div>
    </IncidentForm>
  )
}
