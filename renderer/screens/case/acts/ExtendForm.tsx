import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { NoticeMethod } from '../../../../shared/case/vocabulary.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { WhenField } from '../../../parts/WhenField.tsx'
import { filled } from '../../../parts/filled.ts'
import { useSeat, useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'
import { RequestText } from './ExtensionForms.tsx'
import { instantOf, optionsOf, typedNow } from './fields.ts'

/** C-07: who approved, when, and that the complainant was told. */
export function ExtendForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  const { name, role } = useSeat().session.officer
  const { file: { case: { extensionRequest }, hides } } = props
  const form = useActForm({
    ...props,
    type: 'case.extend',
    initial: {
      // what is masked must not be saved in place of what was written
      reason: hides || extensionRequest?.refused ? '' : (extensionRequest?.reason ?? ''),
      // head office answers in its own name; a branch writes down what its superior or head office said
      approver: role === 'hq' ? name : '', title: '', authority: role === 'hq' ? 'headOffice' : 'superior', approvedAt: typedNow(zone), reference: '',
      noticed: false, method: 'phone' as NoticeMethod, noticeAt: typedNow(zone), proof: '',
    },
    body: ({ reason, approver, title, authority, approvedAt, reference, noticed, method, noticeAt, proof }) => ({
      reason, approver: { name: approver, title: filled(title), authority }, approvedAt: instantOf(approvedAt, zone),
      reference: filled(reference),
      ...(noticed && { notice: { method, at: instantOf(noticeAt, zone), proof: filled(proof) } }),
    }),
  })
  const { values, set } = form
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.extend')}>
      <RequestText file={props.file} />
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
      <Choices
        label={t('acts.form.authority')} value={values.authority} onChange={(authority) => set({ authority })}
        options={optionsOf(['superior', 'headOffice'], (authority) => t(`words.authority.${authority}`))}
      />
      <TextInput label={t('acts.form.approver')} maw={320} {...form.text('approver', 'approver.name')} />
      <TextInput label={t('acts.form.approverTitle')} maw={320} {...form.text('title', 'approver.title')} />
      <WhenField
        label={t('acts.form.approvedAt')} withTime value={values.approvedAt} onChange={(approvedAt) => set({ approvedAt })}
        onLeave={() => form.left('approvedAt')}
        error={form.error('approvedAt')}
      />
      <TextInput label={t('acts.form.reference')} maw={320} {...form.text('reference')} />
      <Checkbox
        label={t('acts.form.noticeNow')} checked={values.noticed} onChange={({ currentTarget }) => set({ noticed: currentTarget.checked })}
      />
      {values.noticed && (
        <>
          <Choices
            label={t('acts.form.noticeMethod')} value={values.method} onChange={(method) => set({ method })}
            options={optionsOf(NoticeMethod.options, (method) => t(`words.method.${method}`))}
          />
          <WhenField
            label={t('acts.form.noticeAt')} withTime value={values.noticeAt} onChange={(noticeAt) => set({ noticeAt })}
            onLeave={() => form.left('notice.at')}
            error={form.error('notice.at')}
          />
          <TextInput label={t('acts.form.proof')} description={t('acts.form.proofAbout')} {...form.text('proof', 'notice.proof')} />
        </>
      )}
    </ActForm>
  )
}
