import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { Choices } from '../../../parts/Choices.tsx'
import { WhenField } from '../../../parts/WhenField.tsx'
import { filled } from '../../../parts/filled.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'
import { instantOf, optionsOf, typedNow } from './fields.ts'

export function ReviewForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  const right = props.file.clocks.find(({ clock }) => clock === 'reviewRight')
  const form = useActForm({
    ...props,
    type: 'case.applyForReview',
    initial: { receivedAt: typedNow(zone), grounds: '', written: true, lateReason: '' },
    body: ({
      receivedAt, grounds, written, lateReason,
    }) => ({ receivedAt: instantOf(receivedAt, zone), grounds, written, lateReason: filled(lateReason) }),
  })
  const { values, set } = form
  const at = Date.parse(instantOf(values.receivedAt, zone) ?? '')
  const late = right !== undefined && at >= right.dueAt
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.review')}>
      <WhenField
        label={t('acts.form.receivedAt')} withTime value={values.receivedAt} onChange={(receivedAt) => set({ receivedAt })}
        onLeave={() => form.left('receivedAt')}
        error={form.error('receivedAt')}
      />
      <Textarea label={t('acts.form.grounds')} autosize minRows={3} data-first {...form.text('grounds')} />
      <Checkbox
        label={t('acts.form.written')} checked={values.written} onChange={({ currentTarget }) => set({ written: currentTarget.checked })}
      />
      {late && <Textarea label={t('acts.form.lateReason')} autosize minRows={2} {...form.text('lateReason')} />}
    </ActForm>
  )
}

export function ReviewDecisionForm(props: ActProps) {
  const t = useText()
  const form = useActForm({
    ...props, type: 'case.decideReview', initial: { result: '' as string, superior: '', reasons: '' },
    body: ({ result, superior, reasons }) => ({ result: result || undefined, superior, reasons }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.decideReview')}>
      <Choices
        label={t('acts.form.reviewResult')} value={form.values.result} onChange={(result) => form.set({ result })}
        error={form.error('result')}
        options={optionsOf(['confirmed', 'changed', 'remitted'], (result) => t(`words.reviewResult.${result}`))}
      />
      <TextInput label={t('acts.form.superior')} maw={420} {...form.text('superior')} />
      <Textarea label={t('acts.form.reasons')} autosize minRows={3} {...form.text('reasons')} />
    </ActForm>
  )
}

export function ReopenForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  const form = useActForm({
    ...props, type: 'case.reopen', initial: { reason: '', newFacts: false, from: typedNow(zone) },
    body: ({ reason, newFacts, from }) => ({ reason, newFacts, from: instantOf(from, zone) }),
  })
  const { values, set } = form
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.reopen')}>
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
      <Checkbox
        label={t('acts.form.newFacts')} checked={values.newFacts} onChange={({ currentTarget }) => set({ newFacts: currentTarget.checked })}
      />
      {values.newFacts && (
        <WhenField
          label={t('acts.form.newFactsFrom')} withTime value={values.from} onChange={(from) => set({ from })}
          onLeave={() => form.left('from')} error={form.error('from')}
        />
      )}
    </ActForm>
  )
}
