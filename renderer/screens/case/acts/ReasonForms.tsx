import { Textarea, TextInput } from '@mantine/core'
import { WhenField } from '../../../parts/WhenField.tsx'
import { filled } from '../../../parts/filled.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'
import { instantOf, typedNow } from './fields.ts'

/** Acts that take little more than a reason. */
export function TransferForm(props: ActProps) {
  const t = useText()
  const form = useActForm({
    ...props, type: 'case.transfer', initial: { toUnit: '', reason: '' }, body: ({ toUnit, reason }) => ({ toUnit, reason }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.transfer')}>
      <TextInput label={t('acts.form.toUnit')} {...form.text('toUnit')} />
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}

export function UnassignForm(props: ActProps) {
  const t = useText()
  const { assignee } = props.file.case
  const form = useActForm({
    ...props, type: 'case.unassign', initial: { reason: '' }, body: ({ reason }) => ({ reason, expected: assignee }),
    done: () => ({ words: t('acts.done.unassigned') }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.unassign')}>
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}

export function ComplexForm(props: ActProps) {
  const t = useText()
  const form = useActForm({ ...props, type: 'case.markComplex', initial: { reason: '' }, body: ({ reason }) => ({ reason }) })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.mark')}>
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}

export function NotGenuineForm(props: ActProps) {
  const t = useText()
  const form = useActForm({ ...props, type: 'case.markNotGenuine', initial: { reason: '' }, body: ({ reason }) => ({ reason }) })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.notGenuine')} grave>
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}

export function VoidForm(props: ActProps) {
  const t = useText()
  const form = useActForm({ ...props, type: 'case.void', initial: { reason: '' }, body: ({ reason }) => ({ reason }) })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.void')} grave>
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}

export function NoteForm(props: ActProps) {
  const t = useText()
  const form = useActForm({ ...props, type: 'case.note', initial: { text: '' }, body: ({ text }) => ({ text }) })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.note')}>
      <Textarea label={t('acts.form.text')} autosize minRows={2} {...form.text('text')} />
    </ActForm>
  )
}

export function CloseForm(props: ActProps) {
  const t = useText()
  const form = useActForm({
    ...props, type: 'case.close', initial: { rootCause: '', rectification: '' },
    body: ({ rootCause, rectification }) => ({ rootCause: filled(rootCause), rectification: filled(rectification) }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.close')}>
      <Textarea label={t('acts.form.rootCause')} autosize minRows={2} {...form.text('rootCause')} />
      <Textarea label={t('acts.form.rectification')} autosize minRows={2} {...form.text('rectification')} />
    </ActForm>
  )
}

/** 保险法 87 and the books of account: ten years is the usual keeping. */
const usualYears = '10'

export function ArchiveForm(props: ActProps) {
  const t = useText()
  const form = useActForm({
    ...props, type: 'case.archive', initial: { retentionYears: usualYears },
    body: ({ retentionYears: typed }) => ({ retentionYears: /^\d+$/.test(typed.trim()) ? Number(typed) : filled(typed) }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.archive')}>
      <TextInput label={t('acts.form.retentionYears')} inputMode="numeric" maw={160} {...form.text('retentionYears')} />
    </ActForm>
  )
}

export function WithdrawForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  const form = useActForm({
    ...props, type: 'case.withdraw', initial: { receivedAt: typedNow(zone), how: '' },
    body: ({ receivedAt, how }) => ({ receivedAt: instantOf(receivedAt, zone), how }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.withdraw')}>
      <WhenField
        label={t('acts.form.receivedAt')} withTime value={form.values.receivedAt} onChange={(receivedAt) => form.set({ receivedAt })}
        onLeave={() => form.left('receivedAt')} error={form.error('receivedAt')}
      />
      <Textarea label={t('acts.form.how')} autosize minRows={2} {...form.text('how')} />
    </ActForm>
  )
}

export function RaiseForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  const form = useActForm({
    ...props, type: 'case.raiseToComplaint', initial: { receivedAt: typedNow(zone), reason: '' },
    body: ({ receivedAt, reason }) => ({ receivedAt: instantOf(receivedAt, zone), reason: filled(reason) }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.raise')}>
      <WhenField
        label={t('acts.form.receivedAt')} withTime value={form.values.receivedAt} onChange={(receivedAt) => form.set({ receivedAt })}
        onLeave={() => form.left('receivedAt')} error={form.error('receivedAt')}
      />
      <Textarea label={t('acts.form.reasonOptional')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}

export function UnmergeForm(props: ActProps) {
  const t = useText()
  const form = useActForm({
    ...props, type: 'case.unmergeCase', initial: { reason: '' }, body: ({ reason }) => ({ reason }),
    done: () => ({ words: t('acts.done.unmerged') }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.unmerge')}>
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}
