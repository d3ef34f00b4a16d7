import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { openSuspension } from '../../../../shared/case/case.ts'
import { SuspensionKind } from '../../../../shared/case/vocabulary.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { WhenField } from '../../../parts/WhenField.tsx'
import { filled } from '../../../parts/filled.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'
import { dateFrom, optionsOf, typedToday } from './fields.ts'

export function SuspendForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  const [suspensionId] = useState(() => crypto.randomUUID())
  const form = useActForm({
    ...props,
    type: 'case.suspend',
    initial: { kind: 'appraisal' as SuspensionKind, institution: '', from: typedToday(zone), reason: '' },
    body: ({
      kind, institution, from, reason,
    }) => ({ suspensionId, kind, institution, from: dateFrom(from, zone), reason: filled(reason) }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.suspend')}>
      <Choices
        label={t('acts.form.kind')} value={form.values.kind} onChange={(kind) => form.set({ kind })}
        options={optionsOf(SuspensionKind.options, (kind) => t(`words.suspension.${kind}`))}
      />
      <TextInput
        label={t('acts.form.institution')} description={t('acts.form.institutionAbout')} data-first
        {...form.text('institution')}
      />
      <WhenField
        label={t('acts.form.from')} value={form.values.from} onChange={(from) => form.set({ from })} onLeave={() => form.left('from')}
        error={form.error('from')}
      />
      <Textarea label={t('acts.form.reasonOptional')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}

export function ResumeForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  const open = openSuspension(props.file.case)
  const form = useActForm({
    ...props,
    type: 'case.resume',
    initial: { to: typedToday(zone), result: '' },
    body: ({ to, result }) => ({ suspensionId: open?.suspensionId, to: dateFrom(to, zone), result: filled(result) }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.resume')}>
      <WhenField
        label={t('acts.form.resumeOn')} value={form.values.to} onChange={(to) => form.set({ to })} onLeave={() => form.left('to')}
        error={form.error('to')}
      />
      <Textarea label={t('acts.form.result')} autosize minRows={2} {...form.text('result')} />
    </ActForm>
  )
}
